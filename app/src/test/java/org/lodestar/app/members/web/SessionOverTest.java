package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What somebody was writing when their session ended is kept, and not done. */
@PlatformTest
class SessionOverTest {
  private static final Duration IDLE = Duration.ofMinutes(16);

  private final MockMvc mvc;
  private final Workforce workforce;
  private final Clock clock;

  private Worker worker;

  SessionOverTest(MockMvc mvc, Workforce workforce, Clock clock) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.clock = clock;
  }

  @BeforeEach
  void somebody() {
    worker = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
  }

  private MockHttpServletResponse late(MockHttpServletRequestBuilder request) throws Exception {
    return ScopedClock.at(
        clock.instant().plus(IDLE), () -> mvc.perform(request).andReturn().getResponse());
  }

  private MockHttpServletRequestBuilder sent(String to, String name, String value) {
    Cookie ended = workforce.signedIn(worker);
    return post(to).with(csrf()).cookie(ended).param(name, value);
  }

  /** A page would hold it in clear for whoever comes to that desk next. */
  @ParameterizedTest
  @CsvSource({
    "/breaches/new,      what,     an address went to the wrong man",
    "/settings/password, password, invented words that nobody keeps",
    "/settings/factor,   code,     123456"
  })
  void whatComesTooLateIsDoneByNobodyAndShownToNobody(String to, String name, String value)
      throws Exception {
    MockHttpServletResponse answer = late(sent(to, name, value));
    assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?ended=true");
    assertThat(answer.getContentAsString()).doesNotContain(value);
  }

  @Test
  void aPageAsksWhoseSessionItIsBeforeItShowsWhatWasWritten() throws Exception {
    Cookie own = workforce.signedIn(worker);
    assertThat(
            mvc.perform(get("/session/quiet/left").cookie(own))
                .andReturn()
                .getResponse()
                .getHeader("Lodestar-Worker"))
        .isEqualTo(
            Jsoup.parse(
                    mvc.perform(get("/work").cookie(own))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .expectFirst("form[action=/sign-out]")
                .attr("data-worker"))
        .isNotBlank()
        .isNotEqualTo(worker.id().toString());
    assertThat(late(get("/session/quiet/left").cookie(own)).getHeader("Lodestar-Worker")).isNull();
    assertThat(late(get("/session/quiet/over").cookie(own)).getContentAsString())
        .contains("hidden so that nobody else reads it");
  }

  /** Signing out in another tab takes the proof of every form of this browser with it. */
  @Test
  void aFormTakesUpItsProofAnewAfterSigningInAgainAndNobodyElseIsGivenIt() throws Exception {
    Cookie own = workforce.signedIn(worker);
    MockHttpServletResponse left =
        mvc.perform(get("/session/quiet/left").cookie(own)).andReturn().getResponse();
    String proof = Objects.requireNonNull(left.getHeader("Lodestar-Form"));
    Cookie anew = Objects.requireNonNull(left.getCookie("form-token"));
    assertThat(
            mvc.perform(post("/session/stay").cookie(own, anew).param("_csrf", proof))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(204);
    assertThat(
            mvc.perform(post("/session/stay").cookie(own, anew).param("_csrf", "of before"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(403);
    assertThat(late(get("/session/quiet/left").cookie(own)).getHeader("Lodestar-Form")).isNull();
  }
}
