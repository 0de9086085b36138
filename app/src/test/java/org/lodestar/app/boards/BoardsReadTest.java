package org.lodestar.app.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.AllPages;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.Score;
import org.lodestar.app.risks.Scores;
import org.lodestar.app.risks.face.Risks;
import org.lodestar.app.statements.Duty;
import org.lodestar.app.statements.face.Duties;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.Evidence;
import org.lodestar.app.strategy.Happening;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.ActionEvidence;
import org.lodestar.app.strategy.face.ActionProgress;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.strategy.face.WordsTakenOut;
import org.lodestar.measures.Measure.Strand;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

/** A person's name on its way into whatever boards read beside their packs. */
@PlatformTest
class BoardsReadTest {
  private static final String NAMED = "Mirela Dobrescu, aged 15, of 12 Anchor Street";

  private final Bodies bodies;
  private final BoardMeetings meetings;
  private final Strategies strategies;
  private final PlanActions actions;
  private final ActionProgress progress;
  private final ActionEvidence evidence;
  private final WordsTakenOut words;
  private final Risks risks;
  private final Duties duties;
  private final Workforce workforce;
  private final MockMvc web;
  private final Audit audit;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final LocalDate today;
  private final Worker lead;
  private final Worker officer;
  private UUID body = Ids.next();
  private UUID meeting = Ids.next();

  BoardsReadTest(
      Bodies bodies,
      BoardMeetings meetings,
      Strategies strategies,
      PlanActions actions,
      ActionProgress progress,
      ActionEvidence evidence,
      WordsTakenOut words,
      Risks risks,
      Duties duties,
      Workforce workforce,
      MockMvc web,
      Audit audit,
      DSLContext sql,
      TransactionOperations transactions,
      Clock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.audit = audit;
    this.bodies = bodies;
    this.meetings = meetings;
    this.strategies = strategies;
    this.actions = actions;
    this.progress = progress;
    this.evidence = evidence;
    this.words = words;
    this.risks = risks;
    this.duties = duties;
    this.workforce = workforce;
    this.web = web;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
    this.lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    this.officer = workforce.aWorker(lead.organisation(), Role.DATA_PROTECTION_OFFICER);
  }

  @BeforeEach
  void aBoardAndItsMeeting() {
    body = Ids.next();
    meeting = Ids.next();
    as(
        () -> {
          bodies.add(
              lead,
              body,
              new Body.Content("Board " + body, BodyKind.BOARD, List.of(), List.of(), null, null));
          meetings.add(
              lead,
              body,
              meeting,
              new BoardMeeting.Called(today.plusDays(9), LocalTime.of(10, 0), "Town hall", ""));
          return body;
        });
  }

  private <T> T as(ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(lead.id()).call(work);
  }

  private MockHttpServletResponse at(MockHttpServletRequestBuilder asked) throws Exception {
    return at(lead, asked);
  }

  private MockHttpServletResponse at(Worker worker, MockHttpServletRequestBuilder asked)
      throws Exception {
    return web.perform(asked.cookie(workforce.signedIn(worker)).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private String news(Worker worker) throws Exception {
    return AllPages.of("/work?kind=NEW", each -> page(at(worker, get(each)))).html();
  }

  private static Document page(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString());
  }

  private String here() {
    return "/boards/" + body + "/meetings/" + meeting;
  }

  private MockHttpServletRequestBuilder item(UUID id, String title, String words) {
    return post(here() + "/items/new/" + id)
        .param("title", title)
        .param("wanted", "NOTE")
        .param("paperWords", words)
        .param("place", "1")
        .param("version", "0");
  }

  private static String tick(Document asked) {
    return Objects.requireNonNull(asked.select("[type=checkbox][name=aboutNobody]").first()).val();
  }

  @Test
  @Tag("care")
  void aNameOnAnAgendaIsAskedAboutBeforeItIsKeptAndNothingThatWasTypedIsLost() throws Exception {
    UUID id = Ids.next();
    Document asked = page(at(item(id, "Update on " + NAMED, "She was moved.")));
    assertThat(asked.select(".govuk-error-summary").text()).contains("Mirela Dobrescu");
    assertThat(asked.select("[name=title]").val()).isEqualTo("Update on " + NAMED);
    assertThat(asked.select("[name=paperWords]").text()).isEqualTo("She was moved.");
    assertThat(as(() -> meetings.get(lead, body, meeting)).items()).isEmpty();
    String tick = tick(asked);
    assertThat(at(item(id, "Update on " + NAMED, "Of Ion Petrescu").param("aboutNobody", tick)))
        .as("a tick counts for the words that were asked about, and for no others")
        .satisfies(
            answer ->
                assertThat(page(answer).select(".govuk-error-summary").text())
                    .contains("Ion Petrescu")
                    .doesNotContain("Mirela"));
    assertThat(
            at(item(id, "Update on " + NAMED, "She was moved.").param("aboutNobody", tick))
                .getRedirectedUrl())
        .isEqualTo(here());
    assertThat(at(get(here())).getContentAsString()).contains("Mirela Dobrescu");
  }

  @Test
  void thatSomebodySaidSoIsRecordedWithWhatIsKeptAndNotWithWhatIsRefused() throws Exception {
    UUID id = Ids.next();
    String tick = tick(page(at(item(id, "Update on " + NAMED, ""))));
    MockHttpServletRequestBuilder unfinished =
        post(here() + "/items/new/" + id)
            .param("title", "Update on " + NAMED)
            .param("wanted", "NOTE")
            .param("place", "x")
            .param("version", "0")
            .param("aboutNobody", tick);
    assertThat(at(unfinished).getRedirectedUrl()).as("refused for another reason").isNull();
    assertThat(recorded(id)).doesNotContain("BOARD_WORDS_CLEARED");
    assertThat(at(item(id, "Update on " + NAMED, "").param("aboutNobody", tick)).getRedirectedUrl())
        .isEqualTo(here());
    assertThat(recorded(id)).containsOnlyOnce("BOARD_WORDS_CLEARED");
  }

  private List<String> recorded(UUID object) {
    return Standing.task("test")
        .call(
            () ->
                audit
                    .page(new AuditFilter(null, null, object, null, null, null), null)
                    .events()
                    .stream()
                    .map(event -> event.action())
                    .toList());
  }

  @Test
  void wordsOfAMeetingAreDestroyedAtOnceWithByWhomAndWhyAndSomebodyElseHearsOfIt()
      throws Exception {
    UUID id = Ids.next();
    AgendaItem.Content content =
        new AgendaItem.Content(
            "About " + NAMED,
            AgendaItem.Wanted.NOTE,
            "",
            new AgendaItem.Paper("", "", NAMED + " was moved."));
    as(
        () -> {
          meetings.add(lead, body, meeting, id, content);
          return id;
        });
    String out = "/plan/words/meeting/" + meeting;
    assertThat(at(get(here())).getContentAsString()).contains(out, "Mirela");
    Document asked = page(at(get(out)));
    assertThat(asked.text()).contains("cannot be brought back", "Mirela");
    assertThat(page(at(post(out).param("rows", id.toString()))).select(".govuk-error-summary"))
        .as("why is asked")
        .isNotEmpty();
    assertThat(page(at(post(out).param("why", "NAMED"))).select(".govuk-error-summary").text())
        .contains("Tick the words");
    MockHttpServletRequestBuilder gone =
        post(out).param("rows", id.toString()).param("why", "NAMED");
    assertThat(at(gone).getRedirectedUrl()).isEqualTo(here());
    assertThat(at(post(out).param("rows", id.toString()).param("why", "NAMED")).getRedirectedUrl())
        .as("twice")
        .isEqualTo(here());
    assertThat(page(at(get(here()))).text())
        .contains("Words taken out on", lead.displayName(), "they named a person")
        .doesNotContain("Mirela", "Anchor Street");
    assertThat(page(at(get(out))).text()).contains("no words here").doesNotContain("Mirela");
    List<WordsTakenOut.Told> told = told();
    assertThat(told).as("once").hasSize(1);
    String page = "/plan/words/told/" + told.getFirst().done().id();
    assertThat(news(officer)).contains(page);
    assertThat(news(lead)).as("whoever did it knows").doesNotContain(page);
    assertThat(page(at(officer, get(page))).text())
        .contains("Words taken out on", lead.displayName())
        .doesNotContain("Mirela");
    assertThat(page(at(known(page))).select(".govuk-error-summary"))
        .as("nor do they say that somebody else knows")
        .isNotEmpty();
    assertThat(page(at(officer, post(page))).select(".govuk-error-summary").text())
        .contains("Say whether it is a personal data breach", "Say whether the person should hear");
    assertThat(told()).as("what comes of it is asked").hasSize(1);
    at(officer, known(page));
    at(officer, known(page));
    assertThat(told()).isEmpty();
  }

  private static MockHttpServletRequestBuilder known(String page) {
    return post(page).param("breach", "TOLD").param("person", "HEARS");
  }

  private List<WordsTakenOut.Told> told() {
    return Standing.member(officer.id()).call(() -> words.unseen(officer)).stream()
        .filter(each -> each.done().object().equals(meeting))
        .toList();
  }

  @Test
  void aDataProtectionOfficerTakesWordsOutWithoutReadingBoards() throws Exception {
    UUID id = Ids.next();
    as(
        () -> {
          meetings.add(
              lead,
              body,
              meeting,
              id,
              new AgendaItem.Content(
                  "About " + NAMED, AgendaItem.Wanted.NOTE, "", new AgendaItem.Paper("", "", "")));
          return id;
        });
    String out = "/plan/words/meeting/" + meeting;
    assertThat(at(officer, get(here())).getStatus()).isEqualTo(403);
    assertThat(page(at(officer, get(out))).text()).contains("Mirela");
    assertThat(
            at(officer, post(out).param("rows", id.toString()).param("why", "RECOGNISABLE"))
                .getRedirectedUrl())
        .isEqualTo(out);
    assertThat(page(at(get(here()))).text())
        .contains(officer.displayName(), "a person could be known from them")
        .doesNotContain("Mirela");
    assertThat(news(lead)).as("the lead is told").contains("/plan/words/told/");
    assertThat(at(get("/plan/words/elsewhere/" + meeting)).getStatus()).isEqualTo(404);
    assertThat(at(get("/plan/words/action/" + meeting)).getStatus()).isEqualTo(404);
  }

  @Test
  void wordsThatTellOfNobodyAreKeptWithoutAQuestion() throws Exception {
    assertThat(at(item(Ids.next(), "The plan", "Two actions are late.")).getRedirectedUrl())
        .isEqualTo(here());
  }

  @Test
  @Tag("care")
  void aNameInWhyAnActionIsAtRiskIsAskedAboutAndASecondReasonForADayIsKept() throws Exception {
    UUID strategy = Ids.next();
    UUID action = Ids.next();
    Planned planned =
        new Planned(
            "Train carers",
            "",
            new Planned.Place(1, Set.of(Strand.values()[0]), List.of(1), Set.of()),
            new Planned.Parties(null, Set.of(), Set.of(), "", null),
            new Planned.Span(null, today.plusDays(60)),
            null,
            null);
    as(
        () -> {
          strategies.add(
              lead,
              strategy,
              new Strategy.Content("S", today, 2, List.of("One"), null, null, null, List.of()));
          actions.add(lead, strategy, action, planned);
          return action;
        });
    MockHttpServletRequestBuilder said =
        post("/plan/" + strategy + "/actions/" + action + "/standing")
            .param("say", "AMBER")
            .param("reason", NAMED + " is still waiting.")
            .param("recovery", "The post is filled by May.")
            .param("version", "0");
    Document asked = page(at(said));
    assertThat(asked.select(".govuk-error-summary").text()).contains("Mirela Dobrescu");
    assertThat(asked.select("[name=recovery]").text()).isEqualTo("The post is filled by May.");
    assertThat(as(() -> actions.get(lead, strategy, action)).life().word()).isNull();
    as(
        () -> {
          actions.change(lead, strategy, action, new PlanActions.Change(planned, "Said better", 0));
          return action;
        });
    assertThat(as(() -> actions.get(lead, strategy, action)).history())
        .extracting(Happening::reason)
        .contains("Said better");
    as(
        () -> {
          progress.say(
              lead,
              strategy,
              action,
              new ActionProgress.Said(ActionStanding.RED, NAMED + " waits.", "Soon."),
              1);
          return action;
        });
    UUID piece = Ids.next();
    as(
        () -> {
          evidence.add(
              lead,
              strategy,
              action,
              piece,
              new Evidence.Shown(Evidence.Kind.WORDS, "Told by " + NAMED, "", false));
          return action;
        });
    String one = "/plan/" + strategy + "/actions/" + action;
    String out = "/plan/words/action/" + action;
    assertThat(at(get(one)).getContentAsString()).contains(out);
    Document kept = page(at(get(out)));
    assertThat(kept.select("label[for^=rows]").eachText())
        .as("a draft keeps no standings: what is said now is listed by itself")
        .anyMatch(each -> each.contains("waits.") && !each.contains("Soon."))
        .anyMatch(each -> each.contains("Soon."))
        .anyMatch(each -> each.contains("Said better"))
        .anyMatch(each -> each.contains("Told by"));
    MockHttpServletRequestBuilder gone = post(out).param("why", "NAMED");
    kept.select("[name=rows]").forEach(each -> gone.param("rows", each.val()));
    assertThat(at(gone).getRedirectedUrl()).isEqualTo(one);
    assertThat(page(at(get(one))).text())
        .contains("Words taken out on", lead.displayName())
        .doesNotContain("Mirela", "Said better", "Told by");
    assertThat(page(at(get(out))).text()).contains("no words here");
  }

  @Test
  void whyAPostWasHandedOverGoesAlsoFromEachActionThatWentAlong() throws Exception {
    UUID strategy = Ids.next();
    UUID action = Ids.next();
    Worker next = workforce.aWorker(lead.organisation(), Role.BOARD_MEMBER);
    Worker before = workforce.aWorker(lead.organisation(), Role.BOARD_MEMBER);
    as(
        () -> {
          strategies.add(
              lead,
              strategy,
              new Strategy.Content("S", today, 2, List.of("One"), null, null, null, List.of()));
          actions.add(
              lead,
              strategy,
              action,
              new Planned(
                  "Train carers",
                  "",
                  new Planned.Place(1, Set.of(Strand.values()[0]), List.of(1), Set.of()),
                  new Planned.Parties(null, Set.of(), Set.of(), "", before.id()),
                  new Planned.Span(null, today.plusDays(60)),
                  null,
                  null));
          return action;
        });
    UUID id = Ids.next();
    String give = "/plan/hand-over/" + before.id() + "/" + next.id() + "/" + id;
    Document asked = page(at(post(give).param("reason", NAMED).param("seen", "1")));
    assertThat(
            at(post(give)
                    .param("reason", NAMED)
                    .param("seen", "1")
                    .param("aboutNobody", tick(asked)))
                .getRedirectedUrl())
        .startsWith("/plan/mine");
    String one = "/plan/" + strategy + "/actions/" + action;
    assertThat(page(at(get(one))).text()).contains("Mirela");
    String out = "/plan/words/hand-over/" + id;
    assertThat(
            at(get("/plan/hand-over/" + next.id() + "/" + before.id() + "/" + Ids.next()))
                .getContentAsString())
        .contains(out);
    at(post(out).param("rows", id.toString()).param("why", "NAMED"));
    assertThat(page(at(get(one))).text()).contains("Words taken out").doesNotContain("Mirela");
    assertThat(page(at(get(out))).text()).doesNotContain("Mirela");
  }

  @Test
  @Tag("care")
  void thatSomebodyAtWorkIsIllIsAskedAboutWhereAMeetingIsCalledOffOrADayMoves() throws Exception {
    String ill = lead.displayName() + " is off sick until May.";
    MockHttpServletRequestBuilder off =
        post(here() + "/cancel").param("reason", ill).param("version", "0");
    Document asked = page(at(off));
    assertThat(asked.select(".govuk-error-summary").text()).contains("is off sick");
    assertThat(asked.select("[name=reason]").text()).as("nothing is lost").isEqualTo(ill);
    assertThat(asked.select("[type=checkbox][name=aboutNobody]")).hasSize(1);
    assertThat(as(() -> meetings.get(lead, body, meeting)).meeting().state())
        .isEqualTo(MeetingState.PLANNED);
    UUID strategy = Ids.next();
    UUID action = Ids.next();
    UUID step = Ids.next();
    as(
        () -> {
          strategies.add(
              lead,
              strategy,
              new Strategy.Content("S", today, 2, List.of("One"), null, null, null, List.of()));
          actions.add(
              lead,
              strategy,
              action,
              new Planned(
                  "Train carers",
                  "",
                  new Planned.Place(1, Set.of(Strand.values()[0]), List.of(1), Set.of()),
                  new Planned.Parties(null, Set.of(), Set.of(), "", null),
                  new Planned.Span(null, today.plusDays(60)),
                  null,
                  null));
          progress.add(
              lead,
              strategy,
              new Milestone(step, action, "Rooms are booked", today.plusDays(9), null, 0));
          return step;
        });
    LocalDate later = today.plusDays(20);
    MockHttpServletRequestBuilder moved =
        post("/plan/" + strategy + "/actions/" + action + "/milestones/" + step)
            .param("title", "Rooms are booked")
            .param("due.day", String.valueOf(later.getDayOfMonth()))
            .param("due.month", String.valueOf(later.getMonthValue()))
            .param("due.year", String.valueOf(later.getYear()))
            .param("movedBecause", ill)
            .param("version", "0");
    Document why = page(at(moved));
    assertThat(why.select(".govuk-error-summary").text()).contains("is off sick");
    assertThat(why.select("[type=checkbox][name=aboutNobody]")).hasSize(1);
    assertThat(as(() -> actions.get(lead, strategy, action)).life().milestones())
        .extracting(Milestone::due)
        .containsExactly(today.plusDays(9));
  }

  @Test
  void whyAMeetingWasCalledOffIsDestroyedWithItsOtherWords() throws Exception {
    as(
        () -> {
          meetings.cancel(lead, body, meeting, "All are at the hearing of " + NAMED, 0);
          return meeting;
        });
    String out = "/plan/words/meeting/" + meeting;
    assertThat(at(get(here())).getContentAsString()).contains(out, "Mirela");
    assertThat(page(at(get(out))).text()).contains("Mirela", "Why it was called off");
    assertThat(
            at(post(out).param("rows", meeting.toString()).param("why", "NAMED"))
                .getRedirectedUrl())
        .isEqualTo(here());
    assertThat(page(at(get(here()))).text())
        .contains("Words taken out on", lead.displayName())
        .doesNotContain("Mirela", "Anchor Street");
    assertThat(as(() -> meetings.get(lead, body, meeting)).meeting().state())
        .as("it stays called off")
        .isEqualTo(MeetingState.CANCELLED);
    assertThat(page(at(get(out))).text()).contains("no words here");
  }

  @Test
  void whyAPostWasHandedOverGoesAlsoFromEachRiskAndEachDutyThatWentAlong() throws Exception {
    Worker next = workforce.aWorker(lead.organisation(), Role.BOARD_MEMBER);
    Worker before = workforce.aWorker(lead.organisation(), Role.BOARD_MEMBER);
    UUID risk = Ids.next();
    UUID other = Ids.next();
    as(
        () -> {
          risks.add(lead, risk, risk("Nobody trains", before), scores());
          risks.add(lead, other, risk("Nobody asks", lead), scores());
          risks.move(lead, other, Risk.State.CLOSED, "Said of " + NAMED, 0);
          return risk;
        });
    Duty duty = as(() -> duties.get(lead, "COOPERATE")).duty();
    as(
        () -> {
          duties.change(lead, duty.code(), duty.carried().ownedBy(before.id()), duty.version());
          return duty;
        });
    try {
      UUID id = Ids.next();
      String give = "/plan/hand-over/" + before.id() + "/" + next.id() + "/" + id;
      String tick = tick(page(at(post(give).param("reason", NAMED).param("seen", "2"))));
      assertThat(
              at(post(give).param("reason", NAMED).param("seen", "2").param("aboutNobody", tick))
                  .getRedirectedUrl())
          .startsWith("/plan/mine");
      assertThat(reasonsOfRisk(risk)).contains(NAMED);
      assertThat(reasonsOfDuty(duty)).contains(NAMED);
      at(post("/plan/words/hand-over/" + id).param("rows", id.toString()).param("why", "NAMED"));
      assertThat(reasonsOfRisk(risk))
          .anyMatch(each -> each.contains("Words taken out on"))
          .noneMatch(each -> each.contains("Mirela"));
      assertThat(reasonsOfDuty(duty))
          .anyMatch(each -> each.contains("Words taken out on"))
          .noneMatch(each -> each.contains("Mirela"));
      assertThat(reasonsOfRisk(other))
          .as("what went another way stays as it was said")
          .anyMatch(each -> each.contains("Mirela"));
    } finally {
      as(
          () -> {
            long now = duties.get(lead, duty.code()).duty().version();
            duties.change(lead, duty.code(), duty.carried(), now);
            return duty;
          });
    }
  }

  /** Words were taken out before what went along in other rooms was reached. */
  @Test
  void whatStayedWithARiskThoughItsHandOverSaysNothingMoreIsTakenOutAgain() throws Exception {
    Worker next = workforce.aWorker(lead.organisation(), Role.BOARD_MEMBER);
    Worker before = workforce.aWorker(lead.organisation(), Role.BOARD_MEMBER);
    UUID risk = Ids.next();
    as(
        () -> {
          risks.add(lead, risk, risk("Nobody trains", before), scores());
          return risk;
        });
    UUID id = Ids.next();
    String give = "/plan/hand-over/" + before.id() + "/" + next.id() + "/" + id;
    String tick = tick(page(at(post(give).param("reason", NAMED).param("seen", "1"))));
    at(post(give).param("reason", NAMED).param("seen", "1").param("aboutNobody", tick));
    takenOutOfThePlanAlone(id);
    assertThat(reasonsOfRisk(risk)).contains(NAMED);
    String out = "/plan/words/hand-over/" + id;
    assertThat(page(at(get(out))).text()).contains("Mirela").doesNotContain("An earlier hand");
    at(post(out).param("rows", id.toString()).param("why", "NAMED"));
    assertThat(reasonsOfRisk(risk))
        .anyMatch(each -> each.contains("Words taken out on"))
        .noneMatch(each -> each.contains("Mirela"));
    assertThat(page(at(get(out))).text()).contains("no words here");
  }

  private void takenOutOfThePlanAlone(UUID handOver) {
    UUID taking = Ids.next();
    String instead = "An earlier hand took words out of " + handOver;
    transactions.executeWithoutResult(
        _ -> {
          sql.execute(
              "insert into strategy.words_out"
                  + " (id, place, object, why, pieces, instead, by_worker, at)"
                  + " values (?, 'HAND_OVER', ?, 'NAMED', 1, ?, ?, now())",
              taking,
              handOver,
              instead,
              lead.id());
          sql.execute(
              "update strategy.hand_over set reason = ?, taken_out = ? where id = ?",
              instead,
              taking,
              handOver);
        });
  }

  private Risk.Content risk(String event, Worker owner) {
    return new Risk.Content(
        "Contracts end",
        event,
        "Nobody is told",
        owner.id(),
        null,
        6,
        Risk.Appetite.CAUTIOUS,
        today.plusDays(30),
        Set.of());
  }

  private static Scores scores() {
    return new Scores(new Score(4, 4), new Score(3, 4), new Score(2, 4), "");
  }

  private List<String> reasonsOfRisk(UUID risk) {
    return as(() -> risks.get(lead, risk)).history().stream().map(each -> each.reason()).toList();
  }

  private List<String> reasonsOfDuty(Duty duty) {
    return as(() -> duties.get(lead, duty.code())).history().stream()
        .map(each -> each.reason())
        .toList();
  }
}
