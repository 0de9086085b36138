package org.lodestar.app.community.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.community.OutreachSet.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.Workforce;
import org.lodestar.app.community.CampaignSet;
import org.lodestar.app.community.CampaignSet.Made;
import org.lodestar.app.community.face.Campaigns;
import org.lodestar.app.community.store.CampaignRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.library.MaterialsTaken;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The road of a campaign over its pages, and of whoever follows its short link. */
@PlatformTest
class ShortLinkTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String PHONE = "Mozilla/5.0 (Linux; Android 9) Chrome/98 Mobile";

  private final MockMvc web;
  private final CampaignSet set;
  private final Campaigns campaigns;
  private final CampaignPageMaker maker;
  private final CampaignRows rows;
  private final Workforce workforce;
  private final Words words;
  private final Partnership partnership;
  private final MaterialsTaken materials;

  private LocalDate today;

  ShortLinkTest(
      MockMvc web,
      CampaignSet set,
      Campaigns campaigns,
      CampaignPageMaker maker,
      CampaignRows rows,
      Workforce workforce,
      Words words,
      Partnership partnership,
      MaterialsTaken materials,
      Tongues tongues) {
    tongues.showAll();
    this.web = web;
    this.set = set;
    this.campaigns = campaigns;
    this.maker = maker;
    this.rows = rows;
    this.workforce = workforce;
    this.words = words;
    this.partnership = partnership;
    this.materials = materials;
  }

  @BeforeEach
  void day() {
    today = set.today();
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request.header(HttpHeaders.USER_AGENT, PHONE)).andReturn().getResponse();
  }

  private int counted(Made made) {
    return rows.counts(made.id()).values().stream().mapToInt(Integer::intValue).sum();
  }

  @Test
  void itLeadsToOurPageInTheLanguageAskedForAndLeavesNothingBehind() throws Exception {
    Made made = set.signed(today.minusDays(2), today.plusDays(9));
    MockHttpServletResponse answer = answer(get("/c/" + made.code()));
    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getRedirectedUrl()).isEqualTo("/safe-work");
    assertThat(answer.getCookies()).isEmpty();
    assertThat(answer.getContentAsString()).isEmpty();
    assertThat(answer(get("/c/" + made.code() + "?lang=ro")).getRedirectedUrl())
        .isEqualTo("/safe-work?lang=ro");
    assertThat(counted(made)).isEqualTo(2);
  }

  @Test
  void whatIsNoPersonWhoCameIsNotCounted() throws Exception {
    Made made = set.signed(today.minusDays(2), today.plusDays(9));
    assertThat(answer(head("/c/" + made.code())).getStatus()).isEqualTo(303);
    assertThat(answer(get("/c/" + made.code()).header("Sec-Purpose", "prefetch")).getStatus())
        .isEqualTo(303);
    assertThat(
            web.perform(
                    get("/c/" + made.code()).header(HttpHeaders.USER_AGENT, "WhatsApp/2.23.20.0"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(303);
    assertThat(counted(made)).isZero();
  }

  @Test
  void oneThatEndedWaitsOrNeverWasLeadsToTheFrontPage() throws Exception {
    Made ended = set.signed(today.minusDays(9), today.minusDays(1));
    Made draft = set.draft(today, today.plusDays(9));
    for (String code : new String[] {ended.code(), draft.code(), "nowhere", "zzzzzz"}) {
      MockHttpServletResponse answer = answer(get("/c/" + code));
      assertThat(answer.getStatus()).as(code).isEqualTo(303);
      assertThat(answer.getRedirectedUrl()).as(code).isEqualTo("/");
    }
    assertThat(counted(ended)).isZero();
  }

  @Test
  void beforeTheFirstDayItLeadsToTheFrontPageAndIsNotCounted() throws Exception {
    Made made = set.draft(today.plusDays(20), today.plusDays(30));
    as(made.lead(), () -> campaigns.sign(made.lead(), made.id(), 0));
    assertThat(answer(get("/c/" + made.code())).getRedirectedUrl()).isEqualTo("/");
    assertThat(counted(made)).isZero();
    assertThat(look(made.planner(), CampaignPageMaker.href(made.id())).select("main").text())
        .contains("It leads to our front page now. Signed off, it leads to", "(/safe-work) from");
  }

  @Test
  void noLinkLeadsToTheReportOrElsewhere() throws Exception {
    Worker planner = set.planner();
    for (String goal : new String[] {"/report", "/mailbox", "//elsewhere.example", "/campaigns"}) {
      String path = "/campaigns/" + Ids.next();
      Document page = Jsoup.parse(send(planner, path, "Goal", "goal", goal).getContentAsString());
      assertThat(page.select(".govuk-error-summary").text())
          .as(goal)
          .contains("Choose one of our pages");
    }
    String signs = "/campaigns/" + Ids.next();
    assertThat(send(planner, signs, "Goal", "goal", "/signs").getRedirectedUrl()).isEqualTo(signs);
  }

  private MockHttpServletResponse send(Worker worker, String path, String title, String... more)
      throws Exception {
    LocalDate begins = today.plusDays(40);
    LocalDate ends = today.plusDays(50);
    MockHttpServletRequestBuilder request =
        post(path)
            .cookie(workforce.signedIn(worker))
            .with(csrf())
            .param("title", title)
            .param("begins.day", String.valueOf(begins.getDayOfMonth()))
            .param("begins.month", String.valueOf(begins.getMonthValue()))
            .param("begins.year", String.valueOf(begins.getYear()))
            .param("ends.day", String.valueOf(ends.getDayOfMonth()))
            .param("ends.month", String.valueOf(ends.getMonthValue()))
            .param("ends.year", String.valueOf(ends.getYear()));
    for (int at = 0; at < more.length; at += 2) {
      request.param(more[at], more[at + 1]);
    }
    return web.perform(request).andReturn().getResponse();
  }

  private Document look(Worker worker, String path) throws Exception {
    return Jsoup.parse(
        web.perform(get(path).cookie(workforce.signedIn(worker)))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  @Test
  void aDraftIsMadeInTheCalendarSaysWhatItLacksAndIsFilled() throws Exception {
    Worker planner = set.planner();
    UUID id = Ids.next();
    String here = "/campaigns/" + id;
    Document wrong = Jsoup.parse(send(planner, here, "").getContentAsString());
    assertThat(wrong.select(".govuk-error-summary").text()).contains("Enter a title");
    assertThat(wrong.select("main h1").text()).isEqualTo("Campaigns");
    assertThat(send(planner, here, "Night shifts").getRedirectedUrl()).isEqualTo(here);
    Document draft = look(planner, here);
    assertThat(draft.select("main").text())
        .contains("Draft", "Write the line to take", "It leads to our front page now.");
    assertThat(draft.select("main svg.lode-poster__code")).hasSize(1);
    assertThat(look(planner, here + "?ask=change").select("main form").attr("action"))
        .isEqualTo(here);
    assertThat(look(planner, "/campaigns").select("main").text())
        .contains("The year ahead", "Anti-Slavery Day", "Night shifts");
  }

  @Test
  void whoReadsSeesNoFormAndASecondPersonTheButton() throws Exception {
    Made made = set.draft(today, today.plusDays(9));
    String here = "/campaigns/" + made.id();
    Worker board = workforce.aWorker(workforce.anOrganisation(), Role.BOARD_MEMBER);
    assertThat(look(board, here + "?ask=change").select("main form")).isEmpty();
    assertThat(look(board, "/campaigns").select("main form")).isEmpty();
    assertThat(look(made.planner(), here).select("main a[href$=/sign]")).isEmpty();
    assertThat(look(made.lead(), here).select("main a[href$=/sign]")).hasSize(1);
  }

  @Test
  void theOutcomeIsShownWithItsChartAndAFewAreNotTold() throws Exception {
    Made made = set.signed(today.minusDays(20), today.minusDays(1));
    String here = "/campaigns/" + made.id();
    assertThat(look(made.planner(), here).select("main").text()).contains("Ended, no outcome yet");
    MockHttpServletResponse closed =
        web.perform(
                post(here + "/outcome")
                    .cookie(workforce.signedIn(made.planner()))
                    .with(csrf())
                    .param("attendance", "46")
                    .param("posters", "3")
                    .param("note", "Managers asked for more.")
                    .param("version", "1"))
            .andReturn()
            .getResponse();
    assertThat(closed.getRedirectedUrl()).isEqualTo(here);
    Document page = look(made.planner(), here);
    assertThat(page.select("main").text())
        .contains("46", "Fewer than", "Not counted", "Managers asked for more.");
    assertThat(page.select("main figure.lode-chart")).hasSize(1);
  }

  @Test
  void aNameInTheOutcomeIsAskedAboutBeforeItIsKept() throws Exception {
    Made made = set.signed(today.minusDays(20), today.minusDays(1));
    String note = "Mr Ion Popescu at the car wash told us of it.";
    Document asked = Jsoup.parse(outcome(made, note, "").getContentAsString());
    assertThat(asked.select(".govuk-error-summary").text()).contains("Popescu");
    assertThat(asked.select("[name=note]").text()).isEqualTo(note);
    assertThat(set.get(made).outcome()).isNull();
    String tick = asked.select("[type=checkbox][name=aboutNobody]").val();
    assertThat(outcome(made, note, tick).getRedirectedUrl()).isEqualTo("/campaigns/" + made.id());
  }

  private MockHttpServletResponse outcome(Made made, String note, String tick) throws Exception {
    return web.perform(
            post("/campaigns/" + made.id() + "/outcome")
                .cookie(workforce.signedIn(made.planner()))
                .with(csrf())
                .param("note", note)
                .param("aboutNobody", tick)
                .param("version", "1"))
        .andReturn()
        .getResponse();
  }

  @Test
  void aNameInWhatItIsForIsAskedAboutInTheCalendarToo() throws Exception {
    Worker planner = set.planner();
    String here = "/campaigns/" + Ids.next();
    String objective = "Mr Ion Popescu asked for it.";
    Document asked =
        Jsoup.parse(send(planner, here, "Car washes", "objective", objective).getContentAsString());
    String tick = asked.select("[type=checkbox][name=aboutNobody]").val();
    assertThat(tick).isNotEmpty();
    assertThat(
            send(planner, here, "Car washes", "objective", objective, "aboutNobody", tick)
                .getRedirectedUrl())
        .isEqualTo(here);
  }

  @Test
  void theFormOfTheOutcomeBeginsWithWhatTheToolkitCountedInItsDays() throws Exception {
    LocalDate begins = today.minusDays(25);
    LocalDate ends = today.minusDays(15);
    Made made = set.signed(begins, ends);
    String ask = "/campaigns/" + made.id() + "?ask=outcome";
    taken(ends.plusDays(1), 30);
    long before = sum(begins, ends);
    taken(begins, 4);
    taken(ends, 3);
    assertThat(sum(begins, ends)).as("those of its own days").isEqualTo(before + 7);
    Document form = look(made.planner(), ask);
    assertThat(form.select("input[name=downloads]").val()).isEqualTo(String.valueOf(before + 7));
    assertThat(form.select("main").text())
        .contains("as the toolkit counted them", "Put the number right if you know better");
    Made few = set.signed(today.minusDays(29), today.minusDays(28));
    taken(today.minusDays(29), 2);
    Document kept = look(few.planner(), "/campaigns/" + few.id() + "?ask=outcome");
    assertThat(kept.select("input[name=downloads]").val()).as("a few are not told").isEmpty();
    assertThat(kept.select("main").text()).contains("Fewer than 5");
  }

  /** Social packs, which go along with each campaign of these. */
  private void taken(LocalDate day, int times) {
    ScopedClock.at(
        day.atTime(12, 0).atZone(LONDON).toInstant(),
        () -> {
          for (int time = 0; time < times; time++) {
            materials.taken("social");
          }
          return times;
        });
  }

  private long sum(LocalDate first, LocalDate last) {
    return materials.taken(first, last).entrySet().stream()
        .filter(each -> Set.of("social", "posters", "door-sticker").contains(each.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  @Test
  void whatEndedWithoutAnOutcomeStandsFirst() {
    Made ended = set.signed(today.minusDays(9), today.minusDays(1));
    Made running = set.signed(today.minusDays(2), today.plusDays(9));
    Page page = Page.english(words, partnership, CampaignPageMaker.PATH);
    CampaignPages.Listed drawn =
        maker.list(ended.planner(), page, List.of(set.get(running), set.get(ended)));
    assertThat(drawn.waiting())
        .extracting(Line::href)
        .containsExactly(CampaignPageMaker.href(ended.id()));
    assertThat(drawn.running())
        .extracting(Line::href)
        .containsExactly(CampaignPageMaker.href(running.id()));
    assertThat(drawn.past()).isEmpty();
  }

  @Test
  void soDoesWhatWasTakenOffWhileItRanAndItsPageAsksWhatCameOfIt() throws Exception {
    Made off = set.takenOff(today.minusDays(9), today.minusDays(1), today.minusDays(5));
    String here = CampaignPageMaker.href(off.id());
    Page page = Page.english(words, partnership, CampaignPageMaker.PATH);
    CampaignPages.Listed drawn = maker.list(off.planner(), page, List.of(set.get(off)));
    assertThat(drawn.waiting()).extracting(Line::href).containsExactly(here);
    assertThat(drawn.past()).isEmpty();
    Document shown = look(off.planner(), here);
    assertThat(shown.select("main").text())
        .contains("Ended, no outcome yet", "was taken off or changed while it ran");
    assertThat(shown.select("main a[href$='?ask=outcome']")).hasSize(1);
    assertThat(shown.select("main a[href$='?ask=change']")).hasSize(1);
    assertThat(look(off.planner(), here + "?ask=outcome").select("main form").attr("action"))
        .isEqualTo(here + "/outcome");
  }

  @Test
  void whoChangesWhatIsSignedOffOrRunsIsToldThatItsLinkLeadsNowhereMeanwhile() throws Exception {
    String told = "its printed link leads to our front page until";
    Made running = set.signed(today.minusDays(2), today.plusDays(9));
    Made signed = set.draft(today.plusDays(20), today.plusDays(30));
    as(signed.lead(), () -> campaigns.sign(signed.lead(), signed.id(), 0));
    for (Made each : List.of(running, signed)) {
      assertThat(changing(each)).contains(told);
    }
    assertThat(changing(set.draft(today, today.plusDays(9)))).doesNotContain(told);
    assertThat(changing(set.takenOff(today.minusDays(9), today.plusDays(9), today)))
        .doesNotContain(told);
  }

  private String changing(Made made) throws Exception {
    return look(made.planner(), CampaignPageMaker.href(made.id()) + "?ask=change")
        .select("main")
        .text();
  }
}
