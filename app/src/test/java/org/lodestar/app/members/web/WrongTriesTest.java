package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.AuthenticatorApps;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.CodesGuessed;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.entry.Accounts;
import org.lodestar.app.members.entry.Passwords;
import org.lodestar.app.members.entry.RecoveryCodes;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.members.store.tables.Tables;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever types wrong passwords or codes in a worker's name does not stay unnoticed. */
@PlatformTest
@RecordApplicationEvents
class WrongTriesTest {
  private static final String WRONG = "not my password";
  private static final UUID NOBODY = new UUID(0, 0);

  private final MockMvc mvc;
  private final Workforce workforce;
  private final AuthenticatorApps apps;
  private final Passwords passwords;
  private final RecoveryCodes recoveryCodes;
  private final Accounts accounts;
  private final Recoded recoded;
  private final DSLContext sql;
  private final Clock clock;

  private Worker worker;
  private Instant moment;

  WrongTriesTest(
      MockMvc mvc,
      Workforce workforce,
      AuthenticatorApps apps,
      Passwords passwords,
      RecoveryCodes recoveryCodes,
      Accounts accounts,
      Recoded recoded,
      DSLContext sql,
      Clock clock) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.apps = apps;
    this.passwords = passwords;
    this.recoveryCodes = recoveryCodes;
    this.accounts = accounts;
    this.recoded = recoded;
    this.sql = sql;
    this.clock = clock;
  }

  @BeforeEach
  void oneWhoCanSignIn() {
    worker = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    sql.update(Tables.PERSON)
        .set(Tables.PERSON.PASSWORD_HASH, KnownPassword.hash(passwords))
        .where(Tables.PERSON.ID.eq(worker.id()))
        .execute();
    recoded.person(worker.id());
    apps.setUp(worker);
    moment = clock.instant();
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return ScopedClock.at(moment, () -> mvc.perform(request).andReturn().getResponse());
  }

  private MockHttpServletResponse password(String email, String typed, String from, Cookie... held)
      throws Exception {
    MockHttpServletRequestBuilder request =
        post("/sign-in")
            .with(csrf())
            .with(
                each -> {
                  each.setRemoteAddr(from);
                  return each;
                })
            .param("email", email)
            .param("password", typed);
    return answer(held.length == 0 ? request : request.cookie(held));
  }

  private String email() {
    return accounts.get(worker.id()).email();
  }

  private void wrong(int times, String from, Cookie... held) throws Exception {
    for (int i = 0; i < times; i++) {
      password(email(), WRONG, from, held);
    }
  }

  private MockHttpServletResponse code(Cookie half, String code, Cookie... held) throws Exception {
    MockHttpServletRequestBuilder request =
        post("/sign-in/code").with(csrf()).cookie(half).param("code", code).param("to", "/work");
    return answer(held.length == 0 ? request : request.cookie(held));
  }

  private Cookie half(Cookie... held) throws Exception {
    return session(password(email(), KnownPassword.TYPED, "127.0.0.1", held));
  }

  private static Cookie session(MockHttpServletResponse answer) {
    return Objects.requireNonNull(answer.getCookie("lodestar"));
  }

  /** With a recovery code: that of the app may be used up. */
  private MockHttpServletResponse signedIn(Cookie... held) throws Exception {
    String code =
        Standing.member(worker.id())
            .call(() -> recoveryCodes.make(worker.id()))
            .getFirst()
            .grouped();
    return code(half(held), code, held);
  }

  private String page(String path, Cookie session) throws Exception {
    return Jsoup.parse(answer(get(path).cookie(session)).getContentAsString())
        .select("main")
        .text();
  }

  @Test
  void wrongPasswordsAreToldAtTheNextSignInUntilTheWorkerHasLooked() throws Exception {
    wrong(3, "198.51.100.231");
    Cookie session = session(signedIn());
    assertThat(page("/work", session)).contains("Somebody typed something wrong to sign in as you");
    assertThat(page("/settings", session))
        .contains("3 wrong passwords were typed", "The last wrong try was on")
        .contains("Was all of this you?", "It was not me");
    answer(post("/settings/browsers/mine").with(csrf()).cookie(session));
    assertThat(page("/work", session)).doesNotContain("typed something wrong");
    assertThat(page("/settings", session)).doesNotContain("wrong passwords were typed");
  }

  @ParameterizedTest
  @CsvSource({"PT5M, false", "PT16M, true"})
  void aSlipInAKnownBrowserIsTheWorkersOwnWhenTheySignInWithItSoonAfter(
      Duration later, boolean told) throws Exception {
    MockHttpServletResponse first = signedIn();
    Cookie known = Objects.requireNonNull(first.getCookie("lodestar-browser"));
    answer(post("/settings/browsers/mine").with(csrf()).cookie(session(first)));
    wrong(2, "127.0.0.1", known);
    moment = moment.plus(later);
    Cookie session = session(signedIn(known));
    assertThat(page("/work", session).contains("typed something wrong")).isEqualTo(told);
  }

  @Test
  void aRowOfWrongCodesAfterTheRightPasswordCallsTheWorkerAtOnce(ApplicationEvents events)
      throws Exception {
    Cookie half = half();
    for (int i = 0; i < 4; i++) {
      code(half, "12345" + i + "x");
    }
    assertThat(calls(events)).isZero();
    code(half, "123459x");
    assertThat(calls(events)).isEqualTo(1);
    moment = moment.plus(Duration.ofMinutes(6));
    Cookie session = session(signedIn());
    assertThat(page("/work", session)).contains("Somebody else may have your password");
    assertThat(page("/settings", session))
        .contains("5 wrong codes were typed after your password, which was right");
  }

  /** What the mailbox is told of, which tests do not reach. */
  private long calls(ApplicationEvents events) {
    return events.stream(CodesGuessed.class)
        .filter(each -> each.worker().equals(worker.id()))
        .count();
  }

  @Test
  void whoeverIsNobodyIsCountedInTheSameWayAndToldToNobody() throws Exception {
    int before = ofNobody();
    password("nobody@example.org", WRONG, "198.51.100.232");
    assertThat(ofNobody()).isEqualTo(before + 1);
  }

  private int ofNobody() {
    return Standing.task("test")
        .call(
            () ->
                sql.transactionResult(
                    each ->
                        each.dsl()
                            .select(DSL.coalesce(DSL.sum(Tables.WRONG_TRIES.PASSWORDS), 0))
                            .from(Tables.WRONG_TRIES)
                            .where(Tables.WRONG_TRIES.PERSON.eq(NOBODY))
                            .fetchSingle(0, int.class)));
  }

  @Test
  void aNewPasswordSettlesThem() throws Exception {
    wrong(1, "198.51.100.233");
    Cookie session = session(signedIn());
    String next = "two slow otters sing";
    answer(
        post("/settings/password")
            .with(csrf())
            .cookie(session)
            .param("current", KnownPassword.TYPED)
            .param("password", next)
            .param("again", next));
    assertThat(page("/settings", session))
        .contains("Your password was changed")
        .doesNotContain("wrong password was typed");
  }
}
