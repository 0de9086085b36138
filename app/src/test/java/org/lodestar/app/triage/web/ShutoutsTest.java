package org.lodestar.app.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.face.Shutouts;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.triage.face.DutyRota;
import org.springframework.transaction.support.TransactionOperations;

/** A report that names staff is closed to them, and is never closed to everybody unnoticed. */
@PlatformTest
class ShutoutsTest {
  private static final AtomicInteger LATER = new AtomicInteger(60);

  private final Desk desk;
  private final Shutouts shutouts;
  private final DutyRota rota;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Clock clock;

  private final TestPartnership partnership;

  private UUID council = new UUID(0, 0);
  private List<Worker> team = List.of();

  ShutoutsTest(
      Desk desk,
      Shutouts shutouts,
      DutyRota rota,
      DSLContext sql,
      TransactionOperations transactions,
      Organisations organisations,
      People people,
      Reports reports,
      Clock clock) {
    this.desk = desk;
    this.shutouts = shutouts;
    this.rota = rota;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
  }

  @BeforeEach
  void anOfficerAndAManager() {
    council = desk.aReceiver();
    team = List.of(named(Role.TRIAGE_OFFICER), named(Role.MANAGER));
  }

  /** A worker of the council with a name that nobody else has. */
  private Worker named(Role role) {
    return partnership.worker(council, letters() + " " + letters(), role);
  }

  private static String letters() {
    return new Random()
        .ints(10, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private Worker officer() {
    return team.getFirst();
  }

  private Worker manager() {
    return team.getLast();
  }

  @Test
  void aManagerLetsANamesakeInAgainAndSaysWhyForAllToRead() {
    UUID concern = naming(officer());
    assertThat(desk.get(officer(), "/concerns/" + concern)).hasStatus(404);
    known(manager(), concern);
    assertThat(desk.page(manager(), "/concerns/" + concern).select("a[href$=/shut-out]"))
        .hasSize(1);
    Document page = desk.page(manager(), "/concerns/" + concern + "/shut-out");
    assertThat(page.text()).contains(officer().displayName());
    assertThat(desk.recorded("SHUT_OUT_VIEWED", concern)).hasSize(1);
    Document wrong = Desk.parsed(desk.send(manager(), page, Map.of("words", " ")));
    assertThat(wrong.select(".govuk-error-summary li").eachText())
        .containsExactlyInAnyOrder("Choose a colleague", "Say why it is safe");
    Map<String, String> answers =
        Map.of("colleague", officer().id().toString(), "words", "The reporter thanks them");
    assertThat(desk.send(manager(), page, answers)).hasStatus(303);
    assertThat(desk.send(manager(), page, answers)).as("sent twice").hasStatus(303);
    known(officer(), concern);
    String text = desk.page(officer(), "/concerns/" + concern).text();
    assertThat(text.split("The reporter thanks them", -1)).hasSize(2);
    assertThat(desk.recorded("NAMED_WORKER_LET_IN", concern)).hasSize(1);
    assertThat(desk.page(manager(), "/concerns/" + concern).select("a[href$=/shut-out]")).isEmpty();
  }

  @Test
  void nobodyLetsThemselvesOrAnothersColleaguesIn() {
    UUID concern = naming(officer());
    known(manager(), concern);
    assertThat(desk.get(officer(), "/concerns/" + concern + "/shut-out")).hasStatus(403);
    UUID theirs = naming(manager());
    assertThat(desk.get(manager(), "/concerns/" + theirs + "/shut-out")).hasStatus(404);
    Worker stranger = desk.anOfficer(other());
    Document page = desk.page(manager(), "/concerns/" + concern + "/shut-out");
    assertThat(
            desk.send(
                manager(),
                page,
                Map.of("colleague", stranger.id().toString(), "words", "Invented")))
        .hasStatus(404);
    assertThat(desk.page(manager(), "/concerns/" + concern).text()).doesNotContain("Invented");
  }

  private UUID other() {
    UUID here = council;
    UUID other = desk.aReceiver();
    assertThat(other).isNotEqualTo(here);
    return other;
  }

  @Test
  void aReportThatNamesEverybodyIsTakenToThoseWhoCanGiveTheRoleToSomebodyElse() {
    Worker administrator = named(Role.PLATFORM_ADMINISTRATOR);
    int before = left(administrator);
    assertThat(desk.page(administrator, "/work?kind=OVERDUE").text())
        .satisfies(text -> assertThat(text.contains("who could open them")).isEqualTo(before > 0));
    naming(officer());
    assertThat(left(administrator)).as("the manager may still open it").isEqualTo(before);
    naming(officer(), manager());
    assertThat(left(administrator)).isEqualTo(before + 1);
    assertThat(desk.page(administrator, "/work?kind=OVERDUE").text())
        .contains("Reports that name everybody who could open them: " + (before + 1));
    naming(officer(), manager(), administrator);
    assertThat(left(administrator)).as("not told of what names them").isEqualTo(before + 1);
    desk.anOfficer(council);
    assertThat(left(administrator)).isEqualTo(before);
  }

  @Test
  void theNextInLineIsReachedWhoIsNotShutOut() {
    assertThat(reached(List.of()).workers()).containsExactly(manager().id());
    assertThat(reached(List.of(manager().id())))
        .as("who may open it though not on duty")
        .isEqualTo(new DutyRota.Reached(DutyRota.Basis.COLLEAGUES, List.of(officer().id())));
    DutyRota.Reached nobodyHere = reached(List.of(manager().id(), officer().id()));
    assertThat(nobodyHere.basis()).isEqualTo(DutyRota.Basis.ADMINISTRATORS);
    assertThat(nobodyHere.workers()).isNotEmpty().doesNotContain(manager().id(), officer().id());
  }

  @Test
  void anAuditorWhoIsNamedReadsNothingOfWhatWasDoneAboutIt() {
    Worker named = named(Role.AUDITOR);
    Worker another = desk.aWorker(council, Role.AUDITOR);
    UUID concern = naming(named);
    known(officer(), concern);
    assertThat(events(named, concern)).isZero();
    assertThat(events(another, concern)).isGreaterThan(2);
    UUID calm = desk.submitted(TestPartnership.report());
    assertThat(events(named, calm)).isPositive();
  }

  private int events(Worker auditor, UUID object) {
    return Standing.member(auditor.id())
        .call(
            () ->
                transactions.execute(
                    status ->
                        sql.fetchSingle(
                                "select count(*)::int from audit.event where object = ?", object)
                            .get(0, Integer.class)));
  }

  private int left(Worker administrator) {
    return Standing.member(administrator.id()).call(() -> shutouts.nobodyLeft(administrator.id()));
  }

  private DutyRota.Reached reached(List<UUID> shutOut) {
    return Standing.task("test").call(() -> rota.now(council, shutOut));
  }

  private void known(Worker worker, UUID concern) {
    desk.post(worker, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
  }

  /** The names of all who work here are asked for at most every half minute. */
  private UUID naming(Worker... workers) {
    String names =
        String.join(" and ", List.of(workers).stream().map(Worker::displayName).toList());
    return ScopedClock.at(
        clock.instant().plus(Duration.ofMinutes(LATER.incrementAndGet())),
        () ->
            desk.submitted(
                TestPartnership.report("Thanks to " + names, Confidentiality.ANONYMOUS, null)));
  }
}
