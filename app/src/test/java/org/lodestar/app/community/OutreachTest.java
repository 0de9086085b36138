package org.lodestar.app.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.community.OutreachSet.as;
import static org.lodestar.app.community.OutreachSet.asking;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.community.Reach.Counted;
import org.lodestar.app.community.Visit.Change;
import org.lodestar.app.community.face.OutreachPlans;
import org.lodestar.app.community.face.Visits;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** Plans of outreach, their places and visits: who may do what, and what is kept. */
@PlatformTest
class OutreachTest {
  private final OutreachPlans plans;
  private final Visits visits;
  private final OutreachSet set;
  private final Workforce workforce;
  private final MockMvc web;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  private OutreachSet.Made made;
  private Worker coordinator;

  OutreachTest(
      OutreachPlans plans,
      Visits visits,
      OutreachSet set,
      Workforce workforce,
      MockMvc web,
      DSLContext sql,
      TransactionOperations transactions) {
    this.plans = plans;
    this.visits = visits;
    this.set = set;
    this.workforce = workforce;
    this.web = web;
    this.sql = sql;
    this.transactions = transactions;
  }

  @BeforeEach
  void aPlanThatRuns() {
    made = set.running();
    coordinator = made.coordinator();
  }

  private AVisit right() {
    return AVisit.to(made.site(), coordinator.organisation(), set.today());
  }

  private UUID logged(Worker worker, AVisit visit) {
    UUID id = Ids.next();
    as(worker, () -> visits.log(worker, made.plan(), id, visit.content()));
    return id;
  }

  private Visit.View view(UUID visit) {
    return asking(coordinator, () -> visits.get(coordinator, made.plan(), visit));
  }

  private Reach reach() {
    return asking(coordinator, () -> visits.reach(coordinator, made.plan())).reach();
  }

  private static void refused(ThrowingCallable deed, String key) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusals()).extracting(Refused.Refusal::key).contains(key));
  }

  @Test
  void aPlanStartsWithAPlaceRunsAndEndsWithWords() {
    UUID plan = set.draft(coordinator);
    refused(
        () -> as(coordinator, () -> plans.start(coordinator, plan, 0)), "community.start.noSite");
    set.site(coordinator, plan, "Tern Quay Gate");
    refused(
        () -> as(coordinator, () -> plans.end(coordinator, plan, "Done", 0)), "community.moved");
    as(coordinator, () -> plans.start(coordinator, plan, 0));
    refused(
        () -> as(coordinator, () -> plans.end(coordinator, plan, "", 1)),
        "community.end.note.missing");
    as(coordinator, () -> plans.end(coordinator, plan, "Drivers took the card.", 1));
    OutreachPlan ended = asking(coordinator, () -> plans.get(coordinator, plan)).plan();
    assertThat(ended.state()).isEqualTo(OutreachPlan.State.ENDED);
    assertThat(ended.endNote()).isEqualTo("Drivers took the card.");
    refused(
        () ->
            as(
                coordinator,
                () -> plans.change(coordinator, plan, set.content(coordinator, "New"), 2)),
        "community.plan.ended");
    refused(() -> set.site(coordinator, plan, "Another"), "community.plan.ended");
  }

  @Test
  void addingTwiceAddsOneAndAChangeMeetsItsVersion() {
    UUID plan = set.draft(coordinator);
    OutreachPlan.Content other = set.content(coordinator, "Other title");
    as(coordinator, () -> plans.add(coordinator, plan, other));
    assertThat(asking(coordinator, () -> plans.get(coordinator, plan)).plan().content().title())
        .isEqualTo(OutreachSet.title(plan));
    as(coordinator, () -> plans.change(coordinator, plan, other, 0));
    assertThatThrownBy(() -> as(coordinator, () -> plans.change(coordinator, plan, other, 0)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void aPlanIsLedByAnOrganisationThatIsKnown() {
    OutreachPlan.Content right = set.content(coordinator, "T");
    OutreachPlan.Content unknown =
        new OutreachPlan.Content(
            "T", right.audiences(), "W", "", UUID.randomUUID(), right.begins(), null);
    refused(
        () -> as(coordinator, () -> plans.add(coordinator, Ids.next(), unknown)),
        "community.organisation.missing");
  }

  @Test
  void aPlaceGoesOffTheListAndItsVisitsStay() {
    UUID visit = logged(coordinator, right());
    OutreachSite before =
        asking(coordinator, () -> plans.site(coordinator, made.plan(), made.site()));
    OutreachSite off =
        new OutreachSite(before.id(), before.plan(), before.content(), false, before.version());
    as(coordinator, () -> plans.change(coordinator, off));
    assertThatThrownBy(() -> as(coordinator, () -> plans.change(coordinator, off)))
        .isInstanceOf(EditClash.class);
    refused(() -> logged(coordinator, right()), "community.visit.site.missing");
    assertThat(view(visit).siteName(made.site())).isEqualTo("Grey Heron Lorry Park");
    assertThat(reach().sitesListed()).isZero();
    as(
        coordinator,
        () ->
            visits.correct(
                coordinator, made.plan(), visit, right().withPeople(1).content(), "Miscounted", 0));
    assertThat(reach().all().people()).isEqualTo(1);
  }

  @Test
  void aVisitIsLoggedOnceAndOnlyToAPlanThatRuns() {
    UUID visit = logged(coordinator, right());
    as(
        coordinator,
        () -> visits.log(coordinator, made.plan(), visit, right().withPeople(99).content()));
    assertThat(reach().all()).isEqualTo(new Counted(1, 0, 12));
    assertThat(view(visit).turns()).extracting(Visit.Turn::change).containsExactly(Change.LOGGED);
    UUID draft = set.draft(coordinator);
    UUID site = set.site(coordinator, draft, "Place");
    refused(
        () ->
            as(
                coordinator,
                () -> visits.log(coordinator, draft, Ids.next(), right().at(site).content())),
        "community.visit.notRunning");
    as(coordinator, () -> plans.end(coordinator, made.plan(), "Over", 1));
    refused(() -> logged(coordinator, right()), "community.plan.ended");
  }

  @Test
  void aPlaceOfAnotherPlanIsNoPlaceOfThisOne() {
    OutreachSet.Made other = set.running();
    refused(() -> logged(coordinator, right().at(other.site())), "community.visit.site.missing");
    assertThatThrownBy(
            () ->
                as(
                    coordinator,
                    () -> visits.get(coordinator, other.plan(), logged(coordinator, right()))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aVisitIsCorrectedAndTakenBackForAReasonAndBothStayToBeRead() {
    UUID visit = logged(coordinator, right());
    Visit.Content corrected = right().withPeople(null).on(set.today().minusDays(1)).content();
    refused(
        () ->
            as(
                coordinator,
                () -> visits.correct(coordinator, made.plan(), visit, corrected, "", 0)),
        "community.visit.reason.missing");
    as(
        coordinator,
        () -> visits.correct(coordinator, made.plan(), visit, corrected, "Nobody counted", 0));
    assertThatThrownBy(
            () ->
                as(
                    coordinator,
                    () -> visits.correct(coordinator, made.plan(), visit, corrected, "Again", 0)))
        .isInstanceOf(EditClash.class);
    assertThat(reach().all()).isEqualTo(new Counted(1, 1, 0));
    as(coordinator, () -> visits.takeBack(coordinator, made.plan(), visit, "Wrong plan", 1));
    assertThat(reach().all()).isEqualTo(Counted.NONE);
    refused(
        () ->
            as(
                coordinator,
                () -> visits.takeBack(coordinator, made.plan(), visit, "Wrong plan", 2)),
        "community.visit.takenBack");
    assertThat(view(visit).turns())
        .extracting(Visit.Turn::change, Visit.Turn::reason, Visit.Turn::before)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Change.LOGGED, "", null),
            org.assertj.core.groups.Tuple.tuple(
                Change.CORRECTED, "Nobody counted", new Visit.Before(made.site(), set.today(), 12)),
            org.assertj.core.groups.Tuple.tuple(Change.TAKEN_BACK, "Wrong plan", null));
  }

  @Test
  void whoLoggedItOrWhoPlansChangesItAndNobodyElse() {
    Worker logger = workforce.aWorker(coordinator.organisation(), Role.PRACTITIONER);
    Worker other = workforce.aWorker(coordinator.organisation(), Role.PRACTITIONER);
    UUID visit = logged(logger, right());
    refused(
        () -> as(other, () -> visits.takeBack(other, made.plan(), visit, "Mine", 0)),
        "community.visit.notYours");
    Visit.Content more = right().withPeople(13).content();
    as(logger, () -> visits.correct(logger, made.plan(), visit, more, "One more", 0));
    as(coordinator, () -> visits.takeBack(coordinator, made.plan(), visit, "Twice logged", 1));
    assertThat(view(visit).visit().takenBack()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void theRoleAloneDecides(Role role) {
    Worker worker = workforce.aWorker(coordinator.organisation(), role);
    List<Role> planners = List.of(Role.CHAMPION_COORDINATOR, Role.STRATEGIC_LEAD);
    List<Role> loggers = List.of(Role.PRACTITIONER, Role.TRAINER, Role.MANAGER);
    List<Role> readers = List.of(Role.ANALYST, Role.BOARD_MEMBER);
    boolean plansIt = planners.contains(role);
    boolean logsIt = plansIt || loggers.contains(role);
    boolean readsIt = logsIt || readers.contains(role);
    may(plansIt, () -> set.draft(worker));
    may(logsIt, () -> logged(worker, right()));
    may(readsIt, () -> asking(worker, () -> plans.list(worker)));
    may(readsIt, () -> asking(worker, () -> visits.reach(worker, null)));
  }

  private static void may(boolean allowed, ThrowingCallable deed) {
    if (allowed) {
      org.assertj.core.api.Assertions.assertThatCode(deed).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(deed).isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void listsAreFilteredByPlanPlaceAndTime() {
    UUID second = set.site(coordinator, made.plan(), "Tern Quay");
    UUID old = logged(coordinator, right().on(set.today().minusMonths(5)));
    UUID there = logged(coordinator, right().at(second));
    assertThat(found(new VisitFilter(made.plan(), null, null))).containsExactly(there, old);
    assertThat(found(new VisitFilter(made.plan(), second, null))).containsExactly(there);
    assertThat(found(new VisitFilter(made.plan(), null, set.today().minusMonths(3))))
        .containsExactly(there);
    assertThat(found(VisitFilter.all())).contains(there, old);
  }

  private List<UUID> found(VisitFilter filter) {
    return asking(coordinator, () -> visits.list(coordinator, filter, 0, 1000)).stream()
        .map(each -> each.visit().id())
        .toList();
  }

  @Test
  void whatBecameOfALogIsNeverChanged() {
    UUID visit = logged(coordinator, right());
    for (String deed :
        List.of(
            "update community.visit_turn set reason = 'x' where visit = ?",
            "delete from community.visit_turn where visit = ?",
            "delete from community.visit where id = ?")) {
      assertThatThrownBy(
              () ->
                  as(
                      coordinator,
                      () -> transactions.executeWithoutResult(s -> sql.execute(deed, visit))))
          .as(deed)
          .isInstanceOf(DataAccessException.class);
    }
  }

  private Document page(Worker worker, String path) throws Exception {
    MockHttpServletResponse answer =
        web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private String here() {
    return "/outreach/" + made.plan();
  }

  @Test
  void theFormWarnsAndLeadsToWhereAWorryIsRaised() throws Exception {
    Worker practitioner = workforce.aWorker(coordinator.organisation(), Role.PRACTITIONER);
    Worker lead = workforce.aWorker(coordinator.organisation(), Role.STRATEGIC_LEAD);
    String form = here() + "/visits/new/" + Ids.next();
    assertThat(page(practitioner, form).select("main").text())
        .contains("Write nothing about a person here");
    assertThat(page(practitioner, form).select("main a:contains(Raise a concern)").attr("href"))
        .isEqualTo("/worries/new");
    assertThat(page(lead, form).select("main a:contains(Raise a concern)").attr("href"))
        .isEqualTo("/report");
    page(practitioner, "/worries/new");
  }

  private Document sent(String path, String... fields) throws Exception {
    var request = post(path).cookie(workforce.signedIn(coordinator)).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      request.param(fields[at], fields[at + 1]);
    }
    return Jsoup.parse(web.perform(request).andReturn().getResponse().getContentAsString());
  }

  @Test
  void aNumberAndNotCountedAreToldApart() throws Exception {
    String form = here() + "/visits/new/" + Ids.next();
    assertThat(sent(form, "counted", "true", "next", "Typed words").text())
        .contains("Enter how many people you spoke to", "Choose a place", "Typed words");
    assertThat(sent(form, "counted", "false", "people", "4").text())
        .contains("Take the number out, or say that somebody counted");
    assertThat(sent(form, "team", "two").text()).contains("Enter how many went, from 1 to 200");
  }

  @Test
  void aClashShowsBoth() throws Exception {
    UUID visit = logged(coordinator, right());
    as(
        coordinator,
        () ->
            visits.correct(
                coordinator, made.plan(), visit, right().withPeople(77).content(), "More", 0));
    Document page =
        sent(here() + "/visits/" + visit + "/take-back", "reason", "Logged twice", "version", "0");
    assertThat(page.text()).contains("Somebody else changed this", "77 people spoken to");
    assertThat(page.select("[name=reason]").val()).isEqualTo("Logged twice");
    assertThat(page.select("[name=version]").val()).isEqualTo("1");
  }

  @Test
  void reachSaysBesideTheNumberHowManyVisitsWereNotCounted() throws Exception {
    logged(coordinator, right());
    logged(coordinator, right().withPeople(null));
    Document page = page(coordinator, "/outreach/reach?plan=" + made.plan());
    assertThat(page.select("main").text())
        .contains("12 people spoken to, without 1 visit in which nobody counted", "1 of 1");
    assertThat(page.select("table:contains(By language) tbody tr").eachText())
        .containsExactly("English 2", "Polish 2");
    MockHttpServletResponse missing =
        web.perform(get("/outreach/reach?plan=zero").cookie(workforce.signedIn(coordinator)))
            .andReturn()
            .getResponse();
    assertThat(missing.getStatus()).isEqualTo(404);
  }

  @Test
  void theFileHoldsNoFormulaAndNoNoughtForWhatNobodyCounted() throws Exception {
    OutreachPlan.Content formula = set.content(coordinator, "=1+1");
    as(coordinator, () -> plans.change(coordinator, made.plan(), formula, 1));
    logged(coordinator, right().withPeople(null));
    String file =
        new String(
            web.perform(get("/outreach/reach.csv").cookie(workforce.signedIn(coordinator)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray(),
            StandardCharsets.UTF_8);
    assertThat(file.lines())
        .startsWith("By,Which,Visits,People spoken to,Visits not counted")
        .contains("Plan,'=1+1,1,,1");
  }
}
