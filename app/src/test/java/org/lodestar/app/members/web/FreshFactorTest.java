package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.AuthenticatorApps;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.entry.RecoveryCodes;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.referral.CaseOfOne;
import org.lodestar.app.referral.FormRoute;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What nobody does on a screen that its owner left open asks for a code of the last minutes. */
@PlatformTest
class FreshFactorTest {
  private static final Duration LATE = Duration.ofMinutes(11);
  private static final String REASON = "Her sister rang: \"he is back\"\n<b>& she hides</b>";

  /** The whole of it: what is added or left out here is a decision. */
  private static final List<String> ASKED_ANEW =
      List.of(
          "GET /accounts",
          "GET /campaigns/{id}/back",
          "GET /campaigns/{id}/sign",
          "GET /concerns/{id}/disclose",
          "GET /concerns/{id}/files/{file}/original",
          "GET /data-answers/{id}/file",
          "GET /exports",
          "GET /exports/new",
          "GET /exports/{id}",
          "GET /exports/{id}/file",
          "GET /exports/{id}/no",
          "GET /messages/{key}/approve",
          "GET /people/invite",
          "GET /people/list",
          "GET /people/{id}/change",
          "GET /people/{id}/number",
          "GET /people/{id}/proposal",
          "GET /people/{id}/{step:new-link|suspend|restore|reset|leave}",
          "GET /retention/disposals/{id}/calling-off",
          "GET /settings/factor",
          "GET /settings/passkeys",
          "GET /settings/password",
          "GET /settings/recovery-codes",
          "GET /settings/servers",
          "GET /settings/sign-on",
          "GET /toolkit/words/{item}/{language}/approve",
          "POST /accounts",
          "POST /accounts/{id}/agree",
          "POST /accounts/{id}/letter",
          "POST /accounts/{id}/piece",
          "POST /accounts/{id}/sheet",
          "POST /campaigns/{id}/back",
          "POST /campaigns/{id}/sign",
          "POST /cases/{id}/people/{person}/data-rights/limits/{limit}",
          "POST /cases/{id}/people/{person}/data-rights/limits/{limit}/lift",
          "POST /concern-routing",
          "POST /concern-routing/clock",
          "POST /concerns/{id}/disclose",
          "POST /concerns/{id}/files/{file}/original",
          "POST /data-answers/{id}/file",
          "POST /data-answers/{id}/gather",
          "POST /emergency",
          "POST /exports",
          "POST /exports/{id}/no",
          "POST /files/{id}/original",
          "POST /information-requests/{id}/log/read",
          "POST /information-requests/{id}/read",
          "POST /languages/show",
          "POST /mail/test",
          "POST /messages/{key}/approve",
          "POST /organisations/add",
          "POST /organisations/{id}",
          "POST /organisations/{id}/close",
          "POST /partner-forms/{id}",
          "POST /partner-forms/{id}/end",
          "POST /people/invite",
          "POST /people/list",
          "POST /people/{id}/change",
          "POST /people/{id}/number",
          "POST /people/{id}/proposal",
          "POST /people/{id}/proposal/leave",
          "POST /people/{id}/{step:new-link|suspend|restore|reset|leave}",
          "POST /retention/disposals/{id}/approval",
          "POST /retention/disposals/{id}/calling-off",
          "POST /retention/disposals/{id}/round",
          "POST /settings/factor",
          "POST /settings/passkeys",
          "POST /settings/passkeys/remove",
          "POST /settings/password",
          "POST /settings/recovery-codes",
          "POST /settings/servers",
          "POST /settings/servers/{id}/agree",
          "POST /settings/servers/{id}/end",
          "POST /settings/sign-on",
          "POST /settings/sign-on/end",
          "POST /toolkit/words/{item}/{language}/approve",
          "POST /what-we-use/fit",
          "POST /what-we-use/size",
          "POST /what-we-use/{key}/hours",
          "POST /what-we-use/{key}/off",
          "POST /what-we-use/{key}/on");

  private final MockMvc mvc;
  private final Workforce workforce;
  private final AuthenticatorApps apps;
  private final RecoveryCodes recoveryCodes;
  private final Workers workers;
  private final CaseOfOne made;
  private final Cases cases;
  private final Audit audit;
  private final Clock clock;
  private final RequestMappingHandlerMapping routes;

  private Worker worker;
  private Cookie late;

  FreshFactorTest(
      MockMvc mvc,
      Workforce workforce,
      AuthenticatorApps apps,
      RecoveryCodes recoveryCodes,
      Workers workers,
      CaseOfOne made,
      Cases cases,
      Audit audit,
      Clock clock,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.apps = apps;
    this.recoveryCodes = recoveryCodes;
    this.workers = workers;
    this.made = made;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
    this.routes = routes;
  }

  @BeforeEach
  void somebodyWhoSignedInElevenMinutesAgo() {
    worker =
        workforce.aWorker(
            workforce.anOrganisation(), Role.FIRST_RESPONDER, Role.ORGANISATION_ADMINISTRATOR);
    apps.setUp(worker);
    late = signedIn(LATE);
  }

  private Cookie signedIn(Duration ago) {
    return ScopedClock.at(clock.instant().minus(ago), () -> workforce.signedIn(worker));
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private MockHttpServletResponse sent(Cookie session, String address, Map<String, String> form)
      throws Exception {
    MockHttpServletRequestBuilder request = post(address).with(csrf()).cookie(session);
    form.forEach(request::param);
    return answer(request);
  }

  private static Document page(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString());
  }

  /** What a browser sends from the page that asks for the code. */
  private static Map<String, String> answered(Document asking, String code) {
    Map<String, String> form = new LinkedHashMap<>();
    for (Element field : asking.select("main form input")) {
      form.put(field.attr("name"), field.attr("value"));
    }
    form.put("codeAgain", code);
    return form;
  }

  private static String action(Document asking) {
    return asking.select("main form").attr("action");
  }

  private static Cookie cookie(MockHttpServletResponse answer) {
    return Objects.requireNonNull(answer.getCookie("lodestar"));
  }

  @Test
  void whatAsksForItStandsInOneList() {
    List<String> asked =
        routes.getHandlerMethods().entrySet().stream()
            .flatMap(
                route ->
                    route.getKey().getMethodsCondition().getMethods().stream()
                        .filter(method -> asksAnew(route.getValue(), method))
                        .flatMap(
                            method ->
                                route.getKey().getPatternValues().stream()
                                    .map(path -> method + " " + path)))
            .sorted()
            .toList();
    assertThat(asked).isEqualTo(ASKED_ANEW);
  }

  private static boolean asksAnew(HandlerMethod handler, RequestMethod method) {
    Permit permit = handler.getMethodAnnotation(Permit.class);
    return permit != null && permit.value().isFresh(method == RequestMethod.POST);
  }

  @Test
  void withinTenMinutesNobodyIsAsked() throws Exception {
    Cookie session = signedIn(Duration.ofMinutes(9));
    assertThat(answer(get("/people/invite").cookie(session)).getStatus()).isEqualTo(200);
  }

  /** Whoever runs the platform sees how it is set up without a code, and changes nothing. */
  @Test
  void platformSettingsAreSeenWithAnOldCodeAndChangedWithAFreshOneAndNothingTypedIsLost()
      throws Exception {
    Worker administrator =
        workforce.aWorker(workforce.anOrganisation(), Role.PLATFORM_ADMINISTRATOR);
    apps.setUp(administrator);
    Cookie session =
        ScopedClock.at(clock.instant().minus(LATE), () -> workforce.signedIn(administrator));
    assertThat(answer(get("/organisations/add").cookie(session)).getStatus()).isEqualTo(200);
    String name = "Harbour & \"Quay\" " + administrator.id();
    Map<String, String> typed =
        Map.of("name", name, "kind", "HOUSING", "hours", "24", "staffedHours", "", "version", "0");
    MockHttpServletResponse asking = sent(session, "/organisations/add", typed);
    assertThat(asking.getStatus()).isEqualTo(403);
    Document page = page(asking);
    assertThat(answered(page, "")).containsAllEntriesOf(typed);
    MockHttpServletResponse done =
        sent(session, action(page), answered(page, apps.code(administrator)));
    assertThat(done.getRedirectedUrl()).startsWith("/organisations");
    assertThat(page(answer(get("/organisations").cookie(cookie(done)))).text()).contains(name);
  }

  @Test
  void whatNeedsNoFreshCodeIsDoneWithAnOldOne() throws Exception {
    assertThat(answer(get("/people").cookie(late)).getStatus()).isEqualTo(200);
    assertThat(answer(get("/emergency").cookie(late)).getStatus()).isEqualTo(200);
  }

  @Test
  void aPageComesAfterTheCodeAndItsAddressTellsNothing() throws Exception {
    MockHttpServletResponse asking = answer(get("/people/invite?x=1").cookie(late));
    assertThat(asking.getStatus()).isEqualTo(403);
    Document page = page(asking);
    assertThat(page.select("h1").text()).isEqualTo("Show your code again");
    assertThat(action(page)).isEqualTo("/session/code");
    MockHttpServletResponse on = sent(late, action(page), answered(page, apps.code(worker)));
    assertThat(on.getRedirectedUrl()).isEqualTo("/people/invite");
    assertThat(answer(get("/people/invite").cookie(cookie(on))).getStatus()).isEqualTo(200);
  }

  @Test
  void theCodeGivesTheSessionANewSecretAndTheOldOneIsWorthless() throws Exception {
    Document page = page(answer(get("/people/invite").cookie(late)));
    Cookie next = cookie(sent(late, action(page), answered(page, apps.code(worker))));
    assertThat(next.getValue()).isNotEqualTo(late.getValue());
    assertThat(answer(get("/work").cookie(late)).getStatus()).isEqualTo(302);
    assertThat(answer(get("/work").cookie(next)).getStatus()).isEqualTo(200);
    assertThat(acts()).contains("FACTOR_SHOWN_AGAIN DONE");
  }

  private List<String> acts() {
    AuditFilter about = new AuditFilter(worker.id(), null, null, null, null, null);
    return Standing.task("test").call(() -> audit.page(about, null)).events().stream()
        .map(event -> event.action() + " " + event.outcome())
        .toList();
  }

  @Test
  void showingACodeProlongsNoShift() throws Exception {
    // From now on, for what sweeps idle sessions away goes by the true time.
    Instant begun = clock.instant();
    Cookie session = workforce.signedIn(worker);
    for (int minutes = 10; minutes < 470; minutes += 10) {
      Instant then = begun.plus(Duration.ofMinutes(minutes));
      ScopedClock.at(then, () -> answer(get("/session/quiet/left").cookie(session)));
      ScopedClock.at(then, () -> answer(get("/work").cookie(session)));
    }
    Instant shown = begun.plus(Duration.ofMinutes(470));
    Cookie next =
        ScopedClock.at(
            shown,
            () -> {
              Document page = page(answer(get("/people/invite").cookie(session)));
              return cookie(sent(session, action(page), answered(page, apps.code(worker))));
            });
    assertThat(statusAt(shown, next)).isEqualTo(200);
    assertThat(statusAt(begun.plus(Duration.ofMinutes(481)), next)).isEqualTo(302);
  }

  private int statusAt(Instant moment, Cookie session) throws Exception {
    return ScopedClock.at(moment, () -> answer(get("/work").cookie(session)).getStatus());
  }

  private Map<String, String> emergency() {
    Worker owner =
        workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER, Role.MANAGER);
    CaseOfOne.Made about = made.leadingTo(FormRoute.NRM_ADULT, owner);
    String reference =
        Standing.member(owner.id()).call(() -> cases.head(owner, about.caseFile())).reference();
    return Map.of("reference", reference, "ground", "DANGER_NOW", "reason", REASON);
  }

  @Tag("care")
  @Test
  void aFormThatCameTooLateIsCarriedOutWithTheCodeAndLosesNoWord() throws Exception {
    Map<String, String> typed = emergency();
    MockHttpServletResponse asking = sent(late, "/emergency", typed);
    assertThat(asking.getStatus()).isEqualTo(403);
    assertThat(acts()).doesNotContain("EMERGENCY_OPENED DONE");
    Document page = page(asking);
    assertThat(page.select("main").text()).contains("What you typed is kept");
    assertThat(action(page)).isEqualTo("/emergency");
    Map<String, String> again = answered(page, apps.code(worker));
    assertThat(again).containsAllEntriesOf(typed);
    MockHttpServletResponse opened = sent(late, action(page), again);
    assertThat(opened.getRedirectedUrl()).startsWith("/emergency/");
    Cookie next = cookie(opened);
    String shown =
        page(answer(get(Objects.requireNonNull(opened.getRedirectedUrl())).cookie(next)))
            .select("main")
            .text();
    assertThat(shown).contains("\"he is back\" <b>& she hides</b>");
  }

  @Test
  void aWrongCodeCarriesNothingOutAndKeepsWhatWasTyped() throws Exception {
    Map<String, String> typed = emergency();
    Document page = page(sent(late, "/emergency", typed));
    MockHttpServletResponse wrong = sent(late, action(page), answered(page, "000 00"));
    assertThat(wrong.getStatus()).isEqualTo(403);
    Document asked = page(wrong);
    assertThat(asked.select(".govuk-error-summary").text()).contains("This code is wrong");
    assertThat(answered(asked, "x")).containsAllEntriesOf(typed);
    assertThat(asked.select("#codeAgain").attr("value")).isEmpty();
    assertThat(acts()).contains("FACTOR_SHOWN_AGAIN REFUSED");
    assertThat(acts()).doesNotContain("EMERGENCY_OPENED DONE");
    assertThat(answer(get("/work").cookie(late)).getStatus()).as("still signed in").isEqualTo(200);
  }

  @Test
  void noCodeIsSaidToBeMissing() throws Exception {
    Document page = page(answer(get("/people/invite").cookie(late)));
    Document again = page(sent(late, action(page), answered(page, " ")));
    assertThat(again.select(".govuk-error-summary").text()).contains("Enter the code");
    assertThat(answered(again, "").get("to")).isEqualTo("/people/invite");
  }

  @Test
  void aCodeIsTakenOnceHereToo() throws Exception {
    String code = apps.code(worker);
    Document page = page(answer(get("/people/invite").cookie(late)));
    assertThat(sent(late, action(page), answered(page, code)).getStatus()).isEqualTo(303);
    Cookie other = signedIn(LATE);
    MockHttpServletResponse again = sent(other, action(page), answered(page, code));
    assertThat(again.getRedirectedUrl()).isNull();
    assertThat(page(again).select(".govuk-error-summary").text()).contains("used before");
    assertThat(answer(get("/people/invite").cookie(other)).getStatus()).isEqualTo(403);
  }

  @Test
  void aRecoveryCodeStandsIn() throws Exception {
    String code =
        Standing.member(worker.id())
            .call(() -> recoveryCodes.make(worker.id()))
            .getFirst()
            .grouped();
    Document page = page(answer(get("/people/invite").cookie(late)));
    assertThat(sent(late, action(page), answered(page, code)).getRedirectedUrl())
        .isEqualTo("/people/invite");
  }

  @Test
  void manyWrongCodesMustWait() throws Exception {
    Document page = page(answer(get("/people/invite").cookie(late)));
    // All at one moment: who is slow has waited long enough.
    MockHttpServletResponse slowed =
        ScopedClock.at(
            clock.instant(),
            () -> {
              for (int i = 0; i < 6; i++) {
                sent(late, action(page), answered(page, "12345" + i + "x"));
              }
              return sent(late, action(page), answered(page, apps.code(worker)));
            });
    assertThat(slowed.getStatus()).isEqualTo(429);
    assertThat(slowed.getHeader("Retry-After")).isNotNull();
    assertThat(page(slowed).select(".govuk-error-summary").text()).contains("Too many tries");
  }

  @Test
  void nobodyIsLedOutOfTheHouse() throws Exception {
    Map<String, String> form = Map.of("to", "//evil.example", "codeAgain", apps.code(worker));
    assertThat(sent(late, "/session/code", form).getRedirectedUrl()).isEqualTo("/work");
  }

  /** They have no code; that they were rung back stands for it (docs/decisions/0326). */
  @Tag("care")
  @Test
  void whoeverWasLetInAtNightOpensACaseInAnEmergencyWithoutACode() throws Exception {
    Map<String, String> typed = emergency();
    Instant until = clock.instant().plus(Duration.ofHours(4));
    Cookie night =
        new Cookie("lodestar", workers.beginNight(worker.id(), Ids.next(), until).value());
    assertThat(sent(night, "/emergency", typed).getRedirectedUrl()).startsWith("/emergency/");
    List<String> shut = List.of("/people/invite", "/settings/factor");
    for (String address : shut) {
      assertThat(answer(get(address).cookie(night)).getContentAsString())
          .as(address)
          .doesNotContain("Show your code again");
    }
  }

  @Test
  void aForeignAccountAndNoneLookTheSameBeforeTheCode() throws Exception {
    UUID foreign = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER).id();
    List<String> seen =
        Stream.of(foreign, UUID.randomUUID())
            .map(id -> text("/people/" + id + "/reset").replace(id.toString(), "ID"))
            .toList();
    assertThat(seen.getFirst()).isEqualTo(seen.getLast()).contains("Show your code again");
  }

  private String text(String address) {
    try {
      return page(answer(get(address).cookie(late))).select("main").text();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
