package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.domain.FactorSecret;
import org.lodestar.app.members.entry.Accounts;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.members.store.tables.Tables;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The seed of a factor is shown to one session, for ten minutes, and to nobody else. */
@PlatformTest
class SeedShownOnceTest {
  private final MockMvc mvc;
  private final Workforce workforce;
  private final Workers workers;
  private final Accounts accounts;
  private final DSLContext sql;
  private final Clock clock;

  private UUID person;
  private Cookie own;
  private Cookie thief;
  private Instant start;

  SeedShownOnceTest(
      MockMvc mvc,
      Workforce workforce,
      Workers workers,
      Accounts accounts,
      DSLContext sql,
      Clock clock) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.workers = workers;
    this.accounts = accounts;
    this.sql = sql;
    this.clock = clock;
  }

  @BeforeEach
  void twoWhoKnowThePassword() {
    person = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER).id();
    own = new Cookie("lodestar", workers.begin(person).value());
    thief = new Cookie("lodestar", workers.begin(person).value());
    start = clock.instant();
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private FactorSecret shown(Cookie session) throws Exception {
    return seed(answer(get("/sign-in/set-up").cookie(session)));
  }

  private static FactorSecret seed(MockHttpServletResponse answer) throws Exception {
    String typed = Jsoup.parse(answer.getContentAsString()).select(".lode-secret").text();
    return FactorSecret.of(typed.replace(" ", ""));
  }

  private FactorSecret shownAfter(Duration passed, Cookie session) throws Exception {
    return ScopedClock.at(start.plus(passed), () -> shown(session));
  }

  private MockHttpServletResponse typed(Cookie session, FactorSecret seed) throws Exception {
    String code = seed.codeAt(FactorSecret.stepAt(clock.instant()));
    return answer(post("/sign-in/set-up").with(csrf()).cookie(session).param("code", code));
  }

  private MockHttpServletResponse typedAfter(Duration passed, Cookie session, FactorSecret seed)
      throws Exception {
    return ScopedClock.at(start.plus(passed), () -> typed(session, seed));
  }

  private boolean isSetUp() {
    return accounts.get(person).factorConfirmed();
  }

  @Test
  void aReloadInTheSameSessionShowsTheSameAndItsCodeSetsItUp() throws Exception {
    FactorSecret first = shown(own);
    assertThat(shownAfter(Duration.ofMinutes(9), own).base32()).isEqualTo(first.base32());
    MockHttpServletResponse done = typedAfter(Duration.ofMinutes(9), own, first);
    assertThat(Jsoup.parse(done.getContentAsString()).select(".lode-codes li")).hasSize(10);
    assertThat(isSetUp()).isTrue();
  }

  @Test
  void anotherSessionWithTheSamePasswordNeverSeesWhatWasShown() throws Exception {
    FactorSecret first = shown(own);
    assertThat(shown(thief).base32()).isNotEqualTo(first.base32());
  }

  @Test
  void whatAnotherSessionIsShownVoidsTheSeedBeforeAndTheOwnerIsTold() throws Exception {
    FactorSecret first = shown(own);
    FactorSecret second = shown(thief);
    MockHttpServletResponse late = typed(own, first);
    assertThat(Jsoup.parse(late.getContentAsString()).select(".govuk-error-summary").text())
        .contains("opened in another browser");
    assertThat(seed(late).base32()).isNotIn(first.base32(), second.base32());
    assertThat(isSetUp()).isFalse();
    assertThat(typed(thief, second).getContentAsString()).doesNotContain("lode-codes");
    assertThat(isSetUp()).as("the thief's is void in turn").isFalse();
  }

  @Test
  void aSeedThatSomebodyElseSawSetsUpNothingInAnotherSession() throws Exception {
    FactorSecret first = shown(own);
    assertThat(typed(thief, first).getContentAsString()).doesNotContain("lode-codes");
    assertThat(isSetUp()).isFalse();
  }

  @Test
  void afterTenMinutesThereIsANewSeedAndACodeOfTheOldOneIsNotTaken() throws Exception {
    FactorSecret first = shown(own);
    Duration late = Duration.ofMinutes(10).plusSeconds(1);
    assertThat(typedAfter(late, own, first).getContentAsString()).doesNotContain("lode-codes");
    assertThat(isSetUp()).isFalse();
    assertThat(shownAfter(late, own).base32()).isNotEqualTo(first.base32());
  }

  @Test
  void aWrongCodeIsCalledWrongAndKeepsTheSeed() throws Exception {
    FactorSecret first = shown(own);
    MockHttpServletResponse wrong = typed(own, FactorSecret.fresh());
    assertThat(Jsoup.parse(wrong.getContentAsString()).select(".govuk-error-summary").text())
        .contains("This code is wrong");
    assertThat(seed(wrong).base32()).isEqualTo(first.base32());
  }

  @Test
  void theDatabaseKeepsNoSeedThatBelongsToNobody() throws Exception {
    shown(own);
    assertThat(
            sql.fetchExists(
                Tables.FACTOR,
                Tables.FACTOR.PERSON.eq(person),
                Tables.FACTOR.PENDING_FOR.isNotNull(),
                Tables.FACTOR.PENDING_AT.isNotNull()))
        .isTrue();
    assertThat(typed(own, shown(own)).getStatus()).isEqualTo(200);
    assertThat(
            sql.fetchExists(
                Tables.FACTOR,
                Tables.FACTOR.PERSON.eq(person),
                Tables.FACTOR.PENDING.isNotNull().or(Tables.FACTOR.PENDING_FOR.isNotNull())))
        .isFalse();
  }
}
