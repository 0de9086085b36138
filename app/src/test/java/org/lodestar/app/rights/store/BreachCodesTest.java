package org.lodestar.app.rights.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.rights.store.tables.Tables.BREACH;
import static org.lodestar.app.rights.store.tables.Tables.BREACH_WORD;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.CodedTables;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.rights.RightsScene;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.rights.store.tables.tables.records.BreachRecord;
import org.lodestar.app.vault.PersonalText;
import org.springframework.transaction.support.TransactionOperations;

/** Breaches that were told before their codes were over what was answered about danger. */
@PlatformApartTest
class BreachCodesTest {
  private final RightsScene rights;
  private final Breaches breaches;
  private final RightsCodes codes;
  private final BreachCodes words;
  private final BreachLookCodes looks;
  private final CodedTables tables;
  private final DSLContext sql;
  private final DatabaseAccess database;
  private final TransactionOperations transactions;

  BreachCodesTest(
      RightsScene rights,
      Breaches breaches,
      RightsCodes codes,
      BreachCodes words,
      BreachLookCodes looks,
      CodedTables tables,
      DSLContext sql,
      DatabaseAccess database,
      TransactionOperations transactions) {
    this.rights = rights;
    this.breaches = breaches;
    this.codes = codes;
    this.words = words;
    this.looks = looks;
    this.tables = tables;
    this.sql = sql;
    this.database = database;
    this.transactions = transactions;
  }

  @AfterEach
  void nobodyElseIsTold() throws SQLException {
    DatabaseAccess.Credentials by = database.owner();
    try (Connection owner = DriverManager.getConnection(database.url(), by.user(), by.password());
        var statement = owner.createStatement()) {
      statement.execute("set lodestar.kind = 'TASK'");
      statement.execute("delete from rights.breach where code = decode(repeat('00', 32), 'hex')");
      statement.execute("delete from members.forged_row");
    }
  }

  private UUID told(Worker officer) {
    UUID breach =
        Standing.member(officer.id())
            .call(
                () ->
                    breaches.tell(
                        officer,
                        Instant.now().minusSeconds(60),
                        Danger.YES,
                        PersonalText.of("A letter went astray"),
                        null));
    Standing.member(officer.id())
        .run(() -> breaches.add(officer, breach, PersonalText.of("It was read"), Danger.YES));
    return breach;
  }

  private void asTask(Runnable work) {
    Standing.task("test").run(() -> transactions.executeWithoutResult(status -> work.run()));
  }

  @Test
  void theyAndWhatWasSaidOfThemGetTheirCodesOnceAndAForgedOneGetsNone() {
    Worker officer = rights.aTeam().officer();
    UUID before = told(officer);
    UUID forged = told(officer);
    asTask(
        () -> {
          tables.of(BREACH.ID, BreachCodes.BEFORE).coded(row(before)).update();
          BreachRecord changed = row(forged);
          changed.setCode(new byte[32]);
          changed.update();
          sql.update(BREACH_WORD)
              .setNull(BREACH_WORD.CODE)
              .where(BREACH_WORD.BREACH.eq(before))
              .execute();
        });
    assertThat(isRight(before)).isFalse();
    asTask(words::makeFirst);
    assertThat(isRight(before)).isTrue();
    assertThat(isRight(forged)).isFalse();
    assertThat(Standing.member(officer.id()).call(() -> breaches.forOfficers(officer, before)))
        .hasSize(1);
  }

  @Test
  void whoLooksNextAndWhereSomebodyIsComeUnderTheCodeOnceAndAForgedOneGetsNone() {
    Worker officer = rights.aTeam().officer();
    UUID before = told(officer);
    UUID forged = told(officer);
    asTask(
        () -> {
          tables.of(BREACH.ID, BreachLookCodes.BEFORE).coded(row(before)).update();
          BreachRecord changed = row(forged);
          changed.setCode(new byte[32]);
          changed.update();
        });
    assertThat(isRight(before)).isFalse();
    asTask(looks::makeFirst);
    assertThat(isRight(before)).isTrue();
    assertThat(isRight(forged)).isFalse();
  }

  private BreachRecord row(UUID breach) {
    return sql.fetchSingle(BREACH, BREACH.ID.eq(breach));
  }

  private boolean isRight(UUID breach) {
    return Standing.task("test")
        .call(
            () ->
                Objects.requireNonNull(
                    transactions.execute(status -> codes.breaches().isRight(row(breach)))));
  }
}
