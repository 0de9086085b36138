package org.lodestar.app.members.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.members.store.tables.Tables.FORGED_ROW;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
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

  RowSweepTest(
      RowSweep sweep,
      ForgedRows forged,
      Workforce workforce,
      DSLContext sql,
      DatabaseAccess access,
      TransactionOperations transactions) {
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
    sweep.look();
    assertThat(told())
        .contains(
            "passkey " + promoted.id(),
            "outbound.inner_place " + object,
            "role_held " + promoted.id(),
            "exclusion " + shut.id(),
            "concerns.receipt 5eeb5eeb")
        .anyMatch(row -> row.startsWith("access_grant ") && row.contains(object.toString()))
        .noneMatch(row -> row.endsWith(" " + right.id()));
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
