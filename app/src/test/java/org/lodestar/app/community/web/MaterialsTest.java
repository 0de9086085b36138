package org.lodestar.app.community.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.library.MaterialsTaken;
import org.lodestar.app.library.domain.Readability;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The card for drivers and the leaflet about safe work, on the page and as files. */
@PlatformTest
class MaterialsTest {
  private static final int A_PAGE = 100_000;
  private static final Pattern NUMBER = Pattern.compile("\\b0[0-9][0-9 ]{6,}[0-9]\\b");
  private static final double HIGHEST_GRADE = 6;

  private final MockMvc web;
  private final Helplines helplines;
  private final Words words;
  private final MaterialsTaken taken;

  MaterialsTest(
      MockMvc web, Helplines helplines, Words words, MaterialsTaken taken, Tongues tongues) {
    tongues.showAll();
    this.taken = taken;
    this.web = web;
    this.helplines = helplines;
    this.words = words;
  }

  private MockHttpServletResponse got(String path) throws Exception {
    return web.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
  }

  private Document page(String path) throws Exception {
    MockHttpServletResponse answer = got(path);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    assertThat(answer.getContentAsByteArray()).as(path).hasSizeLessThan(A_PAGE);
    assertThat(answer.getCookies()).as(path).isEmpty();
    return Jsoup.parse(answer.getContentAsString());
  }

  @ParameterizedTest
  @CsvSource({
    "fa-AF, rtl",
    "ps, rtl",
    "ar, rtl",
    "uk, ltr",
    "pl, ltr",
    "ro, ltr",
    "lt, ltr",
    "bg, ltr",
    "pt, ltr"
  })
  void helpAndMaterialsAreServedInTheLanguageAndInItsDirection(String tag, String direction)
      throws Exception {
    for (String path : List.of("/help", "/cab-card", "/safe-work")) {
      Document page = page(path + "?lang=" + tag);
      assertThat(page.select("html").attr("lang")).as(path).isEqualTo(tag);
      assertThat(page.select("html").attr("dir")).as(path).isEqualTo(direction);
    }
    Document card = page("/cab-card?lang=" + tag);
    assertThat(card.select(".lode-card").attr("lang")).isEqualTo(tag);
    assertThat(card.select(".lode-card").attr("dir")).isEqualTo(direction);
    assertThat(card.select(".lode-card").text())
        .contains(
            words.say(Language.of(tag), "community.card.rights.1"),
            words.say(Language.of(tag), "site.translation.unchecked"));
  }

  @ParameterizedTest
  @CsvSource({"so, Somali", "ti, Tigrinya", "vi, Vietnamese", "sq, Albanian"})
  void whereALanguageIsMissingEnglishIsGivenWithANotice(String tag, String name) throws Exception {
    for (String path : List.of("/cab-card", "/safe-work")) {
      Document page = page(path + "?lang=" + tag);
      assertThat(page.select("html").attr("lang")).isEqualTo(tag);
      assertThat(page.select("[lang=en] .govuk-inset-text").text())
          .contains("These words are not in " + name + " yet");
      assertThat(page.select(".lode-card, .lode-leaflet").attr("lang")).isEqualTo("en");
      assertThat(page.select(".lode-card, .lode-leaflet").attr("dir")).isEqualTo("ltr");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyNumberIsOneOfTheDirectoryDigitForDigit(Language language) throws Exception {
    List<String> known = helplines.list(Language.ENGLISH).stream().map(Service::number).toList();
    for (String path : List.of("/cab-card", "/safe-work")) {
      Document page = page(path + "?lang=" + language.tag());
      String said = page.select(".lode-card, .lode-leaflet").text();
      assertThat(said).contains(helplines.get(Purpose.NATIONAL_HELPLINE).number());
      assertThat(said).contains(helplines.get(Purpose.EMERGENCY).number());
      assertThat(NUMBER.matcher(said).results().map(MatchResult::group))
          .isNotEmpty()
          .allMatch(known::contains);
    }
  }

  @Test
  void theNationalHelplineIsShownAndCalledRightly() throws Exception {
    Document card = page("/cab-card");
    assertThat(card.select(".lode-card a[href='tel:+448000121700']").text())
        .isEqualTo("08000 121 700");
    assertThat(card.text()).doesNotContain("0800 121 700");
  }

  @Test
  void noCheckIsClaimedWhereANumberOnTheCardWasNeverChecked() throws Exception {
    boolean all =
        Stream.of(Purpose.NATIONAL_HELPLINE, Purpose.EMERGENCY)
            .allMatch(each -> helplines.get(each).source().lastChecked().isPresent());
    for (String path : List.of("/cab-card", "/safe-work")) {
      assertThat(page(path).text().contains("We last checked these")).as(path).isEqualTo(all);
    }
    LocalDate old = LocalDate.of(2026, 3, 1);
    Optional<LocalDate> later = Optional.of(LocalDate.of(2026, 11, 24));
    assertThat(MaterialPageMaker.oldest(List.of(later, Optional.of(old)))).hasValue(old);
    assertThat(MaterialPageMaker.oldest(List.of(later, Optional.empty()))).isEmpty();
  }

  /** Numbers stand in the directory and nowhere in words or templates. */
  @Test
  void noWordsHoldANumber() {
    for (Language language : Language.values()) {
      for (Material material : Material.values()) {
        for (String key : material.keys()) {
          assertThat(words.say(language, key, "today"))
              .as(language + key)
              .doesNotContain("999", "0800");
        }
      }
    }
  }

  @Test
  void theWordsAreEasyToRead() {
    for (Material material : Material.values()) {
      String all =
          String.join(
              "\n",
              material.keys().stream().map(key -> words.say(Language.ENGLISH, key, "")).toList());
      assertThat(Readability.grade(all)).isLessThan(HIGHEST_GRADE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/cab-card.pdf, 2",
    "/cab-card.pdf?lang=pl, 2",
    "/cab-card.pdf?lang=ro, 2",
    "/cab-card.pdf?lang=uk, 2",
    "/cab-card.pdf?lang=bg, 2",
    "/cab-card.pdf?lang=lt, 2",
    "/cab-card.pdf?lang=pt, 2",
    "/cab-card.pdf?lang=so, 2",
    "/cab-card.pdf?lang=ar, 2",
    "/cab-card.pdf?lang=fa-AF, 2",
    "/cab-card.pdf?lang=ps, 2",
    "/safe-work.pdf?lang=ps, 1",
    "/safe-work.pdf, 1",
    "/safe-work.pdf?lang=uk, 1",
    "/safe-work.pdf?lang=ro, 1"
  })
  void theFileIsPdfUaOnItsSides(String path, int sides) throws Exception {
    MockHttpServletResponse answer = got(path);
    assertThat(answer.getContentType()).isEqualTo("application/pdf");
    byte[] file = answer.getContentAsByteArray();
    assertThat(PdfUa.faults(file)).isEmpty();
    assertThat(PdfUa.text(file)).contains("08000 121 700", "999");
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isEqualTo(sides);
      String tag = path.contains("=") ? path.substring(path.indexOf('=') + 1) : "en";
      String said = tag.equals("so") ? "en" : tag;
      assertThat(document.getDocumentCatalog().getLanguage().toLowerCase(Locale.ROOT))
          .isEqualTo(said.toLowerCase(Locale.ROOT));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/cab-card.pdf, cab-card, 192.0.2.61",
    "/safe-work.pdf, leaflet, 192.0.2.62",
    "/posters.pdf?size=DOOR_STICKER, door-sticker, 192.0.2.63",
    "/posters.pdf?size=A4, posters, 192.0.2.64"
  })
  void whoTakesAFileIsCountedInTheToolkitAsANumberOfADay(String path, String item, String from)
      throws Exception {
    Instant then = Instant.parse("2044-06-05T12:00:00Z");
    LocalDate day = LocalDate.of(2044, 6, 5);
    int before = taken.taken(day, day).getOrDefault(item, 0);
    int status = ScopedClock.at(then, () -> got(path, from).getStatus());
    assertThat(taken.taken(day, day).getOrDefault(item, 0))
        .as("where there is a file, and nobody where there is none")
        .isEqualTo(status == 200 ? before + 1 : before);
    assertThat(taken.taken(day.plusDays(1), day.plusDays(1))).doesNotContainKey(item);
  }

  private MockHttpServletResponse got(String path, String from) throws Exception {
    return web.perform(
            MockMvcRequestBuilders.get(path)
                .with(
                    each -> {
                      each.setRemoteAddr(from);
                      return each;
                    }))
        .andReturn()
        .getResponse();
  }

  /** Also where letters join and lines run from right to left. */
  @ParameterizedTest
  @CsvSource({"fa-AF", "ps", "ar", "uk"})
  void theFileIsReadOutAsThePageSays(String tag) throws Exception {
    Language language = Language.of(tag);
    for (Material each : Material.values()) {
      String path = each == Material.CARD ? "/cab-card" : "/safe-work";
      String text = PdfUa.text(got(path + ".pdf?lang=" + tag).getContentAsByteArray());
      assertThat(text)
          .contains(
              each.lines(each.parts().getFirst()).stream()
                  .map(key -> PdfUa.plain(words.say(language, key)))
                  .toList());
      assertThat(page(path + "?lang=" + tag).select("main a[href*='.pdf']").attr("href"))
          .isEqualTo(path + ".pdf?lang=" + tag);
    }
  }

  @Test
  void theHelpPageLeadsToTheLeafletAndThatToTheCard() throws Exception {
    assertThat(page("/help?lang=ps").select("main a[href='/safe-work?lang=ps']")).hasSize(1);
    assertThat(page("/safe-work?lang=ps").select("main a[href='/cab-card?lang=ps']")).isNotEmpty();
  }
}
