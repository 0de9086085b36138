package org.lodestar.app.members.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.members.store.tables.Tables.FORGED_ROW;
import static org.lodestar.app.members.store.tables.Tables.PERSON;
import static org.lodestar.app.members.store.tables.Tables.TWO_HANDS;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.springframework.transaction.support.TransactionOperations;

/** Once there were two administrators, nobody makes one of them able to act alone again. */
@PlatformApartTest
class TwoHandsTest {
  @TempDir Path folder;
  @TempDir Path unknowing;

  private final Workforce workforce;
  private final DSLContext sql;
  private final CodedRows rows;
  private final ForgedRows forged;
  private final DatabaseAccess access;
  private final TransactionOperations transactions;
  private final Clock clock;

  TwoHandsTest(
      Workforce workforce,
      DSLContext sql,
      CodedRows rows,
      ForgedRows forged,
      DatabaseAccess access,
      TransactionOperations transactions,
      Clock clock) {
    this.workforce = workforce;
    this.sql = sql;
    this.rows = rows;
    this.forged = forged;
    this.access = access;
    this.transactions = transactions;
    this.clock = clock;
  }

  @BeforeEach
  void twoAdministrators() throws SQLException {
    UUID organisation = workforce.anOrganisation();
    workforce.aWorker(organisation, Role.PLATFORM_ADMINISTRATOR);
    workforce.aWorker(organisation, Role.PLATFORM_ADMINISTRATOR);
    owner("delete from members.two_hands");
  }

  @Test
  void whoeverDeletesTheRowMakesNobodyAloneAndIsTold() throws Exception {
    closed(on(folder));
    assertThat(folder.resolve("keys").resolve(TwoHands.MARK)).exists();
    owner("delete from members.two_hands");
    assertThat(isAloneThere(on(unknowing))).as("what the database alone says").isTrue();
    assertThat(isAloneThere(on(folder))).isFalse();
    for (int i = 0; i < 200 && !told(); i++) {
      Thread.sleep(25);
    }
    assertThat(told()).isTrue();
    owner("delete from members.forged_row");
    closed(on(folder));
    assertThat(stands()).as("the next change writes it again").isTrue();
  }

  @Test
  void aRowThatStandsAlreadyIsNotedBesideTheKeys() {
    closed(on(folder));
    TwoHands other = on(unknowing);
    inside(other::isAlone);
    assertThat(unknowing.resolve("keys").resolve(TwoHands.MARK)).exists();
  }

  @Test
  void aRowOfSomebodyElsesMakingTakesNothingFromTheFirstAdministrator() throws SQLException {
    owner(
        "insert into members.two_hands (second, since)"
            + " select id, now() from members.person limit 1");
    assertThat(isAloneThere(on(folder))).isTrue();
    assertThat(folder.resolve("keys").resolve(TwoHands.MARK)).doesNotExist();
    owner("delete from members.two_hands");
  }

  @Test
  void whatWasRolledBackIsNotNoted() {
    TwoHands here = on(folder);
    undone(
        () -> {
          here.close();
          return true;
        });
    assertThat(folder.resolve("keys").resolve(TwoHands.MARK)).doesNotExist();
    assertThat(isAloneThere(here)).isTrue();
  }

  private TwoHands on(Path data) {
    return new TwoHands(sql, rows, forged, new DataFolder(data), clock);
  }

  private void closed(TwoHands hands) {
    inside(
        () -> {
          hands.close();
          return true;
        });
  }

  /** As it would be where everybody else who administers has left. */
  private boolean isAloneThere(TwoHands hands) {
    return undone(
        () -> {
          sql.update(PERSON).set(PERSON.STATE, "SUSPENDED").execute();
          return hands.isAlone();
        });
  }

  private boolean told() {
    return inside(() -> sql.fetchExists(FORGED_ROW, FORGED_ROW.KIND.eq("two_hands")));
  }

  private boolean stands() {
    return inside(() -> sql.fetchExists(TWO_HANDS));
  }

  private boolean undone(BooleanSupplier work) {
    return Standing.task("test")
        .call(
            () ->
                Objects.requireNonNull(
                    transactions.execute(
                        status -> {
                          status.setRollbackOnly();
                          return work.getAsBoolean();
                        })));
  }

  private boolean inside(BooleanSupplier work) {
    return Standing.task("test")
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.getAsBoolean())));
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
