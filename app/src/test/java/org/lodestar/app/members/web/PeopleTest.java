package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.members.Person.State;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.FactorSecret;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Joiners, movers and leavers over the web. */
@PlatformTest
class PeopleTest {
  private static final String PASSWORD = "kettle orbit lemon";

  private final MockMvc mvc;
  private final Workforce workforce;
  private final Clock clock;

  private UUID organisation;
  private Cookie administrator;
  private Cookie second;
  private Worker colleague;
  private String piece = "";

  PeopleTest(MockMvc mvc, Workforce workforce, Clock clock) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.clock = clock;
  }

  @BeforeEach
  void anAdministratorAndAColleague() {
    organisation = workforce.anOrganisation();
    administrator =
        workforce.signedIn(workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR));
    second =
        workforce.signedIn(
            workforce.aWorker(workforce.anOrganisation(), Role.PLATFORM_ADMINISTRATOR));
    colleague = workforce.aWorker(organisation, Role.CASEWORKER);
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private MockHttpServletResponse sent(String path, String... parameters) throws Exception {
    MockHttpServletRequestBuilder request = post(path).with(csrf()).cookie(administrator);
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return answer(request);
  }

  private static Document page(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString());
  }

  /** A second administrator agrees and tells the piece; the one who asked prints the sheet. */
  private String link(MockHttpServletResponse asked) throws Exception {
    String request = java.util.Objects.requireNonNull(asked.getRedirectedUrl());
    assertThat(asked.getContentAsString()).doesNotContain("/join/");
    answer(post(request + "/agree").with(csrf()).cookie(second));
    String link = page(sent(request + "/sheet")).select("#link").text();
    assertThat(link).contains("/join/");
    MockHttpServletResponse told = answer(post(request + "/piece").with(csrf()).cookie(second));
    piece = page(told).select("#piece").text();
    return link.substring(link.indexOf("/join/"));
  }

  private static Cookie cookie(MockHttpServletResponse answer) {
    return java.util.Objects.requireNonNull(answer.getCookie("lodestar"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"suspend", "leave"})
  void whoIsShutOutIsOutWithTheNextClick(String step) throws Exception {
    Cookie theirs = workforce.signedIn(colleague);
    assertThat(answer(get("/work").cookie(theirs)).getStatus()).isEqualTo(200);
    sent("/people/" + colleague.id() + "/" + step);
    assertThat(answer(get("/work").cookie(theirs)).getStatus()).isEqualTo(302);
  }

  @Test
  void whoIsResetIsOutWithTheNextClickAfterASecondAdministratorAgreed() throws Exception {
    Cookie theirs = workforce.signedIn(colleague);
    MockHttpServletResponse asked = sent("/people/" + colleague.id() + "/reset");
    assertThat(answer(get("/work").cookie(theirs)).getStatus()).isEqualTo(200);
    link(asked);
    assertThat(answer(get("/work").cookie(theirs)).getStatus()).isEqualTo(302);
  }

  @Test
  void aRoleThatIsTakenIsGoneWithTheNextClick() throws Exception {
    Worker second = workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR);
    Cookie theirs = workforce.signedIn(second);
    assertThat(answer(get("/people").cookie(theirs)).getStatus()).isEqualTo(200);
    Document form = page(answer(get("/people/" + second.id() + "/change").cookie(administrator)));
    sent(
        "/people/" + second.id() + "/change",
        "displayName",
        form.select("#displayName").val(),
        "post",
        "Officer",
        "email",
        form.select("#email").val(),
        "organisation",
        organisation.toString(),
        "roles",
        "TRAINER",
        "version",
        form.select("input[name=version]").val());
    assertThat(answer(get("/people").cookie(theirs)).getStatus()).isEqualTo(403);
    assertThat(answer(get("/work").cookie(theirs)).getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/change", "/suspend", "/leave", "/reset", "/restore", "/new-link"})
  void foreignAndUnknownPeopleLookTheSame(String page) throws Exception {
    Worker foreign = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    MockHttpServletResponse theirs =
        answer(get("/people/" + foreign.id() + page).cookie(administrator));
    MockHttpServletResponse nobodys =
        answer(get("/people/" + Ids.next() + page).cookie(administrator));
    assertThat(theirs.getStatus()).isEqualTo(404).isEqualTo(nobodys.getStatus());
  }

  @Test
  void whoIsNoAdministratorGetsNoList() throws Exception {
    assertThat(answer(get("/people").cookie(workforce.signedIn(colleague))).getStatus())
        .isEqualTo(403);
    assertThat(answer(get("/organisations").cookie(administrator)).getStatus()).isEqualTo(403);
  }

  @Test
  void aJoinerUsesTheLinkOnceChoosesPasswordAndFactorAndSeesRecoveryCodesOnce() throws Exception {
    String link =
        link(
            sent(
                "/people/invite",
                "displayName",
                "Sam Rivers",
                "post",
                "Officer",
                "email",
                Ids.next() + "@example.org",
                "organisation",
                organisation.toString(),
                "roles",
                "CASEWORKER",
                "version",
                "0"));
    assertThat(page(answer(get(link))).text()).contains("Hello Sam Rivers");

    Cookie half = cookie(join(link));
    MockHttpServletResponse codes = confirmFactor(half);
    assertThat(page(codes).select(".lode-codes li")).hasSize(10);
    assertThat(answer(get("/work").cookie(cookie(codes))).getStatus()).isEqualTo(200);

    assertThat(answer(get(link)).getStatus()).isEqualTo(404);
    assertThat(join(link).getStatus()).isEqualTo(404);
    assertThat(answer(get("/settings/recovery-codes").cookie(cookie(codes))).getContentAsString())
        .doesNotContain(page(codes).select(".lode-codes li").eachText().getFirst());
  }

  private MockHttpServletResponse join(String link) throws Exception {
    return answer(
        post(link)
            .with(csrf())
            .param("password", PASSWORD)
            .param("again", PASSWORD)
            .param("piece", piece));
  }

  private MockHttpServletResponse confirmFactor(Cookie half) throws Exception {
    Document shown = page(answer(get("/sign-in/set-up").cookie(half)));
    FactorSecret secret = FactorSecret.of(shown.select(".lode-secret").text().replace(" ", ""));
    String code = secret.codeAt(FactorSecret.stepAt(clock.instant()));
    return answer(post("/sign-in/set-up").with(csrf()).cookie(half).param("code", code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "password1234", "Robin robin robin"})
  void aPoorPasswordIsRefusedAtTheFieldAndTheLinkStaysGood(String poor) throws Exception {
    String link = link(sent("/people/" + colleague.id() + "/reset"));
    MockHttpServletResponse refused =
        answer(post(link).with(csrf()).param("password", poor).param("again", poor));
    assertThat(page(refused).select("#password-error").text()).isNotBlank();
    assertThat(join(link).getStatus()).isEqualTo(303);
  }

  @Test
  void aNewLinkVoidsTheOneBefore() throws Exception {
    String first = link(sent("/people/" + colleague.id() + "/reset"));
    String second = link(sent("/people/" + colleague.id() + "/reset"));
    assertThat(answer(get(first)).getStatus()).isEqualTo(404);
    assertThat(answer(get(second)).getStatus()).isEqualTo(200);
  }

  @Test
  void aResetLinkIsTooOldAfterADay() throws Exception {
    String link = link(sent("/people/" + colleague.id() + "/reset"));
    int status =
        ScopedClock.at(
            clock.instant().plus(Duration.ofHours(24)), () -> answer(get(link)).getStatus());
    assertThat(status).isEqualTo(404);
  }

  @Test
  void whoLeavesCannotUseALinkMadeBefore() throws Exception {
    String link = link(sent("/people/" + colleague.id() + "/reset"));
    sent("/people/" + colleague.id() + "/leave");
    assertThat(answer(get(link)).getStatus()).isEqualTo(404);
    assertThat(workforce.person(colleague.id()).state()).isEqualTo(State.LEFT);
  }

  @Test
  void aStepIsAskedForBeforeItIsDone() throws Exception {
    MockHttpServletResponse asked =
        answer(get("/people/" + colleague.id() + "/leave").cookie(administrator));
    assertThat(page(asked).select("form[action$=/leave] button")).hasSize(1);
    assertThat(workforce.person(colleague.id()).state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void aClashShowsBothVersionsAndKeepsWhatWasTyped() throws Exception {
    String path = "/people/" + colleague.id() + "/change";
    Document form = page(answer(get(path).cookie(administrator)));
    String version = form.select("input[name=version]").val();
    change(path, form, "Robin First", version);
    MockHttpServletResponse clash = change(path, form, "Robin Second", version);
    assertThat(clash.getStatus()).isEqualTo(409);
    assertThat(page(clash).select("table").text()).contains("Robin First", "Robin Second");
    assertThat(page(clash).select("#displayName").val()).isEqualTo("Robin Second");
    String current = page(clash).select("input[name=version]").val();
    assertThat(change(path, form, "Robin Second", current).getStatus()).isEqualTo(303);
  }

  private MockHttpServletResponse change(String path, Document form, String name, String version)
      throws Exception {
    return sent(
        path,
        "displayName",
        name,
        "post",
        "Officer",
        "email",
        form.select("#email").val(),
        "organisation",
        organisation.toString(),
        "roles",
        "CASEWORKER",
        "version",
        version);
  }

  @Test
  void aFormWithPartsMissingIsToldAtTheFields() throws Exception {
    MockHttpServletResponse bare = sent("/people/invite", "version", "0");
    assertThat(bare.getStatus()).isEqualTo(200);
    assertThat(page(bare).select(".govuk-error-summary__list li")).hasSizeGreaterThan(3);
    MockHttpServletResponse odd =
        sent("/people/invite", "roles", "KING", "organisation", "x", "version", "y");
    assertThat(odd.getStatus()).isEqualTo(200);
  }

  @Test
  void searchFindsByPartOfANameAndPutsNoNameIntoAnAddress() throws Exception {
    String name = workforce.person(colleague.id()).displayName();
    MockHttpServletResponse found = sent("/people", "text", name.substring(8));
    assertThat(page(found).select("table").text()).contains(name);
    assertThat(page(found).select("form[action=/people]").attr("method")).isEqualTo("post");
  }
}
