package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.library.web.Cookies;
import org.lodestar.app.members.Worker;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class PublicContentControllerTest {
  private static final int LIGHT = 100_000;

  private final MockMvcTester browser;
  private final Desk desk;

  PublicContentControllerTest(MockMvcTester browser, Desk desk, Tongues tongues) {
    tongues.showAll();
    this.browser = browser;
    this.desk = desk;
  }

  @Test
  void homeOpensThreeDoors() throws Exception {
    assertThat(page("/").select(".lode-door").eachAttr("href"))
        .containsExactly("/help", "/signs", "/professionals");
  }

  @Test
  void homeShowsTheEmergencyNumberAndTheNationalHelpline() throws Exception {
    Document home = page("/");
    assertThat(home.select(".lode-danger-now a").attr("href")).isEqualTo("tel:999");
    Element helpline = home.expectFirst("bdi[dir=ltr] > a[href='tel:+448000121700']");
    assertThat(helpline.text()).isEqualTo("08000 121 700");
  }

  @Test
  void keysPressedDuringACallAreNotALink() throws Exception {
    assertThat(page("/helplines").select("a[href='tel:55']")).isEmpty();
    assertThat(page("/").select(".lode-danger-now").text()).contains("press 55");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/help", "/signs", "/types", "/privacy", "/helplines"})
  void aPageForPeopleAtRiskHasATitleThatTellsNothingAndAWayOut(String address) throws Exception {
    Document page = page(address);
    assertThat(page.title()).isEqualTo("Information");
    assertThat(page.select(".govuk-exit-this-page a").attr("href")).isEqualTo("/leave");
  }

  @Test
  void signsAreThoseOfTheVocabularyInPlainWords() throws Exception {
    assertThat(page("/signs").select("main li").eachText())
        .contains("they are never left alone", "someone else keeps their passport or papers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/help",
        "/signs",
        "/professionals",
        "/types",
        "/accessibility",
        "/privacy",
        "/cookies",
        "/helplines"
      })
  void aPageThatOnlyTellsSetsNoCookie(String address) throws Exception {
    assertThat(browser.get().uri(address).exchange().getResponse().getCookies())
        .allMatch(cookie -> Cookies.lists(cookie.getName()))
        .isEmpty();
  }

  @Test
  void theFirstPageIsLightWithAllThatItLoads() throws Exception {
    int weight = zipped("/");
    Document home = page("/");
    for (String asset : home.select("link[rel=stylesheet]").eachAttr("href")) {
      weight += zipped(asset);
    }
    for (String asset : home.select("script[src], img[src]").eachAttr("src")) {
      weight += zipped(asset);
    }
    assertThat(weight).isLessThan(LIGHT);
  }

  @Test
  void headingsStandInOrder() throws Exception {
    for (String address : List.of("/", "/help", "/signs", "/professionals", "/privacy")) {
      assertThat(page(address).select("h1")).as(address).hasSize(1);
    }
  }

  @Test
  @Tag("care")
  void whoAsksWhatWeHoldReadsWhoIsInChargeForHowLongOnWhichLawAndHowToComplain() throws Exception {
    Worker somebody = desk.anOfficer(desk.aReceiver());
    String told = page("/privacy").select("main").text();
    assertThat(told)
        .contains(somebody.organisationName() + " is in charge of what you tell us here")
        .contains(
            "The partnership has not said yet who looks after your data. Until it does, ask "
                + somebody.organisationName())
        .doesNotContain("confirmed")
        .contains("article 6(1)(e)", "article 9(2)(g)")
        .containsPattern("Reports without a name: \\d+ (month|year)")
        .containsPattern("Files about a child: \\d+ years?")
        .contains("If someone told us about you", "You do not have to tell us a thing")
        .contains("within 30 days", "Information Commissioner");
    assertThat(page("/accessibility").select("main").text())
        .contains("The partnership has not said yet how to reach it about this")
        .doesNotContain("Use our form");
    Map<String, String> settings =
        Map.of(
            "LODESTAR_PRIVACY_CONTACT", "officer@example.org",
            "LODESTAR_DATA_PLACE", "A room in Example Town",
            "LODESTAR_ACCESSIBILITY_CONTACT", "access@example.org");
    try {
      settings.forEach(System::setProperty);
      assertThat(page("/privacy").select("main").text())
          .contains("You can ask the person who looks after your data: officer@example.org")
          .contains("A room in Example Town")
          .doesNotContain("has not said yet who looks after your data");
      assertThat(page("/accessibility").select("main").text())
          .contains("access@example.org")
          .doesNotContain("has not said yet how to reach it");
    } finally {
      settings.keySet().forEach(System::clearProperty);
    }
  }

  @Test
  void whoOnlyReadsIsToldWhatIsCountedOfAllReaders() throws Exception {
    assertThat(page("/privacy").select("main p:contains(If you only read) a").attr("href"))
        .isEqualTo("/cookies");
    Document cookies = page("/cookies");
    assertThat(cookies.select("main").text())
        .contains("We do not follow you", "No number tells us of you")
        .contains("small steps", "files that they take", "presses of the exit button")
        .contains("start the form", "short link")
        .doesNotContain("We do not count you");
    assertThat(cookies.select("main a").eachAttr("href")).contains("/site-figures");
  }

  /** Nothing is promised that nobody agreed; what is known is said. */
  @Test
  @Tag("care")
  void whoFearsForTheirVisaReadsWhoIsToldAndWhatIsNotConfirmedYet() throws Exception {
    assertThat(page("/help").select("main").text())
        .contains("We do not ask about your visa", "the Home Office gets your details")
        .contains("If you are an adult, we ask you first");
    assertThat(page("/help").select("main a:contains(about your visa)").attr("href"))
        .isEqualTo("/privacy");
    assertThat(page("/privacy").select("main").text())
        .contains("does not go to the immigration service by itself")
        .contains("A partner such as the police may tell the immigration service")
        .contains("Partners here have not said yet what they agree about this");
    try {
      System.setProperty("LODESTAR_IMMIGRATION_RULE", "Invented: ask us first.");
      assertThat(page("/privacy").select("main").text())
          .contains("This is what partners here have agreed: Invented: ask us first.")
          .doesNotContain("Partners here have not said yet");
    } finally {
      System.clearProperty("LODESTAR_IMMIGRATION_RULE");
    }
  }

  @Test
  @Tag("care")
  void aSuccessorShowsFromItsDayAndANumberThatNobodyConfirmedIsNotPrinted() throws Exception {
    String before = helplinesOn("2026-04-06T22:30:00Z");
    assertThat(before).contains("Labour abuse reports (GLAA)", "0800 432 0804");
    assertThat(before).doesNotContain("Fair Work Agency");
    String after = helplinesOn("2026-04-06T23:30:00Z");
    assertThat(after).contains("Fair Work Agency").doesNotContain("GLAA", "0800 432 0804");
  }

  private String helplinesOn(String moment) throws Exception {
    return ScopedClock.at(Instant.parse(moment), () -> page("/helplines").text());
  }

  private int zipped(String address) throws IOException {
    byte[] body = browser.get().uri(address).exchange().getResponse().getContentAsByteArray();
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(body);
    }
    return zipped.size();
  }

  private Document page(String address) throws Exception {
    var result = browser.get().uri(address).exchange();
    assertThat(result).hasStatusOk();
    return Jsoup.parse(result.getResponse().getContentAsString());
  }
}
