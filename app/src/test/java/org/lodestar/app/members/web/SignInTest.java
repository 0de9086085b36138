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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.FactorSecret;
import org.lodestar.app.members.domain.RecoveryCode;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.entry.Accounts;
import org.lodestar.app.members.entry.Factors;
import org.lodestar.app.members.entry.Passwords;
import org.lodestar.app.members.entry.RecoveryCodes;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.members.store.tables.Tables;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Signing in over the web, from the first step to the end of the session. */
@PlatformTest
class SignInTest {
  private static final String PASSWORD = KnownPassword.TYPED;
  private static final SessionSecret HERE = SessionSecret.fresh();

  private final MockMvc mvc;
  private final Workforce workforce;
  private final Passwords passwords;
  private final Factors factors;
  private final RecoveryCodes recoveryCodes;
  private final Accounts accounts;
  private final DSLContext sql;
  private final Clock clock;
  private final Audit audit;

  private UUID person;
  private String email;
  private FactorSecret factor;
  private final Recoded recoded;

  SignInTest(
      MockMvc mvc,
      Workforce workforce,
      Passwords passwords,
      Factors factors,
      RecoveryCodes recoveryCodes,
      Accounts accounts,
      DSLContext sql,
      Clock clock,
      Audit audit,
      Recoded recoded) {
    this.recoded = recoded;
    this.mvc = mvc;
    this.workforce = workforce;
    this.passwords = passwords;
    this.factors = factors;
    this.recoveryCodes = recoveryCodes;
    this.accounts = accounts;
    this.sql = sql;
    this.clock = clock;
    this.audit = audit;
  }

  @BeforeEach
  void aWorkerWithPasswordAndFactor() {
    person = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER).id();
    email = accounts.get(person).email();
    sql.update(Tables.PERSON)
        .set(Tables.PERSON.PASSWORD_HASH, KnownPassword.hash(passwords))
        .where(Tables.PERSON.ID.eq(person))
        .execute();
    recoded.person(person);
    own(() -> recoveryCodes.make(person));
    factor = own(() -> factors.begin(person, HERE));
    boolean atOnce = confirmed();
    assertThat(atOnce || confirmed()).isTrue();
  }

  /**
   * With the code of the step before, so that the present one is still to be used. Where the next
   * step begins between here and there, that code is too old, and the second time it is not.
   */
  private boolean confirmed() {
    String code = factor.codeAt(FactorSecret.stepAt(clock.instant()) - 1);
    return own(() -> factors.confirm(person, code, HERE));
  }

  private <T> T own(ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(person).call(work);
  }

  private MockHttpServletRequestBuilder firstStep(String typedEmail, String password) {
    return post("/sign-in").with(csrf()).param("email", typedEmail).param("password", password);
  }

  private Cookie half() throws Exception {
    MockHttpServletResponse answer = answer(firstStep(email, PASSWORD));
    assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in/code?to=/work");
    return cookie(answer);
  }

  private MockHttpServletRequestBuilder secondStep(Cookie half, String code) {
    return post("/sign-in/code").with(csrf()).cookie(half).param("code", code).param("to", "/work");
  }

  private String currentCode() {
    return factor.codeAt(FactorSecret.stepAt(clock.instant()));
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private static Cookie cookie(MockHttpServletResponse answer) {
    return java.util.Objects.requireNonNull(answer.getCookie("lodestar"));
  }

  private int statusOfWork(Cookie cookie) throws Exception {
    return answer(get("/work").cookie(cookie)).getStatus();
  }

  private String problem(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString()).select(".govuk-error-summary__list").text();
  }

  @Test
  void aSessionOfSomebodyWhoWasSuspendedOpensNothing() throws Exception {
    Cookie whole = cookie(answer(secondStep(half(), currentCode())));
    assertThat(statusOfWork(whole)).isEqualTo(200);
    sql.update(Tables.PERSON)
        .set(Tables.PERSON.STATE, "SUSPENDED")
        .where(Tables.PERSON.ID.eq(person))
        .execute();
    recoded.person(person);
    assertThat(statusOfWork(whole)).isEqualTo(302);
  }

  @Test
  void passwordAndCodeOpenTheHomePage() throws Exception {
    MockHttpServletResponse whole = answer(secondStep(half(), currentCode()));
    assertThat(whole.getRedirectedUrl()).isEqualTo("/work");
    assertThat(statusOfWork(cookie(whole))).isEqualTo(200);
  }

  @Test
  void thePasswordAloneOpensNothing() throws Exception {
    assertThat(answer(get("/work").cookie(half())).getRedirectedUrl())
        .isEqualTo("/sign-in?to=%2Fwork");
  }

  @Test
  void theSecretIsReplacedAtTheSecondStepAndTheOldOneIsWorthless() throws Exception {
    Cookie half = half();
    Cookie whole = cookie(answer(secondStep(half, currentCode())));
    assertThat(whole.getValue()).isNotEqualTo(half.getValue());
    assertThat(statusOfWork(half)).isEqualTo(302);
  }

  @Test
  void aSecretInTheAddressOpensNothing() throws Exception {
    Cookie whole = cookie(answer(secondStep(half(), currentCode())));
    assertThat(answer(get("/work?lodestar=" + whole.getValue())).getStatus()).isEqualTo(302);
    assertThat(statusOfWork(whole)).as("the same as a cookie").isEqualTo(200);
  }

  @Test
  void theCookieIsHiddenFromScriptsAndFromOtherSites() throws Exception {
    String overHttp = answer(firstStep(email, PASSWORD)).getHeader("Set-Cookie");
    assertThat(overHttp).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Max-Age");
    String overTls = answer(firstStep(email, PASSWORD).secure(true)).getHeader("Set-Cookie");
    assertThat(overTls).startsWith("__Host-lodestar=").contains("Secure").doesNotContain("Domain");
  }

  @Test
  void aCodeIsTakenOnce() throws Exception {
    String code = currentCode();
    assertThat(answer(secondStep(half(), code)).getStatus()).isEqualTo(303);
    MockHttpServletResponse again = answer(secondStep(half(), code));
    assertThat(again.getStatus()).isEqualTo(200);
    assertThat(problem(again)).contains("used before");
  }

  @Test
  void theCodeOfTheStepBeforeAnOlderSignInIsNotTaken() throws Exception {
    answer(secondStep(half(), currentCode()));
    String earlier = factor.codeAt(FactorSecret.stepAt(clock.instant()) - 1);
    assertThat(answer(secondStep(half(), earlier)).getStatus()).isEqualTo(200);
  }

  @Test
  void aRecoveryCodeStandsInOnce() throws Exception {
    RecoveryCode code = own(() -> recoveryCodes.make(person)).getFirst();
    assertThat(answer(secondStep(half(), code.grouped())).getStatus()).isEqualTo(303);
    assertThat(answer(secondStep(half(), code.grouped())).getStatus()).isEqualTo(200);
    assertThat(recoveryCodes.left(person)).isEqualTo(9);
  }

  @Test
  void unknownAddressWrongPasswordAndSuspendedWorkerGetTheSameAnswer() throws Exception {
    String wrong = body(answer(firstStep(email, "wrong password 1")));
    String unknown = body(answer(firstStep(email.replace('@', '.') + "@x.org", PASSWORD)));
    sql.update(Tables.PERSON)
        .set(Tables.PERSON.STATE, "SUSPENDED")
        .where(Tables.PERSON.ID.eq(person))
        .execute();
    recoded.person(person);
    String suspended = body(answer(firstStep(email, PASSWORD)));
    assertThat(wrong).contains("We could not sign you in").isEqualTo(unknown).isEqualTo(suspended);
    assertThat(suspended)
        .as("whom to ask, and nothing of why")
        .contains("may be closed for now", "an administrator of your organisation, or your manager")
        .doesNotContain("uspend");
  }

  private static String body(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getCookie("lodestar")).isNull();
    return Jsoup.parse(answer.getContentAsString()).select(".govuk-error-summary").outerHtml();
  }

  @Test
  void thePasswordIsNeverWrittenBackIntoThePage() throws Exception {
    assertThat(answer(firstStep(email, "some wrong secret")).getContentAsString())
        .doesNotContain("some wrong secret");
  }

  @Test
  void wrongTriesSlowOnlyThisAccountFromThisSource() throws Exception {
    for (int i = 0; i < 6; i++) {
      answer(firstStep(email, "wrong password " + i).with(from("192.0.2.7")));
    }
    MockHttpServletResponse slowed = answer(firstStep(email, PASSWORD).with(from("192.0.2.7")));
    assertThat(slowed.getStatus()).isEqualTo(429);
    assertThat(slowed.getHeader("Retry-After")).isNotNull();
    assertThat(answer(firstStep(email, PASSWORD).with(from("192.0.2.8"))).getStatus())
        .isEqualTo(303);
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor from(
      String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }

  @Test
  void aSessionEndsAfterFifteenIdleMinutesAndAClickKeepsItAlive() throws Exception {
    Cookie whole = cookie(answer(secondStep(half(), currentCode())));
    Instant start = clock.instant();
    assertThat(statusAt(start.plus(Duration.ofMinutes(14)), whole)).isEqualTo(200);
    assertThat(statusAt(start.plus(Duration.ofMinutes(28)), whole)).isEqualTo(200);
    assertThat(statusAt(start.plus(Duration.ofMinutes(44)), whole)).isEqualTo(302);
  }

  @Test
  void aSessionEndsAfterEightHoursWhateverTheClicks() throws Exception {
    Cookie whole = cookie(answer(secondStep(half(), currentCode())));
    Instant start = clock.instant();
    for (int minutes = 10; minutes < 480; minutes += 10) {
      assertThat(statusAt(start.plus(Duration.ofMinutes(minutes)), whole)).isEqualTo(200);
    }
    assertThat(statusAt(start.plus(Duration.ofMinutes(481)), whole)).isEqualTo(302);
  }

  private int statusAt(Instant moment, Cookie cookie) throws Exception {
    return ScopedClock.at(moment, () -> statusOfWork(cookie));
  }

  @Test
  void askingHowLongTheSessionLastsIsNoSignOfLife() throws Exception {
    Cookie whole = cookie(answer(secondStep(half(), currentCode())));
    Instant late = clock.instant().plus(Duration.ofMinutes(14));
    String left =
        ScopedClock.at(
            late, () -> answer(get("/session/quiet/left").cookie(whole)).getContentAsString());
    assertThat(Integer.parseInt(left)).isBetween(40, 60);
    assertThat(statusAt(late.plusSeconds(70), whole)).isEqualTo(302);
  }

  @Test
  void whoComesBackTooLateIsToldThatNothingSavedIsLost() throws Exception {
    Cookie gone = new Cookie("lodestar", "A".repeat(43));
    assertThat(answer(get("/sign-in").cookie(gone)).getContentAsString())
        .contains("Pages that save as you type have kept what you wrote");
  }

  @Test
  void signingOutEndsTheSessionAndCleansTheBrowser() throws Exception {
    Cookie whole = cookie(answer(secondStep(half(), currentCode())));
    MockHttpServletResponse out = answer(post("/sign-out").with(csrf()).cookie(whole));
    assertThat(out.getHeader("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
    assertThat(cookie(out).getMaxAge()).isZero();
    assertThat(statusOfWork(whole)).isEqualTo(302);
  }

  @Test
  void aFormWithoutItsTokenIsRefused() throws Exception {
    assertThat(
            answer(post("/sign-in").param("email", email).param("password", PASSWORD)).getStatus())
        .isEqualTo(403);
  }

  @Test
  void aFormSentByAnotherSiteIsRefusedEvenWithAToken() throws Exception {
    assertThat(
            answer(firstStep(email, PASSWORD).header("Sec-Fetch-Site", "cross-site")).getStatus())
        .isEqualTo(403);
    assertThat(
            answer(firstStep(email, PASSWORD).header("Sec-Fetch-Site", "same-origin")).getStatus())
        .isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "/sign-out"})
  void afterSignInNobodyIsSentElsewhere(String to) throws Exception {
    MockHttpServletResponse first = answer(firstStep(email, PASSWORD).param("to", to));
    assertThat(first.getRedirectedUrl()).isEqualTo("/sign-in/code?to=/work");
    MockHttpServletRequestBuilder second =
        post("/sign-in/code").with(csrf()).cookie(cookie(first)).param("code", currentCode());
    assertThat(answer(second.param("to", to)).getRedirectedUrl()).isEqualTo("/work");
  }

  @Test
  void nobodyTriesRecoveryCodesOutWithTheDatabaseAlone() {
    RecoveryCode code = own(() -> recoveryCodes.make(person)).getFirst();
    assertThat(sql.fetchExists(Tables.RECOVERY_CODE, Tables.RECOVERY_CODE.PERSON.eq(person)))
        .isTrue();
    assertThat(sql.fetchExists(Tables.RECOVERY_CODE, Tables.RECOVERY_CODE.HASH.eq(code.hash())))
        .isFalse();
    assertThat(own(() -> recoveryCodes.accepts(person, code.grouped()))).isTrue();
  }

  @Test
  void whoSignsInOverASessionEndsIt() throws Exception {
    Cookie before = cookie(answer(secondStep(half(), currentCode())));
    assertThat(answer(get("/work").cookie(before)).getStatus()).isEqualTo(200);
    answer(firstStep(email, "wrong password 1").cookie(before));
    assertThat(answer(get("/work").cookie(before)).getStatus()).isEqualTo(200);
    answer(firstStep(email, PASSWORD).cookie(before));
    assertThat(answer(get("/work").cookie(before)).getStatus()).isEqualTo(302);
  }

  @Test
  void afterSignInOneIsBackAtThePageAskedFor() throws Exception {
    MockHttpServletResponse first = answer(firstStep(email, PASSWORD).param("to", "/settings"));
    assertThat(first.getRedirectedUrl()).isEqualTo("/sign-in/code?to=/settings");
  }

  @Test
  void signInsAndRefusalsAreInTheAuditRecord() throws Exception {
    answer(firstStep(email, "wrong password 1"));
    Cookie whole = cookie(answer(secondStep(half(), currentCode())));
    answer(post("/sign-out").with(csrf()).cookie(whole));
    AuditFilter about = new AuditFilter(null, null, person, null, null, null);
    Worker auditor = workforce.aWorker(workforce.anOrganisation(), Role.AUDITOR);
    List<String> told =
        Standing.member(auditor.id()).call(() -> audit.page(about, null)).events().stream()
            .map(event -> event.action() + " " + event.outcome())
            .toList();
    assertThat(told)
        .startsWith(
            "SIGNED_OUT DONE",
            "BROWSER_REMEMBERED DONE",
            "SIGNED_IN DONE",
            "SIGNED_IN REFUSED",
            "FACTOR_SET_UP DONE");
  }

  @Test
  void halfASessionCannotReplaceAFactor() throws Exception {
    assertThat(answer(get("/sign-in/set-up").cookie(half())).getRedirectedUrl())
        .isEqualTo("/sign-in");
  }

  @Test
  void oneClickSignInDoesNotExistInARealPartnership() throws Exception {
    assertThat(
            answer(post("/sign-in/demonstration").with(csrf()).param("person", person.toString()))
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void oneSourceThatTriesManyAccountsIsSlowed() throws Exception {
    ScopedClock.at(
        clock.instant(),
        () -> {
          triesManyAccounts();
          return true;
        });
  }

  private void triesManyAccounts() throws Exception {
    for (int i = 0; i < 30; i++) {
      answer(firstStep("guess" + i + "@example.org", "wrong").with(from("192.0.2.77")));
    }
    assertThat(answer(firstStep(email, PASSWORD).with(from("192.0.2.77"))).getStatus())
        .isEqualTo(429);
    assertThat(answer(firstStep(email, PASSWORD).with(from("192.0.2.78"))).getStatus())
        .isEqualTo(303);
  }

  @Test
  void rightPasswordsDoNotSlowTheirSource() throws Exception {
    for (int i = 0; i < 31; i++) {
      assertThat(answer(firstStep(email, PASSWORD).with(from("192.0.2.79"))).getStatus())
          .isEqualTo(303);
    }
  }

  @Test
  void fiveWrongCodesEndTheHalfSessionAndNotTheAccount() throws Exception {
    Cookie half = half();
    for (int i = 0; i < 4; i++) {
      answer(secondStep(half, "00000" + i).with(from("192.0.2.9" + i)));
    }
    String next =
        Objects.requireNonNull(
            answer(secondStep(half, "000004").with(from("192.0.2.94"))).getRedirectedUrl());
    assertThat(answer(get(next).cookie(half)).getContentAsString())
        .contains("Five codes in a row were wrong", "ring an administrator")
        .doesNotContain("away for 15 minutes");
    assertThat(answer(secondStep(half, currentCode())).getRedirectedUrl())
        .isEqualTo("/sign-in?ended=true");
    assertThat(answer(secondStep(half(), currentCode())).getRedirectedUrl()).isEqualTo("/work");
  }

  @Test
  void whatAWorkerIsRefusedIsInTheAuditRecordOnce() throws Exception {
    Worker trainer = workforce.aWorker(workforce.anOrganisation(), Role.TRAINER);
    Cookie theirs = workforce.signedIn(trainer);
    UUID unknown = UUID.randomUUID();
    assertThat(answer(get("/people/" + unknown).cookie(theirs)).getStatus()).isEqualTo(403);
    assertThat(refusals(trainer)).containsExactly("PAGE " + unknown);
    Worker administrator =
        workforce.aWorker(trainer.organisation(), Role.ORGANISATION_ADMINISTRATOR);
    Cookie own = workforce.signedIn(administrator);
    assertThat(answer(get("/people/" + unknown).cookie(own)).getStatus()).isEqualTo(404);
    assertThat(refusals(administrator)).containsExactly("PAGE " + unknown);
  }

  private List<String> refusals(Worker of) {
    AuditFilter about = new AuditFilter(of.id(), "ACCESS_REFUSED", null, null, null, null);
    return Standing.task("test").call(() -> audit.page(about, null)).events().stream()
        .map(event -> event.objectKind() + " " + event.object())
        .toList();
  }
}
