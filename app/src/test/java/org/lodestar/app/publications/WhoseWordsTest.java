package org.lodestar.app.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.AllPages;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.risks.Control;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.Score;
import org.lodestar.app.risks.Scores;
import org.lodestar.app.risks.face.Risks;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Planned.Parties;
import org.lodestar.app.strategy.Planned.Place;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.ActionProgress;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.measures.Measure.Strand;
import org.lodestar.measures.Period;
import org.springframework.test.web.servlet.MockMvc;

/** Why an action is red, in a pack: whose words these are, and that its owner hears of others'. */
@PlatformTest
class WhoseWordsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate TODAY = LocalDate.now(LONDON);
  private static final Instant BEFORE =
      TODAY.minusDays(30).atTime(LocalTime.NOON).atZone(LONDON).toInstant();

  private final Strategies strategies;
  private final PlanActions actions;
  private final ActionProgress progress;
  private final Bodies bodies;
  private final ClosedPeriods periods;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final Packs packs;
  private final Risks risks;
  private final Workforce workforce;
  private final MockMvc web;
  private final Worker lead;
  private final Worker owner;
  private final UUID strategy = Ids.next();
  private final UUID action = Ids.next();
  private final UUID body = Ids.next();

  WhoseWordsTest(
      Strategies strategies,
      PlanActions actions,
      ActionProgress progress,
      Bodies bodies,
      ClosedPeriods periods,
      Gathering gathering,
      EmptyLedger ledger,
      Packs packs,
      Risks risks,
      Workforce workforce,
      MockMvc web) {
    this.strategies = strategies;
    this.actions = actions;
    this.progress = progress;
    this.bodies = bodies;
    this.periods = periods;
    this.gathering = gathering;
    this.ledger = ledger;
    this.packs = packs;
    this.risks = risks;
    this.workforce = workforce;
    this.web = web;
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    owner = workforce.aWorker(organisation, Role.TRAINER);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private void before(Runnable work) {
    doing(
        lead,
        () ->
            ScopedClock.at(
                BEFORE,
                () -> {
                  work.run();
                  return true;
                }));
  }

  @BeforeEach
  void aRedActionThatSomebodyLeads() throws SQLException {
    closeAll();
    Strategy.Content content =
        new Strategy.Content(
            "Plan", TODAY.minusDays(60), 3, List.of("Find"), null, null, null, List.of());
    Planned planned =
        new Planned(
            "Train all",
            "",
            new Place(1, Set.of(Strand.PREVENT), List.of(1), Set.of()),
            new Parties(null, Set.of(), Set.of(), "", owner.id()),
            new Span(TODAY.minusDays(50), TODAY.minusDays(5)),
            null,
            null);
    before(() -> strategies.add(lead, strategy, content));
    before(() -> actions.add(lead, strategy, action, planned));
    before(() -> strategies.putInForce(lead, strategy, 0));
    Body.Content named =
        new Body.Content("Board " + body, BodyKind.BOARD, List.of(), List.of(), null, null);
    doing(lead, () -> bodies.add(lead, body, named));
    ledger.begin();
    YearMonth month = YearMonth.from(TODAY).minusMonths(9);
    gathering.beginKinds(month);
    doing(lead, () -> periods.close(lead, Period.of(month)));
  }

  @AfterEach
  void closeAll() {
    doing(
        lead,
        () ->
            strategies.list(lead).stream()
                .filter(Strategy::inForce)
                .forEach(each -> strategies.close(lead, each.id(), each.version())));
  }

  private void say(Worker worker, String reason) {
    say(worker, reason, ActionStanding.RED);
  }

  private void say(Worker worker, String reason, ActionStanding standing) {
    long version =
        Standing.member(lead.id())
            .call(() -> actions.get(lead, strategy, action).action().version());
    ActionProgress.Said said = new ActionProgress.Said(standing, reason, "A second date in spring");
    doing(worker, () -> progress.say(worker, strategy, action, said, version));
  }

  private String pack() {
    UUID pack = Ids.next();
    Pack.Content content =
        new Pack.Content(null, strategy, 1, new Pack.Written("Well", "", "", "", ""));
    doing(lead, () -> packs.add(lead, body, pack, content, Set.of()));
    return "/boards/" + body + "/packs/" + pack;
  }

  private Document page(Worker worker, String path) throws Exception {
    return AllPages.ofWork(
        path,
        each ->
            Jsoup.parse(
                web.perform(get(each).cookie(workforce.signedIn(worker)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString()));
  }

  private String words(String pack) throws Exception {
    return page(lead, pack).select("table:contains(What brings it back) tbody").text();
  }

  private String frozen(String pack) throws Exception {
    return page(lead, pack + "/freeze").select(".govuk-summary-list").text();
  }

  @Test
  void thePackAndThePageThatFreezesItSayWhoseWordsTheseAre() throws Exception {
    String pack = pack();
    assertThat(frozen(pack)).contains("Red, and nobody says why 1. Train all");
    say(lead, "The hall was closed");
    assertThat(words(pack)).contains("Not its owner: whoever keeps the plan The hall was closed");
    assertThat(frozen(pack))
        .contains("Red, in somebody else's words, not the owner's 1. Train all")
        .doesNotContain("nobody says why");
    say(owner, "Nobody could teach");
    assertThat(words(pack)).contains("Its owner Nobody could teach").doesNotContain("Not its");
    assertThat(frozen(pack))
        .contains("Red, in the owner's words 1. Train all")
        .doesNotContain("somebody else's words");
  }

  /** Presses "Ask for it", from the draft of a pack or, without fields, from the home. */
  private @Nullable String asked(String... from) throws Exception {
    var request = post("/plan/ask");
    for (int at = 0; at < from.length; at += 2) {
      request.param(from[at], from[at + 1]);
    }
    return web.perform(request.with(csrf()).cookie(workforce.signedIn(lead)))
        .andReturn()
        .getResponse()
        .getRedirectedUrl();
  }

  @Test
  void onePressAsksTheOwnerForTheMissingSentenceAndSaysWhenItDid() throws Exception {
    String pack = pack();
    String id = pack.substring(pack.lastIndexOf('/') + 1);
    String wanted = "You are asked why action 1 is off track: Train all";
    String due = "/work?kind=DUE";
    assertThat(page(lead, pack + "/freeze").select("a[href='" + pack + "#silent']")).hasSize(1);
    assertThat(page(lead, pack).select("[aria-labelledby=silent] li").text())
        .contains("1. Train all")
        .doesNotContain("asked on");
    assertThat(page(lead, pack).select("[aria-labelledby=silent] button").text())
        .isEqualTo("Ask for it");
    assertThat(page(lead, "/work").select("[aria-labelledby=late] button").text())
        .isEqualTo("Ask for it");
    assertThat(page(owner, due).text()).doesNotContain(wanted);
    assertThat(asked("board", body.toString(), "pack", id)).isEqualTo(pack + "#silent");
    assertThat(asked()).as("from the home, on the same day").isEqualTo("/work#late");
    Document draft = page(lead, pack);
    assertThat(draft.select("[aria-labelledby=silent] li").text())
        .contains("asked on ", ", no answer yet");
    assertThat(draft.select("[aria-labelledby=silent] form")).as("once a day").isEmpty();
    assertThat(page(lead, "/work").select("[aria-labelledby=late]").text())
        .contains("1 red action: who answers for it has not said why.", "asked on ");
    String here = "/plan/" + strategy + "/actions/" + action;
    assertThat(page(owner, due).select("a[href=" + here + "/standing]").text()).contains(wanted);
    assertThat(page(owner, here).select("#history ~ ol").text())
        .containsOnlyOnce("Who leads it was asked why it is off track");
    say(lead, "The hall was closed");
    assertThat(page(owner, due).text()).as("words of another are no answer").contains(wanted);
    say(owner, "Nobody could teach");
    assertThat(page(owner, due).text()).doesNotContain(wanted);
    assertThat(page(lead, pack).select("[aria-labelledby=silent]")).isEmpty();
  }

  @Test
  void thePackTellsTheBoardWhoIsSilentAndSinceWhenTheyWereAsked() throws Exception {
    String pack = pack();
    String told = "Nobody who answers for it has said why";
    assertThat(board(pack)).contains(told + ".").doesNotContain("no answer yet");
    asked();
    assertThat(board(pack)).contains(told + ": asked on ", ", no answer yet.");
    say(lead, "The hall was closed");
    assertThat(board(pack)).as("words of another").contains(told + ": asked on ");
    say(owner, "Nobody could teach");
    assertThat(board(pack)).doesNotContain(told);
  }

  @Test
  void aNumberOfAMonthSaysOfWhichMonthItIs() throws Exception {
    String month =
        YearMonth.from(TODAY).minusMonths(9).getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    assertThat(page(lead, pack()).select(".lode-tiles__figure").eachText())
        .anyMatch(each -> each.contains(" in " + month));
  }

  @Test
  void aRiskWhoseNextLookIsPastAndAControlThatNobodyCheckedAreSaid() throws Exception {
    UUID id = Ids.next();
    String event = "Nobody comes to the course";
    Risk.Content content =
        new Risk.Content(
            "Few hours",
            event,
            "Few know the signs",
            lead.id(),
            null,
            6,
            Risk.Appetite.CAUTIOUS,
            TODAY.minusDays(3),
            Set.of());
    Scores scores = new Scores(new Score(4, 4), new Score(3, 4), new Score(2, 4), "");
    doing(lead, () -> risks.add(lead, id, content, scores));
    Control control = new Control(Ids.next(), id, "A rota", "Lead", Control.Working.NOT_CHECKED, 0);
    doing(lead, () -> risks.add(lead, control));
    assertThat(page(lead, pack()).select("tr:contains(" + event + ")").text())
        .contains("; 1 control not checked yet", "Overdue since ");
  }

  /** What the board reads of how the actions moved. */
  private String board(String pack) throws Exception {
    return page(lead, pack).select("table:contains(What moved, and why) tbody").text();
  }

  @Test
  void whoLeadsItWithoutAnAccountIsAskedByALinkInstead() throws Exception {
    UUID other = Ids.next();
    Planned planned =
        new Planned(
            "Write to all",
            "",
            new Place(1, Set.of(Strand.PREVENT), List.of(1), Set.of()),
            new Parties(null, Set.of(), Set.of(), "Head of housing", null),
            new Span(TODAY.minusDays(50), TODAY.minusDays(5)),
            null,
            null);
    doing(lead, () -> actions.add(lead, strategy, other, planned));
    var line = page(lead, pack()).select("[aria-labelledby=silent] li:contains(Write to all)");
    assertThat(line.text()).contains("has no account: ask by a link");
    assertThat(line.select("a").attr("href")).isEqualTo("/guests/for/PLAN_UPDATE/" + other);
    assertThat(page(lead, "/work").select("[aria-labelledby=late] button").text())
        .as("the press asks the one who has one")
        .isEqualTo("Ask for it");
  }

  @Test
  void theOwnerHearsOfOthersWordsUntilTheyLookedAndOfNewOnesAgain() throws Exception {
    String told = "Somebody else said for you why 1. Train all is off track";
    String home = "/work?kind=NEW";
    assertThat(page(owner, home).text()).doesNotContain(told);
    say(lead, "The hall was closed");
    assertThat(page(owner, home).text()).contains(told);
    assertThat(page(lead, home).text()).as("who said it knows").doesNotContain(told);
    String here = "/plan/" + strategy + "/actions/" + action;
    assertThat(page(lead, here).text()).doesNotContain("Said for you");
    assertThat(page(owner, home).text()).as("another looked").contains(told);
    assertThat(page(owner, here).select(".lode-voice__beside a").attr("href"))
        .isEqualTo(here + "/standing");
    assertThat(page(owner, home).text()).doesNotContain(told);
    say(lead, "The hall was sold");
    assertThat(page(owner, home).text()).contains(told);
    say(owner, "Nobody could teach");
    assertThat(page(owner, home).text()).as("they said it themselves").doesNotContain(told);
    assertThat(page(owner, here).text()).doesNotContain("Said for you");
  }

  @Test
  void whoAnswersForItIsToldHowItStandsAsItWasSaid() throws Exception {
    say(lead, "The hall was closed", ActionStanding.AMBER);
    assertThat(page(owner, "/work?kind=NEW").text())
        .contains("Somebody else said for you why 1. Train all is at risk")
        .doesNotContain("why 1. Train all is off track");
    assertThat(page(lead, pack()).text())
        .contains("Why they are at risk or off track, and whose words these are");
  }

  private void take(String out, List<String> rows) throws Exception {
    var request = post(out).param("why", "NAMED");
    rows.forEach(each -> request.param("rows", each));
    web.perform(request.with(csrf()).cookie(workforce.signedIn(lead)));
  }

  @Test
  @Tag("care")
  void eachOfTheTwoTextsIsTakenOutByItselfAndTheReasonIsWrittenAnew() throws Exception {
    String bed = "Mirela Dobrescu waits for a bed";
    String spring = "A second date in spring";
    String told = "Somebody else said for you why 1. Train all";
    say(lead, bed);
    assertThat(page(owner, "/work?kind=NEW").text()).contains(told);
    String out = "/plan/words/action/" + action;
    var noticed = page(lead, out).select(".govuk-checkboxes__item:has(input[name=rows][checked])");
    assertThat(noticed.text()).as("where something was noticed").contains(bed);
    assertThat(noticed.text()).doesNotContain(spring);
    take(out, noticed.select("input").eachAttr("value"));
    String here = "/plan/" + strategy + "/actions/" + action;
    assertThat(page(lead, here).text())
        .contains("Words taken out on", spring, "It is to be written anew")
        .doesNotContain("Mirela");
    assertThat(page(owner, "/work?kind=NEW").text())
        .as("nothing is left to read")
        .doesNotContain(told);
    String pack = pack();
    assertThat(frozen(pack)).contains("is to be written anew 1. Train all");
    assertThat(words(pack)).contains(spring).containsOnlyOnce("Words taken out");
    var second = page(lead, out).select(".govuk-checkboxes__item:contains(" + spring + ")");
    take(out, second.select("input[name=rows]").eachAttr("value"));
    assertThat(page(lead, here).text()).doesNotContain(spring);
    assertThat(words(pack)).as("said once of one action").containsOnlyOnce("Words taken out");
    say(lead, "The hall was closed");
    assertThat(page(lead, here).text()).doesNotContain("written anew");
    assertThat(frozen(pack)).doesNotContain("written anew");
  }

  @Test
  void whereNothingIsNoticedBothTextsThatWereSaidLastAreTicked() throws Exception {
    say(lead, "The hall was closed");
    var ticked =
        page(lead, "/plan/words/action/" + action)
            .select(".govuk-checkboxes__item:has(input[name=rows][checked])");
    assertThat(ticked).hasSize(2);
    assertThat(ticked.text()).contains("The hall was closed", "A second date in spring");
  }
}
