package org.lodestar.app.breakglass.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.breakglass.Ground;
import org.lodestar.app.breakglass.face.Emergencies;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.face.NarrowNoes;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.CaseOfOne;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What somebody sees of a case who reads it in an emergency. */
@PlatformTest
class EmergencyReaderTest {
  private static final int MOST = 60;

  /** Searching the chronology, and saying that one knows somebody, are for whoever reads too. */
  private static final Set<String> FOR_READERS = Set.of("timeline", "declaration");

  private final MockMvc mvc;
  private final Workforce workforce;
  private final Emergencies emergencies;
  private final Cases cases;
  private final CaseAccess access;
  private final NarrowNoes noes;
  private final CaseOfOne made;
  private final Clock clock;

  EmergencyReaderTest(
      MockMvc mvc,
      Workforce workforce,
      Emergencies emergencies,
      Cases cases,
      CaseAccess access,
      NarrowNoes noes,
      CaseOfOne made,
      Clock clock) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.emergencies = emergencies;
    this.cases = cases;
    this.access = access;
    this.noes = noes;
    this.clock = clock;
    this.made = made;
  }

  @Test
  @Tag("care")
  void thePagesOfACaseAndItsSupportOfferNoFormThatIsRefused() throws Exception {
    Worker owner =
        workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER, Role.MANAGER);
    CaseOfOne.Made about = made.leadingTo(FormRoute.NRM_ADULT, owner);
    CaseFile file = as(owner, () -> cases.head(owner, about.caseFile()));
    Worker reader = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    read(reader, file);
    String start = "/cases/" + file.id();
    Cookie session = workforce.signedIn(reader);
    Walk seen = walked(session, start);
    assertThat(seen.visited()).hasSizeGreaterThan(8);
    assertThat(seen.faults()).isEmpty();
    Standing.member(owner.id()).run(() -> access.declareNoConflict(owner, file.id()));
    Document whole = page(workforce.signedIn(owner), start);
    assertThat(whole.select("main form[method=post], main a[href*=/new], main a[href*=/add]"))
        .as("whoever works on it has forms")
        .isNotEmpty();
  }

  @Test
  @Tag("care")
  void aBodyThatWasRefusedOpensNothingUntilItSaysWhoDecidesAndReadsNoneOfTheirWords()
      throws Exception {
    Worker owner =
        workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER, Role.MANAGER);
    CaseOfOne.Made about = made.leadingTo(FormRoute.NRM_ADULT, owner);
    CaseFile file = as(owner, () -> cases.head(owner, about.caseFile()));
    workforce.aWorker(file.organisation(), Role.MANAGER);
    PersonalText said = PersonalText.of("Nothing to them: Invented Darek works there");
    LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
    NarrowNo no = new NarrowNo(null, said, null, AgencyKind.POLICE, today);
    Standing.member(owner.id())
        .run(
            () -> {
              access.declareNoConflict(owner, file.id());
              noes.record(owner, file.id(), about.person(), no);
            });
    Worker charity = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    Worker police =
        workforce.aWorker(workforce.anOrganisation(AgencyKind.POLICE), Role.FIRST_RESPONDER);
    read(charity, file);
    Map<String, String> form =
        Map.of(
            "reference", file.reference(), "ground", "DANGER_NOW", "reason", "A call: she bleeds");
    Document asked = Jsoup.parse(post(police, "/emergency", form).getContentAsString());
    assertThat(asked.select(".govuk-error-summary").text())
        .contains("said no to your organisation")
        .doesNotContain("Darek");
    assertThat(asked.select("#decider")).hasSize(1);
    Map<String, String> decided = new HashMap<>(form);
    decided.put("decider", "Inspector Invented, duty");
    String opening = Objects.requireNonNull(post(police, "/emergency", decided).getRedirectedUrl());
    Standing.member(police.id()).run(() -> access.declareNoConflict(police, file.id()));
    String consents = "/cases/" + file.id() + "/people/" + about.person() + "/consents";
    for (Worker reader : List.of(charity, police)) {
      assertThat(page(workforce.signedIn(reader), consents).select("main").text())
          .contains("which only those read who work on this case")
          .doesNotContain("Darek");
    }
    Cookie owners = workforce.signedIn(owner);
    assertThat(page(owners, "/cases/" + file.id()).select("a[href$=/consents#narrow]").text())
        .as("in the head of the case, for whoever works on it next")
        .isEqualTo("Said no to one thing");
    assertThat(page(owners, consents).select("main").text()).contains("Darek");
    assertThat(page(owners, "/work").select("main").text())
        .contains("was opened in an emergency by a body to which somebody in it said no");
    assertThat(page(owners, opening).select("main").text())
        .contains("had said no to this organisation before", "Inspector Invented, duty");
    toTheEnd(owner, opening);
    assertThat(page(owners, "/work").select("main").text())
        .doesNotContain("tell them that their record was opened");
    assertThat(page(owners, opening).select("main").text())
        .contains("Not told", "It would warn whoever is looked for");
  }

  /** Ended, found not justified, and the person told, or why not. */
  private void toTheEnd(Worker owner, String opening) throws Exception {
    Cookie session = workforce.signedIn(owner);
    post(owner, opening + "/close", Map.of("version", version(session, opening)));
    post(
        owner,
        opening + "/review",
        Map.of(
            "version",
            version(session, opening),
            "verdict",
            "NOT_JUSTIFIED",
            "words",
            "She must know"));
    assertThat(page(session, "/work").select("main").text())
        .contains("tell them that their record was opened in an emergency");
    Document empty =
        Jsoup.parse(
            post(owner, opening + "/tell", Map.of("version", version(session, opening)))
                .getContentAsString());
    assertThat(empty.select(".govuk-error-summary").text()).contains("on which day they were told");
    post(
        owner,
        opening + "/tell",
        Map.of(
            "version", version(session, opening), "words", "It would warn whoever is looked for"));
  }

  private String version(Cookie session, String opening) throws Exception {
    return page(session, opening).expectFirst("input[name=version]").val();
  }

  private MockHttpServletResponse post(Worker worker, String path, Map<String, String> form)
      throws Exception {
    MockHttpServletRequestBuilder request =
        MockMvcRequestBuilders.post(path).cookie(workforce.signedIn(worker)).with(csrf());
    form.forEach(request::param);
    return mvc.perform(request).andReturn().getResponse();
  }

  @Test
  void aChildsDaysAreReadAndNoDoorOfAStepLeadsToAFormThatIsRefused() throws Exception {
    Worker owner = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    CaseOfOne.Made about = made.leadingTo(FormRoute.NRM_CHILD, owner);
    CaseFile file = as(owner, () -> cases.head(owner, about.caseFile()));
    Worker reader = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    read(reader, file);
    for (String each : List.of("/cases/" + file.id(), pathway(about))) {
      assertThat(offered(reader, each)).as(each).noneMatch(EmergencyReaderTest::isForWorkers);
      assertThat(page(workforce.signedIn(reader), each).select("main form[method=post]")).isEmpty();
    }
    Standing.member(owner.id()).run(() -> access.declareNoConflict(owner, file.id()));
    assertThat(offered(owner, pathway(about)))
        .as("whoever works on it goes on from the step")
        .anyMatch(EmergencyReaderTest::isForWorkers);
  }

  private static String pathway(CaseOfOne.Made about) {
    return "/cases/" + about.caseFile() + "/pathway/" + about.person();
  }

  private List<String> offered(Worker worker, String path) throws Exception {
    return page(workforce.signedIn(worker), path).select("main a").eachAttr("href");
  }

  private static boolean isForWorkers(String href) {
    return href.matches(".*(/meetings/new|/child-clocks|/shares/new|/told|/exports).*");
  }

  /** Somebody of the body that has it reviews what was opened. */
  private void read(Worker reader, CaseFile file) {
    workforce.aWorker(file.organisation(), Role.MANAGER);
    Standing.member(reader.id())
        .run(
            () -> {
              emergencies.open(
                  reader, file.reference(), Ground.DANGER_NOW, PersonalText.of("She bleeds"));
              access.declareNoConflict(reader, file.id());
            });
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Objects.requireNonNull(Standing.member(worker.id()).call(work));
  }

  private record Walk(Set<String> visited, List<String> faults) {}

  /** Every page of the case that links lead to. */
  private Walk walked(Cookie cookie, String start) throws Exception {
    Set<String> visited = new LinkedHashSet<>();
    List<String> faults = new ArrayList<>();
    Deque<String> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty() && visited.size() < MOST) {
      String path = waiting.poll();
      if (!visited.add(path)) {
        continue;
      }
      MockHttpServletResponse answer =
          mvc.perform(get(path).cookie(cookie)).andReturn().getResponse();
      if (answer.getStatus() != 200) {
        faults.add(path + " answers " + answer.getStatus());
      } else if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
        Document page = Jsoup.parse(answer.getContentAsString());
        for (Element form : page.select("main form[method=post]")) {
          if (isExpected(path)) {
            continue;
          }
          faults.add(path + " offers " + form.attr("action"));
        }
        page.select("main a[href^=" + start + "]").eachAttr("href").stream()
            .map(href -> href.replaceFirst("#.*", ""))
            .forEach(waiting::add);
      }
    }
    return new Walk(visited, faults);
  }

  private static boolean isExpected(String path) {
    return Stream.of(path.split("/")).anyMatch(FOR_READERS::contains);
  }

  private Document page(Cookie cookie, String path) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get(path).cookie(cookie)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }
}
