package org.lodestar.app.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Planned.Parties;
import org.lodestar.app.strategy.Planned.Place;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.face.ActionProgress;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.CarryOvers;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.measures.Measure.Strand;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody sees who opens the plan. */
@PlatformTest
class PlanPageTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  private final Strategies strategies;
  private final Bodies bodies;
  private final PlanActions actions;
  private final ActionProgress progress;
  private final CarryOvers carrying;
  private final Workforce workforce;
  private final MockMvc web;

  private Worker lead;
  private UUID strategy;
  private String name;

  PlanPageTest(
      Strategies strategies,
      Bodies bodies,
      PlanActions actions,
      ActionProgress progress,
      CarryOvers carrying,
      Workforce workforce,
      MockMvc web) {
    this.strategies = strategies;
    this.bodies = bodies;
    this.actions = actions;
    this.progress = progress;
    this.carrying = carrying;
    this.workforce = workforce;
    this.web = web;
    lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    strategy = Ids.next();
    name = "Plan " + strategy;
  }

  @BeforeEach
  void aStrategyInForceWithTwoPriorities() {
    closeAll();
    strategy = Ids.next();
    name = "Plan " + strategy;
    Strategy.Content content =
        new Strategy.Content(
            name, TODAY.minusDays(100), 3, List.of("Find", "Help"), null, null, null, List.of());
    doing(() -> strategies.add(lead, strategy, content));
    action("Late one", 1, TODAY.minusDays(2));
    action("Another late one", 1, TODAY.minusDays(1));
    action("Good one", 1, TODAY.plusDays(200));
    action("Open one", 2, null);
    doing(() -> strategies.putInForce(lead, strategy, 0));
  }

  @AfterEach
  void closeAll() {
    doing(
        () ->
            strategies.list(lead).stream()
                .filter(Strategy::inForce)
                .forEach(each -> strategies.close(lead, each.id(), each.version())));
  }

  private void doing(Runnable work) {
    Standing.member(lead.id()).run(work);
  }

  private UUID action(String title, int priority, @Nullable LocalDate due) {
    UUID id = Ids.next();
    doing(() -> actions.add(lead, strategy, id, planned(title, priority, due)));
    return id;
  }

  private static Planned planned(String title, int priority, @Nullable LocalDate due) {
    return new Planned(
        title,
        "",
        new Place(priority, Set.of(Strand.PREVENT), List.of(1), Set.of()),
        Parties.none(),
        new Span(due == null ? null : TODAY.minusDays(50), due),
        null,
        null);
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(
        web.perform(get(path).cookie(workforce.signedIn(lead)))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  @Test
  void thePlanIsTheStrategyInForceWithABarForEachPriority() throws Exception {
    Document plan = page("/plan");
    assertThat(plan.select("h1").text()).isEqualTo(name);
    assertThat(plan.select(".lode-bars__title").eachText())
        .containsExactly("Priority 1: Find 3 actions.", "Priority 2: Help 1 action.");
    assertThat(plan.select(".lode-bar__part [aria-hidden]").eachText())
        .containsExactly("G 1", "R 2", "A 1");
    assertThat(plan.select(".lode-bar__part").get(1).text())
        .contains("2 Red: off track, priority 1");
  }

  @Test
  void eachActionStandsOnceWithItsStateAndWhoAnswersForItByWhen() throws Exception {
    Document plan = page("/plan");
    assertThat(plan.select("main").text().split("Good one", -1)).hasSize(2);
    String line = plan.select(".lode-plan__item:contains(Good one)").text();
    assertThat(line).startsWith("3. Good one Green: on track No body answers for it yet · due ");
    assertThat(line.split(" ")).hasSizeLessThan(20);
  }

  @Test
  void aPartOfABarLeadsToItsActions() throws Exception {
    String late = page("/plan").select(".lode-bar__part a").get(1).attr("href");
    Document found = page(late);
    assertThat(found.select(".lode-plan__item a").eachText())
        .containsExactly("1. Late one", "2. Another late one");
    assertThat(found.select("#actions").text()).isEqualTo("2 actions.");
    assertThat(late).endsWith("#actions");
  }

  @Test
  void aDayThatIsNoneAsksForNothing() throws Exception {
    assertThat(page("/plan/" + strategy + "?moved=+999999999-12-31").select("h1").text())
        .isEqualTo(name);
  }

  @Test
  void theSearchBoxFindsAnActionByItsNumberAndByTheBeginningsOfItsWords() throws Exception {
    assertThat(found("another LA")).singleElement().asString().contains("Another late one");
    assertThat(found("late")).hasSize(2);
    assertThat(found("action 3")).singleElement().asString().contains("Good one");
    assertThat(found("one nowhere")).isEmpty();
  }

  /** Who may not look at figures finds none of them. */
  @Test
  void theSearchBoxFindsFiguresByTheirNamesForWhoMayLookAtThem() throws Exception {
    Worker officer = workforce.aWorker(workforce.anOrganisation(), Role.TRIAGE_OFFICER);
    for (String typed : List.of("victims", "Victims identified", "referrals")) {
      String code = typed.equals("referrals") ? "K3" : "K5";
      assertThat(figures(lead, typed)).as(typed).contains("/figures/" + code);
      assertThat(figures(officer, typed)).as(typed).isEmpty();
    }
    for (String typed : List.of("housing", "beds", "arrests")) {
      assertThat(figures(lead, typed)).as(typed).isNotEmpty();
    }
  }

  private List<String> figures(Worker worker, String typed) throws Exception {
    return Jsoup.parse(
            web.perform(
                    post("/search")
                        .param("q", typed)
                        .cookie(workforce.signedIn(worker))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .select("main a[href^='/figures/']")
        .eachAttr("href");
  }

  private List<String> found(String typed) throws Exception {
    return Jsoup.parse(
            web.perform(
                    post("/search").param("q", typed).cookie(workforce.signedIn(lead)).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .select("main a[href^='/plan/%s/actions']".formatted(strategy))
        .eachText();
  }

  @Test
  void anActionWithoutADayIsAmberSaysWhyAndIsFoundByIt() throws Exception {
    Document found = page("/plan/" + strategy + "?why=NO_DAY");
    assertThat(found.select(".lode-plan__item a").eachText()).containsExactly("4. Open one");
    assertThat(found.select("#actions").text()).isEqualTo("1 action.");
    String one = found.select(".lode-plan__item a").attr("href");
    assertThat(page(one).select("main").text())
        .contains("Amber: at risk", "nobody has said by when it is done");
    UUID draft = Ids.next();
    Strategy.Content content =
        new Strategy.Content("Draft", TODAY, 2, List.of("One"), null, null, null, List.of());
    doing(() -> strategies.add(lead, draft, content));
    doing(() -> actions.add(lead, draft, Ids.next(), planned("Dayless", 1, null)));
    assertThat(page("/plan/" + draft + "/state").select("main").text())
        .contains("1 has no due day and is amber until it has one.");
  }

  /** Whoever decides on it asks first whether we can do it by ourselves, and for how much. */
  @Test
  void anActionSaysWhetherItIsOursAloneOrWhomItNeedsAndWhatItCosts() throws Exception {
    UUID partner = Ids.next();
    String called = "Partner " + partner;
    Body.Content content =
        new Body.Content(called, BodyKind.ORGANISATION, List.of(), List.of(), null, null);
    doing(() -> bodies.add(lead, partner, content));
    Planned alone = planned("Needs somebody", 1, TODAY.plusDays(100));
    Parties parties = new Parties(null, Set.of(), Set.of(partner), "", null);
    Planned shared =
        new Planned(alone.title(), "", alone.place(), parties, alone.span(), null, 1_500);
    UUID needing = Ids.next();
    doing(() -> actions.add(lead, strategy, needing, shared));
    UUID ours = action("Ours", 1, TODAY.plusDays(100));
    assertThat(answer(needing, "Who takes part")).isEqualTo("Needs " + called);
    assertThat(answer(needing, "Cost in pounds")).isEqualTo("£1,500");
    assertThat(answer(ours, "Who takes part")).isEqualTo("Ours alone");
    assertThat(answer(ours, "Cost in pounds")).as("nobody said so").doesNotContain("£");
  }

  private String answer(UUID action, String asked) throws Exception {
    return page("/plan/" + strategy + "/actions/" + action)
        .select(".govuk-summary-list__row:has(dt:containsOwn(" + asked + ")) dd")
        .text();
  }

  private MockHttpServletResponse change(Document form, LocalDate due, String because)
      throws Exception {
    var sent =
        post(form.select("main form").attr("action"))
            .cookie(workforce.signedIn(lead))
            .with(csrf())
            .param("movedBecause", because)
            .param("due.day", String.valueOf(due.getDayOfMonth()))
            .param("due.month", String.valueOf(due.getMonthValue()))
            .param("due.year", String.valueOf(due.getYear()));
    for (String name : List.of("title", "version")) {
      sent.param(name, form.select("main form [name=" + name + "]").val());
    }
    for (String name : List.of("priority", "strands", "years")) {
      sent.param(
          name,
          form.select("main form [name=" + name + "][checked]")
              .eachAttr("value")
              .toArray(String[]::new));
    }
    return web.perform(sent).andReturn().getResponse();
  }

  @Test
  void movingADayLaterAsksWhyKeepsWhatWasTypedAndShowsItOnThePageOfTheAction() throws Exception {
    String here = page("/plan").select("a:containsOwn(Late one)").attr("href");
    Document form = page(here + "/change");
    LocalDate later = TODAY.plusDays(150);
    Document again = Jsoup.parse(change(form, later, "").getContentAsString());
    assertThat(again.select(".govuk-error-summary").text()).contains("Say why");
    assertThat(again.select("#movedBecause-error, [id$=movedBecause-error]").text())
        .contains("Its day moves later or is taken away");
    assertThat(again.select("[name='due.year']").val()).isEqualTo("" + later.getYear());
    assertThat(page(here).select("main").text()).contains("Red: off track");
    assertThat(change(again, later, "The trainer left").getRedirectedUrl()).isEqualTo(here);
    assertThat(change(again, later, "The trainer left").getStatus())
        .as("sent twice")
        .isEqualTo(409);
    Document one = page(here);
    assertThat(one.select("main").text())
        .contains("Red: late, day moved", "Its day was missed and then moved.", "was due ")
        .doesNotContain("Green: on track", "Amber: at risk");
    assertThat(one.select("[aria-labelledby=history]").text())
        .contains("Due day was ", "The trainer left", lead.displayName());
    assertThat(one.select("[aria-labelledby=history]").text().split("Due day was", -1)).hasSize(2);
    Document found = page("/plan/" + strategy + "?moved=" + TODAY);
    assertThat(found.select(".lode-plan__item").eachText())
        .singleElement()
        .satisfies(
            each -> assertThat(each).startsWith("1. Late one").contains(": The trainer left"));
    assertThat(found.select(".lode-plan__item").text())
        .as("a new day makes it no better")
        .contains("late, moved: was due ")
        .doesNotContain("→ amber");
    assertThat(page("/plan").select(".lode-bars__title").eachText())
        .contains("Priority 1: Find 3 actions. 1 of them is late: its day was moved.");
    assertThat(page("/plan").select(".lode-bar__part [aria-hidden]").eachText())
        .as("the bars show no improvement")
        .containsExactly("G 1", "R 2", "A 1");
    assertThat(page("/plan/" + strategy + "?why=PUT_OFF").select(".lode-plan__item").eachText())
        .singleElement()
        .satisfies(each -> assertThat(each).startsWith("1. Late one"));
    assertThat(page("/plan/" + strategy + "?moved=soon&why=x").select("#actions").text())
        .isEqualTo("4 actions.");
  }

  @Test
  void whoAddsAnActionIsNotAskedWhyItsDayMoves() throws Exception {
    Document form = page("/plan/" + strategy + "/actions/new/" + Ids.next());
    assertThat(form.select("[name='due.day']")).hasSize(1);
    assertThat(form.select("[name=movedBecause]")).isEmpty();
  }

  @Test
  void theOtherStrategiesStandInOneLineAtItsFoot() throws Exception {
    Document plan = page("/plan");
    assertThat(plan.select("p:has(.lode-others)")).hasSize(1);
    assertThat(plan.select(".lode-others").text())
        .contains("Modern slavery strategy 2022 to 2025 Closed");
    assertThat(plan.select(".lode-others").text()).doesNotContain(name);
  }

  @Test
  void whileNoStrategyIsInForceAllOfThemAreListed() throws Exception {
    closeAll();
    Document plan = page("/plan");
    assertThat(plan.select("h1").text()).isEqualTo("Strategy and plan");
    assertThat(plan.select(".lode-plan__item").text()).contains(name + " Closed");
  }

  @Test
  void yearByYearIsDrawnWithMilestonesWhatWaitsAndWhatWasCarriedOver() throws Exception {
    UUID first = action("Drawn one", 1, TODAY.plusDays(100));
    UUID second = action("Waiting one", 2, TODAY.plusDays(150));
    Milestone milestone =
        new Milestone(Ids.next(), first, "Rooms are booked", TODAY.plusDays(20), null, 0);
    doing(() -> progress.add(lead, strategy, milestone));
    doing(() -> progress.waitFor(lead, strategy, second, Set.of(first), 0));
    doing(() -> carrying.carryOver(lead, strategy, first, "No room", 0));
    Document years = page("/plan/" + strategy + "/years");
    String drawn = years.select(".lode-chart__wide svg").getFirst().text();
    assertThat(drawn)
        .contains("Priority 1: Find", "5. Drawn one", "Rooms are booked", "carried over", "today");
    assertThat(years.select(".lode-chart__wide svg").getFirst().select("rect, path").size())
        .isGreaterThan(6);
    assertThat(years.select(".lode-chart__wide svg").getFirst().select("polyline, path, polygon"))
        .isNotEmpty();
    assertThat(years.select(".lode-chart table").text())
        .contains("5. Drawn one", "Rooms are booked", "carried over");
    assertThat(years.select(".lode-chart table tbody tr")).hasSize(6);
    assertThat(years.select("main > p, main .lode-quiet").text())
        .contains("Letters: R Red: off track · A Amber: at risk · G Green: on track")
        .doesNotContain("B Blue");
  }

  @Test
  void yearByYearSaysWhatIsDueBeforeSomethingThatItWaitsFor() throws Exception {
    UUID first = action("Comes later", 1, TODAY.plusDays(150));
    UUID second = action("Due before", 2, TODAY.plusDays(100));
    doing(() -> progress.waitFor(lead, strategy, second, Set.of(first), 0));
    assertThat(page("/plan/" + strategy + "/years").select("main > p").text())
        .contains("Action 6 is due ", " and waits for action 5, which is due after it: ");
    assertThat(page("/plan/" + strategy + "/actions/" + second).select("main").text())
        .contains("Amber: at risk", "It waits for something that is due after it.");
  }

  private MockHttpServletResponse step(UUID action, UUID milestone, LocalDate due, String because)
      throws Exception {
    return web.perform(
            post("/plan/" + strategy + "/actions/" + action + "/milestones/" + milestone)
                .param("title", "Rooms are ready")
                .param("due.day", "" + due.getDayOfMonth())
                .param("due.month", "" + due.getMonthValue())
                .param("due.year", "" + due.getYear())
                .param("movedBecause", because)
                .param("version", "0")
                .cookie(workforce.signedIn(lead))
                .with(csrf()))
        .andReturn()
        .getResponse();
  }

  @Test
  void movingAMilestoneLaterAsksWhyKeepsWhatWasTypedAndShowsItBesideIt() throws Exception {
    UUID action = action("Train carers", 1, TODAY.plusDays(200));
    UUID milestone = Ids.next();
    Milestone booked =
        new Milestone(milestone, action, "Rooms are booked", TODAY.plusDays(20), null, 0);
    doing(() -> progress.add(lead, strategy, booked));
    String there = "/plan/" + strategy + "/actions/" + action;
    assertThat(page(there + "/milestones/new/" + Ids.next()).select("[name=movedBecause]"))
        .as("what is new moves nowhere")
        .isEmpty();
    assertThat(page(there + "/milestones/" + milestone).select("[name=movedBecause]")).hasSize(1);
    Document asked =
        Jsoup.parse(step(action, milestone, TODAY.plusDays(40), "").getContentAsString());
    assertThat(asked.select(".govuk-error-summary").text()).contains("Say why");
    assertThat(asked.select("[name=title]").val()).isEqualTo("Rooms are ready");
    assertThat(
            Jsoup.parse(
                    step(
                            action,
                            milestone,
                            TODAY.plusDays(40),
                            "Mirela Dobrescu, aged 15, fell ill")
                        .getContentAsString())
                .select(".govuk-error-summary")
                .text())
        .as("boards read the reason")
        .contains("Mirela Dobrescu");
    assertThat(step(action, milestone, TODAY.plusDays(40), "The hall is let").getRedirectedUrl())
        .isEqualTo(there);
    Document shown = page(there);
    assertThat(shown.select("[aria-labelledby=milestones] li").text())
        .contains("Rooms are ready", "was due ", ", now ", ": The hall is let");
    assertThat(shown.select("[aria-labelledby=history]").text())
        .contains("Milestone \"Rooms are ready\" was due ", "The hall is let");
    assertThat(page("/plan/" + strategy + "?moved=" + TODAY).select(".lode-plan").text())
        .contains("Milestone \"Rooms are ready\" was due ", ": The hall is let");
  }

  @Test
  void whatServesTwoOtherStrategiesIsShownInBothAndCountedOnce() throws Exception {
    UUID id = Ids.next();
    Planned both =
        new Planned(
            "Serves two",
            "",
            new Place(
                1, Set.of(Strand.PREVENT), List.of(1), Set.of(Tag.COMMUNITY_SAFETY, Tag.DRUGS)),
            Parties.none(),
            new Span(null, TODAY.plusDays(200)),
            null,
            null);
    String before = page("/plan").select(".lode-bars__title").eachText().getFirst();
    assertThat(before).contains("3 actions");
    doing(() -> actions.add(lead, strategy, id, both));
    Document alignment = page("/plan/" + strategy + "/alignment");
    assertThat(alignment.select("thead th").eachText())
        .containsExactly(
            "Action",
            "Community Safety Partnership plan",
            "Violence against women and girls",
            "Exploitation",
            "Homelessness",
            "Drugs");
    assertThat(alignment.select("tbody tr:contains(Serves two)"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.select("th, td").eachText())
                    .containsExactly("5. Serves two", "Serves it", "–", "–", "–", "Serves it"));
    assertThat(alignment.select("main > p").text()).contains("1 action serves", "4 ");
    assertThat(page("/plan").select(".lode-bars__title").eachText().getFirst())
        .as("one more, not two")
        .contains("4 actions");
    assertThat(page("/plan").select(".lode-plan__item:contains(Serves two)")).hasSize(1);
  }

  /** Whoever keeps the plan asks of each of these whether that is meant. */
  @Test
  void whatServesNoOtherStrategyStandsFirstOnThePageAndInItsFile() throws Exception {
    UUID id = Ids.next();
    Planned serving =
        new Planned(
            "Serves drugs",
            "",
            new Place(1, Set.of(Strand.PREVENT), List.of(1), Set.of(Tag.DRUGS)),
            Parties.none(),
            new Span(null, TODAY.plusDays(200)),
            null,
            null);
    doing(() -> actions.add(lead, strategy, id, serving));
    action("Serves nothing", 2, TODAY.plusDays(200));
    Document alignment = page("/plan/" + strategy + "/alignment");
    assertThat(alignment.select("main > p").text())
        .contains("1 action serves another strategy as well, 5 serve none and stand first.");
    List<List<String>> shown =
        alignment.select("table tr").stream().map(row -> row.select("th, td").eachText()).toList();
    assertThat(shown.stream().skip(1).map(List::getFirst))
        .containsExactly(
            "1. Late one",
            "2. Another late one",
            "3. Good one",
            "4. Open one",
            "6. Serves nothing",
            "5. Serves drugs");
    MockHttpServletResponse file =
        web.perform(
                get(alignment.select("main a[download]").attr("href"))
                    .cookie(workforce.signedIn(lead)))
            .andReturn()
            .getResponse();
    assertThat(file.getHeader("Content-Disposition")).contains("plan-and-other-strategies.csv");
    assertThat(file.getContentAsString().lines().map(line -> List.of(line.split(","))).toList())
        .as("the file says what the page says")
        .isEqualTo(shown);
  }

  @Test
  void aPriorityWithoutActionsStandsThereUnlessActionsAreChosen() throws Exception {
    UUID draft = Ids.next();
    Strategy.Content content =
        new Strategy.Content("Draft", TODAY, 2, List.of("One", "Two"), null, null, null, List.of());
    doing(() -> strategies.add(lead, draft, content));
    doing(() -> actions.add(lead, draft, Ids.next(), planned("Of the second", 2, null)));
    String here = "/plan/" + draft;
    assertThat(page(here).select("main section:has(h2:contains(Priority 1: One)) p").eachText())
        .containsExactly("No action yet.");
    assertThat(page(here).select("main section:has(h2:contains(Priority 2: Two))").text())
        .contains("Of the second")
        .doesNotContain("No action yet.");
    assertThat(page(here + "?priority=2").select("main section h2").eachText())
        .containsExactly("Priority 2: Two");
  }

  @Test
  void aStrategyWithoutActionsHasNoDrawingAndSaysSo() throws Exception {
    UUID empty = Ids.next();
    Strategy.Content content =
        new Strategy.Content("Empty", TODAY, 2, List.of("One"), null, null, null, List.of());
    doing(() -> strategies.add(lead, empty, content));
    Document years = page("/plan/" + empty + "/years");
    assertThat(years.select(".lode-chart")).isEmpty();
    assertThat(years.select("main").text()).contains("Actions will stand here");
  }

  @Test
  void closingIsAskedOnceOnAPageThatSaysWhatFollowsAndTheSecondIsTold() throws Exception {
    assertThat(page("/plan").select("form[action$=/state]")).isEmpty();
    String here = "/plan/" + strategy + "/state";
    Document asked = page(here);
    assertThat(asked.select("h1").text()).isEqualTo("Close it");
    assertThat(asked.select("main").text())
        .contains("4 of 4 actions are not blue", "This cannot be undone");
    String version = asked.select("input[name=version]").val();
    assertThat(move(here, version)).isEqualTo(303);
    assertThat(move(here, version)).isEqualTo(409);
    assertThat(Standing.member(lead.id()).call(() -> strategies.get(lead, strategy)).state())
        .isEqualTo(StrategyState.CLOSED);
  }

  private int move(String here, String version) throws Exception {
    return web.perform(
            post(here)
                .cookie(workforce.signedIn(lead))
                .with(csrf())
                .param("to", "CLOSED")
                .param("version", version))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  @Test
  void aDraftSaysWhatItDoesNotRestOnYetBeforeItIsPutInForce() throws Exception {
    UUID draft = Ids.next();
    Strategy.Content content =
        new Strategy.Content("Draft", TODAY, 2, List.of("One"), null, null, null, List.of());
    doing(() -> strategies.add(lead, draft, content));
    String asked = "/plan/" + draft + "/state";
    assertThat(page(asked).select("main").text())
        .contains(
            "Not recorded yet: Consultation; Equality impact assessment; Approval by the cabinet.");
    String day = "on.";
    String saved =
        web.perform(
                post("/plan/" + draft + "/bases/new/" + Ids.next())
                    .cookie(workforce.signedIn(lead))
                    .with(csrf())
                    .param("kind", "CONSULTATION")
                    .param(day + "day", String.valueOf(TODAY.getDayOfMonth()))
                    .param(day + "month", String.valueOf(TODAY.getMonthValue()))
                    .param(day + "year", String.valueOf(TODAY.getYear()))
                    .param("words", "Forty answers"))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(saved).isEqualTo("/plan/" + draft);
    assertThat(page("/plan/" + draft).select("main").text())
        .contains("Consultation", "Forty answers");
    assertThat(page(asked).select("main").text())
        .contains("Not recorded yet: Equality impact assessment; Approval by the cabinet.");
  }

  @Test
  void anApprovalByABoardNamesTheBoard() throws Exception {
    Document form =
        Jsoup.parse(
            web.perform(
                    post("/plan/" + strategy + "/bases/new/" + Ids.next())
                        .cookie(workforce.signedIn(lead))
                        .with(csrf())
                        .param("kind", "BOARD")
                        .param("on.day", "1")
                        .param("on.month", "4")
                        .param("on.year", "2026")
                        .param("words", "Approved"))
                .andReturn()
                .getResponse()
                .getContentAsString());
    assertThat(form.select("main").text()).contains("Choose the board that approved it");
  }
}
