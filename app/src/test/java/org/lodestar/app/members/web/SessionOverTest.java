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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
  private static final String WORDS = "It went to \"him\"\n<b>& he knows</b>";

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

  @Test
  void whatWasWrittenIsKeptSentByNobodyAndGoesOnAfterSigningInAgain() throws Exception {
    MockHttpServletResponse kept =
        late(
            sent("/breaches/new", "what", WORDS)
                .param("danger", "YES")
                .param("noticedOn.day", "1")
                .param("noticedOn.month", "11")
                .param("noticedOn.year", "2025")
                .param("noticedAt", "09:30"));
    assertThat(kept.getStatus()).isEqualTo(401);
    Document page = Jsoup.parse(kept.getContentAsString());
    assertThat(page.text()).contains("You were signed out", "Nothing of it was sent");
    assertThat(page.select("main").text()).doesNotContain("he knows");
    assertThat(page.select("a[href=/sign-in][target=_blank]")).isNotEmpty();
    Element form = page.expectFirst("form[action=/breaches/new]");
    assertThat(form.select("input[name=what]").val()).isEqualTo(WORDS);
    MockHttpServletRequestBuilder again =
        post("/breaches/new").with(csrf()).cookie(workforce.signedIn(worker));
    form.select("input[type=hidden]").stream()
        .filter(each -> !each.attr("name").equals("_csrf"))
        .forEach(each -> again.param(each.attr("name"), each.val()));
    String told =
        Objects.requireNonNull(mvc.perform(again).andReturn().getResponse().getRedirectedUrl());
    assertThat(told).startsWith("/breaches/");
    MockHttpServletResponse own =
        mvc.perform(get(told).cookie(workforce.signedIn(worker))).andReturn().getResponse();
    assertThat(Jsoup.parse(own.getContentAsString()).text()).contains("he knows");
  }

  @ParameterizedTest
  @CsvSource({
    "/breaches/new,      version,  3",
    "/breaches/new,      what,     ' '",
    "/breaches/new,      request,  01890000-0000-7000-8000-000000000001",
    "/settings/password, password, invented words that nobody keeps",
    "/settings/factor,   code,     123456"
  })
  void aClickAndWhatOpensDoorsAreKeptInNoPage(String to, String name, String value)
      throws Exception {
    assertThat(late(sent(to, name, value)).getRedirectedUrl()).isEqualTo("/sign-in?ended=true");
  }

  @Test
  void whoeverHadNoSessionHereIsSentToSignIn() throws Exception {
    MockHttpServletRequestBuilder stranger =
        post("/breaches/new").with(csrf()).param("what", WORDS);
    assertThat(late(stranger).getRedirectedUrl()).isEqualTo("/sign-in?ended=true");
  }

  @Test
  void aPageAsksWhoseSessionItIsBeforeItShowsWhatWasWritten() throws Exception {
    Cookie own = workforce.signedIn(worker);
    assertThat(
            mvc.perform(get("/session/quiet/left").cookie(own))
                .andReturn()
                .getResponse()
                .getHeader("Lodestar-Worker"))
        .isEqualTo(worker.id().toString());
    assertThat(late(get("/session/quiet/left").cookie(own)).getHeader("Lodestar-Worker")).isNull();
    assertThat(late(get("/session/quiet/over").cookie(own)).getContentAsString())
        .contains("hidden so that nobody else reads it");
  }
}
