package org.lodestar.app.guests.store;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.guests.GuestEntry;
import org.lodestar.app.guests.TestGuests;
import org.lodestar.app.guests.TestGuests.Matter;
import org.lodestar.app.guests.TestGuests.Printed;
import org.lodestar.app.guests.face.GuestDoor;
import org.lodestar.app.guests.face.GuestDoor.Held;
import org.lodestar.app.guests.store.tables.Tables;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.ToldUpdate;
import org.lodestar.app.strategy.face.GuestUpdates;
import org.lodestar.app.vault.face.BearerSecret;
import org.springframework.transaction.support.TransactionOperations;

/** What somebody writes past the platform lets no guest in, and is told. */
@PlatformApartTest
class ForgedPassesTest {
  /** Each column of a link that is no key, and what somebody could put there. */
  private static final List<String> PASS =
      List.of(
          "purpose = 'OTHER'",
          "object = gen_random_uuid()",
          "asked_by = gen_random_uuid()",
          "asked_org = gen_random_uuid()",
          "asked_at = asked_at + interval '1 second'",
          "way = 'LETTER'",
          "name = '\\x00'",
          "email = '\\x00'",
          "organisation = '\\x00'",
          "about = '\\x00'",
          "ring = '\\x00'",
          "state = 'ENDED', ended_why = '\\x00'",
          "until = until + interval '1 day'",
          "state = 'USED'",
          "changed_at = changed_at + interval '1 second'",
          "browser = '\\x00'",
          "second = '\\x00', second_at = now()",
          "version = version + 1",
          "code = null",
          "code = ''",
          "code = substring(code for 16)");

  private static final List<String> ANSWER =
      List.of(
          "words = '\\x00'",
          "state = 'TAKEN', decided_by = gen_random_uuid(), decided_at = now()",
          "sent_at = sent_at + interval '1 second'",
          "version = version + 1",
          "code = null");

  private final TestGuests guests;
  private final GuestDoor door;
  private final GuestUpdates updates;
  private final List<CodedElsewhere> coded;
  private final DatabaseAccess access;
  private final TransactionOperations transactions;

  ForgedPassesTest(
      TestGuests guests,
      GuestDoor door,
      GuestUpdates updates,
      PassRows passes,
      AnswerRows answers,
      DatabaseAccess access,
      TransactionOperations transactions) {
    this.guests = guests;
    this.door = door;
    this.updates = updates;
    this.coded = List.of(passes, answers);
    this.access = access;
    this.transactions = transactions;
  }

  @AfterEach
  void nobodyElseIsTold() throws SQLException {
    owner("delete from guests.answer");
    owner("delete from guests.pass");
    owner("delete from members.forged_row");
  }

  private record Opened(Printed printed, BearerSecret kept) {
    Held held() {
      return pass -> Optional.of(kept);
    }
  }

  private Opened opened(Matter matter) {
    Printed printed = guests.printed(matter);
    var turned = door.open(printed.link(), pass -> Optional.empty());
    return new Opened(printed, Objects.requireNonNull(turned.kept()));
  }

  @Test
  void aLinkOfWhichAnyColumnWasChangedLetsNobodyInAndTheNightTellsIt() throws Exception {
    Matter matter = guests.matter();
    List<UUID> forged = new ArrayList<>();
    for (String change : PASS) {
      Opened opened = opened(matter);
      UUID pass = opened.printed().pass();
      assertThat(door.look(opened.printed().link(), opened.held()))
          .isInstanceOf(GuestEntry.In.class);
      owner("update guests.pass set " + change + " where id = '" + pass + "'");
      assertThat(door.look(opened.printed().link(), opened.held()))
          .as(change)
          .isInstanceOf(GuestEntry.Over.class);
      assertThat(door.open(opened.printed().link(), opened.held()).kept()).as(change).isNull();
      forged.add(pass);
    }
    judgeAll();
    for (UUID each : forged) {
      told("guests.pass", each);
    }
  }

  /** A column that is added later is forged here too. */
  @Test
  void eachColumnIsForged() {
    assertThat(forged(PASS)).containsAll(columns(Tables.PASS, "id", "link"));
    assertThat(forged(ANSWER)).containsAll(columns(Tables.ANSWER, "pass", "reason"));
  }

  private static List<String> forged(List<String> changes) {
    return changes.stream()
        .flatMap(each -> Arrays.stream(each.split(", (?=[a-z_]+ = )")))
        .map(each -> each.substring(0, each.indexOf(' ')))
        .toList();
  }

  /** Keys are read elsewhere; a reason alone would break what the table itself insists on. */
  private static List<String> columns(Table<?> table, String... others) {
    return table.fieldStream().map(Field::getName).filter(not(List.of(others)::contains)).toList();
  }

  /** Else whoever has a link of their own would put its hash beside another's. */
  @Test
  void theHashOfOnesOwnLinkBesideAnotherOpensNothing() throws Exception {
    Opened own = opened(guests.matter());
    Opened other = opened(guests.matter());
    owner(
        "create temp table mine as select link, browser from guests.pass where id = '%1$s';"
                .formatted(own.printed().pass())
            + "update guests.pass set link = null where id = '%1$s';"
                .formatted(own.printed().pass())
            + "update guests.pass set (link, browser) = (select link, browser from mine)"
            + " where id = '%1$s'".formatted(other.printed().pass()));
    for (String link : List.of(own.printed().link(), other.printed().link())) {
      assertThat(door.look(link, own.held())).isInstanceOf(GuestEntry.Over.class);
      assertThat(door.look(link, other.held())).isInstanceOf(GuestEntry.Over.class);
      assertThat(door.open(link, own.held()).kept()).isNull();
    }
  }

  @Test
  void anAnswerOfWhichAnyColumnWasChangedIsNone() throws Exception {
    Matter matter = guests.matter();
    for (String change : ANSWER) {
      Opened opened = opened(matter);
      UUID pass = opened.printed().pass();
      if (door.look(opened.printed().link(), opened.held()) instanceof GuestEntry.In in) {
        ToldUpdate told = new ToldUpdate("Half", "The rest", "", ActionStanding.GREEN);
        in.guest().standing().run(() -> updates.write(in.guest(), told));
      }
      assertThat(isThere(matter, pass)).isTrue();
      owner("update guests.answer set " + change + " where pass = '" + pass + "'");
      assertThat(isThere(matter, pass)).as(change).isFalse();
      told("guests.answer", pass);
    }
  }

  private boolean isThere(Matter matter, UUID pass) {
    return TestGuests.as(
        matter.keeper(),
        () -> {
          try {
            updates.get(matter.keeper(), matter.strategy(), matter.action(), pass);
            return true;
          } catch (NotFound none) {
            return false;
          }
        });
  }

  private void judgeAll() {
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> coded.forEach(CodedElsewhere::judgeAll)));
  }

  private void told(String table, UUID row) throws Exception {
    String asked =
        "select 1 from members.forged_row where kind = '" + table + "' and row_key = '" + row + "'";
    boolean found = false;
    for (int i = 0; i < 1_200 && !found; i++) {
      found = exists(asked);
      Thread.sleep(found ? 0 : 25);
    }
    assertThat(found).as(table + " " + row).isTrue();
  }

  private boolean exists(String query) throws SQLException {
    try (Connection owner = owner();
        var statement = owner.createStatement()) {
      statement.execute("set lodestar.kind = 'TASK'");
      return statement.executeQuery(query).next();
    }
  }

  private Connection owner() throws SQLException {
    return DriverManager.getConnection(
        access.url(), access.owner().user(), access.owner().password());
  }

  private void owner(String command) throws SQLException {
    try (Connection owner = owner();
        var statement = owner.createStatement()) {
      statement.execute("set lodestar.kind = 'TASK'");
      statement.execute(command);
    }
  }
}
