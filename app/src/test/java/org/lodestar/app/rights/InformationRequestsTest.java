package org.lodestar.app.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.rights.RightsScene.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.RightsScene.Team;
import org.lodestar.app.rights.face.InformationRequests;
import org.lodestar.statute.InformationLaw;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Requests for information, from the day on which they come to the letter. */
@PlatformTest
class InformationRequestsTest {
  private static final String HOW =
      "The village has one nail bar, so neighbours would know which workers the number counts.";

  private final InformationRequests requests;
  private final RightsScene scene;
  private final Workforce workforce;
  private final Audit audit;
  private final MockMvc http;

  InformationRequestsTest(
      InformationRequests requests,
      RightsScene scene,
      Workforce workforce,
      Audit audit,
      MockMvc http) {
    this.requests = requests;
    this.scene = scene;
    this.workforce = workforce;
    this.audit = audit;
    this.http = http;
  }

  /** Refused, mended, and at last the letter, which does not tell how somebody could be known. */
  @Test
  @Tag("care")
  void aRefusalByThresholdAloneIsNotSaved() throws Exception {
    Team team = scene.aTeam();
    LocalDate received = scene.today().minusDays(60);
    String here = logged(team.officer(), received);
    UUID id = UUID.fromString(here.substring(here.lastIndexOf('/') + 1));
    String reference = requestOf(team.officer(), id).reference();
    assertThat(page(team.officer(), "/work?kind=OVERDUE").text())
        .contains("Answer the request for information " + reference);
    assertThat(page(team.officer(), here).text()).contains("is past. Answer now");
    Map<String, String> refusal = new HashMap<>(answer("REFUSED"));
    refusal.put("exemptions", "S40");
    refusal.put("reason", "The number is fewer than five.");
    Document refused = sent(team.officer(), here, refusal);
    assertThat(refused.select(".govuk-error-summary").text())
        .contains("A small number alone refuses nothing");
    assertThat(refused.select("textarea[name=reason]").text())
        .isEqualTo("The number is fewer than five.");
    assertThat(refused.select("input[name=exemptions][value=S40][checked]")).hasSize(1);
    assertThat(requestOf(team.officer(), id).answered()).isNull();
    refusal.put("identified", HOW);
    sent(team.officer(), here, refusal);
    String letter = page(team.officer(), here).text();
    assertThat(letter)
        .contains(reference, "FOI/2026/7", "We do not give the information")
        .contains("section 40, personal information", "fewer than five", "section 50 of the Act")
        .doesNotContain("nail bar", "How many at the nail bar");
    assertThat(page(team.officer(), "/data-requests?show=OVER").text()).contains(reference);
    assertThat(page(team.officer(), "/work?kind=OVERDUE").text()).doesNotContain(reference);
    assertThat(audited(team.officer(), id))
        .contains("INFORMATION_REQUEST_LOGGED", "INFORMATION_REQUEST_ANSWERED")
        .doesNotContain("nail bar", "S40", "fewer");
  }

  @Test
  void neitherConfirmingNorDenyingNeedsTheHarmOfAYesAndTellsNoReason() throws Exception {
    Team team = scene.aTeam();
    String here = logged(team.officer(), scene.today());
    Map<String, String> denial = new HashMap<>(answer("NEITHER_CONFIRM_NOR_DENY"));
    denial.put("exemptions", "S31");
    denial.put("reason", "The visit to this one place is still being planned by the police.");
    assertThat(sent(team.officer(), here, denial).select(".govuk-error-summary").text())
        .contains("what harm a yes or a no would do");
    denial.put("harm", "A yes would warn whoever runs the place that somebody looks at it.");
    sent(team.officer(), here, denial);
    assertThat(page(team.officer(), here).text())
        .contains("We neither confirm nor deny", "section 31, law enforcement")
        .doesNotContain("still being planned", "would warn");
  }

  @Test
  void whatIsGivenNeedsNoReasonAndIsAnsweredOnce() throws Exception {
    Team team = scene.aTeam();
    String here = logged(team.officer(), scene.today());
    sent(team.officer(), here, answer("GIVEN"));
    assertThat(page(team.officer(), here).text()).contains("is with this letter");
    UUID id = UUID.fromString(here.substring(here.lastIndexOf('/') + 1));
    InformationRequest.Answered given =
        Objects.requireNonNull(requestOf(team.officer(), id).answered());
    assertThatThrownBy(
            () ->
                RightsScene.doing(
                    team.officer(), () -> requests.answer(team.officer(), id, given, 1)))
        .hasMessage("rights.information.answeredOnce");
  }

  @Test
  void othersNeitherSeeNorRunThem() throws Exception {
    Team team = scene.aTeam();
    String here = logged(team.officer(), scene.today());
    UUID id = UUID.fromString(here.substring(here.lastIndexOf('/') + 1));
    Team others = scene.aTeam();
    assertThatThrownBy(() -> requestOf(others.officer(), id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(team.reader(), () -> requests.list(team.reader(), true)))
        .isInstanceOf(NotAllowed.class);
  }

  private static Map<String, String> answer(String answer) {
    return Map.of("answer", answer, "version", "0");
  }

  private String logged(Worker officer, LocalDate received) throws Exception {
    Map<String, String> form = new HashMap<>(date("received", received));
    form.putAll(Map.of("law", "FOI", "theirs", "FOI/2026/7", "wish", "How many at the nail bar"));
    String here =
        Objects.requireNonNull(send(officer, "/information-requests/new", form).getRedirectedUrl());
    UUID id = UUID.fromString(here.substring(here.lastIndexOf('/') + 1));
    assertThat(requestOf(officer, id).due()).isEqualTo(InformationLaw.FOI.due(received));
    return here;
  }

  private static Map<String, String> date(String field, LocalDate day) {
    return Map.of(
        field + ".day", String.valueOf(day.getDayOfMonth()),
        field + ".month", String.valueOf(day.getMonthValue()),
        field + ".year", String.valueOf(day.getYear()));
  }

  private InformationRequest requestOf(Worker officer, UUID id) {
    return as(officer, () -> requests.get(officer, id));
  }

  private Document sent(Worker officer, String path, Map<String, String> form) throws Exception {
    Map<String, String> whole = new HashMap<>(form);
    whole.putAll(date("on", scene.today()));
    return Jsoup.parse(send(officer, path, whole).getContentAsString());
  }

  private MockHttpServletResponse send(Worker officer, String path, Map<String, String> form)
      throws Exception {
    MockHttpServletRequestBuilder request =
        post(path).with(csrf()).cookie(workforce.signedIn(officer));
    form.forEach(request::param);
    return http.perform(request).andReturn().getResponse();
  }

  private Document page(Worker officer, String path) throws Exception {
    MockHttpServletResponse answer =
        http.perform(get(path).cookie(workforce.signedIn(officer))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private String audited(Worker officer, UUID id) {
    AuditFilter about = new AuditFilter(null, null, id, null, null, null);
    return as(officer, () -> audit.page(about, null).events()).stream()
        .map(event -> event.action() + " " + event.detail())
        .reduce("", (one, other) -> one + other + "\n");
  }
}
