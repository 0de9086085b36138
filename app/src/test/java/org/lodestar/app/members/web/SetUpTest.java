package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.members.domain.FactorSecret;
import org.lodestar.app.members.entry.FirstStart;
import org.lodestar.app.members.face.Organisations;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The first start of an installation in which nobody works. */
@PlatformApartTest
class SetUpTest {
  private static final String PASSWORD = "kettle orbit lemon";

  private final MockMvc mvc;
  private final FirstStart firstStart;
  private final Installation installation;
  private final Organisations organisations;
  private final DatabaseAccess access;
  private final DataFolder folder;
  private final Clock clock;

  SetUpTest(
      MockMvc mvc,
      FirstStart firstStart,
      Installation installation,
      Organisations organisations,
      DatabaseAccess access,
      DataFolder folder,
      Clock clock) {
    this.mvc = mvc;
    this.firstStart = firstStart;
    this.installation = installation;
    this.organisations = organisations;
    this.access = access;
    this.folder = folder;
    this.clock = clock;
  }

  /** Whoever was here before for another test. */
  @BeforeEach
  void nobodyWorksHere() throws SQLException, IOException {
    DatabaseAccess.Credentials owner = access.owner();
    try (Connection connection =
        DriverManager.getConnection(access.url(), owner.user(), owner.password())) {
      connection.createStatement().execute("truncate members.person, members.organisation cascade");
    }
    Files.deleteIfExists(folder.folder("keys").resolve("two-hands.closed"));
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private String printedLink() {
    List<String> lines = firstStart.lines("http://localhost");
    return lines.getLast().strip().substring("http://localhost".length());
  }

  private MockHttpServletRequestBuilder form(String link) {
    return post(link)
        .with(csrf())
        .param("partnership", "Northshire Modern Slavery Partnership")
        .param("organisation", "Northshire Council")
        .param("kind", "COUNCIL")
        .param("displayName", "Asha Green")
        .param("post", "Community safety manager")
        .param("email", "asha.green@northshire.example")
        .param("password", PASSWORD)
        .param("again", PASSWORD);
  }

  /** One story, since an installation is set up once. */
  @Test
  void theFirstAdministratorSetsUpThePartnershipOnce() throws Exception {
    String first = printedLink();
    String link = printedLink();
    assertThat(answer(get(first)).getStatus()).as("a new start voids the old link").isEqualTo(404);
    assertThat(answer(get(link)).getStatus()).isEqualTo(200);
    int tomorrow =
        ScopedClock.at(
            clock.instant().plus(Duration.ofHours(24)), () -> answer(get(link)).getStatus());
    assertThat(tomorrow).as("the link is too old after a day").isEqualTo(404);

    MockHttpServletResponse poor = answer(form(link).param("again", "x"));
    assertThat(poor.getStatus()).isEqualTo(200);

    Cookie half = cookie(answer(form(link)));
    assertThat(answer(get(link)).getStatus()).as("the link is used up").isEqualTo(404);
    assertThat(answer(form(link)).getStatus()).isEqualTo(404);
    assertThat(firstStart.lines("http://localhost")).as("no more links").isEmpty();

    Document shown =
        Jsoup.parse(
            answer(get("/sign-in/set-up").param("to", "/people").cookie(half))
                .getContentAsString());
    FactorSecret factor = FactorSecret.of(shown.select(".lode-secret").text().replace(" ", ""));
    String code = factor.codeAt(FactorSecret.stepAt(clock.instant()));
    Cookie whole =
        cookie(answer(post("/sign-in/set-up").with(csrf()).cookie(half).param("code", code)));
    assertThat(installation.partnership()).contains("Northshire Modern Slavery Partnership");
    assertThat(organisations.list()).singleElement().matches(each -> each.open());

    MockHttpServletResponse added =
        answer(
            post("/organisations/add")
                .with(csrf())
                .cookie(whole)
                .param("name", "Northshire Police")
                .param("kind", "POLICE")
                .param("hours", "4")
                .param("staffedHours", "")
                .param("version", "0"));
    assertThat(added.getRedirectedUrl()).isEqualTo("/organisations");
    assertThat(organisations.findByName("northshire police")).isPresent();
    assertThat(answer(get("/people").cookie(whole)).getContentAsString()).contains("Asha Green");
    theOnlyAdministratorActsAloneUntilThereIsASecond(whole);
  }

  private void theOnlyAdministratorActsAloneUntilThereIsASecond(Cookie first) throws Exception {
    String home = answer(get("/work").cookie(first)).getContentAsString();
    assertThat(home).contains("You are the only administrator");
    Document alone = asked(first, invited(first, "bo@northshire.example", "MANAGER") + "/sheet");
    assertThat(alone.select("#piece").text()).as("nobody else could tell it").hasSize(9);

    String request = invited(first, "cy@northshire.example", "PLATFORM_ADMINISTRATOR");
    Document sheet = asked(first, request + "/sheet");
    String link = sheet.select("#link").text();
    MockHttpServletResponse joined =
        answer(
            post(link.substring(link.indexOf("/join/")))
                .with(csrf())
                .param("password", PASSWORD)
                .param("again", PASSWORD)
                .param("piece", sheet.select("#piece").text()));
    assertThat(joined.getStatus()).isEqualTo(303);

    assertThat(answer(get("/work").cookie(first)).getContentAsString())
        .as("it closes by itself")
        .doesNotContain("You are the only administrator");
    String waits = invited(first, "di@northshire.example", "MANAGER");
    assertThat(answer(get(waits).cookie(first)).getContentAsString())
        .contains("Waits for a second administrator");
    assertThat(answer(get(request).cookie(first)).getContentAsString())
        .as("the record of what was done alone stays")
        .contains("there was no second administrator yet");
  }

  private String invited(Cookie by, String email, String role) throws Exception {
    return java.util.Objects.requireNonNull(
        answer(
                post("/people/invite")
                    .with(csrf())
                    .cookie(by)
                    .param("displayName", "Sam Rivers")
                    .param("post", "")
                    .param("email", email)
                    .param("organisation", organisations.list().getFirst().id().toString())
                    .param("roles", role)
                    .param("version", "0"))
            .getRedirectedUrl());
  }

  private Document asked(Cookie by, String path) throws Exception {
    return Jsoup.parse(answer(post(path).with(csrf()).cookie(by)).getContentAsString());
  }

  private static Cookie cookie(MockHttpServletResponse answer) {
    return java.util.Objects.requireNonNull(answer.getCookie("lodestar"));
  }
}
