package org.lodestar.app.learning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.learning.face.OpenCourses;
import org.lodestar.app.library.PageTranslation.Signed;
import org.lodestar.app.library.ToolkitTranslation;
import org.lodestar.app.library.ToolkitWords;
import org.lodestar.app.library.face.ToolkitTranslations;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

/** The course for everybody, page by page, as a browser without a script goes through it. */
@PlatformTest
class WalkControllerTest {
  private static final String PATH = WalkPage.PATH;

  /** Longer than this nobody walks: the pages are some twenty. */
  private static final int FAR = 40;

  /** Each visitor comes from a place of their own. */
  private static final AtomicInteger PLACE = new AtomicInteger(1);

  /** Long from now, so that nobody else counts under this day. */
  private static final AtomicInteger DAYS = new AtomicInteger(1);

  private final MockMvc web;
  private final OpenCourses courses;
  private final ToolkitTranslations translations;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  private String place = "";
  private LocalDate day = LocalDate.EPOCH;

  WalkControllerTest(
      MockMvc web,
      OpenCourses courses,
      ToolkitTranslations translations,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions,
      Tongues tongues) {
    tongues.showAll();
    this.web = web;
    this.courses = courses;
    this.translations = translations;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
  }

  @BeforeEach
  void somewhereElseAndOnAnotherDay() {
    place = "198.51.100." + PLACE.incrementAndGet();
    day = LocalDate.of(2044, 3, 1).plusDays(DAYS.incrementAndGet());
  }

  private Document answered(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse answer =
        ScopedClock.at(
            Instant.parse(day + "T12:00:00Z"),
            () ->
                web.perform(
                        request.with(
                            each -> {
                              each.setRemoteAddr(place);
                              return each;
                            }))
                    .andReturn()
                    .getResponse());
    assertThat(answer.getStatus()).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private Document open(String address) throws Exception {
    return answered(get(address));
  }

  /** Presses a button of a page: all hidden fields go along, but the token, and what is chosen. */
  private Document press(Document page, String address, String... more) throws Exception {
    MockHttpServletRequestBuilder request = post(address).with(csrf());
    request.param("walk", page.select("input[name=walk]").attr("value"));
    for (int at = 0; at < more.length; at += 2) {
      request.param(more[at], more[at + 1]);
    }
    return answered(request);
  }

  private Document choose(Document page, String choice) throws Exception {
    return press(page, PATH, "answer", choice);
  }

  private static String heading(Document page) {
    return page.select("h1").text();
  }

  /** Which choice is taken where there are so many. */
  @FunctionalInterface
  private interface Taste {
    int of(int choices);
  }

  /** Goes on until the end; gives the last page. */
  private Document walked(String address, Taste taste) throws Exception {
    Document page = open(address);
    for (int at = 0; at < FAR && !page.select("input[name=walk]").isEmpty(); at++) {
      List<String> choices = page.select("input[name=answer]").eachAttr("value");
      page =
          choices.isEmpty()
              ? press(page, address)
              : press(page, address, "answer", choices.get(taste.of(choices.size())));
    }
    return page;
  }

  private String counted(String table, String column) {
    String query =
        "select coalesce(sum(" + column + "), 0) from learning." + table + " where on_day = ?";
    return Objects.requireNonNull(
        transactions.execute(_ -> sql.fetchSingle(query, day).into(String.class)));
  }

  private String begunAndEnded() {
    return counted("walk_day", "begun") + " " + counted("walk_day", "ended");
  }

  @Test
  void theFirstPageSaysWhatItIsAsksHowSureAndHasOneButton() throws Exception {
    Document page = open(PATH);
    assertThat(heading(page)).isEqualTo("Know the signs");
    assertThat(page.select("main").text()).contains("Fifteen minutes", "Nobody checks");
    assertThat(page.select("input[name=answer]")).hasSize(5);
    assertThat(page.select("main button.govuk-button").eachText()).containsExactly("Begin");
    assertThat(page.select("main script, main iframe")).isEmpty();
    assertThat(page.title()).doesNotContain("signs");
  }

  @Test
  void thePageOfSignsLeadsToIt() throws Exception {
    assertThat(open("/signs").select("main a[href='" + PATH + "']").text())
        .isEqualTo("Learn in 15 minutes");
    assertThat(open("/signs?lang=ro").select("main a[href^='" + PATH + "']"))
        .as("not in a language in which it is called nothing")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {PATH, PATH + "?easy=yes"})
  void whoeverAlwaysTakesTheFirstOrTheLastChoiceComesToTheEnd(String address) throws Exception {
    for (Taste taste : List.<Taste>of(_ -> 0, many -> many - 1)) {
      Document end = walked(address, taste);
      assertThat(heading(end)).isEqualTo("You have finished");
      assertThat(end.select("main ol > li")).hasSize(5);
    }
  }

  @Test
  void everyPageLeadsToTheReportAndCarriesNothingAlong() throws Exception {
    Document page = open(PATH);
    for (int at = 0; at < FAR && !page.select("input[name=walk]").isEmpty(); at++) {
      assertThat(page.select("main a:contains(Are you worried)").attr("href")).isEqualTo("/report");
      assertThat(page.select("main a:contains(Are you worried)").attr("rel"))
          .isEqualTo("noreferrer");
      List<String> choices = page.select("input[name=answer]").eachAttr("value");
      page = choices.isEmpty() ? press(page, PATH) : choose(page, choices.getFirst());
    }
    assertThat(page.select("main a:contains(Are you worried)").attr("href")).isEqualTo("/report");
  }

  @Test
  void aStoryTellsWhatComesOfAChoiceAndTheBetterOneIsShorter() throws Exception {
    Document yard = at("At the car wash");
    Document asked = choose(yard, "1");
    assertThat(heading(asked)).isEqualTo("Think of who is watching");
    assertThat(asked.select(".govuk-inset-text").text()).contains("says yes");
    Document left = choose(yard, "3");
    assertThat(heading(left)).as("the other way goes past it").isEqualTo("An hour later");
    assertThat(heading(press(asked, PATH))).isEqualTo("An hour later");
  }

  /** The page with this heading, reached by first choices. */
  private Document at(String heading) throws Exception {
    Document page = open(PATH);
    for (int step = 0; step < FAR && !heading(page).equals(heading); step++) {
      List<String> choices = page.select("input[name=answer]").eachAttr("value");
      page = choices.isEmpty() ? press(page, PATH) : choose(page, choices.getFirst());
    }
    assertThat(heading(page)).isEqualTo(heading);
    return page;
  }

  @Test
  void aQuestionSaysAtOnceWhetherItWasRightAndWhy() throws Exception {
    Document second = choose(at("Question 1 of 5"), "2");
    assertThat(second.select(".govuk-inset-text").text())
        .contains("That is right.", "Where somebody comes from tells you nothing");
    assertThat(second.select("input[type=checkbox]")).as("as many as fit").hasSize(5);
    Document third = press(second, PATH, "answer", "1", "answer", "2");
    assertThat(third.select(".govuk-inset-text").text()).contains("Not quite.");
  }

  @Test
  void theEndSaysHowSureTheyWereAndWhatWasRight() throws Exception {
    Document end = walked(PATH, many -> many == 5 ? 4 : many / 2);
    assertThat(end.select("main").text()).contains("Before: Very sure", "Now: Very sure");
    assertThat(end.select("main h2").first()).isNotNull();
    assertThat(end.select("main a").eachAttr("href"))
        .contains("/report", "/signs/check", "/helplines", "/posters", PATH);
  }

  @Test
  void whoChoosesNothingIsAskedAgainWithTheErrorAtTheField() throws Exception {
    Document page = press(open(PATH), PATH);
    assertThat(heading(page)).isEqualTo("Know the signs");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#answer");
    assertThat(page.select(".govuk-error-message").text()).contains("Choose one answer.");
    assertThat(heading(choose(page, "99"))).as("what is not asked").isEqualTo("Know the signs");
    assertThat(begunAndEnded()).isEqualTo("0 0");
  }

  @Test
  void whoGoesBackSeesWhatTheyChoseAndIsCountedOnce() throws Exception {
    Document second = choose(open(PATH), "2");
    assertThat(heading(second)).isEqualTo("What it is");
    Document first = press(second, PATH, "do", "back");
    assertThat(first.select("input[name=answer][checked]").attr("value")).isEqualTo("2");
    choose(first, "4");
    assertThat(begunAndEnded()).isEqualTo("1 0");
  }

  @Test
  void whoComesToTheEndIsCountedOnceHoweverOftenTheLastPageIsSent() throws Exception {
    Document page = open(PATH);
    Document last = page;
    for (int at = 0; at < FAR && !page.select("input[name=walk]").isEmpty(); at++) {
      last = page;
      List<String> choices = page.select("input[name=answer]").eachAttr("value");
      page = choices.isEmpty() ? press(page, PATH) : choose(page, choices.getFirst());
    }
    choose(last, "1");
    assertThat(begunAndEnded()).isEqualTo("1 1");
    assertThat(counted("sure_day", "times")).isEqualTo("1");
    assertThat(counted("sure_day", "sure_before")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "a.b", "MHwyMDQ0LTAxLTAxfA.AAAA"})
  void whatIsNotOursBeginsAtTheFirstPageAndSaysSo(String walk) throws Exception {
    Document page = answered(post(PATH).with(csrf()).param("walk", walk).param("answer", "1"));
    assertThat(heading(page)).isEqualTo("Know the signs");
    assertThat(page.select(".govuk-inset-text").text()).contains("We could not go on");
    assertThat(begunAndEnded()).isEqualTo("0 0");
  }

  @Test
  void aPageThatSomebodyAlteredIsNotOurs() throws Exception {
    String walk = choose(open(PATH), "2").select("input[name=walk]").attr("value");
    String other = walk.charAt(4) == 'A' ? "B" : "A";
    String altered = walk.substring(0, 4) + other + walk.substring(5);
    Document page = answered(post(PATH).with(csrf()).param("walk", altered));
    assertThat(heading(page)).isEqualTo("Know the signs");
  }

  @Test
  void nothingOfWhatWasChosenStandsInAnAddressOrACookie() throws Exception {
    MockHttpServletResponse answer = web.perform(get(PATH)).andReturn().getResponse();
    assertThat(List.of(answer.getCookies()).stream().map(each -> each.getName()))
        .as("the token of forms at the most")
        .isSubsetOf("form-token");
    Document page = choose(open(PATH), "2");
    assertThat(page.select("form[action]").eachAttr("action")).containsOnly(PATH);
    assertThat(page.select("form[method=get]")).isEmpty();
  }

  @Test
  void fromOnePlaceNoMoreBeginInAnHourThanAClass() throws Exception {
    for (int at = 0; at < WalkCounting.MOST + 3; at++) {
      choose(open(PATH), "1");
    }
    assertThat(begunAndEnded()).isEqualTo(WalkCounting.MOST + " 0");
  }

  @Test
  void aPageIsReadOnInAnotherLanguageWhereSomebodyIs() throws Exception {
    Document second = choose(open(PATH), "2");
    Document other = press(second, PATH + "?lang=ro", Page.READ_ON, "ro");
    assertThat(other.select("html").attr("lang")).isEqualTo("ro");
    assertThat(heading(other)).as("in English, while nobody signed it").isEqualTo("What it is");
    assertThat(other.select("h1").attr("lang")).isEqualTo("en");
    assertThat(other.select("main a:contains(worried)").attr("href")).isEqualTo("/report?lang=ro");
  }

  /** A language that no other test of courses writes. */
  @Test
  void aLanguageIsSaidOnceSomebodyReadItAndAnotherApprovedItAndNotBefore() throws Exception {
    UUID organisation = workforce.anOrganisation();
    Worker writer = workforce.aWorker(organisation, Role.EDITOR);
    Worker second = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    ToolkitWords english = courses.english();
    ToolkitTranslation said =
        new ToolkitTranslation(
            OpenCourses.ITEM,
            Language.LITHUANIAN,
            translated(english),
            english.code(),
            new Signed("Invented Reader", "Interpreter", LocalDate.of(2026, 11, 2)),
            writer.id(),
            -1);
    Standing.member(writer.id()).run(() -> translations.write(writer, said, english));
    assertThat(heading(open(PATH + "?lang=lt"))).isEqualTo("Know the signs");
    Standing.member(second.id())
        .run(
            () -> {
              String read =
                  translations.find(OpenCourses.ITEM, Language.LITHUANIAN).orElseThrow().code();
              translations.approve(second, OpenCourses.ITEM, Language.LITHUANIAN, read, english);
            });
    Document page = open(PATH + "?lang=lt");
    assertThat(heading(page)).isEqualTo("Zodziai");
    assertThat(page.select("h1").attr("lang")).isEmpty();
    assertThat(heading(press(page, PATH + "?lang=lt", "answer", "1"))).isEqualTo("Zodziai 1");
    Standing.member(writer.id())
        .run(() -> translations.takeOff(writer, OpenCourses.ITEM, Language.LITHUANIAN));
    assertThat(heading(open(PATH + "?lang=lt"))).isEqualTo("Know the signs");
  }

  /** Other words, the same marks and codes; no two choices of a question say the same. */
  private static ToolkitWords translated(ToolkitWords english) {
    AtomicInteger number = new AtomicInteger();
    String body =
        english
            .body()
            .lines()
            .map(line -> translated(line, number))
            .collect(Collectors.joining("\n"));
    return new ToolkitWords("Zodziai", "Apie", body);
  }

  private static String translated(String line, AtomicInteger number) {
    if (line.isBlank()) {
      return line;
    }
    char mark = line.charAt(0);
    String words = "Zodziai " + letters(number);
    return switch (mark) {
      case '#', '?', '>' -> {
        int gap = line.indexOf(' ');
        yield gap < 0 ? line : line.substring(0, gap) + " " + heading(mark, words);
      }
      case '+', '-', '~', '=', '*' -> mark + " " + words;
      default -> words;
    };
  }

  /** The first pages after the beginning are told apart. */
  private static String heading(char mark, String words) {
    return mark == '#' ? "Zodziai 1" : words;
  }

  private static String letters(AtomicInteger number) {
    int next = number.incrementAndGet();
    return Integer.toString(next, Character.MAX_RADIX).replaceAll("[0-9]", "q") + "x".repeat(next);
  }

  @Test
  void whoRunsCoursesReadsTotalsOfMonthsThatAreOver() throws Exception {
    Worker trainer = workforce.aWorker(workforce.anOrganisation(), Role.TRAINER);
    Document page =
        Jsoup.parse(
            web.perform(get("/courses").cookie(workforce.signedIn(trainer)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    assertThat(heading(page)).isEqualTo("Courses");
    assertThat(page.select("main a").eachAttr("href")).contains(PATH);
    assertThat(page.select("main").text()).contains("we keep totals alone");
  }
}
