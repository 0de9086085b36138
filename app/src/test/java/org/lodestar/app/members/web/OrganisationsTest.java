package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The organisations of the partnership over the web. */
@PlatformTest
class OrganisationsTest {
  private final MockMvc mvc;
  private final Workforce workforce;
  private final Organisations organisations;

  private UUID own;
  private UUID other;
  private Cookie administrator;

  OrganisationsTest(MockMvc mvc, Workforce workforce, Organisations organisations) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.organisations = organisations;
  }

  @BeforeEach
  void aPlatformAdministrator() {
    own = workforce.anOrganisation();
    other = workforce.anOrganisation();
    administrator = workforce.signedIn(workforce.aWorker(own, Role.PLATFORM_ADMINISTRATOR));
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private MockHttpServletResponse sent(String path, String name, String hours, long version)
      throws Exception {
    return answer(
        post(path)
            .with(csrf())
            .cookie(administrator)
            .param("name", name)
            .param("kind", "CHARITY")
            .param("hours", hours)
            .param("staffedHours", "")
            .param("version", String.valueOf(version)));
  }

  private static Document page(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString());
  }

  private MockHttpServletResponse close(UUID organisation) throws Exception {
    return answer(
        post("/organisations/" + organisation + "/close").with(csrf()).cookie(administrator));
  }

  @Test
  void closingPutsItsWorkersOutWithTheNextClick() throws Exception {
    Worker worker = workforce.aWorker(other, Role.CASEWORKER);
    Cookie theirs = workforce.signedIn(worker);
    assertThat(answer(get("/work").cookie(theirs)).getStatus()).isEqualTo(200);
    close(other);
    assertThat(answer(get("/work").cookie(theirs)).getStatus()).isEqualTo(302);
    assertThat(organisations.list()).extracting(Organisation::id).doesNotContain(other);
  }

  @Test
  void nobodyClosesTheOrganisationThatTheyWorkFor() throws Exception {
    assertThat(close(own).getStatus()).isEqualTo(409);
    assertThat(organisations.get(own).open()).isTrue();
  }

  @Test
  void aNameIsTakenInWhateverCaseItIsTyped() throws Exception {
    String taken = organisations.get(other).name().toUpperCase(java.util.Locale.ROOT);
    MockHttpServletResponse refused = sent("/organisations/add", taken, "24", 0);
    assertThat(page(refused).select("#name-error").text()).contains("Another organisation");
  }

  @Test
  void hoursAreAWholeNumberUpToAWeek() throws Exception {
    for (String wrong :
        new String[] {"", "0", "169", "-1", "soon", "1.5", "99999999999999999999"}) {
      MockHttpServletResponse refused = sent("/organisations/add", "New " + Ids.next(), wrong, 0);
      assertThat(refused.getStatus()).as(wrong).isEqualTo(200);
      assertThat(page(refused).select("#hours-error")).as(wrong).hasSize(1);
    }
  }

  @Test
  void ofTwoChangesAtOnceTheSecondSeesBoth() throws Exception {
    String path = "/organisations/" + other;
    String first = "First " + Ids.next();
    assertThat(sent(path, first, "24", 0).getStatus()).isEqualTo(303);
    MockHttpServletResponse clash = sent(path, "Second " + Ids.next(), "24", 0);
    assertThat(clash.getStatus()).isEqualTo(409);
    assertThat(page(clash).select("table").text()).contains(first, "Second");
    assertThat(organisations.get(other).name()).isEqualTo(first);
  }

  @Test
  void anUnknownOrganisationIsNotFound() throws Exception {
    assertThat(answer(get("/organisations/" + Ids.next()).cookie(administrator)).getStatus())
        .isEqualTo(404);
  }
}
