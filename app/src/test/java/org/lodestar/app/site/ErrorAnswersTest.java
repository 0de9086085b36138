package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.Workforce;
import org.lodestar.app.members.Role;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class ErrorAnswersTest {
  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  private final MockMvcTester pages;
  private final Workforce workforce;

  @LocalServerPort private int port;

  ErrorAnswersTest(MockMvcTester pages, Workforce workforce, Tongues tongues) {
    tongues.showAll();
    this.workforce = workforce;
    this.pages = pages;
  }

  @Test
  void anUnknownAddressIsAPlainPageInTheLanguageOfTheVisitor() throws Exception {
    HttpResponse<String> english = get("/no/such/page");
    assertThat(english.statusCode()).isEqualTo(404);
    assertThat(heading(english)).isEqualTo("Page not found");
    assertThat(Jsoup.parse(english.body()).title()).isEqualTo("Information");
    HttpResponse<String> arabic = get("/no/such/page?lang=ar");
    assertThat(Jsoup.parse(arabic.body()).select("html").attr("dir")).isEqualTo("rtl");
    assertThat(arabic.body()).contains("href=\"/no/such/page\"");
  }

  @Test
  void anErrorPageIsNeverKeptAndCarriesThePolicy() throws Exception {
    HttpResponse<String> answer = get("/no/such/page");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
  }

  @Test
  void aFormThatIsTooBigIsToldSoAndNotCalledAFault() throws Exception {
    HttpResponse<String> answer = post("/about-exit", "text=" + "a".repeat(1_500_000));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("still in your browser").doesNotContain("Exception");
  }

  @Test
  void aFormWithThousandsOfFieldsIsRefused() throws Exception {
    HttpResponse<String> answer = post("/about-exit", "a=1&".repeat(5_000));
    assertThat(answer.statusCode()).isBetween(400, 413);
    assertThat(answer.body()).contains("<h1").doesNotContain("Exception");
  }

  @Test
  void aPostWithoutOurTokenIsForbidden() throws Exception {
    HttpResponse<String> answer = post("/about-exit", "a=1");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(heading(answer)).isEqualTo("You cannot do that");
  }

  @Test
  void aWorkersFormWithoutOurTokenIsToldSoOnAPageOfTheirs() throws Exception {
    Cookie own = workforce.signedIn(workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/breaches/new"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", own.getName() + "=" + own.getValue())
            .POST(BodyPublishers.ofString("a=1"))
            .build();
    HttpResponse<String> answer = BROWSER.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(heading(answer)).isEqualTo("You cannot do that");
    assertThat(Jsoup.parse(answer.body()).select("form[action=/sign-out]")).isNotEmpty();
    assertThat(Jsoup.parse(answer.body()).select("[data-exit]")).isEmpty();
  }

  @Test
  void theStyleGuideIsNotThereOutsideADemonstration() throws Exception {
    assertThat(get("/style-guide").statusCode()).isEqualTo(404);
  }

  @Test
  void staticFilesAreKeptForEverUnderTheirHashAndNotUnderTheirName() throws Exception {
    String address =
        Jsoup.parse(get("/about-exit").body()).select("link[rel=stylesheet]").attr("href");
    assertThat(address).matches("/assets/[0-9a-f]{16}/lodestar.css");
    assertThat(get(address).headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    assertThat(get("/assets/lodestar.css").headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).doesNotContain("immutable"));
  }

  private static String heading(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select("main h1").text();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return BROWSER.send(request(path).GET().build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form) throws Exception {
    return BROWSER.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  @Test
  void askingForAnotherFormatStillGivesThePage() throws Exception {
    HttpResponse<String> answer =
        BROWSER.send(
            request("/about-exit").header("Accept", "application/xml").GET().build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isLessThan(500);
    assertThat(answer.body()).doesNotContain("Exception");
  }

  @Test
  void theListOfMaintenanceAddressesIsNotThere() throws Exception {
    assertThat(get("/actuator").statusCode()).isEqualTo(404);
    assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
  }

  @Test
  void whoComesWhileThePlatformIsAwayIsToldWhenToComeBack() {
    MockHttpServletResponse away =
        pages
            .get()
            .uri("/error")
            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503)
            .exchange()
            .getResponse();
    assertThat(away.getStatus()).isEqualTo(503);
    assertThat(away.getHeader("Retry-After")).matches("[1-9][0-9]?");
  }

  /** Who wanted to watch a film typed nothing, so that nothing is said of forms. */
  @Test
  void whoComesWhileTooManyPlayAFilmIsToldOfItsWordsAndNotOfWhatTheyTyped() {
    assertThat(
            pages
                .get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503)
                .requestAttr(ErrorPage.BUSY, "site.fault.watched")
                .exchange())
        .hasStatus(503)
        .bodyText()
        .contains("Too many people are playing this just now", "stand the words that it says")
        .doesNotContain("What you typed");
  }

  @ParameterizedTest
  @CsvSource({"503, true", "500, true", "404, false"})
  void whoIsInDangerSeesWhomToCallWhenThePlatformFails(int status, boolean shown) {
    assertThat(
            pages
                .get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .exchange())
        .hasStatus(status)
        .bodyText()
        .satisfies(
            page -> {
              assertThat(page.contains("tel:999")).isEqualTo(shown);
              assertThat(page.contains(">55<")).isEqualTo(shown);
            });
  }
}
