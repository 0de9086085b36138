package org.lodestar.app.files.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.files.Desk.as;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.files.Desk;
import org.lodestar.app.files.OpenedFile;
import org.lodestar.app.files.Opening;
import org.lodestar.app.files.OriginalReason;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.files.Shut;
import org.lodestar.app.files.copy.CopyMaking;
import org.lodestar.app.files.scan.Rescan;
import org.lodestar.app.files.scan.Scanner;
import org.lodestar.app.files.scan.Scanners;
import org.lodestar.app.files.scan.StubClamd;
import org.lodestar.app.files.store.AttachmentRows;
import org.lodestar.app.files.store.Pieces;
import org.lodestar.app.files.store.ScanRows;
import org.lodestar.app.files.store.UploadRows;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.transaction.support.TransactionOperations;

/** What a scanner that comes, goes and comes back means for what can be opened. */
@PlatformTest
class ScannedFilesTest {
  private static final byte[] CLEAN = "A line".getBytes(StandardCharsets.UTF_8);
  private static final byte[] LATER = "Here is a sign of tomorrow".getBytes(StandardCharsets.UTF_8);
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
  private final Scanners scanners;
  private final ScanRows scans;
  private final DSLContext sql;
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
      Scanners scanners,
      ScanRows scans,
      DSLContext sql,
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
    this.scanners = scanners;
    this.scans = scans;
    this.sql = sql;
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
      Rescan rescan = scanners.rescan(scanner);
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
      Rescan rescan = scanners.rescan(clamd.scanner());
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
    Rescan rescan = scanners.rescan(clamd.scanner());
    clamd.close();
    assertThat(rescan.round(10)).isZero();
    assertThat(state(id)).isEqualTo(ScanState.NOT_SCANNED);
  }

  @Test
  void newerSignaturesLookAgainAndShutWhatWasCleanAndOpenNothing() throws IOException {
    try (StubClamd clamd = new StubClamd()) {
      Scanner scanner = clamd.scanner();
      Rescan rescan = scanners.rescan(scanner);
      clamd.signatures(30_000, "nothing yet");
      rescan.ask();
      UUID later = desk.fromReporter(object, holder, "a.txt", LATER);
      UUID clean = desk.fromReporter(object, holder, "b.txt", CLEAN);
      UUID infected = desk.fromReporter(object, holder, "c.txt", EICAR);
      rescan.round(10_000);
      assertThat(state(later)).isEqualTo(ScanState.CLEAN);
      all(rescan);
      assertThat(rescan.again()).as("the same signatures say the same").isZero();

      clamd.signatures(30_001, "a sign of tomorrow");
      rescan.ask();
      int streams = clamd.streams();
      all(rescan);
      assertThat(clamd.streams()).as("what is infected is not shown again").isGreaterThan(streams);
      assertThat(state(later)).isEqualTo(ScanState.INFECTED);
      assertThat(state(clean)).isEqualTo(ScanState.CLEAN);
      assertThat(state(infected)).isEqualTo(ScanState.INFECTED);
      assertThat(opened(files(scanner), later)).isEqualTo(new Shut(Shut.Why.INFECTED));

      clamd.signatures(30_002, "nothing any more");
      rescan.ask();
      all(rescan);
      assertThat(rescan.look(later)).as("the scanner thinks so").isEqualTo(ScanState.CLEAN);
      assertThat(state(later)).as("what was found stays shut").isEqualTo(ScanState.INFECTED);
    }
  }

  @Test
  void aRoundIsBoundedAndLooksAtTheNewestFirst() throws IOException {
    try (StubClamd clamd = new StubClamd()) {
      Rescan rescan = scanners.rescan(clamd.scanner(2));
      clamd.signatures(31_000, "nothing yet");
      rescan.ask();
      UUID old = desk.fromReporter(object, holder, "a.txt", LATER);
      rescan.round(10_000);
      UUID newer = desk.fromReporter(object, holder, "b.txt", LATER);
      rescan.round(10_000);
      UUID newest = desk.fromReporter(object, holder, "c.txt", LATER);
      rescan.round(10_000);
      all(rescan);
      clamd.signatures(31_001, "a sign of tomorrow");
      rescan.ask();
      assertThat(rescan.again()).isEqualTo(2);
      assertThat(state(newest)).isEqualTo(ScanState.INFECTED);
      assertThat(state(newer)).isEqualTo(ScanState.INFECTED);
      assertThat(state(old)).isEqualTo(ScanState.CLEAN);
    }
  }

  @Test
  void aScannerThatGoesAwayLeavesWhatIsCleanAsItIs() throws IOException {
    UUID id = desk.fromReporter(object, holder, "a.txt", CLEAN);
    StubClamd clamd = new StubClamd();
    Rescan rescan = scanners.rescan(clamd.scanner());
    clamd.signatures(32_000, "nothing yet");
    rescan.ask();
    rescan.round(10_000);
    all(rescan);
    clamd.signatures(32_001, "nothing yet");
    rescan.ask();
    clamd.close();
    assertThat(rescan.again()).isZero();
    assertThat(state(id)).isEqualTo(ScanState.CLEAN);
  }

  @Test
  void theDatabaseItselfLetsNoInfectedFileBecomeClean() {
    UUID id = desk.fromReporter(object, holder, "a.txt", CLEAN);
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> assertThat(scans.scanned(id, ScanState.INFECTED, 1)).isTrue()));
    assertThatThrownBy(
            () ->
                Standing.task("test")
                    .run(
                        () ->
                            transactions.executeWithoutResult(
                                status ->
                                    sql.execute(
                                        "update files.attachment set scan = 'CLEAN', found_at = null,"
                                            + " found = null where id = ?",
                                        id))))
        .hasMessageContaining("stays shut");
  }

  /** Until none is left, as the rounds of an hour do. */
  private static void all(Rescan rescan) {
    while (rescan.again() > 0) {
      continue;
    }
  }

  private ScanState state(UUID id) {
    return as(manager, () -> attachments.get(manager, id)).scan();
  }

  private Opening opened(OpenedFiles files, UUID id) {
    return as(manager, () -> files.openOriginal(manager, id, OriginalReason.EVIDENCE));
  }

  private OpenedFiles files(Scanner scanner) {
    Rescan rescan = scanners.rescan(scanner);
    return new OpenedFiles(
        attachments, rows, uploads, pieces, making, scanner, rescan, policy, audit, transactions);
  }
}
