package org.lodestar.app.partnersites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.partnersites.PartnerSiteSet.as;
import static org.lodestar.app.partnersites.PartnerSiteSet.asking;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.AllPages;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.directory.NumberSlip;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.partnersites.domain.WrongRuns;
import org.lodestar.app.partnersites.face.PartnerSites;
import org.lodestar.app.partnersites.store.SitePageRows;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** Pages of partners: who may do what, and what each is shown. */
@PlatformTest
class PartnerSitesTest {
  private final PartnerSiteSet set;
  private final PartnerSites sites;
  private final SitePageRows rows;
  private final Workforce workforce;
  private final MockMvc web;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Clock clock;

  private Worker editor;
  private UUID partner;
  private String address;
  private UUID page;

  PartnerSitesTest(
      PartnerSiteSet set,
      PartnerSites sites,
      SitePageRows rows,
      Workforce workforce,
      MockMvc web,
      DSLContext sql,
      TransactionOperations transactions,
      Clock clock) {
    this.set = set;
    this.sites = sites;
    this.rows = rows;
    this.workforce = workforce;
    this.web = web;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  @BeforeEach
  void aPageOfAPartner() {
    set.alone();
    editor = set.editor();
    partner = set.partner();
    address = PartnerSiteSet.address("partner");
    page = set.page(editor, partner, address);
  }

  @AfterEach
  void closes() {
    set.alone();
  }

  private SitePage read() {
    return set.read(editor, page);
  }

  private SitePage changed(SitePage now, SitePage.Content content, @Nullable LocalDate promised) {
    return new SitePage(
        now.id(), now.organisation(), content, true, promised, false, null, now.version());
  }

  /** As the product counts days, also in the hour after midnight in summer. */
  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** What a look would have found. */
  private void found(Found found, int wrongRuns) {
    SitePage held = read();
    Standing.task("trial")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status ->
                        assertThat(
                                rows.found(
                                    new SitePageRows.Held(held, new WrongRuns(0, null), null),
                                    found,
                                    new WrongRuns(wrongRuns, now()),
                                    null,
                                    now()))
                            .isTrue()));
  }

  private static Found oneDigitShort() {
    return new Found(
        Reached.READ,
        Map.of(Expected.HELPLINE, Stand.WRONG),
        null,
        List.of(new NearMiss(NumberSlip.ONE_SHORT, "08000 121 70", "08000 121 700")));
  }

  private MockHttpServletResponse answer(Worker worker, String path) throws Exception {
    return web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
  }

  private Document shown(Worker worker, String path) throws Exception {
    MockHttpServletResponse response = answer(worker, path);
    assertThat(response.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
  }

  /** Each page of what waits: others leave theirs for all editors. */
  private String items(Worker worker) throws Exception {
    return AllPages.of("/work?kind=DUE", each -> shown(worker, each)).select("main").text();
  }

  @Test
  void aPageIsListedOnceHoweverOftenItIsSent() {
    as(editor, () -> sites.add(editor, page, partner, read().content()));
    assertThat(asking(editor, () -> sites.get(editor, partner)).pages()).hasSize(1);
    assertThatThrownBy(() -> set.page(set.editor(), set.partner(), address))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("partnersites.address.taken");
  }

  @Test
  void whatIsNoAddressOrNamesSomebodyIsRefusedInWords() {
    for (Map.Entry<String, String> each :
        Map.of(
                "not an address", "partnersites.address.WRONG",
                "https://example.org/~ada", "partnersites.address.PERSON")
            .entrySet()) {
      assertThatThrownBy(() -> set.page(editor, partner, each.getKey()))
          .isInstanceOf(Refused.class)
          .hasMessageContaining(each.getValue());
    }
  }

  @Test
  void ofTwoEditorsTheSecondIsToldAndLosesNothing() throws Exception {
    SitePage first = read();
    SitePage second = set.read(set.editor(), page);
    LocalDate day = today().plusDays(3);
    as(editor, () -> sites.change(editor, changed(first, first.content(), day)));
    assertThatThrownBy(
            () -> as(editor, () -> sites.change(editor, changed(second, second.content(), null))))
        .isInstanceOf(EditClash.class);
    MockHttpServletResponse clash =
        web.perform(
                post("/partner-sites/pages/" + page)
                    .with(csrf())
                    .param("address", "https://typed.example.org/")
                    .param("expects", "HELPLINE")
                    .param("listed", "true")
                    .param("version", String.valueOf(first.version()))
                    .cookie(workforce.signedIn(editor)))
            .andReturn()
            .getResponse();
    assertThat(clash.getStatus()).isEqualTo(409);
    assertThat(clash.getContentAsString()).contains("https://typed.example.org/", address);
    assertThat(read().promised()).isEqualTo(day);
  }

  @Test
  void aPromiseIsForADayThatIsNear() {
    SitePage now = read();
    for (int days : new int[] {-1, 61}) {
      assertThatThrownBy(
              () ->
                  as(
                      editor,
                      () ->
                          sites.change(
                              editor, changed(now, now.content(), today().plusDays(days)))))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("partnersites.promised.wrong");
    }
  }

  @Test
  void aPageThatWasTakenAwayIsGoneAndItsAddressCanBeListedAgain() {
    SitePage now = read();
    as(
        editor,
        () ->
            sites.change(
                editor,
                new SitePage(
                    now.id(),
                    now.organisation(),
                    now.content(),
                    false,
                    null,
                    false,
                    null,
                    now.version())));
    assertThatThrownBy(this::read).isInstanceOf(NotFound.class);
    assertThat(set.read(editor, set.page(editor, set.partner(), address)).content().address())
        .isEqualTo(address);
  }

  @Test
  void theEditorReadsTheMissingDigitAndAPreparedLetter() throws Exception {
    found(oneDigitShort(), 1);
    Document list = shown(editor, "/partner-sites");
    assertThat(list.select("main").text()).contains("Wrong number", "0 of 1");
    Document one = shown(editor, "/partner-sites/" + partner);
    assertThat(one.select("main li").eachText())
        .contains("08000 121 70 is one digit short of 08000 121 700.");
    assertThat(one.expectFirst("#mail-text").text())
        .contains(address, "is one digit short", "08000 121 700");
    assertThat(items(editor)).contains("a wrong helpline number on its website");
  }

  @Test
  void whatLiesInOurListIsToldToOurEditorAloneAndStandsInNoLetter() throws Exception {
    found(Found.none(Reached.NOT_SECURE, Set.of(Expected.HELPLINE)), 1);
    Document one = shown(editor, "/partner-sites/" + partner);
    assertThat(one.select("main").text()).contains("begins with http://");
    assertThat(one.select("#mail-text")).isEmpty();
    Worker own = workforce.aWorker(partner, Role.ORGANISATION_ADMINISTRATOR);
    assertThat(shown(own, "/partner-sites/own").select("main").text())
        .contains("you have nothing to do")
        .doesNotContain("http:// ", "A letter to copy");
  }

  @Test
  void aPromiseKeepsQuietWhatIsMissingAndNoWrongNumber() throws Exception {
    SitePage now = read();
    as(editor, () -> sites.change(editor, changed(now, now.content(), today().plusDays(50))));
    found(new Found(Reached.GONE, Map.of(), null, List.of()), 2);
    List<SitePage> promised = asking(editor, () -> sites.alarming());
    assertThat(promised).noneMatch(each -> each.id().equals(page));
    found(oneDigitShort(), 3);
    List<SitePage> wrong = asking(editor, () -> sites.alarming());
    assertThat(wrong).anyMatch(each -> each.id().equals(page));
    assertThat(items(editor)).contains("a wrong helpline number on its website");
  }

  @Test
  void whatAPartnerWasToldRestsOnTheHomeOfEditorsAloneUntilItIsTimeToAskAgain() throws Exception {
    String wrong = "a wrong helpline number on its website";
    found(oneDigitShort(), 1);
    assertThat(items(editor)).contains(wrong);
    assertThat(
            web.perform(
                    post("/partner-sites/" + partner + "/told")
                        .with(csrf())
                        .cookie(workforce.signedIn(editor)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl())
        .isEqualTo("/partner-sites/" + partner);
    assertThat(items(editor)).doesNotContain(wrong);
    assertThat(shown(editor, "/partner-sites/" + partner).select("main").text())
        .contains("Told on", "Right pages: 0 of 1.");
    Worker lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    assertThat(items(lead)).as("people ring it meanwhile").contains("a wrong number stands");
    Standing.task("trial")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      sql.execute(
                          "update partnersites.site_page set since = since - interval '20 days'"
                              + " where id = ?",
                          page);
                      sql.execute(
                          "update partnersites.partner_told set told_at = told_at - interval '12"
                              + " days' where organisation = ?",
                          partner);
                    }));
    assertThat(items(editor)).as("it still stands").contains(wrong);
  }

  @Test
  void whoAdministersAPartnerSeesItsOwnPagesAndNobodyElses() throws Exception {
    found(oneDigitShort(), 1);
    Worker own = workforce.aWorker(partner, Role.ORGANISATION_ADMINISTRATOR);
    Worker other = workforce.aWorker(set.partner(), Role.ORGANISATION_ADMINISTRATOR);
    Document shown = shown(own, "/partner-sites/own");
    assertThat(shown.select("main").text())
        .contains(address, "is one digit short", "A letter to copy");
    assertThat(shown.select("main form, main a[href*=pages]")).isEmpty();
    assertThat(items(own)).contains("A wrong helpline number on your website");
    assertThat(shown(own, "/people").select("main a").eachAttr("href"))
        .contains("/partner-sites/own");
    assertThat(shown(other, "/partner-sites/own").text()).doesNotContain(address);
    assertThat(items(other)).doesNotContain("helpline number on your website");
    assertThat(answer(own, "/partner-sites/" + partner).getStatus()).isEqualTo(403);
  }

  @Test
  void whoLeadsReadsAWrongNumberIsToldSinceWhenAndChangesNothing() throws Exception {
    Worker lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    found(new Found(Reached.GONE, Map.of(), null, List.of()), 2);
    assertThat(items(lead)).doesNotContain("a wrong number stands");
    found(oneDigitShort(), 1);
    assertThat(items(lead)).contains("a wrong number stands on its web page since ");
    Document list = shown(lead, "/partner-sites");
    assertThat(list.select("main").text()).contains("Wrong number");
    assertThat(list.select("main a[href*=new]")).isEmpty();
    Document one = shown(lead, "/partner-sites/" + partner);
    assertThat(one.select("main").text())
        .contains("is one digit short")
        .doesNotContain("Only your editor");
    assertThat(one.select("main form, main a[href*=pages]")).isEmpty();
    assertThatThrownBy(() -> as(lead, () -> sites.pause(lead, partner, true)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void manyPartnersWithPagesToMendAreOneLine() throws Exception {
    found(oneDigitShort(), 1);
    for (int i = 0; i < 5; i++) {
      partner = set.partner();
      page = set.page(editor, partner, PartnerSiteSet.address("more"));
      found(new Found(Reached.GONE, Map.of(), null, List.of()), 2);
    }
    assertThat(items(editor)).contains("6 partners have web pages to mend");
  }

  @Test
  void everyStateOfAPageHasWords() throws Exception {
    for (Reached each : Reached.values()) {
      found(Found.none(each, Set.of(Expected.HELPLINE)), 0);
      assertThat(shown(editor, "/partner-sites/" + partner).text()).doesNotContain("partnersites.");
    }
    SitePage now = read();
    as(
        editor,
        () ->
            sites.change(
                editor,
                changed(now, new SitePage.Content(address, Set.of(Expected.values())), null)));
    for (Stand each : Stand.values()) {
      Map<Expected, Stand> stands =
          Map.of(
              Expected.HELPLINE, each == Stand.OLD ? Stand.WRONG : each,
              Expected.DATE, Set.of(Stand.RIGHT, Stand.OLD).contains(each) ? each : Stand.MISSING,
              Expected.LINK_BACK, each == Stand.RIGHT ? each : Stand.UNKNOWN,
              Expected.EMBED, each == Stand.RIGHT ? each : Stand.MISSING);
      if (each != Stand.NOT_ASKED) {
        found(new Found(Reached.READ, stands, LocalDate.of(2026, 1, 2), List.of()), 0);
        assertThat(answer(editor, "/partner-sites/" + partner).getStatus()).isEqualTo(200);
      }
    }
  }

  @Test
  void onlyTheEditorKeepsThem() {
    Worker manager = workforce.aWorker(partner, Role.MANAGER);
    assertThatThrownBy(() -> asking(manager, () -> sites.list(manager)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> asking(manager, () -> sites.own(manager)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(manager, () -> sites.pause(manager, partner, true)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> asking(editor, () -> sites.get(editor, Ids.next())))
        .isInstanceOf(NotFound.class);
  }

  /** The second wall, without any Java in front of it. */
  @Test
  void whoIsNobodySeesNoPageInTheDatabase() {
    String count = "select count(*) from partnersites.site_page where listed";
    assertThat(counted(Standing.nobody(), count)).isZero();
    assertThat(counted(Standing.member(editor.id()), count)).isPositive();
    assertThatThrownBy(
            () ->
                Standing.nobody()
                    .run(
                        () ->
                            transactions.executeWithoutResult(
                                status ->
                                    sql.execute(
                                        "insert into partnersites.paused_partner values ('"
                                            + Ids.next()
                                            + "', true, '"
                                            + editor.id()
                                            + "', now())"))))
        .hasStackTraceContaining("row-level security");
  }

  private int counted(Standing standing, String query) {
    return standing.<Integer, RuntimeException>call(
        () ->
            Objects.requireNonNull(
                transactions.execute(status -> sql.fetchSingle(query).get(0, Integer.class))));
  }
}
