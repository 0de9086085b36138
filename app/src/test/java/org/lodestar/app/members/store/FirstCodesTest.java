package org.lodestar.app.members.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.vault.face.RowCodes;
import org.springframework.transaction.support.TransactionOperations;

/** What was there before there were codes gets them once, and never again. */
@PlatformApartTest
class FirstCodesTest {
  @TempDir Path folder;

  private final FirstCodes asStarted;
  private final Workers workers;
  private final DatabaseAccess access;
  private final Function<Path, FirstCodes> startedOn;

  FirstCodesTest(
      FirstCodes asStarted,
      Workers workers,
      DatabaseAccess access,
      DSLContext sql,
      CodedRows rows,
      CodedPeople people,
      NightRows nights,
      RowCodes codes,
      Installation installation,
      TransactionOperations transactions,
      Clock clock) {
    this.asStarted = asStarted;
    this.workers = workers;
    this.access = access;
    this.startedOn =
        folder ->
            new FirstCodes(
                sql,
                rows,
                people,
                nights,
                codes,
                new DataFolder(folder),
                installation,
                transactions,
                clock);
  }

  @Test
  void takingTheMarkInTheDatabaseAwayGivesNoForgedRowACode() throws SQLException {
    owner("delete from members.codes_made");
    SessionSecret forged = signedInBySql();
    asStarted.afterSingletonsInstantiated();
    assertThat(workers.peek(forged)).isEmpty();
  }

  @Test
  void whatWasThereBeforeTheUpgradeStillOpensAndWhatComesLaterDoesNot() throws Exception {
    owner("delete from members.codes_made");
    SessionSecret before = signedInBySql();
    startedOn.apply(folder).afterSingletonsInstantiated();
    assertThat(workers.peek(before)).isPresent();
    assertThat(workers.peek(before).orElseThrow().worker().orElseThrow().roles()).hasSize(1);
    Path mark = folder.resolve("keys").resolve(FirstCodes.MARK);
    assertThat(mark).exists();
    SessionSecret after = signedInBySql();
    startedOn.apply(folder).afterSingletonsInstantiated();
    Files.delete(mark);
    startedOn.apply(folder).afterSingletonsInstantiated();
    assertThat(workers.peek(after)).as("the mark in the database says it too").isEmpty();
    assertThat(mark).exists();
  }

  @Test
  void aMarkOfAnotherPlatformIsRefused() throws Exception {
    Files.createDirectories(folder.resolve("keys"));
    Files.writeString(folder.resolve("keys").resolve(FirstCodes.MARK), "00\n");
    FirstCodes started = startedOn.apply(folder);
    assertThatThrownBy(started::afterSingletonsInstantiated)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Put its own back");
  }

  /** An organisation, a worker with a role, and a session: as an earlier version kept them. */
  private SessionSecret signedInBySql() throws SQLException {
    UUID organisation = Ids.next();
    UUID worker = Ids.next();
    SessionSecret secret = SessionSecret.fresh();
    owner(
        "insert into members.organisation (id, name, kind, created_at)"
            + " values ('%1$s', 'Council %1$s', 'COUNCIL', now())".formatted(organisation));
    owner(
        "insert into members.person (id, organisation, email, display_name, state, created_at)"
            + " values ('%1$s', '%2$s', '%1$s@example.org', 'A', 'ACTIVE', now())"
                .formatted(worker, organisation));
    owner("insert into members.role_held values ('%s', 'CASEWORKER')".formatted(worker));
    owner(
        "insert into members.session (hash, person, stage, created_at, last_seen_at, factor_at)"
            + " values ('\\x%s', '%s', 'FULL', now(), now(), now())"
                .formatted(HexFormat.of().formatHex(secret.hash()), worker));
    return secret;
  }

  private void owner(String command) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
        var statement = owner.createStatement()) {
      // Policies are forced on the owner too, who says of themselves what they like.
      statement.execute("set lodestar.kind = 'TASK'");
      statement.execute(command);
    }
  }
}
