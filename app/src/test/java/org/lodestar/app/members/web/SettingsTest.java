package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.domain.FactorSecret;
import org.lodestar.app.members.entry.Accounts;
import org.lodestar.app.members.entry.Passwords;
import org.lodestar.app.members.entry.RecoveryCodes;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.members.store.tables.Tables;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A worker's own password, app, recovery codes and sessions. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class SettingsTest {
  private static final String PASSWORD = KnownPassword.TYPED;
  private static final String NEXT = "violet anchor spoon";

  private final MockMvc mvc;
  private final Workforce workforce;
  private final Passwords passwords;
  private final Accounts accounts;
  private final RecoveryCodes recoveryCodes;
  private final DSLContext sql;
  private final Clock clock;

  private UUID person;
  private Cookie here;
  private Cookie elsewhere;
  private final Recoded recoded;

  SettingsTest(
      MockMvc mvc,
      Workforce workforce,
      Passwords passwords,
      Accounts accounts,
      RecoveryCodes recoveryCodes,
      DSLContext sql,
      Clock clock,
      Recoded recoded) {
    this.recoded = recoded;
    this.mvc = mvc;
    this.workforce = workforce;
    this.passwords = passwords;
    this.accounts = accounts;
    this.recoveryCodes = recoveryCodes;
    this.sql = sql;
    this.clock = clock;
  }

  @BeforeEach
  void signedInTwice() {
    person = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER).id();
    sql.update(Tables.PERSON)
        .set(Tables.PERSON.PASSWORD_HASH, KnownPassword.hash(passwords))
        .where(Tables.PERSON.ID.eq(person))
        .execute();
    recoded.person(person);
    here = workforce.signedIn(person);
    elsewhere = workforce.signedIn(person);
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private MockHttpServletResponse sent(String path, String... parameters) throws Exception {
    MockHttpServletRequestBuilder request = post(path).with(csrf()).cookie(here);
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return answer(request);
  }

  private int statusOfWork(Cookie cookie) throws Exception {
    return answer(get("/work").cookie(cookie)).getStatus();
  }

  private String page(String path) throws Exception {
    return Jsoup.parse(answer(get(path).cookie(here)).getContentAsString()).text();
  }

  private boolean isPassword(String password) {
    return passwords.matches(password, accounts.get(person).passwordHash());
  }

  @Test
  void aChangedPasswordSignsOutEverywhereElse() throws Exception {
    sent("/settings/password", "current", PASSWORD, "password", NEXT, "again", NEXT);
    assertThat(isPassword(NEXT)).isTrue();
    assertThat(statusOfWork(here)).isEqualTo(200);
    assertThat(statusOfWork(elsewhere)).isEqualTo(302);
  }

  @Test
  void aChangeOfTheirSignInIsToldToTheWorkerUntilTheySayThatItWasThey() throws Exception {
    assertThat(page("/work")).doesNotContain("How you sign in was changed");
    sent("/settings/password", "current", "not my password", "password", NEXT, "again", NEXT);
    assertThat(page("/work")).doesNotContain("How you sign in was changed");
    sent("/settings/password", "current", PASSWORD, "password", NEXT, "again", NEXT);
    assertThat(page("/work")).contains("How you sign in was changed");
    assertThat(page("/settings"))
        .contains("Your password was changed on")
        .contains("Was all of this you?");
    sent("/settings/browsers/mine");
    assertThat(page("/work")).doesNotContain("How you sign in was changed");
    assertThat(page("/settings")).doesNotContain("Your password was changed on");
  }

  @Test
  void aPasswordIsComparedAsItWasTyped() throws Exception {
    String typed = "  two slow  otters sing ";
    sent("/settings/password", "current", PASSWORD, "password", typed, "again", typed.strip());
    assertThat(isPassword(PASSWORD)).as("the two were not the same").isTrue();
    sent("/settings/password", "current", PASSWORD, "password", typed, "again", typed);
    assertThat(signInWith(typed.strip()).getRedirectedUrl()).isNull();
    assertThat(signInWith(typed).getRedirectedUrl()).startsWith("/sign-in/");
  }

  private MockHttpServletResponse signInWith(String password) throws Exception {
    String email = accounts.get(person).email();
    return answer(post("/sign-in").with(csrf()).param("email", email).param("password", password));
  }

  @Test
  void theOldPasswordIsAskedForFirst() throws Exception {
    sent("/settings/password", "current", "not my password", "password", NEXT, "again", NEXT);
    assertThat(isPassword(PASSWORD)).isTrue();
  }

  @Test
  void anotherAppReplacesTheFirstOnlyAfterACodeAndThePassword() throws Exception {
    String page = answer(get("/settings/factor").cookie(here)).getContentAsString();
    FactorSecret factor =
        FactorSecret.of(Jsoup.parse(page).select(".lode-secret").text().replace(" ", ""));
    String code = factor.codeAt(FactorSecret.stepAt(clock.instant()));
    assertThat(sent("/settings/factor", "code", code, "current", "wrong").getStatus())
        .isEqualTo(200);
    assertThat(accounts.get(person).factorConfirmed()).isFalse();
    assertThat(sent("/settings/factor", "code", code, "current", PASSWORD).getRedirectedUrl())
        .isEqualTo("/settings?done=factor");
    assertThat(accounts.get(person).factorConfirmed()).isTrue();
    assertThat(statusOfWork(elsewhere)).isEqualTo(302);
  }

  @Test
  void theSeedOfAnAppIsNotReadableInTheDatabase() throws Exception {
    String page = answer(get("/settings/factor").cookie(here)).getContentAsString();
    String seed = Jsoup.parse(page).select(".lode-secret").text().replace(" ", "");
    byte[] stored =
        sql.select(Tables.FACTOR.PENDING)
            .from(Tables.FACTOR)
            .where(Tables.FACTOR.PERSON.eq(person))
            .fetchSingle(Tables.FACTOR.PENDING);
    assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain(seed);
  }

  @Test
  void newRecoveryCodesVoidTheOldOnesAndAreShownOnce() throws Exception {
    Document first = codes();
    Document second = codes();
    assertThat(first.select(".lode-codes li")).hasSize(10);
    assertThat(second.select(".lode-codes").text())
        .doesNotContain(first.select(".lode-codes li").eachText().getFirst());
    assertThat(recoveryCodes.left(person)).isEqualTo(10);
  }

  private Document codes() throws Exception {
    return Jsoup.parse(sent("/settings/recovery-codes", "current", PASSWORD).getContentAsString());
  }

  @Test
  void signingOutEverywhereEndsEverySession() throws Exception {
    sent("/settings/sessions/end");
    assertThat(statusOfWork(here)).isEqualTo(302);
    assertThat(statusOfWork(elsewhere)).isEqualTo(302);
  }

  @Test
  void nothingSecretReachesTheLog(CapturedOutput log) throws Exception {
    Document codes = codes();
    sent("/settings/password", "current", PASSWORD, "password", NEXT, "again", NEXT);
    sent("/settings/password", "current", "wrong secret here", "password", NEXT, "again", NEXT);
    answer(
        post("/sign-in")
            .with(csrf())
            .param("email", accounts.get(person).email())
            .param("password", "another wrong secret"));
    assertThat(log.getAll())
        .doesNotContain(PASSWORD, NEXT, "wrong secret here", "another wrong secret")
        .doesNotContain(accounts.get(person).email(), here.getValue())
        .doesNotContain(codes.select(".lode-codes li").eachText().getFirst());
  }
}
