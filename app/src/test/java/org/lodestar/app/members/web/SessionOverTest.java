package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.LateForm;
import org.lodestar.app.site.Page;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
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

  private static final String WORDS = "an address went to the wrong man";

  /** As it stands in the form of a page of somebody's. */
  private String showing(Cookie of) throws Exception {
    return Jsoup.parse(
            mvc.perform(get("/breaches/new").cookie(of))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .select("main input[name=" + Page.ONCE + "]")
        .val();
  }

  private static MockHttpServletRequestBuilder filled(String to, String showing) {
    return post(to).param(Page.ONCE, showing).param("what", WORDS).param("danger", "NO");
  }

  /** Else the next one at that desk would say it, under their own name. */
  @Test
  void whatStandsOnAPageOfSomebodysIsSentByNobodyElse() throws Exception {
    String showing = showing(workforce.signedIn(worker));
    Worker next = workforce.aWorker(worker.organisation(), Role.CASEWORKER);
    for (Worker by : List.of(next, worker)) {
      MockHttpServletResponse answer =
          mvc.perform(filled("/breaches/new", showing).with(csrf()).cookie(workforce.signedIn(by)))
              .andReturn()
              .getResponse();
      assertThat(answer.getStatus()).isEqualTo(by == next ? 403 : 200);
    }
  }

  /** As the container shows the page of a fault. */
  private String late(MockHttpServletRequest refused, Cookie... held) throws Exception {
    MockHttpServletRequestBuilder shown =
        filled("/error", Objects.requireNonNull(refused.getParameter(Page.ONCE)))
            .with(csrf())
            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
            .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/breaches/new")
            .with(
                request -> {
                  if (LateForm.noted(refused).isPresent()) {
                    LateForm.note(request);
                  }
                  return request;
                });
    MockHttpServletResponse answer =
        mvc.perform(held.length == 0 ? shown : shown.cookie(held)).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(403);
    return answer.getContentAsString();
  }

  @Test
  void whatCameWithAnOldProofIsGivenBackToWhoseItWasAndToNobodyElse() throws Exception {
    Cookie own = workforce.signedIn(worker);
    MvcResult refused =
        mvc.perform(filled("/breaches/new", showing(own)).cookie(own).param("_csrf", "of before"))
            .andReturn();
    assertThat(refused.getResponse().getStatus()).isEqualTo(403);
    Document given = Jsoup.parse(late(refused.getRequest(), own));
    assertThat(given.select("main").text()).contains("Nothing was sent yet", WORDS);
    assertThat(given.select("main form").attr("action")).isEqualTo("/breaches/new");
    assertThat(given.select("main form input[name=what]").val()).isEqualTo(WORDS);
    assertThat(given.select("main form input[name=_csrf]").val()).isNotEqualTo("of before");
    Worker next = workforce.aWorker(worker.organisation(), Role.CASEWORKER);
    assertThat(late(refused.getRequest(), workforce.signedIn(next)))
        .contains("You cannot do that")
        .doesNotContain(WORDS);
    assertThat(late(refused.getRequest())).contains("Sign in, in a new tab").doesNotContain(WORDS);
  }

  private static byte[] inParts(String showing, String file) {
    StringBuilder form = new StringBuilder();
    for (var field :
        List.of(
            List.of("_csrf", "of before"), List.of(Page.ONCE, showing), List.of("text", WORDS))) {
      form.append(
          "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
              .formatted(field.get(0), field.get(1)));
    }
    form.append(
        "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n"
            .formatted(file.isEmpty() ? "" : "letter.txt", file));
    form.append(
        "--part\r\n"
            + "Content-Disposition: form-data; name=\"after\"\r\n\r\n"
            + "still here\r\n"
            + "--part--\r\n");
    return form.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** As the container does: on the page of the fault the form that came in parts has no fields. */
  private Document lateInParts(String file) throws Exception {
    Cookie own = workforce.signedIn(worker);
    MvcResult refused =
        mvc.perform(
                post("/concerns/1/message")
                    .contentType("multipart/form-data; boundary=part")
                    .content(inParts(showing(own), file))
                    .cookie(own))
            .andReturn();
    assertThat(refused.getResponse().getStatus()).isEqualTo(403);
    MockHttpServletRequestBuilder shown =
        post("/error")
            .cookie(own)
            .with(csrf())
            .with(
                request -> {
                  Collections.list(refused.getRequest().getAttributeNames()).stream()
                      .filter(each -> each.startsWith(LateForm.class.getName()))
                      .forEach(
                          each ->
                              request.setAttribute(each, refused.getRequest().getAttribute(each)));
                  return request;
                })
            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
            .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/concerns/1/message");
    return Jsoup.parse(mvc.perform(shown).andReturn().getResponse().getContentAsString());
  }

  @Test
  void aFormWithAnEmptyQuestionForFilesIsGivenBackWholeAndSentInPartsAgain() throws Exception {
    Document given = lateInParts("");
    assertThat(given.select("main").text()).contains("Nothing was sent yet", WORDS, "still here");
    assertThat(given.select("main form").attr("enctype")).isEqualTo("multipart/form-data");
    assertThat(given.select("main form").attr("action")).isEqualTo("/concerns/1/message");
    assertThat(given.select("main form input[name=text]").val()).isEqualTo(WORDS);
    assertThat(given.select("main form input[name=after]").val()).isEqualTo("still here");
  }

  @Test
  void whatWasWrittenBesideAFileIsShownAndNotSentWithoutIt() throws Exception {
    Document given = lateInParts("invented bytes");
    assertThat(given.select("main").text())
        .contains("The file that you chose was not kept", WORDS)
        .doesNotContain("invented bytes");
    assertThat(given.select("main form")).isEmpty();
  }

  @Test
  void whatCameAfterItsSessionWaitsInItsOwnBrowserUntilTheWorkerIsBack() throws Exception {
    Cookie ended = workforce.signedIn(worker);
    String showing = showing(ended);
    MvcResult answer =
        ScopedClock.at(
            clock.instant().plus(IDLE),
            () ->
                mvc.perform(filled("/breaches/new", showing).with(csrf()).cookie(ended))
                    .andReturn());
    assertThat(answer.getResponse().getStatus()).isEqualTo(403);
    assertThat(late(answer.getRequest()))
        .contains("You were signed out, so nothing was sent yet", "load this page again")
        .doesNotContain(WORDS);
    assertThat(
            late(sent("/settings/password", "password", WORDS).param(Page.ONCE, showing))
                .getRedirectedUrl())
        .as("what lets somebody in does not wait")
        .isEqualTo("/sign-in?ended=true");
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
