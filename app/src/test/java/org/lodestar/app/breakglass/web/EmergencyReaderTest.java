package org.lodestar.app.breakglass.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.CaseOfOne;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.vault.PersonalText;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

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
  private final CaseOfOne made;

  EmergencyReaderTest(
      MockMvc mvc,
      Workforce workforce,
      Emergencies emergencies,
      Cases cases,
      CaseAccess access,
      CaseOfOne made) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.emergencies = emergencies;
    this.cases = cases;
    this.access = access;
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
