package org.lodestar.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.files.Desk.as;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.files.face.Attachments;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.vault.face.Vault;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class AttachmentsTest {
  private static final byte[] TEXT = "They sleep in the van".getBytes(StandardCharsets.UTF_8);

  private final Attachments attachments;
  private final Uploads uploads;
  private final Desk desk;
  private final DSLContext sql;
  private final Vault vault;
  private final Clock clock;
  private final TransactionOperations transactions;
  private final TestPartnership partnership;
  private final UUID council;
  private final UUID holder = UUID.randomUUID();
  private final UUID object;
  private final Worker officer;
  private final Worker manager;

  AttachmentsTest(
      Attachments attachments,
      Uploads uploads,
      Desk desk,
      DSLContext sql,
      Vault vault,
      Clock clock,
      Organisations organisations,
      People people,
      Reports reports,
      TransactionOperations transactions) {
    this.attachments = attachments;
    this.uploads = uploads;
    this.desk = desk;
    this.sql = sql;
    this.vault = vault;
    this.clock = clock;
    this.transactions = transactions;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
    this.council = partnership.council();
    this.object = desk.object(council, holder);
    this.officer = partnership.officer(council);
    this.manager = partnership.worker(council, "Morgan Manager", Role.MANAGER);
  }

  @Test
  void whatWasSentComesBackToTheByteWithItsHash() throws Exception {
    byte[] bytes = new byte[3_000_001];
    new Random(7).nextBytes(bytes);
    UUID id = desk.fromReporter(object, holder, "van.jpg", bytes);
    Attachment file = as(manager, () -> attachments.get(manager, id));
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    assertThat(file.sha256()).isEqualTo(hash);
    assertThat(file.name()).isEqualTo("van.jpg");
    assertThat(file.description()).isEqualTo("Their words");
    assertThat(file.fromReporter()).isTrue();
    OpenedFile original = (OpenedFile) desk.original(manager, id);
    assertThat(desk.read(original)).isEqualTo(bytes);
    assertThat(original.type()).isEqualTo("application/octet-stream");
  }

  @Test
  void anotherOrganisationAndNobodyFindNothing() {
    UUID id = desk.fromReporter(object, holder, "van.jpg", TEXT);
    Worker stranger = partnership.worker(partnership.charity(), "Sam", Role.MANAGER);
    assertThatThrownBy(() -> as(stranger, () -> attachments.get(stranger, id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.original(stranger, id)).isInstanceOf(NotFound.class);
    assertThat(rowsSeenBy(Standing.nobody(), id)).isZero();
    assertThat(rowsSeenBy(Standing.reporter(UUID.randomUUID()), id)).isZero();
    assertThat(rowsSeenBy(Standing.reporter(holder), id)).isEqualTo(1);
  }

  @Test
  void aReporterSeesWhatTheySentAndNothingThatStaffAdded() {
    UUID theirs = desk.fromReporter(object, holder, "mine.txt", TEXT);
    HeldFile ours = desk.held("ours.txt", TEXT);
    as(officer, () -> attachments.add(officer, Desk.report(object), object, ours, ""));
    List<Attachment> seen =
        Standing.reporter(holder).call(() -> attachments.sentByReporter(object));
    assertThat(seen).extracting(Attachment::id).containsExactly(theirs);
    assertThat(rowsSeenBy(Standing.reporter(holder), ours.id())).isZero();
    assertThat(as(officer, () -> attachments.list(officer, object))).hasSize(2);
  }

  @Test
  void triageSeesThatThereIsAFileButNeverItsOriginalWhereTheLocationMayBe() {
    UUID id = desk.fromReporter(object, holder, "van.jpg", TEXT);
    assertThat(as(officer, () -> attachments.get(officer, id)).name()).isEqualTo("van.jpg");
    assertThatThrownBy(() -> desk.original(officer, id)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void whatMayShowAbuseOfAChildIsShutForEveryoneAndKept() {
    UUID id = desk.fromReporter(object, holder, "a.txt", TEXT);
    as(
        officer,
        () -> {
          attachments.lock(officer, id);
          return true;
        });
    as(
        officer,
        () -> {
          attachments.lock(officer, id);
          return true;
        });
    Attachment locked = as(officer, () -> attachments.get(officer, id));
    assertThat(Objects.requireNonNull(locked.lock()).by()).isEqualTo(officer.id());
    assertThat(desk.original(manager, id)).isEqualTo(new Shut(Shut.Why.LOCKED));
    assertThat(desk.copy(officer, id)).isEqualTo(new Shut(Shut.Why.LOCKED));
    assertThat(count("FILE_LOCKED", id)).isEqualTo(1);
    assertThatThrownBy(() -> change("update files.attachment set copy = 'FAILED' where id = ?", id))
        .isInstanceOfAny(DataAccessException.class, org.jooq.exception.DataAccessException.class);
    assertThatThrownBy(() -> change("delete from files.attachment where id = ?", id))
        .isInstanceOfAny(DataAccessException.class, org.jooq.exception.DataAccessException.class);
    assertThatThrownBy(() -> change("delete from files.piece where upload = ?", id))
        .isInstanceOfAny(DataAccessException.class, org.jooq.exception.DataAccessException.class);
    assertThatThrownBy(() -> change("delete from files.upload where id = ?", id))
        .isInstanceOfAny(DataAccessException.class, org.jooq.exception.DataAccessException.class);
  }

  @Test
  void theHandOverToThePoliceIsRecordedOnceByAManager() {
    UUID id = desk.fromReporter(object, holder, "a.txt", TEXT);
    assertThat(as(manager, () -> attachments.handedToPolice(manager, id, clock.instant(), "X1")))
        .as("only what is locked is handed over")
        .isFalse();
    as(
        manager,
        () -> {
          attachments.lock(manager, id);
          return true;
        });
    assertThatThrownBy(
            () -> as(officer, () -> attachments.handedToPolice(officer, id, clock.instant(), "X")))
        .isInstanceOf(NotAllowed.class);
    assertThat(as(manager, () -> attachments.handedToPolice(manager, id, clock.instant(), "X1")))
        .isTrue();
    assertThat(as(manager, () -> attachments.handedToPolice(manager, id, clock.instant(), "X2")))
        .isFalse();
    Attachment file = as(manager, () -> attachments.get(manager, id));
    Attachment.Handed handed = Objects.requireNonNull(Objects.requireNonNull(file.lock()).handed());
    assertThat(handed.reference()).isEqualTo("X1");
    assertThat(desk.original(manager, id)).isEqualTo(new Shut(Shut.Why.LOCKED));
  }

  @Test
  void aFileIsAttachedOnceHoweverOftenTheReportIsSent() {
    HeldFile held = desk.held("a.txt", TEXT);
    assertThat(attachedBy(officer, held)).isTrue();
    assertThat(attachedBy(officer, held)).isFalse();
    assertThat(count("FILE_ATTACHED", held.id())).isEqualTo(1);
    uploads.drop(held);
    OpenedFile still = (OpenedFile) desk.original(manager, held.id());
    assertThat(desk.read(still)).as("what is attached cannot be dropped").isEqualTo(TEXT);
  }

  @Test
  void aFileThatWasTakenOutAgainIsGone() {
    HeldFile held = desk.held("a.txt", TEXT);
    uploads.drop(held);
    uploads.drop(held);
    assertThat(attachedBy(officer, held)).isFalse();
  }

  @Test
  void forgettingTheReportForgetsItsFiles() {
    UUID id = desk.fromReporter(object, holder, "a.txt", TEXT);
    Standing.task("test")
        .run(() -> transactions.executeWithoutResult(status -> vault.forget(Desk.report(object))));
    assertThatThrownBy(() -> desk.original(manager, id))
        .isInstanceOf(org.lodestar.app.vault.KeyAbsent.class);
  }

  @Test
  void everyOpeningIsRecorded() {
    UUID id = desk.fromReporter(object, holder, "a.txt", TEXT);
    desk.original(manager, id);
    desk.original(manager, id);
    assertThat(count("FILE_ORIGINAL_OPENED", id)).isEqualTo(2);
  }

  @Test
  void limitsCountWhatIsThereAlready() {
    desk.fromReporter(object, holder, "a.txt", TEXT);
    desk.fromReporter(object, holder, "b.txt", TEXT);
    Already already = Standing.reporter(holder).call(() -> attachments.already(object));
    assertThat(already).isEqualTo(new Already(2, 2L * TEXT.length));
  }

  private boolean attachedBy(Worker worker, HeldFile held) {
    return as(worker, () -> attachments.add(worker, Desk.report(object), object, held, ""));
  }

  private int rowsSeenBy(Standing standing, UUID id) {
    return standing.call(
        () ->
            Objects.requireNonNull(
                transactions.execute(
                    status ->
                        sql.fetch("select 1 from files.attachment where id = ?", id).size())));
  }

  private void change(String statement, UUID id) {
    Standing.task("test")
        .run(() -> transactions.executeWithoutResult(status -> sql.execute(statement, id)));
  }

  private int count(String action, UUID id) {
    return Standing.task("test")
        .call(
            () ->
                Objects.requireNonNull(
                    transactions.execute(
                        status ->
                            sql.fetchOne(
                                    "select count(*)::int from audit.event"
                                        + " where action = ? and object = ?",
                                    action,
                                    id)
                                .get(0, Integer.class))));
  }
}
