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
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.vault.face.RowCodes;
import org.springframework.beans.factory.ObjectProvider;
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
      TwoHands twoHands,
      CodedTies ties,
      ObjectProvider<CodedElsewhere> elsewhere,
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
                twoHands,
                ties,
                elsewhere,
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
  void receiptsAndRequestsGetTheirsOnceAndNothingElseGetsOneWithThem() throws Exception {
    owner("delete from members.codes_made");
    startedOn.apply(folder).afterSingletonsInstantiated();
    Path mark = folder.resolve("keys").resolve(FirstCodes.LATER_MARK);
    Files.delete(mark);
    owner("delete from members.codes_made where id = 2");
    UUID before = receiptBySql();
    SessionSecret forged = signedInBySql();
    startedOn.apply(folder).afterSingletonsInstantiated();
    assertThat(hasCode(before)).isTrue();
    assertThat(workers.peek(forged)).as("its time is over").isEmpty();
    UUID after = receiptBySql();
    owner("delete from members.codes_made");
    startedOn.apply(folder).afterSingletonsInstantiated();
    assertThat(hasCode(after)).as("the file beside the keys says it").isFalse();
    Files.delete(mark);
    Files.delete(folder.resolve("keys").resolve(FirstCodes.MARK));
    owner("delete from concerns.receipt where concern = '" + after + "'");
    startedOn.apply(folder).afterSingletonsInstantiated();
    Files.delete(mark);
    UUID late = receiptBySql();
    startedOn.apply(folder).afterSingletonsInstantiated();
    assertThat(hasCode(late)).as("the mark in the database says it").isFalse();
    owner("delete from concerns.receipt where code is null");
  }

  private UUID receiptBySql() throws SQLException {
    UUID concern = Ids.next();
    owner(
        "insert into concerns.receipt (lookup, holder, concern)"
            + " values (decode('%s', 'hex'), gen_random_uuid(), '%s')"
                .formatted(concern.toString().replace("-", ""), concern));
    return concern;
  }

  private boolean hasCode(UUID concern) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
        var statement = owner.createStatement();
        var rows =
            statement.executeQuery(
                "select code is not null from concerns.receipt where concern = '"
                    + concern
                    + "'")) {
      return rows.next() && rows.getBoolean(1);
    }
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
