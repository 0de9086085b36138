package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.AuthenticatorApps;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.entry.Accounts;
import org.lodestar.app.members.entry.Browsers;
import org.lodestar.app.members.entry.Passwords;
import org.lodestar.app.members.entry.RecoveryCodes;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.members.store.tables.Tables;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Nobody locks a worker out of the browser that they sign in with, and a new one is told of. */
@PlatformTest
class KnownBrowserTest {
  private static final String COOKIE = "lodestar-browser";

  private final MockMvc mvc;
  private final Workforce workforce;
  private final AuthenticatorApps apps;
  private final Passwords passwords;
  private final RecoveryCodes recoveryCodes;
  private final Accounts accounts;
  private final Browsers browsers;
  private final Recoded recoded;
  private final DSLContext sql;
  private final Clock clock;

  private Worker worker;

  /** Passwords are typed at one moment, however slow the machine: no wait runs out meanwhile. */
  private Instant moment;

  KnownBrowserTest(
      MockMvc mvc,
      Workforce workforce,
      AuthenticatorApps apps,
      Passwords passwords,
      RecoveryCodes recoveryCodes,
      Accounts accounts,
      Browsers browsers,
      Recoded recoded,
      DSLContext sql,
      Clock clock) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.apps = apps;
    this.passwords = passwords;
    this.recoveryCodes = recoveryCodes;
    this.accounts = accounts;
    this.browsers = browsers;
    this.recoded = recoded;
    this.sql = sql;
    this.clock = clock;
  }

  @BeforeEach
  void oneWhoCanSignIn() {
    worker = whoCanSignIn();
    moment = clock.instant();
  }

  private Worker whoCanSignIn() {
    Worker made = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    sql.update(Tables.PERSON)
        .set(Tables.PERSON.PASSWORD_HASH, KnownPassword.hash(passwords))
        .where(Tables.PERSON.ID.eq(made.id()))
        .execute();
    recoded.person(made.id());
    apps.setUp(made);
    return made;
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }

  private MockHttpServletResponse password(
      Worker who, String typed, String address, Cookie... browser) throws Exception {
    return typed(accounts.get(who.id()).email(), typed, address, browser);
  }

  private MockHttpServletResponse typed(
      String email, String typed, String address, Cookie... browser) throws Exception {
    MockHttpServletRequestBuilder request =
        post("/sign-in")
            .with(csrf())
            .with(from(address))
            .param("email", email)
            .param("password", typed);
    if (browser.length > 0) {
      request.cookie(browser);
    }
    return ScopedClock.at(moment, () -> answer(request));
  }

  /** Both steps; with a recovery code where the one of the app is used up. */
  private MockHttpServletResponse signedIn(Worker who, Cookie... browser) throws Exception {
    Cookie half =
        Objects.requireNonNull(
            password(who, KnownPassword.TYPED, "127.0.0.1", browser).getCookie("lodestar"));
    String code =
        Standing.member(who.id()).call(() -> recoveryCodes.make(who.id())).getFirst().grouped();
    MockHttpServletRequestBuilder request =
        post("/sign-in/code").with(csrf()).cookie(half).param("code", code).param("to", "/work");
    return answer(browser.length == 0 ? request : request.cookie(browser));
  }

  private static Cookie browser(MockHttpServletResponse answer) {
    return Objects.requireNonNull(answer.getCookie(COOKIE));
  }

  private static Cookie session(MockHttpServletResponse answer) {
    return Objects.requireNonNull(answer.getCookie("lodestar"));
  }

  private Document page(String address, Cookie... cookies) throws Exception {
    return Jsoup.parse(answer(get(address).cookie(cookies)).getContentAsString());
  }

  @Test
  void theCookieIsHiddenStrictAndLastsNinetyDays() throws Exception {
    List<String> written = signedIn(worker).getHeaders("Set-Cookie");
    assertThat(written)
        .filteredOn(each -> each.startsWith(COOKIE))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each)
                    .contains("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=7776000"));
  }

  @Test
  void thePasswordAloneMakesNoBrowserKnown() throws Exception {
    assertThat(password(worker, KnownPassword.TYPED, "127.0.0.1").getCookie(COOKIE)).isNull();
  }

  @Test
  void oneWrongTypistDoesNotLockOutTheOfficeInTheBrowsersItSignsInWith() throws Exception {
    String office = "203.0.113.9";
    Cookie known = browser(signedIn(worker));
    for (int i = 0; i < 30; i++) {
      assertThat(typed("typist" + i + "@example.org", "wrong", office).getStatus()).isEqualTo(200);
    }
    assertThat(password(worker, KnownPassword.TYPED, office).getStatus()).isEqualTo(429);
    assertThat(password(worker, KnownPassword.TYPED, office, known).getStatus()).isEqualTo(303);
  }

  private Worker spare() {
    return workforce.aWorker(worker.organisation(), Role.TRAINER);
  }

  @Test
  void nobodyElseSlowsAWorkerInTheirOwnBrowser() throws Exception {
    Cookie known = browser(signedIn(worker));
    for (int i = 0; i < 6; i++) {
      password(worker, "wrong", "203.0.113.10");
    }
    assertThat(password(worker, KnownPassword.TYPED, "203.0.113.10").getStatus()).isEqualTo(429);
    assertThat(password(worker, KnownPassword.TYPED, "203.0.113.10", known).getStatus())
        .isEqualTo(303);
  }

  @Test
  void wrongTriesInAKnownBrowserAreSlowedThere() throws Exception {
    Cookie known = browser(signedIn(worker));
    for (int i = 0; i < 5; i++) {
      password(worker, "wrong", "203.0.113." + (20 + i), known);
    }
    assertThat(password(worker, KnownPassword.TYPED, "203.0.113.30", known).getStatus())
        .isEqualTo(429);
  }

  @Test
  void whatIsKnownAsOneWorkersIsNobodyElses() throws Exception {
    Cookie known = browser(signedIn(worker));
    Worker colleague = whoCanSignIn();
    for (int i = 0; i < 6; i++) {
      password(colleague, "wrong", "203.0.113.40", known);
    }
    assertThat(password(colleague, KnownPassword.TYPED, "203.0.113.40", known).getStatus())
        .isEqualTo(429);
  }

  @Test
  void severalWorkersAreKnownInOneBrowser() throws Exception {
    Worker colleague = whoCanSignIn();
    Cookie first = browser(signedIn(worker));
    Cookie both = browser(signedIn(colleague, first));
    assertThat(both.getValue()).contains(first.getValue());
    assertThat(browser(signedIn(worker, both)).getValue().length())
        .isEqualTo(both.getValue().length());
    assertThat(list(worker)).hasSize(1);
    assertThat(list(colleague)).hasSize(1);
  }

  private List<?> list(Worker who) {
    return Standing.member(who.id()).call(() -> browsers.list(who.id()));
  }

  @Test
  void aSecretThatSomebodyPlantedIsNeverTakenOver() throws Exception {
    String planted = SessionSecret.fresh().value();
    Cookie held = browser(signedIn(worker, new Cookie(COOKIE, planted)));
    assertThat(held.getValue()).startsWith(planted + ".");
    for (int i = 0; i < 6; i++) {
      password(worker, "wrong", "203.0.113.50", new Cookie(COOKIE, planted));
    }
    assertThat(
            password(worker, KnownPassword.TYPED, "203.0.113.50", new Cookie(COOKIE, planted))
                .getStatus())
        .isEqualTo(429);
  }

  @Test
  void theDatabaseHoldsNothingThatTheBrowserHolds() throws Exception {
    String secret = browser(signedIn(worker)).getValue();
    byte[] stored =
        Standing.task("test")
            .call(
                () ->
                    sql.transactionResult(
                        each ->
                            each.dsl()
                                .select(Tables.BROWSER.HASH)
                                .from(Tables.BROWSER)
                                .where(Tables.BROWSER.PERSON.eq(worker.id()))
                                .fetchSingle(Tables.BROWSER.HASH)));
    assertThat(stored)
        .hasSize(32)
        .isNotEqualTo(SessionSecret.parse(secret).orElseThrow().hash())
        .isNotEqualTo(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void aNewBrowserIsToldUntilTheWorkerSaysThatItWasThey() throws Exception {
    MockHttpServletResponse in = signedIn(worker);
    Cookie session = session(in);
    assertThat(page("/work", session).select("main").text()).contains("with a new browser");
    assertThat(page("/settings", session, browser(in)).select("main").text())
        .contains("Was it you?", "New This browser");
    answer(post("/settings/browsers/mine").with(csrf()).cookie(session));
    assertThat(page("/work", session).select("main").text()).doesNotContain("new browser");
    Cookie again = session(signedIn(worker, browser(in)));
    assertThat(page("/work", again).select("main").text())
        .as("a known one is told to nobody")
        .doesNotContain("new browser");
  }

  @Test
  void onePressPutsWhoeverItWasOutAndANewPasswordMakesTheirBrowserAsAnyOther() throws Exception {
    MockHttpServletResponse mine = signedIn(worker);
    answer(post("/settings/browsers/mine").with(csrf()).cookie(session(mine)));
    MockHttpServletResponse theirs = signedIn(worker);
    assertThat(page("/work", session(theirs)).select("h1").text()).isNotEmpty();
    assertThat(
            page("/settings", session(mine), browser(mine))
                .select("form[action=/settings/browsers/not-mine] button")
                .text())
        .isEqualTo("It was not me");
    MockHttpServletResponse pressed =
        answer(
            post("/settings/browsers/not-mine").with(csrf()).cookie(session(mine), browser(mine)));
    String next = Objects.requireNonNull(pressed.getRedirectedUrl());
    assertThat(page(next, session(mine)).text())
        .contains("Whoever else was signed in as you is out", "tell your manager");
    assertThat(answer(get("/work").cookie(session(theirs))).getRedirectedUrl())
        .startsWith("/sign-in");
    assertThat(page("/work", session(mine)).select("main").text())
        .as("until the password is another")
        .contains("with a new browser");
    answer(
        post("/settings/password")
            .with(csrf())
            .cookie(session(mine), browser(mine))
            .param("current", KnownPassword.TYPED)
            .param("password", "three invented words once")
            .param("again", "three invented words once"));
    assertThat(list(worker)).hasSize(1);
    assertThat(page("/work", session(mine)).select("main").text()).doesNotContain("new browser");
  }

  /** Whoever made them anew would hold a way in, and the worker's own are void already. */
  @Test
  void recoveryCodesThatWereMadeMeanwhileAreToldAndVoidWithTheSamePress() throws Exception {
    MockHttpServletResponse mine = signedIn(worker);
    answer(post("/settings/browsers/mine").with(csrf()).cookie(session(mine)));
    answer(
        post("/settings/recovery-codes")
            .with(csrf())
            .cookie(session(mine), browser(mine))
            .param("current", KnownPassword.TYPED));
    assertThat(left(worker)).isPositive();
    assertThat(page("/settings", session(mine), browser(mine)).select("main").text())
        .contains("Recovery codes were made on", "your recovery codes, which were made anew");
    String next =
        Objects.requireNonNull(
            answer(post("/settings/browsers/not-mine").with(csrf()).cookie(session(mine)))
                .getRedirectedUrl());
    assertThat(left(worker)).isZero();
    assertThat(page(next, session(mine)).select("main").text())
        .contains("Your recovery codes were made void on");
    assertThat(page("/settings", session(mine), browser(mine)).select("main").text())
        .as("once")
        .doesNotContain("taken away with the same press");
  }

  private int left(Worker who) {
    return Standing.member(who.id()).call(() -> recoveryCodes.left(who.id()));
  }

  @Test
  void forgettingOneOrAllMakesThemAsAnyOther() throws Exception {
    MockHttpServletResponse first = signedIn(worker);
    MockHttpServletResponse second = signedIn(worker);
    Cookie session = session(second);
    Document settings = page("/settings", session, browser(second));
    assertThat(settings.select("button[name=browser]")).hasSize(2);
    String other =
        settings.select("li:not(:contains(This browser)) button[name=browser]").attr("value");
    forget(session, other);
    assertThat(list(worker)).hasSize(1);
    assertThat(isSlowedAfterFive(browser(first), "203.0.113.60")).isTrue();
    assertThat(isSlowedAfterFive(browser(second), "203.0.113.61")).isFalse();
    answer(post("/settings/browsers/forget").with(csrf()).cookie(session));
    assertThat(list(worker)).isEmpty();
  }

  private void forget(Cookie session, String browser) throws Exception {
    answer(
        post("/settings/browsers/forget").with(csrf()).cookie(session).param("browser", browser));
  }

  /** By others of the same network, which does not slow a browser that is known. */
  private boolean isSlowedAfterFive(Cookie browser, String network) throws Exception {
    for (int i = 0; i < 6; i++) {
      password(worker, "wrong", network);
    }
    return password(worker, KnownPassword.TYPED, network, browser).getStatus() == 429;
  }

  @Test
  void somebodyElsesBrowserIsForgottenByNobody() throws Exception {
    signedIn(worker);
    UUID id = Standing.member(worker.id()).call(() -> browsers.list(worker.id())).getFirst().id();
    Cookie stranger = workforce.signedIn(spare());
    forget(stranger, id.toString());
    assertThat(list(worker)).hasSize(1);
  }

  @Test
  void afterNinetyDaysABrowserIsAsAnyOther() throws Exception {
    Cookie known = browser(signedIn(worker));
    assertThat(isSlowedAfterFive(known, "203.0.113.70")).isFalse();
    moment = moment.plus(Duration.ofDays(91));
    assertThat(isSlowedAfterFive(known, "203.0.113.70")).isTrue();
  }

  @Test
  void signingOutKeepsWhatTheBrowserIsKnownByAndNothingElse() throws Exception {
    MockHttpServletResponse in = signedIn(worker);
    MockHttpServletResponse out =
        answer(
            post("/sign-out")
                .with(csrf())
                .cookie(session(in), browser(in), new Cookie("form-sender", "x")));
    assertThat(out.getHeader("Clear-Site-Data")).contains("cache", "storage");
    assertThat(out.getCookie(COOKIE)).isNull();
    assertThat(session(out).getMaxAge()).isZero();
    assertThat(Objects.requireNonNull(out.getCookie("form-sender")).getMaxAge()).isZero();
  }
}
