package org.lodestar.app.community.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.community.OutreachSet.as;
import static org.lodestar.app.community.OutreachSet.asking;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.community.AVisit;
import org.lodestar.app.community.Audience;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.OutreachSet;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.Reach;
import org.lodestar.app.community.Visit;
import org.lodestar.app.community.domain.Reaching;
import org.lodestar.app.community.face.OutreachPlans;
import org.lodestar.app.community.face.Visits;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.Ward;
import org.lodestar.app.places.face.Wards;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Words;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Which wards and which groups outreach reached, and which nobody has. */
@PlatformTest
class ReachByWardTest {
  private static final UUID PLAN = new UUID(0, 1);
  private static final UUID ORGANISATION = new UUID(0, 2);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final Ward ALDER = new Ward("E05000001", "Alder");
  private static final Ward BIRCH = new Ward("E05000002", "Birch");
  private static final Ward CEDAR = new Ward("E05000003", "");

  private final OutreachPlans plans;
  private final Visits visits;
  private final Wards wards;
  private final OutreachSet set;
  private final Workforce workforce;
  private final MockMvc web;
  private final ReachPageMaker maker;
  private final Page page;

  ReachByWardTest(
      OutreachPlans plans,
      Visits visits,
      Wards wards,
      OutreachSet set,
      Workforce workforce,
      MockMvc web,
      ReachPageMaker maker,
      Words words,
      Partnership partnership) {
    this.plans = plans;
    this.visits = visits;
    this.wards = wards;
    this.set = set;
    this.workforce = workforce;
    this.web = web;
    this.maker = maker;
    this.page = Page.english(words, partnership, "/outreach/reach");
  }

  private static OutreachSite site(int number, String ward) {
    return new OutreachSite(
        new UUID(1, number),
        PLAN,
        new OutreachSite.Content(OutreachSite.Kind.OTHER, "Place", "Road", ward),
        true,
        0);
  }

  private static Visit visit(int site, Audience audience) {
    return new Visit(
        Ids.next(),
        PLAN,
        AVisit.to(new UUID(1, site), ORGANISATION, DAY).meeting(audience).content(),
        ORGANISATION,
        false,
        0);
  }

  private static Reach.View view(List<Ward> wards) {
    OutreachPlan plan =
        new OutreachPlan(
            PLAN,
            new OutreachPlan.Content(
                "Plan",
                Set.of(Audience.DRIVERS, Audience.CARE_LEAVERS, Audience.NO_SAFE_HOME),
                "Why",
                "",
                ORGANISATION,
                DAY,
                null),
            OutreachPlan.State.RUNNING,
            "",
            0);
    Reach reach =
        Reaching.of(
            List.of(
                visit(1, Audience.CARE_LEAVERS),
                visit(1, Audience.DRIVERS),
                visit(2, Audience.DRIVERS)),
            List.of(site(1, BIRCH.code()), site(2, "")));
    return new Reach.View(reach, List.of(plan), wards);
  }

  private Table table(Reach.View view, String caption) {
    return maker.page(page, view, null).tables().stream()
        .filter(each -> each.caption().equals(caption))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> row(Table table, int number) {
    return table.rows().get(number).cells().stream().map(Table.Cell::text).toList();
  }

  @Test
  void wardsThatNobodyReachedStandFirstAndThoseWithoutAWardLast() {
    Table table = table(view(List.of(BIRCH, CEDAR, ALDER)), "By ward");
    assertThat(row(table, 0)).containsExactly("Alder", "Nobody yet", "0");
    assertThat(table.rows().getFirst().cells().get(1).tone()).isEqualTo("due");
    assertThat(row(table, 1)).startsWith("E05000003", "Nobody yet");
    assertThat(row(table, 2))
        .containsExactly("Birch", "Hauliers and drivers, Young people who were in care", "2");
    assertThat(row(table, 3)).containsExactly("Ward not known", "Hauliers and drivers", "1");
    assertThat(table.rows()).hasSize(4);
  }

  @Test
  void groupsThatNobodyWentToSeeStandFirst() {
    Table table = table(view(List.of()), "By whom we went to see");
    assertThat(row(table, 0)).startsWith("People without a safe home", "0", "No visits");
    assertThat(table.rows()).hasSize(3);
  }

  @Test
  void theFileHoldsTheSameAndNoTableStandsWhereNoWardIsKnown() {
    assertThat(maker.file(page, view(List.of(ALDER, BIRCH)), null))
        .contains(List.of("Ward", "Alder", "0", "", ""), List.of("Ward", "Birch", "2", "", ""));
    assertThat(maker.page(page, view(List.of()), null).tables())
        .extracting(Table::caption)
        .doesNotContain("By ward");
    assertThat(maker.file(page, view(List.of()), null)).noneMatch(each -> each.contains("Ward"));
  }

  @Test
  void whoTakesNoPartIsToldOfWardsButNotHowManyPeople() {
    Reach.View view = view(List.of(ALDER, BIRCH));
    Reach.View less = new Reach.View(view.reach().withoutPeople(), view.plans(), view.wards());
    assertThat(row(table(less, "By ward"), 1)).contains("2");
    assertThat(maker.file(page, less, null)).noneMatch(each -> each.contains("24"));
  }

  @Test
  void aPlaceWhoseWardIsNotOnTheListIsRefused() {
    OutreachSet.Made made = set.running();
    Worker worker = made.coordinator();
    OutreachSite.Content wrong =
        new OutreachSite.Content(OutreachSite.Kind.SCHOOL, "Elm School", "Elm Road", "E05999999");
    assertThatThrownBy(() -> as(worker, () -> plans.list(worker, made.plan(), Ids.next(), wrong)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("community.site.ward.missing"));
  }

  private Document shown(Worker worker, String path) throws Exception {
    MockHttpServletResponse answer =
        web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  /** Whether an edition of wards is in use is up to who was there before. */
  @Test
  void aPlaceIsListedWithItsWardAndItsVisitsAreFoundThere() throws Exception {
    OutreachSet.Made made = set.running();
    Worker worker = made.coordinator();
    List<Ward> today = wards.on(set.today());
    String here = "/outreach/" + made.plan();
    UUID site = Ids.next();
    Document form = shown(worker, here + "/sites/new/" + site);
    assertThat(form.select("[name=ward] option:not([value=''])").eachAttr("value"))
        .containsExactlyElementsOf(today.stream().map(Ward::code).toList());
    String ward = today.isEmpty() ? "" : today.getLast().code();
    web.perform(
        post(here + "/sites/new/" + site)
            .cookie(workforce.signedIn(worker))
            .with(csrf())
            .param("kind", "SCHOOL")
            .param("name", "Elm School")
            .param("address", "Elm Road")
            .param("ward", ward));
    assertThat(asking(worker, () -> plans.site(worker, made.plan(), site)).content().ward())
        .isEqualTo(ward);
    AVisit visit = AVisit.to(site, worker.organisation(), set.today());
    as(worker, () -> visits.log(worker, made.plan(), Ids.next(), visit.content()));
    Reach.View view = asking(worker, () -> visits.reach(worker, made.plan()));
    assertThat(view.reach().wards()).containsOnlyKeys(ward);
    assertThat(view.wards().stream().map(Ward::code).toList())
        .isEqualTo(ward.isEmpty() ? List.of() : List.of(ward));
    Document reach = shown(worker, "/outreach/reach?plan=" + made.plan());
    assertThat(reach.select("caption").eachText().contains("By ward")).isEqualTo(!ward.isEmpty());
    assertThat(shown(worker, here).select("main").text()).contains("School · Elm Road");
  }

  @Test
  void aPlanIsForPeopleAtRiskAsMuchAsForDrivers() {
    Worker worker = set.coordinator();
    OutreachPlan.Content was = set.content(worker, "At risk");
    UUID plan = Ids.next();
    OutreachPlan.Content content =
        new OutreachPlan.Content(
            was.title(),
            Set.of(Audience.CARE_LEAVERS, Audience.NO_SAFE_HOME, Audience.CARE_WORKERS),
            was.why(),
            was.answers(),
            was.organisation(),
            was.begins(),
            null);
    as(worker, () -> plans.add(worker, plan, content));
    UUID site = set.site(worker, plan, "Elm House");
    as(worker, () -> plans.start(worker, plan, 0));
    for (Audience each : content.audiences()) {
      AVisit visit = AVisit.to(site, worker.organisation(), set.today()).meeting(each);
      as(worker, () -> visits.log(worker, plan, Ids.next(), visit.content()));
    }
    assertThat(asking(worker, () -> visits.reach(worker, plan)).reach().audiences().keySet())
        .isEqualTo(content.audiences());
  }
}
