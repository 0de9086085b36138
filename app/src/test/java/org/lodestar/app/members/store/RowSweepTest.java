package org.lodestar.app.members.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.members.store.tables.Tables.FORGED_ROW;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealBroken;
import org.lodestar.app.vault.SealedText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.transaction.support.TransactionOperations;

/** A forged row is told though nobody ever meets it. */
@PlatformApartTest
class RowSweepTest {
  private final RowSweep sweep;
  private final ForgedRows forged;
  private final Workforce workforce;
  private final DSLContext sql;
  private final DatabaseAccess access;
  private final TransactionOperations transactions;
  private final Vault vault;
  private final Clock clock;

  RowSweepTest(
      RowSweep sweep,
      ForgedRows forged,
      Workforce workforce,
      DSLContext sql,
      DatabaseAccess access,
      TransactionOperations transactions,
      Vault vault,
      Clock clock) {
    this.vault = vault;
    this.clock = clock;
    this.sweep = sweep;
    this.forged = forged;
    this.workforce = workforce;
    this.sql = sql;
    this.access = access;
    this.transactions = transactions;
  }

  @AfterEach
  void nobodyElseIsTold() throws SQLException {
    owner("delete from members.forged_row");
    owner("delete from concerns.receipt where code is null");
    owner("delete from members.access_grant where purpose = 'SWEPT'");
    owner("delete from members.passkey where name = 'Swept'");
    owner("delete from outbound.inner_place where host = 'swept.example.org'");
    owner("delete from members.tie where kind = 'INVITED' and at = 'epoch'");
    owner("delete from members.number_on_record where number = '\\x5eeb'");
  }

  @Test
  void rowsThatNobodyMeetsAreToldByTheNextNight() throws Exception {
    UUID organisation = workforce.anOrganisation();
    Worker promoted = workforce.aWorker(organisation, Role.CASEWORKER);
    Worker shut = workforce.aWorker(organisation, Role.CASEWORKER);
    Worker right = workforce.aWorker(organisation, Role.CASEWORKER);
    UUID object = Ids.next();
    owner("insert into members.role_held values ('" + promoted.id() + "', 'MANAGER')");
    owner(
        "insert into members.exclusion (object, person, reason, recorded_at)"
            + " values ('%s', '%s', 'NAMED', now())".formatted(object, shut.id()));
    owner(
        "insert into members.access_grant (object, holder, level, purpose, granted_at)"
            + " values ('%s', '%s', 3, 'SWEPT', now())".formatted(object, right.id()));
    owner(
        "insert into concerns.receipt (lookup, holder, concern)"
            + " values ('\\x5eeb5eeb5eeb', gen_random_uuid(), gen_random_uuid())");
    owner(
        "insert into members.passkey (id, person, credential, kept, counter, name, made_at)"
            + " values ('%1$s', '%2$s', '\\x5eeb', '\\x5eeb', 0, 'Swept', now())"
                .formatted(object, promoted.id()));
    owner(
        "insert into outbound.inner_place (id, host, port, plain, asked_by, asked_at)"
            + " values ('%s', 'swept.example.org', 443, false, gen_random_uuid(), now())"
                .formatted(object));
    owner(
        "insert into members.tie (hand, person, kind, set_up, at, until)"
            + " values ('%s', '%s', 'INVITED', false, 'epoch', now())"
                .formatted(right.id(), shut.id()));
    owner(
        "insert into members.number_on_record (person, id, number, written_by, written_at)"
            + " values ('%s', '%s', '\\x5eeb', '%s', now())"
                .formatted(shut.id(), object, right.id()));
    sweep.look();
    assertThat(told())
        .contains(
            "tie " + shut.id(),
            "number_on_record " + shut.id(),
            "passkey " + promoted.id(),
            "outbound.inner_place " + object,
            "role_held " + promoted.id(),
            "exclusion " + shut.id(),
            "concerns.receipt 5eeb5eeb")
        .anyMatch(row -> row.startsWith("access_grant ") && row.contains(object.toString()))
        .noneMatch(row -> row.endsWith(" " + right.id()));
  }

  @Test
  void aSealedTextThatWasMovedOpensNothingAndIsToldOnceAnHourForEachTable() throws Exception {
    Subject subject = new Subject(SubjectKind.CASE, Ids.next());
    Place one = new Place("casework", "case_file", "summary", Ids.next());
    Place other = new Place("casework", "case_file", "summary", Ids.next());
    told();
    owner("delete from members.forged_row");
    long before = events();
    byte[] sealed = inside(() -> vault.seal(subject, one, "An invented summary"));
    List<SealedText> moved = List.of(new SealedText(subject, other, sealed));
    for (int click = 0; click < 3; click++) {
      assertThatThrownBy(() -> inside(() -> vault.open(subject, other, sealed)))
          .isInstanceOf(SealBroken.class);
      assertThatThrownBy(() -> inside(() -> vault.openAll(moved))).isInstanceOf(SealBroken.class);
    }
    assertThat(told()).contains("casework.case_file sealed");
    assertThat(events()).isEqualTo(before + 2);
    ScopedClock.at(
        clock.instant().plus(Duration.ofMinutes(61)),
        () ->
            assertThatThrownBy(() -> inside(() -> vault.open(subject, other, sealed)))
                .isInstanceOf(SealBroken.class));
    owner("delete from members.forged_row");
    told();
    assertThat(events()).as("the next hour tells it again").isEqualTo(before + 4);
  }

  /** Those of the seal, and one of each row that says that all was told. */
  private long events() {
    return inside(
        () ->
            (long)
                sql.fetchSingle("select count(*) from audit.event where action = 'FORGED_ROW_MET'")
                    .get(0, long.class));
  }

  private <T> T inside(Supplier<T> work) {
    return Standing.task("test")
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }

  /** What is told is written by one thread, in order: the last tells that all was. */
  private List<String> told() throws InterruptedException {
    forged.met("swept", Ids.next().toString(), null);
    List<String> found = List.of();
    for (int i = 0; i < 400 && found.stream().noneMatch(row -> row.startsWith("swept")); i++) {
      Thread.sleep(25);
      found =
          Standing.task("test")
              .call(
                  () ->
                      Objects.requireNonNull(
                          transactions.execute(
                              status ->
                                  sql.select(FORGED_ROW.KIND, FORGED_ROW.ROW_KEY)
                                      .from(FORGED_ROW)
                                      .fetch(row -> row.value1() + " " + row.value2()))));
    }
    return found;
  }

  private void owner(String command) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
        var statement = owner.createStatement()) {
      statement.execute("set lodestar.kind = 'TASK'");
      statement.execute(command);
    }
  }
}
