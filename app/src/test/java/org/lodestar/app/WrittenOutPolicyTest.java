package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.store.Recoded;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Some tables say the words of {@code members.may_see} in their own policy, for speed. What they
 * show is what the one question would have shown, whatever the grant.
 */
@PlatformTest
class WrittenOutPolicyTest {
  private static final String GRANT =
      "insert into members.access_grant (object, holder, level, purpose, granted_at, until)"
          + " values (?, ?, ?, 'TRIAGE', now(), now() + cast(? as interval))";
  private static final String CONCERN =
      "insert into concerns.concern (id, reference, channel, receiver, state, about, age_status,"
          + " danger_now, still_happening, suspect_aware, happened, confidentiality, language,"
          + " signs, harm, likelihood, vulnerability, immediacy, overrides, score, band, rank,"
          + " received_at, acknowledge_by, triage_by) select ?, ?, channel, receiver, state, about,"
          + " age_status, danger_now, still_happening, suspect_aware, happened, confidentiality,"
          + " language, signs, harm, likelihood, vulnerability, immediacy, overrides, score, band,"
          + " rank, received_at, acknowledge_by, triage_by from concerns.concern limit 1";
  private static final String WORD =
      "insert into vault.blind_index (field, token, subject_kind, subject)"
          + " values ('WORD', ?, 'REPORT', ?)";

  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final MatrixObjects objects;
  private final MatrixWorkers workers;
  private final Recoded recoded;

  WrittenOutPolicyTest(
      DSLContext sql,
      TransactionOperations transactions,
      MatrixObjects objects,
      MatrixWorkers workers,
      Recoded recoded) {
    this.recoded = recoded;
    this.sql = sql;
    this.transactions = transactions;
    this.objects = objects;
    this.workers = workers;
  }

  @ParameterizedTest(name = "{0}, level {1}, until {2}, shut out {3}: {4}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          PERSON,       1, -,       false, false
          PERSON,       2, -,       false, true
          PERSON,       3, -,       false, true
          PERSON,       2, 1 hour,  false, true
          PERSON,       3, -1 hour, false, false
          PERSON,       3, -,       true,  false
          ORGANISATION, 1, -,       false, false
          ORGANISATION, 2, -,       false, true
          ORGANISATION, 2, -1 hour, false, false
          ORGANISATION, 3, -,       true,  false
          SOMEBODY,     3, -,       false, false
          """)
  void bothAnswerTheSame(String holder, int level, String until, boolean shutOut, boolean seen) {
    Worker worker = workers.keeper(workers.organisation());
    objects.own("concern", workers);
    UUID id = Ids.next();
    UUID holding =
        switch (holder) {
          case "PERSON" -> worker.id();
          case "ORGANISATION" -> worker.organisation();
          default -> Ids.next();
        };
    asTask(
        () -> {
          sql.execute(GRANT, id, holding, level, until);
          assertThat(sql.execute(CONCERN, id, "C-" + id)).isEqualTo(1);
          sql.execute(WORD, id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8), id);
          sql.execute(
              "insert into concerns.assignment (concern, worker, since) values (?, ?, now())",
              id,
              worker.id());
          if (shutOut) {
            sql.execute(
                "insert into members.exclusion (object, person, reason, recorded_at)"
                    + " values (?, ?, 'FAMILY_OR_FRIEND', now())",
                id,
                worker.id());
          }
        });
    recoded.person(worker.id());
    Standing member = Standing.member(worker.id());
    assertThat(shown(member, id)).isEqualTo(seen ? all() : none());
    assertThat(shown(Standing.nobody(), id)).isEmpty();
    assertThat(shown(Standing.reporter(holding), id))
        .as("a reporter whose mailbox is the holder; ends do not count")
        .isEqualTo(level > 1 ? told() : none());
    assertThat(shown(Standing.task("test"), id)).isEqualTo(all());
  }

  @Test
  void whoIsShutOutInATransactionOfTheirOwnIsSoAtOnce() {
    Worker worker = workers.keeper(workers.organisation());
    UUID file = Ids.next();
    UUID person = Ids.next();
    asTask(
        () -> {
          grant(file, worker, 3);
          grant(person, worker, 3);
          person(worker, file, person);
        });
    String exists = "select exists (select 1 from casework.case_file where id = ?)";
    boolean seenAfterwards =
        asking(
            Standing.member(worker.id()),
            () -> {
              assertThat(sql.fetchSingle(exists, file).into(Boolean.class)).isTrue();
              sql.execute(
                  "insert into members.exclusion (object, person, reason, recorded_at)"
                      + " values (?, ?, 'FAMILY_OR_FRIEND', now())",
                  file,
                  worker.id());
              return sql.fetchSingle(exists, file).into(Boolean.class);
            });
    recoded.person(worker.id());
    assertThat(seenAfterwards).isFalse();
  }

  /** A row with the objects all of which must be seen. */
  private record Row(UUID id, List<UUID> subjects) {}

  @ParameterizedTest(name = "case {0}, person {1}, circle {2}, shut out of {3}: {4} of 4")
  @CsvSource(
      textBlock =
          """
          2, 2, 2, nothing, 4
          3, 1, 2, nothing, 1
          1, 3, 2, nothing, 0
          2, 0, 2, nothing, 1
          2, 2, 0, nothing, 3
          2, 2, 1, nothing, 3
          2, 2, 2, case,    0
          2, 2, 2, person,  1
          2, 2, 2, circle,  3
          """)
  void whereSeveralMustBeSeenAllAre(int file, int person, int circle, String shutOut, int seen) {
    Worker worker = workers.keeper(workers.organisation());
    UUID caseFile = Ids.next();
    UUID about = Ids.next();
    UUID few = Ids.next();
    Map<String, UUID> of = Map.of("case", caseFile, "person", about, "circle", few);
    List<Row> rows = new ArrayList<>();
    asTask(
        () -> {
          grant(caseFile, worker, file);
          grant(about, worker, person);
          grant(few, worker, circle);
          rows.add(person(worker, caseFile, about));
          rows.add(note(caseFile, null, null));
          rows.add(note(caseFile, about, null));
          rows.add(note(caseFile, about, few));
          if (of.containsKey(shutOut)) {
            sql.execute(
                "insert into members.exclusion (object, person, reason, recorded_at)"
                    + " values (?, ?, 'FAMILY_OR_FRIEND', now())",
                Objects.requireNonNull(of.get(shutOut)),
                worker.id());
          }
        });
    recoded.person(worker.id());
    assertThat(shownOf(Standing.member(worker.id()), caseFile)).hasSize(seen);
    for (Standing standing :
        List.of(
            Standing.member(worker.id()),
            Standing.reporter(worker.id()),
            Standing.nobody(),
            Standing.task("test"))) {
      assertThat(shownOf(standing, caseFile))
          .as(standing.kind().name())
          .isEqualTo(askedOf(standing, rows));
    }
  }

  /**
   * Where one object or another opens a row, each is asked in turn: a row of the table with every
   * combination of levels, and with a way out of each object.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          sharing.share,          "members.may_see(r.person) or members.may_know(r.id)"
          meetings.meeting,       "members.may_see(r.case_file) or members.may_know(r.id)"
          meetings.invitation,    "members.may_see(r.case_file) or members.may_know(r.id) or members.may_see(r.meeting)"
          meetings.agreed_action, "members.may_see(r.id) and (members.may_see(r.case_file) or members.may_see(r.meeting))"
          """)
  void whereOneWayOrAnotherOpensEachDoes(String table, String question) {
    if (asking(Standing.task("test"), () -> sql.fetchCount(DSL.table(table)) == 0)) {
      objects.everything(workers.keeper(workers.organisation()));
    }
    Worker worker = workers.stranger();
    List<String> cells =
        Pattern.compile("r\\.(\\w+)").matcher(question).results().map(m -> m.group(1)).toList();
    List<UUID> subjects =
        asking(
            Standing.task("test"),
            () ->
                List.of(
                    sql.fetchSingle(
                            "select " + String.join(", ", cells) + " from " + table + " limit 1")
                        .into(UUID[].class)));
    Set<Boolean> answers = new TreeSet<>();
    for (int levels = 0; levels < Math.pow(3, cells.size()); levels++) {
      for (int shut = 0; shut <= cells.size(); shut++) {
        anew(worker, subjects, levels, shut);
        for (Standing standing :
            List.of(Standing.member(worker.id()), Standing.reporter(worker.id()))) {
          boolean asked = asked(standing, cells, subjects, question);
          assertThat(stands(standing, table, cells, subjects))
              .as("%s, levels %d, shut out of %d", standing.kind(), levels, shut)
              .isEqualTo(asked);
          answers.add(asked);
        }
      }
    }
    assertThat(answers).as("open to some, closed to others").hasSize(2);
    assertThat(stands(Standing.nobody(), table, cells, subjects)).isFalse();
    assertThat(stands(Standing.task("test"), table, cells, subjects)).isTrue();
  }

  /** Takes every grant from a worker, and gives those that the digits to the base of three say. */
  private void anew(Worker worker, List<UUID> subjects, int levels, int shut) {
    asTask(
        () -> {
          sql.execute("delete from members.access_grant where holder = ?", worker.id());
          sql.execute("delete from members.exclusion where person = ?", worker.id());
          int left = levels;
          for (UUID subject : subjects) {
            grant(subject, worker, left % 3);
            left /= 3;
          }
          if (shut > 0) {
            sql.execute(
                "insert into members.exclusion (object, person, reason, recorded_at)"
                    + " values (?, ?, 'FAMILY_OR_FRIEND', now())",
                subjects.get(shut - 1),
                worker.id());
          }
        });
    recoded.person(worker.id());
  }

  private boolean asked(
      Standing standing, List<String> cells, List<UUID> subjects, String question) {
    String row =
        "(select "
            + cells.stream()
                .map(cell -> "cast(? as uuid) as " + cell)
                .collect(Collectors.joining(", "))
            + ") r";
    return asking(
        standing,
        () ->
            sql.fetchSingle("select " + question + " from " + row, subjects.toArray())
                .into(Boolean.class));
  }

  private boolean stands(Standing standing, String table, List<String> cells, List<UUID> subjects) {
    String where = cells.stream().map(cell -> cell + " = ?").collect(Collectors.joining(" and "));
    return asking(
        standing,
        () ->
            sql.fetchSingle(
                    "select exists (select 1 from " + table + " where " + where + ")",
                    subjects.toArray())
                .into(Boolean.class));
  }

  private void grant(UUID object, Worker worker, int level) {
    if (level > 0) {
      sql.execute(GRANT, object, worker.id(), level, null);
    }
  }

  private Row person(Worker worker, UUID file, UUID person) {
    sql.execute(
        "insert into casework.case_file (id, reference, organisation, state, opened_at)"
            + " values (?, ?, ?, 'OPEN', now())",
        file,
        "K-" + file,
        worker.organisation());
    sql.execute(
        "insert into casework.person (id, case_file, roles, age_status, age_basis, gender,"
            + " added_at) values (?, ?, '{WITNESS}', 'ADULT', 'RECORDS', 'NOT_KNOWN', now())",
        person,
        file);
    return new Row(person, List.of(file, person));
  }

  private Row note(UUID file, @Nullable UUID person, @Nullable UUID circle) {
    UUID id = Ids.next();
    sql.execute(
        "insert into casework.chronology (id, case_file, person, circle, kind, happened_at, code,"
            + " recorded_at) values (?, ?, ?, ?, 'STEP', now(), 'OPENED', now())",
        id,
        file,
        person,
        circle);
    return new Row(id, Stream.of(file, person, circle).filter(Objects::nonNull).toList());
  }

  /** Rows that the tables show. */
  private Set<UUID> shownOf(Standing standing, UUID file) {
    return asking(
        standing,
        () ->
            Set.copyOf(
                sql.fetch(
                        "select id from casework.person where case_file = ? union all"
                            + " select id from casework.chronology where case_file = ?",
                        file,
                        file)
                    .into(UUID.class)));
  }

  /** Rows of which the question says that all their objects may be seen. */
  private Set<UUID> askedOf(Standing standing, List<Row> rows) {
    return asking(
        standing,
        () ->
            rows.stream()
                .filter(row -> row.subjects().stream().allMatch(this::maySee))
                .map(Row::id)
                .collect(Collectors.toSet()));
  }

  private boolean maySee(UUID subject) {
    return Boolean.TRUE.equals(
        sql.resultQuery("select members.may_see(?)", subject).fetchOne(0, Boolean.class));
  }

  private <T> T asking(Standing standing, Supplier<T> question) {
    return Objects.requireNonNull(
        standing.call(() -> transactions.execute(status -> question.get())));
  }

  private static Set<String> all() {
    return new TreeSet<>(List.of("assignment", "concern", "may_see", "word"));
  }

  /** Who holds it is nothing for the reporter. */
  private static Set<String> told() {
    return new TreeSet<>(List.of("concern", "may_see", "word"));
  }

  private static Set<String> none() {
    return Set.of();
  }

  /** What says that the one who stands there sees it. */
  private Set<String> shown(Standing standing, UUID id) {
    return standing.call(
        () ->
            transactions.execute(
                status ->
                    new TreeSet<>(
                        sql.fetch(
                                "select 'may_see' where members.may_see(?) union all"
                                    + " select 'concern' from concerns.concern where id = ?"
                                    + " union all select 'word' from vault.blind_index"
                                    + " where subject = ? union all select 'assignment' from"
                                    + " concerns.assignment where concern = ?",
                                id,
                                id,
                                id,
                                id)
                            .into(String.class))));
  }

  private void asTask(Runnable work) {
    Standing.task("test").run(() -> transactions.executeWithoutResult(status -> work.run()));
  }
}
