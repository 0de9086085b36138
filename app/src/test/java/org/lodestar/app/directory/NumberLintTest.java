package org.lodestar.app.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.HouseSources;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Telephone;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every number on every public page stands, digit for digit, in the directory. */
@PlatformTest
class NumberLintTest {
  private final MockMvcTester browser;

  /** Set aside by Ofcom for drama. */
  private static final String NOBODYS = "0(1632960|7700900|2079460)\\d{3}";

  /** Where the lines of a drawing go, which nobody can ring. */
  private static final Pattern DRAWN = Pattern.compile("<(?:path|svg|g|symbol)\\b[^>]*>");

  private final NumberLint lint;
  private final Helplines helplines;

  NumberLintTest(MockMvcTester browser, Helplines helplines, Tongues tongues) {
    tongues.showAll();
    this.browser = browser;
    this.helplines = helplines;
    this.lint =
        new NumberLint(
            helplines.list(Language.ENGLISH).stream()
                .filter(Service::callable)
                .map(Service::number)
                .filter(number -> !number.isEmpty())
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 0800 121 700.",
        "<a href='tel:+44800121700'>call</a>",
        "<a href='tel:0800121700'>call</a>",
        "+44 1375 652 803",
        "<bdi>0808 801</bdi> 0503 0808-8010-504"
      })
  void aPageWithAWrongNumberFails(String html) {
    assertThat(lint.strangersOn(Jsoup.parse(html))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 08000 121 700.",
        "<a href='tel:+448000121700'>08000 121 700</a>",
        "Childline 0800 1111",
        "+44 1375 652 802",
        "<p>2026-11-24</p> 1,000,000 or 0.5 in E06000034"
      })
  void aPageWithRightNumbersPasses(String html) {
    assertThat(lint.strangersOn(Jsoup.parse(html))).isEmpty();
  }

  /** Each number that pages show, with each of its digits wrong in turn, read and dialled. */
  @Test
  void oneWrongDigitInAnyNumberIsFound() {
    List<String> numbers =
        helplines.list(Language.ENGLISH).stream()
            .filter(Service::callable)
            .map(Service::number)
            .filter(number -> digits(number).length() > 7)
            .filter(number -> !digits(number).matches(NOBODYS))
            .toList();
    // Others list numbers, too: what is one digit away may be one of theirs, however it is parted.
    Set<String> listed =
        helplines.list(Language.ENGLISH).stream()
            .map(each -> digits(each.number()))
            .collect(Collectors.toSet());
    assertThat(numbers).hasSizeGreaterThan(5);
    int planted = 0;
    for (String number : numbers) {
      for (int at = 1; at < number.length(); at++) {
        char digit = number.charAt(at);
        if (Character.isDigit(digit)) {
          String wrong =
              number.substring(0, at)
                  + (char) ('0' + (digit - '0' + 1) % 10)
                  + number.substring(at + 1);
          boolean right = digits(wrong).matches(NOBODYS) || listed.contains(digits(wrong));
          if (lint.strangersIn("Ring " + number + " now.").isEmpty() && !right) {
            assertThat(lint.strangersIn("Ring " + wrong + " now.")).containsExactly(wrong);
            String link = Telephone.link(wrong);
            assertThat(lint.strangersOn(Jsoup.parse("<a href='" + link + "'>ring</a>")))
                .isNotEmpty();
            planted++;
          }
        }
      }
    }
    assertThat(planted).isGreaterThan(50);
  }

  private static String digits(String number) {
    return number.replaceAll("[^0-9]", "");
  }

  @Test
  void everyPublicPageThatCanBeReachedShowsOnlyNumbersOfTheDirectory() throws Exception {
    List<String> strangers = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of("/", "/?lang=ar"));
    Deque<String> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      String address = next.pop();
      var response = browser.get().uri(address).exchange().getResponse();
      if (response.getStatus() == 200
          && String.valueOf(response.getContentType()).startsWith("text/html")) {
        Document page = Jsoup.parse(response.getContentAsString());
        lint.strangersOn(page).forEach(found -> strangers.add(address + ": " + found));
        links(page).filter(seen::add).forEach(next::add);
      }
    }
    assertThat(seen)
        .contains("/help", "/signs", "/professionals", "/helplines", "/privacy", "/services");
    assertThat(strangers).isEmpty();
  }

  private static Stream<String> links(Document page) {
    return page.select("a[href^=/]").eachAttr("href").stream()
        .map(link -> link.replaceAll("#.*", ""))
        .filter(link -> !link.equals("/leave"));
  }

  /** Numbers are data: words, templates and code hold none, right or wrong. */
  @Test
  void noNumberIsCopiedIntoWordsTemplatesOrCode() {
    NumberLint nothingKnown = new NumberLint(List.of());
    List<String> copies = new ArrayList<>();
    for (String folder : List.of("resources/messages", "templates", "java")) {
      for (Path file : HouseSources.files(Path.of("src/main", folder), "")) {
        nothingKnown
            .strangersIn(DRAWN.matcher(HouseSources.read(file)).replaceAll(""))
            .forEach(found -> copies.add(file + ": " + found));
      }
    }
    assertThat(copies).isEmpty();
  }
}
