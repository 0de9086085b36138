package org.lodestar.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lodestar.app.AllPages;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.face.InformationRequests;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Requests for information as their officer works on them in a browser. */
@Component
class RequestsScene {
  /** Why another look ended as it did. */
  static final String WHY = "Each line was looked at again, and the same holds.";

  /** What is with a letter that gives something. */
  static final String ENCLOSED = "The list that was asked for";

  private final InformationRequests requests;
  private final Workforce workforce;
  private final MockMvc http;
  private final Clock clock;

  RequestsScene(InformationRequests requests, Workforce workforce, MockMvc http, Clock clock) {
    this.requests = requests;
    this.workforce = workforce;
    this.http = http;
    this.clock = clock;
  }

  /** Who runs requests and who makes tables, of one organisation. */
  record Team(Worker officer, Worker lead, Worker analyst) {}

  Team aTeam() {
    UUID organisation = workforce.anOrganisation();
    return new Team(
        workforce.aWorker(organisation, Role.DATA_PROTECTION_OFFICER),
        workforce.aWorker(organisation, Role.STRATEGIC_LEAD),
        workforce.aWorker(organisation, Role.ANALYST));
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
  }

  static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  /** A form that writes down what was asked. */
  Map<String, String> asked(UUID id, String law, LocalDate received) {
    Map<String, String> form = new HashMap<>(date("received", received));
    form.putAll(
        Map.of(
            "id", id.toString(),
            "law", law,
            "theirs", "FOI/2026/7",
            "wish", "How many at the nail bar",
            "figures", "true",
            "sure", "true"));
    return form;
  }

  /** One that was written down. */
  UUID logged(Worker officer, LocalDate received) throws Exception {
    UUID id = Ids.next();
    MockHttpServletResponse answer =
        send(officer, "/information-requests/new", asked(id, "FOI", received));
    assertThat(answer.getRedirectedUrl()).isEqualTo(here(id));
    return id;
  }

  static String here(UUID id) {
    return "/information-requests/" + id;
  }

  static Map<String, String> date(String field, LocalDate day) {
    return Map.of(
        field + ".day", String.valueOf(day.getDayOfMonth()),
        field + ".month", String.valueOf(day.getMonthValue()),
        field + ".year", String.valueOf(day.getYear()));
  }

  InformationRequest request(Worker officer, UUID id) {
    return as(officer, () -> requests.get(officer, id));
  }

  private String version(Worker officer, UUID id) {
    return String.valueOf(request(officer, id).version());
  }

  /** Writes the answer, on the request as it is now. */
  Document answer(Worker officer, UUID id, Map<String, String> answer) throws Exception {
    Map<String, String> form = new HashMap<>(answer);
    form.put("told", "true");
    form.putIfAbsent("enclosed", ENCLOSED);
    form.putIfAbsent("balance", "KEEP");
    form.put("version", version(officer, id));
    return Jsoup.parse(send(officer, here(id) + "/answer", form).getContentAsString());
  }

  /** Says which answer it is, and is asked what that one needs. */
  Document choose(Worker officer, UUID id, String answer) throws Exception {
    Map<String, String> form = Map.of("answer", answer, "version", version(officer, id));
    return Jsoup.parse(send(officer, here(id) + "/answer", form).getContentAsString());
  }

  /** Something happened today. */
  MockHttpServletResponse step(Worker officer, UUID id, InformationEvent event) throws Exception {
    return step(officer, id, event, today());
  }

  MockHttpServletResponse step(Worker officer, UUID id, InformationEvent event, LocalDate on)
      throws Exception {
    Map<String, String> form = new HashMap<>(date("on", on));
    form.put("event", event.name());
    form.put("version", version(officer, id));
    return send(officer, here(id) + "/step", form);
  }

  /** Another look is over. */
  MockHttpServletResponse decide(Worker officer, UUID id, ReviewOutcome outcome) throws Exception {
    Map<String, String> form = new HashMap<>(date("on", today()));
    form.put("event", InformationEvent.DECIDE.name());
    form.put("outcome", outcome.name());
    form.put("why", WHY);
    form.put("whole", "true");
    form.put("version", version(officer, id));
    return send(officer, here(id) + "/step", form);
  }

  /** Another look is over, for whoever saw this page of the step. */
  MockHttpServletResponse decide(Worker officer, UUID id, ReviewOutcome outcome, Document read)
      throws Exception {
    Map<String, String> form = new HashMap<>(date("on", today()));
    form.put("event", InformationEvent.DECIDE.name());
    form.put("outcome", outcome.name());
    form.put("why", WHY);
    form.put("whole", "true");
    form.put("seen", read.select("input[name=seen]").val());
    form.put("version", version(officer, id));
    return send(officer, here(id) + "/step", form);
  }

  /** Another one who runs requests beside them. */
  Worker anOfficer(Team team) {
    return anOfficer(team.officer().organisation());
  }

  Worker anOfficer(UUID organisation) {
    return workforce.aWorker(organisation, Role.DATA_PROTECTION_OFFICER);
  }

  /** An answer that keeps a part, as somebody could be known from it. */
  static Map<String, String> partly() {
    return Map.of(
        "answer", "PARTLY_REFUSED",
        "exemptions", "S40",
        "reason", "Whoever lives there would be known.",
        "identified", "A neighbour who counts the people of one house would know them.");
  }

  /** A second person lets a letter leave. */
  MockHttpServletResponse readLetter(Worker second, UUID id) throws Exception {
    Document page = page(second, here(id) + "/read");
    Map<String, String> form = new HashMap<>(Map.of("verdict", "LIST"));
    form.put("version", page.select("main input[name=version]").val());
    return send(second, here(id) + "/read", form);
  }

  MockHttpServletResponse sendOut(Worker officer, UUID id) throws Exception {
    String path = here(id) + "/send";
    MockHttpServletResponse read =
        http.perform(get(path).cookie(workforce.signedIn(officer))).andReturn().getResponse();
    Document letter = Jsoup.parse(read.getContentAsString());
    Map<String, String> form = new HashMap<>();
    letter
        .select("main form input[type=hidden]")
        .forEach(each -> form.put(each.attr("name"), each.attr("value")));
    form.remove("_csrf");
    form.put("whole", "true");
    List<String> telling = letter.select("input[name=looked]").eachAttr("value");
    if (!telling.isEmpty()) {
      form.put("looked", String.join("|", telling));
    }
    return form.containsKey("seen") ? send(officer, path, form) : read;
  }

  /** Several values of one field stand with a line between them. */
  MockHttpServletResponse send(Worker worker, String path, Map<String, String> form)
      throws Exception {
    MockHttpServletRequestBuilder request =
        post(path).with(csrf()).cookie(workforce.signedIn(worker));
    form.forEach((name, values) -> request.param(name, values.split("\\|")));
    return http.perform(request).andReturn().getResponse();
  }

  Document page(Worker worker, String path) throws Exception {
    return AllPages.ofWork(path, each -> Jsoup.parse(html(worker, each)));
  }

  String html(Worker worker, String path) throws Exception {
    return got(worker, path).getContentAsString();
  }

  byte[] file(Worker worker, String path) throws Exception {
    return got(worker, path).getContentAsByteArray();
  }

  private MockHttpServletResponse got(Worker worker, String path) throws Exception {
    MockHttpServletResponse answer =
        http.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer;
  }

  int status(Worker worker, String path) throws Exception {
    return http.perform(get(path).cookie(workforce.signedIn(worker)))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  /** As everybody sees it. */
  Document open(String path) throws Exception {
    MockHttpServletResponse answer = http.perform(get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }
}
