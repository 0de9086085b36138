package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.FactorSecret;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.entry.Factors;
import org.lodestar.app.members.entry.Passwords;
import org.lodestar.app.members.entry.SignOn;
import org.lodestar.app.members.signon.TestProvider;
import org.lodestar.app.members.signon.TestProvider.Signing;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.members.store.tables.Tables;
import org.lodestar.app.outbound.face.InnerPlaces;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

/** Workers who sign in by an account elsewhere, and whoever would like to be one of them. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class SignOnTest {
  private static final String BACK = "/sign-in/provider/back";
  private static final String SETTINGS = "sign-on of a test";

  private final MockMvc mvc;
  private final Workforce workforce;
  private final Workers workers;
  private final Passwords passwords;
  private final Factors factors;
  private final SignOn signOn;
  private final InnerPlaces places;
  private final ConfigurableEnvironment environment;
  private final TransactionOperations transactions;
  private final DSLContext sql;
  private final Recoded recoded;
  private final Clock clock;

  private final Map<String, Object> set = new HashMap<>();
  private final UUID namedBy = Ids.next();
  private TestProvider provider;
  private UUID named;
  private Worker worker;
  private String subject;

  SignOnTest(
      MockMvc mvc,
      Workforce workforce,
      Workers workers,
      Passwords passwords,
      Factors factors,
      SignOn signOn,
      InnerPlaces places,
      ConfigurableEnvironment environment,
      TransactionOperations transactions,
      DSLContext sql,
      Clock clock,
      Recoded recoded) {
    this.recoded = recoded;
    this.mvc = mvc;
    this.workforce = workforce;
    this.workers = workers;
    this.passwords = passwords;
    this.factors = factors;
    this.signOn = signOn;
    this.places = places;
    this.environment = environment;
    this.transactions = transactions;
    this.sql = sql;
    this.clock = clock;
  }

  @BeforeEach
  void aProviderThatTwoAdministratorsNamed() throws Exception {
    provider = TestProvider.start(clock);
    set.put("LODESTAR_SSO_ISSUER", provider.issuer());
    set.put("LODESTAR_SSO_CLIENT_ID", TestProvider.CLIENT);
    set.put("LODESTAR_SSO_CLIENT_SECRET", TestProvider.SECRET);
    set.put("LODESTAR_SSO_TENANT", "tenant-of-a-test");
    set.put("LODESTAR_SSO_NAME", "Council account");
    environment.getPropertySources().addFirst(new MapPropertySource(SETTINGS, set));
    named =
        Standing.task("test")
            .call(
                () -> {
                  UUID id = places.ask(namedBy, provider.issuer());
                  places.agree(Ids.next(), id);
                  return id;
                });
    worker = workforce.aWorker(workforce.anOrganisation(), Role.CALL_TAKER);
    subject = Ids.next().toString();
  }

  @AfterEach
  void isNotSetUpAnyMore() {
    environment.getPropertySources().remove(SETTINGS);
    Standing.task("test").run(() -> places.end(namedBy, named));
    provider.close();
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private Document page(String path, Cookie... cookies) throws Exception {
    MockHttpServletRequestBuilder request = get(path);
    if (cookies.length > 0) {
      request.cookie(cookies);
    }
    return Jsoup.parse(answer(request).getContentAsString());
  }

  /** Somebody on the way: where the provider asks them, and what their browser holds. */
  private record Way(String address, Cookie cookie) {
    String state() {
      return Objects.requireNonNull(
          TestProvider.form(URI.create(address).getRawQuery()).get("state"));
    }
  }

  private Way goes() throws Exception {
    MockHttpServletResponse answer = answer(get("/sign-in/provider").param("to", "/settings"));
    assertThat(answer.getRedirectedUrl()).startsWith(provider.issuer() + "/authorize?");
    Cookie[] cookies = answer.getCookies();
    Cookie own =
        Arrays.stream(cookies)
            .filter(each -> each.getName().startsWith("lodestar-go-"))
            .findFirst()
            .orElseThrow();
    return new Way(Objects.requireNonNull(answer.getRedirectedUrl()), own);
  }

  private MockHttpServletResponse comes(String state, String code, Cookie... cookies)
      throws Exception {
    MockHttpServletRequestBuilder request =
        get(BACK).param("state", state).param("code", code).header("Sec-Fetch-Site", "cross-site");
    if (cookies.length > 0) {
      request.cookie(cookies);
    }
    return answer(request);
  }

  private MockHttpServletResponse signsIn() throws Exception {
    Way way = goes();
    return comes(way.state(), provider.signsIn(way.address(), subject), way.cookie());
  }

  /** As the page of settings does it. */
  private void link(UUID person, String there) {
    SignOn.Going going = signOn.begin(person, "/settings/sign-on", "").orElseThrow();
    String address = going.address().toString();
    String state = TestProvider.form(going.address().getRawQuery()).get("state");
    SignOn.Brought brought =
        new SignOn.Brought(
            going.secret(),
            Objects.requireNonNull(state),
            provider.signsIn(address, there),
            null,
            person,
            "");
    assertThat(signOn.back(brought)).isInstanceOf(SignOn.Came.Linked.class);
  }

  private static void isStopped(MockHttpServletResponse answer, int status, String words)
      throws Exception {
    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(Jsoup.parse(answer.getContentAsString()).select("main").text()).contains(words);
    assertThat(answer.getCookie("lodestar")).isNull();
  }

  private boolean isHalfIn(MockHttpServletResponse answer) {
    Cookie cookie = answer.getCookie("lodestar");
    return cookie != null
        && workers
            .find(SessionSecret.parse(cookie.getValue()).orElseThrow())
            .filter(live -> !live.full())
            .isPresent();
  }

  private void hasFactor() {
    Standing.member(worker.id())
        .run(
            () -> {
              SessionSecret shown = SessionSecret.fresh();
              FactorSecret secret = factors.begin(worker.id(), shown);
              transactions.executeWithoutResult(
                  status ->
                      assertThat(
                              factors.confirm(
                                  worker.id(),
                                  secret.codeAt(FactorSecret.stepAt(clock.instant())),
                                  shown))
                          .isTrue());
            });
  }

  @Test
  void whoLinkedTheirAccountSignsInWithItAndThenShowsTheirFactor() throws Exception {
    hasFactor();
    link(worker.id(), subject);
    assertThat(page("/sign-in").select("main a").eachAttr("href"))
        .contains("/sign-in/provider?to=/work");
    MockHttpServletResponse answer = signsIn();
    assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in/code?to=/settings");
    assertThat(isHalfIn(answer)).isTrue();
    Cookie half = Objects.requireNonNull(answer.getCookie("lodestar"));
    assertThat(answer(get("/work").cookie(half)).getRedirectedUrl()).startsWith("/sign-in");
  }

  @Test
  void theProviderIsToldNoMoreThanItNeedsAndTheCookieIsBound() throws Exception {
    MockHttpServletResponse answer = answer(get("https://localhost/sign-in/provider").secure(true));
    String address = Objects.requireNonNull(answer.getRedirectedUrl());
    Map<String, String> told = TestProvider.form(URI.create(address).getRawQuery());
    assertThat(told.keySet())
        .containsExactlyInAnyOrder(
            "response_type",
            "client_id",
            "redirect_uri",
            "scope",
            "state",
            "nonce",
            "code_challenge",
            "code_challenge_method");
    assertThat(told)
        .containsEntry("scope", "openid")
        .containsEntry("code_challenge_method", "S256");
    assertThat(told.get("redirect_uri")).endsWith(BACK);
    assertThat(answer.getHeaders("Set-Cookie"))
        .anyMatch(
            each ->
                each.startsWith("__Host-lodestar-go-")
                    && each.contains("HttpOnly")
                    && each.contains("Secure")
                    && each.contains("SameSite=Lax")
                    && each.contains("Max-Age=600"));
  }

  @Test
  void whoHasNoFactorSetsOneUpFirst() throws Exception {
    link(worker.id(), subject);
    assertThat(signsIn().getRedirectedUrl()).isEqualTo("/sign-in/set-up?to=/settings");
  }

  @Test
  void aStrangerIsToldWhomToAskWhateverTheirAddress() throws Exception {
    String email = email();
    provider.says(claims -> claims.claim("email", email).claim("email_verified", true));
    isStopped(signsIn(), 403, "ask the administrator of your organisation to invite you");
  }

  @Test
  void whoIsSuspendedIsAStrangerToo() throws Exception {
    link(worker.id(), subject);
    sql.update(Tables.PERSON)
        .set(Tables.PERSON.STATE, "SUSPENDED")
        .where(Tables.PERSON.ID.eq(worker.id()))
        .execute();
    recoded.person(worker.id());
    isStopped(signsIn(), 403, "is not linked here");
  }

  /** What is wrong with a token. */
  enum Wrong {
    ISSUER(claims -> claims.issuer("http://localhost:1")),
    AUDIENCE(claims -> claims.audience("another client")),
    TENANT(claims -> claims.claim("tid", "another tenant")),
    NO_TENANT(claims -> claims.claim("tid", null)),
    NONCE(claims -> claims.claim("nonce", "another nonce")),
    NO_NONCE(claims -> claims.claim("nonce", null)),
    EXPIRED(claims -> claims.expirationTime(ago(Duration.ofMinutes(2)))),
    NEVER_EXPIRES(claims -> claims.expirationTime(null)),
    FROM_LATER(claims -> claims.issueTime(ago(Duration.ofMinutes(-5)))),
    NOT_YET(claims -> claims.notBeforeTime(ago(Duration.ofMinutes(-5)))),
    FOREIGN_PARTY(claims -> claims.claim("azp", "another client")),
    SEVERAL_WITHOUT_A_PARTY(
        claims -> claims.audience(List.of(TestProvider.CLIENT, "another client"))),
    NOBODY(claims -> claims.subject(null)),
    BLANK(claims -> claims.subject(" "));

    private final UnaryOperator<JWTClaimsSet.Builder> change;

    Wrong(UnaryOperator<JWTClaimsSet.Builder> change) {
      this.change = change;
    }

    private static Date ago(Duration time) {
      return Date.from(ScopedClock.utc().instant().minus(time));
    }
  }

  @ParameterizedTest
  @EnumSource(Wrong.class)
  void aTokenThatSaysSomethingElseLetsNobodyIn(Wrong wrong) throws Exception {
    link(worker.id(), subject);
    provider.says(wrong.change);
    isStopped(signsIn(), 400, "does not fit");
  }

  @ParameterizedTest
  @EnumSource(value = Signing.class, mode = EnumSource.Mode.EXCLUDE, names = "OWN_KEY")
  void aTokenThatIsNotSignedByAKeyOfTheProviderLetsNobodyIn(Signing how) throws Exception {
    link(worker.id(), subject);
    provider.signs(how);
    isStopped(signsIn(), 400, "does not fit");
  }

  @Test
  void severalAudiencesWithUsAsThePartyAndALittleSkewAreFine() throws Exception {
    link(worker.id(), subject);
    provider.says(
        claims ->
            claims
                .audience(List.of("another client", TestProvider.CLIENT))
                .claim("azp", TestProvider.CLIENT)
                .expirationTime(Wrong.ago(Duration.ofSeconds(30))));
    assertThat(isHalfIn(signsIn())).isTrue();
  }

  @Test
  void anotherStateOrNoneOrAnotherIssuerInTheAddressLetsNobodyIn() throws Exception {
    link(worker.id(), subject);
    Way way = goes();
    String code = provider.signsIn(way.address(), subject);
    isStopped(comes("another-state", code, way.cookie()), 400, "Begin again");
    isStopped(comes("", code, way.cookie()), 400, "Begin again");
    MockHttpServletResponse mixed =
        answer(
            get(BACK)
                .param("state", way.state())
                .param("code", code)
                .param("iss", "https://other.example.org")
                .cookie(way.cookie()));
    isStopped(mixed, 400, "does not fit");
  }

  @Test
  void aCookieOfSomebodysOwnMakingLetsNobodyIn() throws Exception {
    link(worker.id(), subject);
    Way way = goes();
    String code = provider.signsIn(way.address(), subject);
    isStopped(comes(way.state(), code), 400, "Begin again");
    Cookie forged = new Cookie(way.cookie().getName(), SessionSecret.fresh().value());
    isStopped(comes(way.state(), code, forged), 400, "Begin again");
    Cookie odd = new Cookie(way.cookie().getName(), "' or 1=1");
    isStopped(comes(way.state(), code, odd), 400, "Begin again");
  }

  @Test
  void whatOneBroughtBackIsUsedOnce() throws Exception {
    link(worker.id(), subject);
    Way way = goes();
    String code = provider.signsIn(way.address(), subject);
    assertThat(isHalfIn(comes(way.state(), code, way.cookie()))).isTrue();
    isStopped(comes(way.state(), code, way.cookie()), 400, "Begin again");
    Way another = goes();
    isStopped(comes(another.state(), code, another.cookie()), 400, "does not fit");
  }

  @Test
  void aCodeOfSomebodyElsesWayFitsNoOther() throws Exception {
    link(worker.id(), subject);
    Way theirs = goes();
    String code = provider.signsIn(theirs.address(), subject);
    Way own = goes();
    isStopped(comes(own.state(), code, own.cookie()), 400, "does not fit");
  }

  @Test
  void twoTabsEachComeBackByTheirOwnWay() throws Exception {
    link(worker.id(), subject);
    Way first = goes();
    Way second = goes();
    String later = provider.signsIn(second.address(), subject);
    String earlier = provider.signsIn(first.address(), subject);
    Cookie[] both = {first.cookie(), second.cookie()};
    assertThat(isHalfIn(comes(second.state(), later, both))).isTrue();
    assertThat(isHalfIn(comes(first.state(), earlier, both))).isTrue();
  }

  @Test
  void whoTakesTooLongBeginsAgain() throws Exception {
    link(worker.id(), subject);
    Way way = goes();
    String code = provider.signsIn(way.address(), subject);
    MockHttpServletResponse answer =
        later(Duration.ofMinutes(11), () -> comes(way.state(), code, way.cookie()));
    isStopped(answer, 400, "Begin again");
  }

  private <T> T later(Duration by, Callable<T> work) throws Exception {
    provider.isAhead(by);
    return ScopedClock.<T, Exception>at(clock.instant().plus(by), work::call);
  }

  @Test
  void whoSaysNoThereIsToldSo() throws Exception {
    Way way = goes();
    MockHttpServletResponse answer =
        answer(
            get(BACK)
                .param("state", way.state())
                .param("error", "access_denied")
                .param("error_description", "<script>")
                .cookie(way.cookie()));
    isStopped(answer, 400, "did not sign you in");
  }

  @Test
  void whenTheProviderChangesItsKeyItIsLookedUpOnceAndAMadeUpOneNotAgain() throws Exception {
    link(worker.id(), subject);
    assertThat(isHalfIn(signsIn())).isTrue();
    assertThat(provider.keyLooks()).isEqualTo(1);
    provider.changesKey();
    assertThat(isHalfIn(comesAfter(Duration.ofSeconds(40)))).isTrue();
    assertThat(provider.keyLooks()).isEqualTo(2);
    provider.signs(Signing.UNKNOWN_KEY);
    isStopped(comesAfter(Duration.ofSeconds(50)), 400, "does not fit");
    isStopped(comesAfter(Duration.ofSeconds(60)), 400, "does not fit");
    assertThat(provider.keyLooks()).isEqualTo(2);
  }

  /** Goes now and comes back later: nobody begins anything in a time that is not yet. */
  private MockHttpServletResponse comesAfter(Duration time) throws Exception {
    Way way = goes();
    String code = provider.signsIn(way.address(), subject);
    return later(time, () -> comes(way.state(), code, way.cookie()));
  }

  @Test
  void aTokenEndPointThatNeverAnswersHoldsNobodyUp() throws Exception {
    link(worker.id(), subject);
    Way way = goes();
    String code = provider.signsIn(way.address(), subject);
    provider.fallsSilent();
    set.put("LODESTAR_SSO_PATIENCE", "PT1S");
    isStopped(comes(way.state(), code, way.cookie()), 503, "Use your email and password.");
  }

  @Test
  void whileTheProviderIsDownSessionsGoOnAndPasswordsToo() throws Exception {
    Cookie session = workforce.signedIn(worker);
    passwordIsKnown();
    provider.close();
    isStopped(answer(get("/sign-in/provider")), 503, "cannot be reached");
    assertThat(page("/sign-in").text()).contains("Council account cannot be reached");
    assertThat(answer(get("/work").cookie(session)).getStatus()).isEqualTo(200);
    MockHttpServletResponse byPassword =
        answer(
            post("/sign-in")
                .with(csrf())
                .param("email", email())
                .param("password", KnownPassword.TYPED));
    assertThat(byPassword.getRedirectedUrl()).startsWith("/sign-in/set-up");
  }

  private String email() {
    return sql.select(Tables.PERSON.EMAIL)
        .from(Tables.PERSON)
        .where(Tables.PERSON.ID.eq(worker.id()))
        .fetchSingle(Tables.PERSON.EMAIL);
  }

  private void passwordIsKnown() {
    sql.update(Tables.PERSON)
        .set(Tables.PERSON.PASSWORD_HASH, KnownPassword.hash(passwords))
        .where(Tables.PERSON.ID.eq(worker.id()))
        .execute();
    recoded.person(worker.id());
  }

  @Test
  void whereNothingIsSetUpNothingIsOffered() throws Exception {
    environment.getPropertySources().remove(SETTINGS);
    assertThat(page("/sign-in").select("a[href^=/sign-in/provider]")).isEmpty();
    assertThat(answer(get("/sign-in/provider")).getRedirectedUrl()).isEqualTo("/sign-in");
    assertThat(page("/settings/sign-on", workforce.signedIn(worker)).text())
        .contains("There is no other sign-in service here.");
    isStopped(comes("state", "code"), 400, "Begin again");
  }

  private MockHttpServletResponse links(Cookie session, String password) throws Exception {
    return answer(
        post("/settings/sign-on").with(csrf()).cookie(session).param("current", password));
  }

  @Test
  void aWorkerLinksTheirAccountAfterTheirPasswordAndEndsTheLink() throws Exception {
    passwordIsKnown();
    Cookie session = workforce.signedIn(worker);
    assertThat(links(session, "another password").getCookies())
        .noneMatch(each -> each.getName().startsWith("lodestar-go-"));
    MockHttpServletResponse answer = links(session, KnownPassword.TYPED);
    String address =
        Jsoup.parse(answer.getContentAsString())
            .select("main a[href^=" + provider.issuer() + "]")
            .attr("href");
    Cookie go =
        Arrays.stream(answer.getCookies())
            .filter(each -> each.getName().startsWith("lodestar-go-"))
            .findFirst()
            .orElseThrow();
    Way way = new Way(address, go);
    String code = provider.signsIn(address, subject);
    MockHttpServletResponse linked = comes(way.state(), code, go, session);
    assertThat(linked.getRedirectedUrl()).isEqualTo("/settings/sign-on?done=linked");
    assertThat(page("/settings/sign-on", session).text()).contains("Linked on");
    assertThat(isHalfIn(signsIn())).isTrue();
    answer(post("/settings/sign-on/end").with(csrf()).cookie(session));
    isStopped(signsIn(), 403, "is not linked here");
  }

  @Test
  void aLinkThatWasMadeMeanwhileEndsWhereTheWorkerSaysThatItWasNotThey() throws Exception {
    link(worker.id(), subject);
    Cookie session = workforce.signedIn(worker);
    assertThat(page("/settings", session).text())
        .contains("An account elsewhere was linked on", "the link with an account elsewhere");
    answer(post("/settings/browsers/not-mine").with(csrf()).cookie(session));
    isStopped(signsIn(), 403, "is not linked here");
    assertThat(page("/settings", session).text())
        .contains("The link with an account elsewhere was ended on");
  }

  @Test
  void whatOneWorkerBeganLinksNobodyElse() throws Exception {
    Worker other = workforce.aWorker(workforce.anOrganisation(), Role.CALL_TAKER);
    SignOn.Going going = signOn.begin(worker.id(), "/settings/sign-on", "").orElseThrow();
    Cookie go = new Cookie("lodestar-go-" + going.mark(), going.secret().value());
    Way way = new Way(going.address().toString(), go);
    String code = provider.signsIn(way.address(), subject);
    MockHttpServletResponse answer = comes(way.state(), code, go, workforce.signedIn(other));
    assertThat(answer.getStatus()).isEqualTo(403);
    isStopped(signsIn(), 403, "is not linked here");
  }

  @Test
  void anAccountThereIsOneWorkersHere() throws Exception {
    link(worker.id(), subject);
    Worker other = workforce.aWorker(workforce.anOrganisation(), Role.CALL_TAKER);
    SignOn.Going going = signOn.begin(other.id(), "/settings/sign-on", "").orElseThrow();
    Cookie go = new Cookie("lodestar-go-" + going.mark(), going.secret().value());
    Way way = new Way(going.address().toString(), go);
    String code = provider.signsIn(way.address(), subject);
    MockHttpServletResponse answer = comes(way.state(), code, go, workforce.signedIn(other));
    assertThat(answer.getContentAsString()).contains("is linked with another account here");
    assertThat(signOn.since(other.id())).isEmpty();
  }

  @Test
  void aRowThatIsPointedAtAnotherWorkerLetsNobodyIn() throws Exception {
    link(worker.id(), subject);
    Worker victim = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      var row =
                          sql.deleteFrom(Tables.SIGN_ON)
                              .where(Tables.SIGN_ON.PERSON.eq(worker.id()))
                              .returning()
                              .fetchSingle();
                      sql.insertInto(Tables.SIGN_ON)
                          .set(Tables.SIGN_ON.ID, row.getId())
                          .set(Tables.SIGN_ON.PERSON, victim.id())
                          .set(Tables.SIGN_ON.ISSUER, row.getIssuer())
                          .set(Tables.SIGN_ON.SUBJECT, row.getSubject())
                          .set(Tables.SIGN_ON.CODE, row.getCode())
                          .set(Tables.SIGN_ON.LINKED_AT, row.getLinkedAt())
                          .execute();
                    }));
    isStopped(signsIn(), 403, "is not linked here");
  }

  @Test
  void theProvidersFactorStandsForOursOnlyWhereThatIsSetAndItWasAskedForJustNow() throws Exception {
    hasFactor();
    link(worker.id(), subject);
    provider.says(
        claims ->
            claims
                .claim("amr", List.of("pwd", "mfa"))
                .claim("auth_time", provider.now().getEpochSecond()));
    assertThat(signsIn().getRedirectedUrl()).startsWith("/sign-in/code");
    set.put("LODESTAR_SSO_FACTOR", "provider");
    assertThat(goes().address()).contains("max_age=300");
    MockHttpServletResponse answer = signsIn();
    assertThat(answer.getRedirectedUrl()).isEqualTo("/settings");
    Cookie whole = Objects.requireNonNull(answer.getCookie("lodestar"));
    assertThat(answer(get("/work").cookie(whole)).getStatus()).isEqualTo(200);
    provider.says(claims -> claims.claim("amr", List.of("pwd", "mfa")));
    assertThat(signsIn().getRedirectedUrl()).startsWith("/sign-in/code");
    provider.says(
        claims ->
            claims
                .claim("amr", List.of("mfa"))
                .claim("auth_time", provider.now().minusSeconds(3_600).getEpochSecond()));
    assertThat(signsIn().getRedirectedUrl()).startsWith("/sign-in/code");
    provider.says(
        claims ->
            claims
                .claim("amr", List.of("pwd"))
                .claim("auth_time", provider.now().getEpochSecond()));
    assertThat(signsIn().getRedirectedUrl()).startsWith("/sign-in/code");
  }

  @Test
  void aGroupProposesARoleAndGivesNone() throws Exception {
    set.put("LODESTAR_SSO_GROUPS", "trainers=TRAINER, cases=CASEWORKER");
    link(worker.id(), subject);
    provider.says(claims -> claims.claim("groups", List.of("cases", "of no meaning")));
    signsIn();
    assertThat(roles()).containsExactly(Role.CALL_TAKER);
    Worker administrator = administrator();
    Cookie session = workforce.signedIn(administrator);
    String here = "/people/" + worker.id() + "/proposal";
    assertThat(page("/work", session).select("a[href=" + here + "]")).hasSize(1);
    assertThat(page(here, session).text()).contains("Ask for these roles");
    String asked = answer(post(here).with(csrf()).cookie(session)).getRedirectedUrl();
    assertThat(asked).startsWith("/accounts/");
    assertThat(roles()).containsExactly(Role.CALL_TAKER);
    assertThat(page("/work", session).select("a[href=" + here + "]")).isEmpty();
  }

  private Set<Role> roles() {
    return workforce.person(worker.id()).roles();
  }

  /** One who is not alone, so that two hands are asked for. */
  private Worker administrator() {
    workforce.aWorker(workforce.anOrganisation(), Role.PLATFORM_ADMINISTRATOR);
    return workforce.aWorker(worker.organisation(), Role.ORGANISATION_ADMINISTRATOR);
  }

  @Test
  void aRoleThatOpensNothingIsGivenByOneHandAndWhatWasLeftIsNotProposedAgain() throws Exception {
    set.put("LODESTAR_SSO_GROUPS", "trainers=TRAINER,buyers=PROCUREMENT_OFFICER");
    link(worker.id(), subject);
    Cookie session = workforce.signedIn(administrator());
    String here = "/people/" + worker.id() + "/proposal";
    provider.says(claims -> claims.claim("groups", List.of("trainers")));
    signsIn();
    answer(post(here).with(csrf()).cookie(session));
    assertThat(roles()).containsExactlyInAnyOrder(Role.CALL_TAKER, Role.TRAINER);
    provider.says(claims -> claims.claim("groups", List.of("trainers", "buyers")));
    signsIn();
    answer(post(here + "/leave").with(csrf()).cookie(session));
    signsIn();
    assertThat(answer(get(here).cookie(session)).getStatus()).isEqualTo(404);
    assertThat(roles()).containsExactlyInAnyOrder(Role.CALL_TAKER, Role.TRAINER);
  }

  @Test
  void nothingOfWhoSomebodyIsReachesTheLog(CapturedOutput log) throws Exception {
    link(worker.id(), subject);
    signsIn();
    provider.says(claims -> claims.audience("another client"));
    signsIn();
    assertThat(log.getAll())
        .doesNotContain(subject, TestProvider.SECRET, "somebody@example.org", "code-");
  }
}
