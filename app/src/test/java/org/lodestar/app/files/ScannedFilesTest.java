package org.lodestar.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.files.Desk.as;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.Audit;
import org.lodestar.app.files.copy.CopyMaking;
import org.lodestar.app.files.scan.Rescan;
import org.lodestar.app.files.scan.Scanner;
import org.lodestar.app.files.scan.StubClamd;
import org.lodestar.app.files.store.AttachmentRows;
import org.lodestar.app.files.store.Pieces;
import org.lodestar.app.files.store.UploadRows;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.transaction.support.TransactionOperations;

/** What a scanner that comes, goes and comes back means for what can be opened. */
@PlatformTest
class ScannedFilesTest {
  private static final byte[] CLEAN = "A line".getBytes(StandardCharsets.UTF_8);
  private static final byte[] EICAR = StubClamd.EICAR.getBytes(StandardCharsets.US_ASCII);

  private final Attachments attachments;
  private final OpenedFiles withoutScanner;
  private final AttachmentRows rows;
  private final UploadRows uploads;
  private final Pieces pieces;
  private final CopyMaking making;
  private final Policy policy;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final Desk desk;
  private final Worker manager;
  private final UUID holder = UUID.randomUUID();
  private final UUID object;

  ScannedFilesTest(
      Attachments attachments,
      OpenedFiles withoutScanner,
      AttachmentRows rows,
      UploadRows uploads,
      Pieces pieces,
      CopyMaking making,
      Policy policy,
      Audit audit,
      TransactionOperations transactions,
      Desk desk,
      Workforce workforce) {
    this.attachments = attachments;
    this.withoutScanner = withoutScanner;
    this.rows = rows;
    this.uploads = uploads;
    this.pieces = pieces;
    this.making = making;
    this.policy = policy;
    this.audit = audit;
    this.transactions = transactions;
    this.desk = desk;
    UUID organisation = workforce.anOrganisation();
    this.manager = workforce.aWorker(organisation, Role.MANAGER);
    this.object = desk.object(organisation, holder);
  }

  @Test
  void withoutAScannerFilesOpenAndAreSaidNotToBeScanned() {
    UUID id = desk.fromReporter(object, holder, "a.txt", CLEAN);
    OpenedFile file = (OpenedFile) opened(withoutScanner, id);
    assertThat(file.scanned()).isFalse();
  }

  @Test
  void whileTheScannerIsDownNothingUnscannedOpensAndWhenItReturnsItDoes() throws IOException {
    UUID id = desk.fromReporter(object, holder, "a.txt", CLEAN);
    StubClamd clamd = new StubClamd();
    Scanner scanner = clamd.scanner();
    clamd.close();
    OpenedFiles files = files(scanner);
    assertThat(opened(files, id)).isEqualTo(new Shut(Shut.Why.NOT_YET_SCANNED));
    assertThat(as(manager, () -> files.openCopy(manager, id)))
        .isEqualTo(new Shut(Shut.Why.NOT_YET_SCANNED));
    try (StubClamd back = new StubClamd()) {
      OpenedFile file = (OpenedFile) opened(files(back.scanner()), id);
      assertThat(file.scanned()).isTrue();
      assertThat(desk.read(file)).isEqualTo(CLEAN);
      assertThat(state(id)).isEqualTo(ScanState.CLEAN);
    }
  }

  @Test
  void theNextRoundScansWhatWaitedAndWhatIsInfectedNeverOpens() throws IOException {
    UUID clean = desk.fromReporter(object, holder, "a.txt", CLEAN);
    UUID infected = desk.fromReporter(object, holder, "holiday.jpg", EICAR);
    try (StubClamd clamd = new StubClamd()) {
      Scanner scanner = clamd.scanner();
      Rescan rescan = StubClamd.rescan(scanner, rows, uploads, pieces, audit, transactions);
      int done = rescan.round(10_000);
      assertThat(done).isGreaterThanOrEqualTo(2);
      assertThat(state(clean)).isEqualTo(ScanState.CLEAN);
      assertThat(state(infected)).isEqualTo(ScanState.INFECTED);
      assertThat(opened(files(scanner), infected)).isEqualTo(new Shut(Shut.Why.INFECTED));
    }
    assertThat(opened(withoutScanner, infected))
        .as("nor after the scanner was taken away again")
        .isEqualTo(new Shut(Shut.Why.INFECTED));
    assertThat(desk.copy(manager, infected)).isEqualTo(new Shut(Shut.Why.INFECTED));
  }

  @Test
  void aFileThatCannotBeReadHoldsNoOtherUp() throws IOException {
    UUID gone = desk.object(manager.organisation(), holder);
    UUID forgotten = desk.fromReporter(gone, holder, "a.txt", CLEAN);
    desk.forget(gone);
    UUID clean = desk.fromReporter(object, holder, "b.txt", CLEAN);
    try (StubClamd clamd = new StubClamd()) {
      Rescan rescan = StubClamd.rescan(clamd.scanner(), rows, uploads, pieces, audit, transactions);
      rescan.round(10_000);
      assertThat(state(clean)).isEqualTo(ScanState.CLEAN);
      UUID next = desk.fromReporter(object, holder, "c.txt", CLEAN);
      assertThat(rescan.round(1)).as("what was tried in vain stands behind").isEqualTo(1);
      assertThat(state(next)).isEqualTo(ScanState.CLEAN);
      assertThat(rescan.look(forgotten)).isEqualTo(ScanState.PENDING);
    }
  }

  @Test
  void aRoundWithoutAnAnswerLeavesEverythingWaiting() throws IOException {
    UUID id = desk.fromReporter(object, holder, "a.txt", CLEAN);
    StubClamd clamd = new StubClamd();
    Rescan rescan = StubClamd.rescan(clamd.scanner(), rows, uploads, pieces, audit, transactions);
    clamd.close();
    assertThat(rescan.round(10)).isZero();
    assertThat(state(id)).isEqualTo(ScanState.NOT_SCANNED);
  }

  private ScanState state(UUID id) {
    return as(manager, () -> attachments.get(manager, id)).scan();
  }

  private Opening opened(OpenedFiles files, UUID id) {
    return as(manager, () -> files.openOriginal(manager, id, OriginalReason.EVIDENCE));
  }

  private OpenedFiles files(Scanner scanner) {
    Rescan rescan = StubClamd.rescan(scanner, rows, uploads, pieces, audit, transactions);
    return new OpenedFiles(
        attachments, rows, uploads, pieces, making, scanner, rescan, policy, audit, transactions);
  }
}
