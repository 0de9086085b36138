package org.lodestar.app.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Assessment.Confidence;
import org.lodestar.app.risks.ThreatSource.Given;
import org.lodestar.app.risks.Turn.Kind;
import org.lodestar.app.risks.face.Sectors;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.risks.face.Threats.Ranked;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class ThreatsTest {
  private static final String PUBLISHED = "The published strategy 2022-2025";

  private final Threats threats;
  private final Sectors sectors;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final MockMvc web;
  private final LocalDate today;

  private Worker analyst;
  private Worker board;

  ThreatsTest(
      Threats threats,
      Sectors sectors,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions,
      MockMvc web,
      Clock clock) {
    this.threats = threats;
    this.sectors = sectors;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
    this.web = web;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void people() {
    UUID organisation = workforce.anOrganisation();
    analyst = workforce.aWorker(organisation, Role.ANALYST);
    board = workforce.aWorker(organisation, Role.BOARD_MEMBER);
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private void doing(Runnable work) {
    Standing.member(analyst.id()).run(work);
  }

  private static Threat.Content content(String title) {
    return new Threat.Content(title, "Seen", Set.of(Pestelo.LEGAL), Set.of(), null, Set.of());
  }

  private Given source() {
    return new Given("Paper", "https://example.org/report", today, SourceGrade.C, 3);
  }

  private UUID threat(String title) {
    UUID id = Ids.next();
    doing(() -> threats.add(analyst, id, content(title), source()));
    return id;
  }

  private Threats.View view(UUID id) {
    return as(analyst, () -> threats.get(analyst, id));
  }

  @Test
  void whereOneBeginsWithThePlaceTheFiveThreatsOfItsStrategyAreThere() {
    List<Threat> seeds =
        as(board, () -> threats.list(board)).stream()
            .map(Ranked::threat)
            .filter(each -> view(each.id()).sources().getFirst().title().equals(PUBLISHED))
            .toList();
    assertThat(seeds).hasSize(5).allMatch(each -> each.decision() == null);
    assertThat(seeds).allMatch(each -> each.assessment() == null && each.overdue(today));
  }

  @Test
  void nothingIsKeptWithoutASourceWithItsDayAndGrades() {
    UUID id = Ids.next();
    Given ungraded = new Given("Paper", "Page 3", today, null, null);
    assertThatThrownBy(() -> doing(() -> threats.add(analyst, id, content("Ungraded"), ungraded)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusals()).hasSize(2));
    assertThatThrownBy(() -> view(id)).isInstanceOf(NotFound.class);
    UUID kept = threat("Kept");
    assertThatThrownBy(() -> doing(() -> threats.source(analyst, kept, Ids.next(), ungraded)))
        .isInstanceOf(Refused.class);
    UUID second = Ids.next();
    doing(() -> threats.source(analyst, kept, second, source()));
    doing(() -> threats.source(analyst, kept, second, source()));
    assertThat(view(kept).sources()).hasSize(2);
  }

  @Test
  void theDatabaseRefusesAThreatWithoutASourceToo() {
    String insert =
        "insert into risks.threat (id, title, seen, tags, first_source, review) values"
            + " (gen_random_uuid(), 'T', 'S', '{LEGAL}', gen_random_uuid(), current_date)";
    assertThatThrownBy(
            () ->
                Standing.task("test")
                    .run(() -> transactions.executeWithoutResult(status -> sql.execute(insert))))
        .hasMessageContaining("threat_has_a_source");
  }

  @Test
  void theHighestScoreStandsFirstAndWhatIsNotScoredLast() {
    UUID low = threat("Low");
    UUID high = threat("High");
    score(low, 1, 0);
    score(high, 5, 0);
    List<UUID> order =
        as(board, () -> threats.list(board)).stream().map(each -> each.threat().id()).toList();
    assertThat(order.indexOf(high)).isLessThan(order.indexOf(low));
    assertThat(as(board, () -> threats.list(board)).getLast().score()).isNull();
    assertThatThrownBy(() -> score(low, 2, 0)).isInstanceOf(EditClash.class);
    score(low, 2, 1);
    Turn turn = view(low).history().getFirst();
    assertThat(List.of(turn.from(), turn.to(), turn.reason()))
        .containsExactly("2.0", "8.0", "Known");
  }

  private void score(UUID id, int all, long version) {
    Assessment assessment =
        new Assessment(new Harm(all, all, all, all, all), all, Confidence.LOW, 1);
    doing(() -> threats.score(analyst, id, assessment, "Known", version));
  }

  @Test
  void whoHasNoBusinessWithThreatsReadsNone() {
    UUID id = threat("Unread");
    assertThat(as(board, () -> threats.get(board, id)).threat().id()).isEqualTo(id);
    Worker trainer = workforce.aWorker(workforce.anOrganisation(), Role.TRAINER);
    assertThatThrownBy(() -> as(trainer, () -> threats.list(trainer)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(trainer, () -> threats.get(trainer, id)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aPanelDecidesWithAReasonAndADayAndAnAnalystDoesNot() {
    UUID id = threat("Decided");
    assertThatThrownBy(() -> decide(analyst, id, today.plusDays(60)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> decide(board, id, null)).isInstanceOf(Refused.class);
    decide(board, id, today.plusDays(60));
    ThreatDecision decision = Objects.requireNonNull(view(id).threat().decision());
    assertThat(decision.by()).isEqualTo(board.id());
    assertThat(view(id).threat().review()).isEqualTo(today.plusDays(60));
    assertThat(view(id).history().getFirst().kind()).isEqualTo(Kind.DECIDED);
  }

  private void decide(Worker worker, UUID id, @org.jspecify.annotations.Nullable LocalDate review) {
    Standing.member(worker.id())
        .run(
            () ->
                threats.decide(
                    worker, id, ThreatDecision.Kind.WATCH, "The panel said so", review, 0));
  }

  @Test
  void thatNoActionDoesWhatWasDecidedIsSaidInTheRegisterAndOnItsPage() throws Exception {
    UUID id = threat("Acted on");
    Standing.member(board.id())
        .run(
            () ->
                threats.decide(board, id, ThreatDecision.Kind.ACT, "Said", today.plusDays(60), 0));
    String told = "Act, no action linked yet";
    assertThat(read("/threats/" + id)).contains(told);
    assertThat(read("/threats?decision=ACT")).contains(told);
    UUID watched = threat("Watched");
    decide(board, watched, today.plusDays(60));
    assertThat(read("/threats/" + watched)).doesNotContain("no action linked yet");
  }

  private String read(String path) throws Exception {
    return web.perform(get(path).cookie(workforce.signedIn(board)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void aSignalBringsTheReviewForwardAndItsHistoryIsShown() {
    UUID id = Ids.next();
    doing(() -> sectors.add(analyst, id, new Sector.Content("Sector " + id, "")));
    doing(() -> sectors.review(analyst, id, "Quiet", today.plusDays(200), 0));
    UUID signal = Ids.next();
    doing(() -> sectors.signal(analyst, id, signal, "Adverts", today, "Paper"));
    doing(() -> sectors.signal(analyst, id, signal, "Adverts", today, "Paper"));
    Sectors.View view = as(board, () -> sectors.get(board, id));
    assertThat(view.sector().review()).isEqualTo(today.plusDays(30));
    assertThat(view.signals())
        .singleElement()
        .satisfies(each -> assertThat(each.reviewBefore()).isEqualTo(today.plusDays(200)));
    assertThatThrownBy(
            () ->
                doing(
                    () ->
                        sectors.signal(
                            analyst, id, Ids.next(), "Later", today.plusDays(1), "Paper")))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> doing(() -> sectors.review(analyst, id, "Late", today.plusDays(9), 1)))
        .isInstanceOf(EditClash.class);
    assertThatThrownBy(() -> as(board, () -> sectors.get(board, Ids.next())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsWrongWithWordsAndSourceIsToldAtOnce() throws Exception {
    String page =
        web.perform(
                post("/threats/new/" + Ids.next())
                    .cookie(workforce.signedIn(analyst))
                    .with(csrf())
                    .param("title", "Typed title")
                    .param("reference", "http://example.org"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page)
        .contains("Typed title", "Say what is seen", "Say who says it")
        .contains("A link begins with https://", "Choose how reliable the source is");
  }
}
