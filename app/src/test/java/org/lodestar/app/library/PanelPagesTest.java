package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.members.Role;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class PanelPagesTest {
  private static final String PATH = "/vignettes";

  private final MockMvcTester browser;
  private final Workforce workforce;
  private Cookie session = new Cookie("none", "");

  PanelPagesTest(MockMvcTester browser, Workforce workforce) {
    this.browser = browser;
    this.workforce = workforce;
  }

  @BeforeEach
  void aTrainerIsSignedIn() {
    session = workforce.signedIn(workforce.aWorker(workforce.anOrganisation(), Role.TRAINER));
  }

  @AfterEach
  void nothingStays() {
    forget("P1");
    forget("P2");
  }

  @Test
  void saysPlainlyThatNoPanelHasAnsweredYet() throws Exception {
    assertThat(page(PATH + "/agreement").text()).contains("Pending: no panel has answered yet");
  }

  @Test
  void aPanelIsLoadedWholeAndComparedWithTheAid() throws Exception {
    assertThat(
            load(
                "panellist,vignette,answer\nP1,V29,act now\nP2,V29,talk today\nP1,V02,still worried"))
        .hasRedirectedUrl(PATH + "/panel?loaded=true");
    String text = page(PATH + "/agreement").text();
    assertThat(text)
        .contains(
            "2 panellists have answered", "for 2 of 2 vignettes: 100%", "between 34% and 100%")
        .doesNotContain("Pending");
    assertThat(page(PATH + "/panel").text()).contains("Forget the answers of P1");
  }

  @Test
  void oneBadRowKeepsTheWholeFileOutAndWhatWasPastedStays() throws Exception {
    MvcTestResult answer =
        load("panellist,vignette,answer\nP1,V01,act now\nRobin Smith,V02,act now\nP1,V77,maybe");
    Document page = Jsoup.parse(answer.getResponse().getContentAsString());
    assertThat(page.select("main").text())
        .contains(
            "Nothing was loaded",
            "Row 3: The panellist must be a code",
            "Row 4: There is no such vignette");
    assertThat(page.select("textarea").text()).contains("P1,V01,act now");
    assertThat(page(PATH + "/agreement").text()).contains("Pending");
  }

  @Test
  void loadingAPanellistAgainReplacesWhatTheySaid() throws Exception {
    load("panellist,vignette,answer\nP1,V29,still worried\nP1,V02,still worried");
    load("panellist,vignette,answer\nP1,V29,act now");
    assertThat(page(PATH + "/agreement").text()).contains("for 1 of 1 vignettes");
  }

  @Test
  void theBlankSheetHasARowForEachVignetteAndTellsNothingOfTheAid() throws Exception {
    byte[] file =
        browser
            .get()
            .uri(PATH + "/sheet")
            .cookie(session)
            .exchange()
            .getResponse()
            .getContentAsByteArray();
    String sheet = new String(file, StandardCharsets.UTF_8);
    assertThat(sheet.lines()).hasSize(31).allMatch(line -> "=+-@".indexOf(line.charAt(0)) < 0);
    assertThat(sheet).contains(",V30,").doesNotContain("ACT_NOW", "Act now", "HARMLESS");
    assertThat(org.lodestar.app.library.domain.PanelFile.read(sheet).faults())
        .extracting(fault -> fault.kind().name())
        .containsExactly("NO_ANSWERS");
  }

  @Test
  void theListShowsEachVignetteWithWhatTheAidSays() throws Exception {
    Document page = page(PATH);
    assertThat(page.select("tbody tr")).hasSize(30);
    assertThat(page.text()).contains("Bubble Corner", "Act now", "Look-alike");
  }

  private MvcTestResult load(String rows) {
    return browser
        .post()
        .uri(PATH + "/panel")
        .cookie(session)
        .with(csrf())
        .param("rows", rows)
        .exchange();
  }

  private void forget(String panellist) {
    browser
        .post()
        .uri(PATH + "/panel/forget")
        .cookie(session)
        .with(csrf())
        .param("panellist", panellist)
        .exchange();
  }

  private Document page(String address) throws Exception {
    MvcTestResult answer = browser.get().uri(address).cookie(session).exchange();
    assertThat(answer).hasStatusOk();
    String text = answer.getResponse().getContentAsString();
    return Jsoup.parse(text.replaceAll("[\u2068\u2069]", ""));
  }
}
