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
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever is in charge looks at each account, and what was found stays until it is done. */
@PlatformTest
class AccessReviewTest {
  private final MockMvc mvc;
  private final Workforce workforce;
  private final Clock clock;

  private UUID organisation;
  private Worker manager;
  private Worker administrator;
  private Worker colleague;

  AccessReviewTest(MockMvc mvc, Workforce workforce, Clock clock) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.clock = clock;
  }

  @BeforeEach
  void aPlace() {
    organisation = workforce.anOrganisation();
    manager = workforce.aWorker(organisation, Role.MANAGER);
    administrator = workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR);
    colleague = workforce.aWorker(organisation, Role.CASEWORKER);
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private Document seen(Worker by, String path) throws Exception {
    return seen(workforce.signedIn(by), path);
  }

  private Document seen(Cookie by, String path) throws Exception {
    return Jsoup.parse(answer(get(path).cookie(by)).getContentAsString());
  }

  private MockHttpServletResponse said(Worker by, Object... answers) throws Exception {
    MockHttpServletRequestBuilder request =
        post("/people/review")
            .with(csrf())
            .cookie(workforce.signedIn(by))
            .param("organisation", organisation.toString());
    for (int i = 0; i < answers.length; i += 2) {
      request.param("lines[" + i / 2 + "].person", ((Worker) answers[i]).id().toString());
      request.param("lines[" + i / 2 + "].answer", answers[i + 1].toString());
    }
    return answer(request);
  }

  private MockHttpServletResponse signed(Worker by) throws Exception {
    return answer(
        post("/people/review/sign")
            .with(csrf())
            .cookie(workforce.signedIn(by))
            .param("organisation", organisation.toString()));
  }

  @Test
  void nothingIsAnsweredBeforehandAndNoneIsSignedOffWhileOneIsOpen() throws Exception {
    Document asked = seen(manager, "/people/review");
    assertThat(asked.select("select[name$=answer]")).hasSize(2);
    assertThat(asked.select("select[name$=answer] option[selected]")).isEmpty();
    assertThat(asked.text()).contains("0 of 2 looked at").contains("Has not come in yet");
    said(manager, colleague, "KEEPS");
    assertThat(seen(manager, "/people/review").text()).contains("1 of 2 looked at");
    assertThat(signed(manager).getStatus()).isEqualTo(409);
    said(manager, administrator, "KEEPS");
    assertThat(signed(manager).getRedirectedUrl()).contains("/people/review");
    assertThat(seen(manager, "/people/review").text())
        .contains(manager.displayName() + " signed this off");
  }

  @Test
  void nobodyAnswersForTheirOwnAccount() throws Exception {
    assertThat(said(manager, manager, "KEEPS").getStatus()).isEqualTo(409);
    Document asked = seen(manager, "/people/review");
    assertThat(asked.text()).contains("Somebody else answers for it");
    assertThat(asked.select("input[value=" + manager.id() + "]")).isEmpty();
  }

  @Test
  void whatWasFoundStaysWorkUntilTheAccountShowsIt() throws Exception {
    said(manager, colleague, "LEFT", administrator, "CHANGE");
    signed(manager);
    assertThat(seen(administrator, "/work").text()).contains("2 accounts to change or close");
    Document toDo = seen(administrator, "/people/review");
    assertThat(toDo.select("a[href=/people/" + colleague.id() + "]")).isNotEmpty();
    answer(
        post("/people/" + colleague.id() + "/leave")
            .with(csrf())
            .cookie(workforce.signedIn(administrator)));
    assertThat(seen(administrator, "/work").text()).contains("1 account to change or close");
    assertThat(seen(manager, "/people/review").text())
        .contains("Found the last time, and done", colleague.displayName())
        .contains("Does not work here any more Now: Left");
  }

  @Test
  void anAnswerIsAboutTheRolesOfThatDay() throws Exception {
    said(manager, colleague, "KEEPS", administrator, "KEEPS");
    Document form = seen(administrator, "/people/" + colleague.id() + "/change");
    answer(
        post("/people/" + colleague.id() + "/change")
            .with(csrf())
            .cookie(workforce.signedIn(administrator))
            .param("displayName", form.select("#displayName").val())
            .param("post", "")
            .param("email", form.select("#email").val())
            .param("organisation", organisation.toString())
            .param("roles", "TRAINER")
            .param("version", form.select("input[name=version]").val()));
    assertThat(signed(manager).getStatus()).isEqualTo(409);
  }

  @Test
  void anotherPlaceIsNotFoundAndWhoLooksAfterAllSeesEach() throws Exception {
    Worker foreign = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    MockHttpServletRequestBuilder theirs =
        get("/people/review")
            .param("organisation", organisation.toString())
            .cookie(workforce.signedIn(foreign));
    assertThat(answer(theirs).getStatus()).isEqualTo(404);
    assertThat(said(foreign, colleague, "KEEPS").getStatus()).isEqualTo(404);
    assertThat(signed(foreign).getStatus()).isEqualTo(404);
    Worker all = workforce.aWorker(workforce.anOrganisation(), Role.PLATFORM_ADMINISTRATOR);
    assertThat(seen(all, "/people/review?organisation=" + organisation).text())
        .contains("0 of 3 looked at");
  }

  @Test
  void itIsWorkInTimeAndOverdueAfterwards() throws Exception {
    assertThat(seen(manager, "/work").text()).doesNotContain("Look at who has access");
    Document soon =
        ScopedClock.at(clock.instant().plus(Duration.ofDays(170)), () -> seen(manager, "/work"));
    assertThat(soon.text()).contains("Look at who has access").doesNotContain("Overdue");
    Document late =
        ScopedClock.at(clock.instant().plus(Duration.ofDays(186)), () -> seen(manager, "/work"));
    assertThat(late.text()).contains("Look at who has access").contains("Overdue");
  }
}
