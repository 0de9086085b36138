package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The home page is the map of the public site: whoever follows its links finds all of it. */
@PlatformTest
class ContentMapTest {
  private static final Path MATRIX = Path.of("src/test/resources/access-matrix");

  /**
   * Open, and not reached from the home page on purpose: questions of a form, what a code opens,
   * files of pages, what programs ask, where codes of posters lead, the search itself, and what
   * stands at the foot once there is something to read.
   */
  private static final String ELSEWHERE =
      "/report/.+|/mailbox/.+|/sign-in/.+|/session/.+|/street/.+|.+\\.pdf|/open-referral.*"
          + "|/job-offer/patterns|/robots\\.txt|/sitemap\\.xml|/ask|/find"
          + "|/news|/statement|/progress|/problem-profile|/disclosure-log";

  private final MockMvc web;

  ContentMapTest(MockMvc web, Tongues tongues) {
    tongues.showAll();
    this.web = web;
  }

  @Test
  void eachPublicPageIsTwoClicksFromTheHomePageAtMostWithoutTheSearch() throws Exception {
    Set<String> one = links(page("/"));
    Set<String> two = new TreeSet<>(one);
    for (String each : one) {
      MockHttpServletResponse answer = got(each);
      assertThat(answer.getStatus()).as(each).isEqualTo(200);
      two.addAll(links(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))));
    }
    assertThat(two)
        .as("all that the search lists")
        .containsAll(bare(page("/find").select("main ul a").eachAttr("href").stream()));
    assertThat(two).as("all that is open to everybody").containsAll(open());
  }

  /** Addresses without an object that everybody may open. */
  private static Set<String> open() throws IOException {
    Set<String> open = new TreeSet<>();
    try (Stream<Path> rooms = Files.list(MATRIX)) {
      for (Path room : rooms.toList()) {
        Files.readAllLines(room).stream()
            .map(line -> line.split(";", -1))
            .filter(row -> row[0].equals("GET") && row[2].equals("OPEN") && row[4].equals("-"))
            .map(row -> row[1])
            .filter(path -> !path.equals("/") && !path.matches(ELSEWHERE))
            .forEach(open::add);
      }
    }
    assertThat(open).contains("/help", "/posters", "/embed", "/site-figures", "/toolkit/quiz");
    return open;
  }

  /** Where a page leads within the site; not to itself in another language, nor away from it. */
  private static Set<String> links(Document page) {
    page.select(".lode-languages").remove();
    Set<String> links = bare(page.select("a[href^=/]").eachAttr("href").stream());
    links.removeAll(Set.of("/leave", "/find", "/"));
    return links;
  }

  private static Set<String> bare(Stream<String> addresses) {
    return addresses
        .map(each -> each.replaceFirst("[?#].*", ""))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  @Tag("care")
  void behindEachDoorOfTheHomePageStandsWhatIsDoneThereAsTasks() throws Exception {
    Document home = page("/");
    assertThat(tasks(home, 0)).containsExactly("/services", "/job-offer", "/safe-work");
    assertThat(tasks(home, 1)).containsExactly("/signs/check", "/report", "/types");
    assertThat(tasks(home, 2)).containsExactly("/toolkit");
    assertThat(home.select(".lode-doors a").text())
        .contains("I need help", "Your rights at work", "Tell us what you saw");
    assertThat(page("/help").select("main a").eachAttr("href"))
        .contains("/services", "/helplines", "/report");
    assertThat(page("/professionals").select("main a").eachAttr("href"))
        .contains("/for/employers", "/for/landlords", "/for/faith-groups", "/posters");
  }

  /** Nobody reads on the first page, in their own language, that a part of it is in English. */
  @Test
  void theHomePageAndItsTasksAreSaidInEveryLanguageThatIsShown() throws Exception {
    for (String language : List.of("ro", "ar", "ti")) {
      assertThat(page("/?lang=" + language).select(".lode-doors [lang=en]")).as(language).isEmpty();
    }
  }

  private static List<String> tasks(Document home, int door) {
    return home.select(".lode-doors > div").get(door).select(".lode-door__tasks a").stream()
        .map(each -> each.attr("href"))
        .toList();
  }

  @Test
  void aPageOfAPlaceLeadsToItsPosterToWhoSeesItFirstAndToTheSearch() throws Exception {
    Document page = page("/signs/restaurants");
    assertThat(page.select("main a").eachAttr("href"))
        .contains("/posters?place=RESTAURANTS", "/toolkit", "/find", "/report?at=HOSPITALITY");
    assertThat(page.select(".lode-sign-links a").eachAttr("href")).contains("/for/employers");
    assertThat(page("/for/employers").select(".lode-sign-links a").eachAttr("href"))
        .as("and back")
        .contains("/signs/restaurants", "/signs/farms");
    for (String each : page.select(".lode-sign-links a").eachAttr("href")) {
      assertThat(page(each).select("main").text())
          .as(each + " has words")
          .doesNotContain("We are looking at this page again");
    }
  }

  @Test
  @Tag("care")
  void helpIsReadInEasyWordsWithPicturesOfOursAndLeadsOnInEasyWords() throws Exception {
    assertThat(page("/help").select("main img")).isEmpty();
    Document easy = page("/help?easy=yes");
    assertThat(easy.select("main").text()).contains("You never have to pay", "Show all words");
    assertThat(easy.select(".lode-danger-now a").attr("href")).isEqualTo("tel:999");
    assertThat(easy.select("main a.govuk-button").attr("href")).isEqualTo("/report?easy=yes");
    assertThat(easy.select("img.lode-easy-picture")).hasSize(5);
    for (String picture : easy.select("img.lode-easy-picture").eachAttr("src")) {
      assertThat(got(picture).getContentType()).as(picture).startsWith("image/svg");
    }
    assertThat(easy.select("img.lode-easy-picture").eachAttr("alt"))
        .noneMatch(String::isBlank)
        .doesNotHaveDuplicates();
    assertThat(page("/help?lang=ro&easy=yes").select(".lode-easy-switch, .lode-easy-picture"))
        .as("a language without easy words shows none")
        .isEmpty();
  }

  private Document page(String path) throws Exception {
    MockHttpServletResponse answer = got(path);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private MockHttpServletResponse got(String path) throws Exception {
    return web.perform(get(path)).andReturn().getResponse();
  }
}
