package org.lodestar.app.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Progress.Content;
import org.lodestar.app.publications.Progress.State;
import org.lodestar.app.publications.face.ProgressReports;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.measures.Period;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

/** Progress reports on their way to everybody. */
@PlatformTest
class ProgressReportsTest {
  private static final ProgressDocument DOCUMENT =
      new ProgressDocument(
          new PackDocument("Plan", List.of("about"), List.of(), List.of()),
          List.of(new ProgressDocument.Line(1, 1, "=Do it", List.of(), null, null)),
          List.of());

  private static final String NAMED = "Mirela Dobrescu, aged 15, of 12 Anchor Street";

  private final ProgressReports reports;
  private final TransactionOperations transactions;
  private final Strategies strategies;
  private final Workforce workforce;
  private final MockMvc web;
  private final ClosedPeriods periods;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final YearMonth now;
  private final Worker lead;
  private final Worker analyst;
  private final Worker caseworker;
  private final Worker board;

  ProgressReportsTest(
      ProgressReports reports,
      TransactionOperations transactions,
      Strategies strategies,
      ClosedPeriods periods,
      Gathering gathering,
      EmptyLedger ledger,
      Workforce workforce,
      MockMvc web,
      Clock clock) {
    this.workforce = workforce;
    this.web = web;
    this.reports = reports;
    this.transactions = transactions;
    this.strategies = strategies;
    this.periods = periods;
    this.gathering = gathering;
    this.ledger = ledger;
    this.now = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    analyst = workforce.aWorker(organisation, Role.ANALYST);
    caseworker = workforce.aWorker(organisation, Role.CASEWORKER);
    board = workforce.aWorker(organisation, Role.BOARD_MEMBER);
  }

  @BeforeEach
  void aClosedPeriod() throws SQLException {
    ledger.begin();
    gathering.beginKinds(now.minusYears(1));
    as(lead, () -> periods.close(lead, Period.of(now.minusMonths(6))));
  }

  private <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private void does(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private Content content(String headline) {
    UUID strategy =
        as(lead, () -> strategies.list(lead)).stream()
            .filter(each -> each.state() == StrategyState.CLOSED)
            .findFirst()
            .orElseThrow()
            .id();
    return new Content(strategy, 1, headline, "", List.of("K1"));
  }

  private UUID draft() {
    UUID id = Ids.next();
    does(analyst, () -> reports.add(analyst, id, content("We go on")));
    return id;
  }

  private UUID proposed() {
    UUID id = draft();
    does(analyst, () -> reports.propose(analyst, id, 0, at -> DOCUMENT));
    does(analyst, () -> reports.propose(analyst, id, 0, at -> DOCUMENT));
    return id;
  }

  private int published() {
    UUID id = proposed();
    does(board, () -> reports.publish(board, id, 1, Set.of()));
    does(board, () -> reports.publish(board, id, 1, Set.of()));
    return Objects.requireNonNull(one(id).published()).number();
  }

  private Progress one(UUID id) {
    return as(board, () -> reports.get(board, id));
  }

  @Test
  void whatIsPublishedIsReadWithoutAnAccountAndItsAddressLasts() {
    int first = published();
    int second = published();
    assertThat(second).isEqualTo(first + 1);
    assertThat(reports.latest().orElseThrow().published())
        .satisfies(each -> assertThat(Objects.requireNonNull(each).number()).isEqualTo(second));
    assertThat(Objects.requireNonNull(reports.published(first).proposed()).document())
        .isEqualTo(DOCUMENT);
    assertThatThrownBy(() -> reports.published(999_999)).isInstanceOf(NotFound.class);
  }

  @Test
  void nobodyPublishesWhatTheyProposed() {
    UUID id = draft();
    does(lead, () -> reports.propose(lead, id, 0, at -> DOCUMENT));
    assertThatThrownBy(() -> does(lead, () -> reports.publish(lead, id, 1, Set.of())))
        .isInstanceOf(Refused.class);
    UUID other = draft();
    does(lead, () -> reports.change(lead, other, content("Mine"), 0));
    does(analyst, () -> reports.propose(analyst, other, 1, at -> DOCUMENT));
    assertThatThrownBy(() -> does(lead, () -> reports.publish(lead, other, 2, Set.of())))
        .as("whose words they are")
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> does(analyst, () -> reports.publish(analyst, id, 1, Set.of())))
        .isInstanceOf(NotAllowed.class);
    assertThat(one(id).state()).isEqualTo(State.PROPOSED);
  }

  @Test
  void aDraftIsNoConcernOfThePublic() {
    UUID id = draft();
    assertThatThrownBy(() -> as(caseworker, () -> reports.get(caseworker, id)))
        .isInstanceOf(NotAllowed.class);
    assertThat(reports.published()).noneMatch(each -> each.id().equals(id));
    assertThatThrownBy(() -> does(board, () -> reports.publish(board, id, 0, Set.of())))
        .as("before it is proposed")
        .isInstanceOf(Refused.class);
  }

  @Test
  void aProposedOneIsTakenBackAndChanged() {
    UUID id = proposed();
    assertThatThrownBy(() -> does(lead, () -> reports.change(lead, id, content("Other"), 1)))
        .isInstanceOf(Refused.class);
    does(lead, () -> reports.takeBack(lead, id, 1));
    does(lead, () -> reports.change(lead, id, content("Other"), 2));
    assertThatThrownBy(() -> does(lead, () -> reports.change(lead, id, content("Third"), 2)))
        .isInstanceOf(EditClash.class);
    assertThat(one(id).content().headline()).isEqualTo("Other");
    does(lead, () -> reports.drop(lead, id, 3));
    does(lead, () -> reports.drop(lead, id, 3));
    assertThatThrownBy(() -> one(id)).isInstanceOf(NotFound.class);
  }

  @Test
  void aWithdrawnOneSaysWhyAndItsTextIsKept() {
    int number = published();
    Progress found = reports.published(number);
    does(board, () -> reports.withdraw(board, found.id(), "A figure was wrong", found.version()));
    assertThat(reports.published()).noneMatch(each -> each.id().equals(found.id()));
    assertThat(Objects.requireNonNull(reports.published(number).published()).reason())
        .isEqualTo("A figure was wrong");
    assertThat(reports.published(number).proposed()).isEqualTo(found.proposed());
  }

  private static ProgressDocument telling(int year, long counted) {
    PackDocument.Figure figure =
        new PackDocument.Figure(
            "K1",
            "Concerns",
            "",
            YearMonth.of(year, 1),
            YearMonth.of(year, 3),
            false,
            String.valueOf(counted),
            "",
            counted,
            null,
            null);
    return new ProgressDocument(
        new PackDocument("Plan", List.of(), List.of(), List.of(figure)), List.of(), List.of());
  }

  private MockHttpServletResponse sent(Worker worker, MockHttpServletRequestBuilder asked)
      throws Exception {
    return web.perform(asked.cookie(workforce.signedIn(worker)).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private Document shown(Worker worker, MockHttpServletRequestBuilder asked) throws Exception {
    return Jsoup.parse(sent(worker, asked).getContentAsString());
  }

  private MockHttpServletRequestBuilder typed(UUID id, String headline) {
    return post("/progress-reports/new/" + id)
        .param("strategy", content(headline).strategy().toString())
        .param("period", "1")
        .param("headline", headline)
        .param("said", "We go on.")
        .param("version", "0");
  }

  @Test
  void aNameInADraftIsAskedAboutBeforeItIsKeptAndNothingThatWasTypedIsLost() throws Exception {
    UUID id = Ids.next();
    Document asked = shown(analyst, typed(id, NAMED));
    assertThat(asked.select(".govuk-error-summary").text()).contains("Mirela Dobrescu");
    assertThat(asked.select("[name=headline]").text()).isEqualTo(NAMED);
    assertThat(asked.select("[name=said]").text()).isEqualTo("We go on.");
    assertThatThrownBy(() -> one(id)).isInstanceOf(NotFound.class);
    String tick = asked.select("[type=checkbox][name=aboutNobody]").val();
    assertThat(sent(analyst, typed(id, NAMED).param("aboutNobody", tick)).getRedirectedUrl())
        .isEqualTo("/progress-reports/" + id);
    assertThat(sent(analyst, typed(Ids.next(), "Two actions are late.")).getRedirectedUrl())
        .as("what names nobody is kept at once")
        .isNotNull();
  }

  @Test
  void aNameAnywhereInAReportIsAskedAboutAgainOfWhoeverPublishesIt() throws Exception {
    Cell action = Cell.of("Move " + NAMED);
    PackDocument.Grid actions =
        new PackDocument.Grid("Actions", List.of("Action"), List.of(), List.of(List.of(action)));
    PackDocument.Part first =
        new PackDocument.Part("priority-1", "Find", List.of(), List.of(actions));
    PackDocument.Part numbers =
        new PackDocument.Part("numbers", "Numbers", List.of(NAMED), List.of());
    UUID id =
        proposed(
            new ProgressDocument(
                new PackDocument("Plan", List.of(), List.of(first, numbers), List.of()),
                List.of(),
                List.of()));
    String there = "/progress-reports/" + id + "/publish";
    Document asked = shown(board, get(there));
    assertThat(asked.select("main").text())
        .contains("Mirela Dobrescu", "Whoever wrote it takes it out first");
    List<String> marks = asked.select("[type=checkbox][name=cleared]").eachAttr("value");
    assertThat(marks).isNotEmpty();
    assertThat(
            shown(board, post(there).param("version", "1")).select(".govuk-error-summary").text())
        .contains("Change each of these words where it stands");
    assertThat(one(id).state()).isEqualTo(State.PROPOSED);
    assertThat(
            sent(
                    board,
                    post(there)
                        .param("version", "1")
                        .param("cleared", marks.toArray(String[]::new)))
                .getRedirectedUrl())
        .isEqualTo("/progress-reports/" + id);
    assertThat(one(id).state()).isEqualTo(State.PUBLISHED);
    String away = "/progress-reports/" + id + "/withdraw";
    assertThat(
            shown(board, post(away).param("reason", NAMED).param("version", "2"))
                .select(".govuk-error-summary")
                .text())
        .as("everybody reads why it was withdrawn")
        .contains("Mirela Dobrescu");
  }

  private UUID proposed(ProgressDocument document) {
    UUID id = draft();
    does(analyst, () -> reports.propose(analyst, id, 0, at -> document));
    return id;
  }

  @Test
  void twoReportsNeverTellOfAFewPeopleByTheirDifference() {
    UUID first = proposed(telling(1981, 40));
    UUID second = proposed(telling(1981, 41));
    does(board, () -> reports.publish(board, first, 1, Set.of()));
    assertThatThrownBy(() -> does(board, () -> reports.publish(board, second, 1, Set.of())))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusals())
                    .extracting(Refused.Refusal::key)
                    .containsExactly("publications.progress.toldOtherwise"));
    assertThat(one(second).state()).isEqualTo(State.PROPOSED);
    does(analyst, () -> reports.takeBack(analyst, second, 1));
    does(analyst, () -> reports.propose(analyst, second, 2, at -> telling(1981, 40)));
    does(board, () -> reports.publish(board, second, 3, Set.of()));
    assertThat(one(second).state()).isEqualTo(State.PUBLISHED);
  }

  @Test
  void twoThatArePublishedAtOnceLookAtEachOther() throws Exception {
    UUID first = proposed(telling(1982, 40));
    UUID second = proposed(telling(1982, 41));
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      Future<?> other =
          as(board, () -> transactions.execute(status -> meanwhile(pool, first, second)));
      assertThatThrownBy(() -> other.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(Refused.class);
    }
    assertThat(one(second).state()).isEqualTo(State.PROPOSED);
  }

  /** Publishes one, and stays in the transaction until the other has begun to wait. */
  private Future<?> meanwhile(ExecutorService pool, UUID first, UUID second) {
    reports.publish(board, first, 1, Set.of());
    Future<?> other =
        pool.submit(() -> does(board, () -> reports.publish(board, second, 1, Set.of())));
    assertThatThrownBy(() -> other.get(500, TimeUnit.MILLISECONDS))
        .as("it waits")
        .isInstanceOf(TimeoutException.class);
    return other;
  }

  @Test
  void nothingChangesWhatWasPublished() {
    Progress found = reports.published(published());
    String where = " where id = '" + found.id() + "'";
    assertThatThrownBy(
            () -> ledger.asOwner("update publications.progress set document = '{}'" + where))
        .hasMessageContaining("never changed");
    assertThatThrownBy(() -> ledger.asOwner("delete from publications.progress" + where))
        .hasMessageContaining("kept as it is");
  }
}
