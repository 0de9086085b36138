package org.lodestar.app.screening.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page on which a job offer is checked. How the browser looks is walked in the journeys. */
@PlatformTest
class OfferControllerTest {
  private static final int A_PAGE = 110_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path SCRIPT = Path.of("src/main/resources/static/assets/offer.js");
  private static final Path OTHERS = Path.of("src/main/resources/static/assets/offer-words.js");

  private final MockMvc web;
  private final Words words;

  OfferControllerTest(MockMvc web, Words words, Tongues tongues) {
    tongues.showAll();
    this.web = web;
    this.words = words;
  }

  @Tag("care")
  @Test
  void nothingThatIsTypedHasAnywhereToGo() throws Exception {
    MockHttpServletResponse answer = got("/job-offer");
    Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    assertThat(answer.getCookies()).isEmpty();
    assertThat(answer.getHeader("Set-Cookie")).isNull();
    assertThat(page.select("main form, main [name], main [formaction]")).isEmpty();
    assertThat(page.select("textarea").attr("autocomplete")).isEqualTo("off");
    assertThat(page.select("textarea").attr("spellcheck")).as("sent off").isEqualTo("false");
    assertThat(page.select("main").text()).contains("We do not send it and we do not keep it");
    assertThat(Files.readString(SCRIPT))
        .doesNotContain(
            "fetch",
            "XMLHttp",
            "sendBeacon",
            "WebSocket",
            "Storage",
            "indexedDB",
            "cookie",
            "location",
            "history",
            "import(",
            "innerHTML");
  }

  /** It knows neither the field nor what stands in it, and sends nothing along. */
  @Tag("care")
  @Test
  void whatAsksForTheOtherLanguagesKnowsNoText() throws Exception {
    String script = Files.readString(OTHERS);
    assertThat(script).containsOnlyOnce("fetch(").contains("fetch(home.dataset.words, {");
    assertThat(script)
        .doesNotContain(
            "value", "textarea", "method:", "body:", "XMLHttp", "sendBeacon", "Socket", "Storage");
  }

  /** A page that is handed everything does not come to an old phone. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void aPageIsHandedThePatternsOfItsOwnLanguageAndOfEnglishAlone(Language language)
      throws Exception {
    List<String> handed = new ArrayList<>();
    for (JsonNode each : look(page("/job-offer?lang=" + language.tag())).get("languages")) {
      if (each.has("signs") && each.has("now")) {
        handed.add(each.get("tag").asString());
      }
    }
    assertThat(handed).containsOnly(language.tag(), Language.ENGLISH.tag()).doesNotHaveDuplicates();
  }

  @Test
  void whatTheOthersNeedIsOneFileThatNoBrowserKeepsAndNamesEveryPatternOfEveryLanguage()
      throws Exception {
    String address = page("/job-offer?lang=ar").select("[data-offer]").attr("data-words");
    assertThat(page("/job-offer").select("[data-offer]").attr("data-words")).isEqualTo(address);
    MockHttpServletResponse answer = got(address);
    assertThat(answer.getContentType()).startsWith("application/json");
    assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    assertThat(answer.getCookies()).isEmpty();
    JsonNode others = JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    JsonNode english = look(page("/job-offer")).get("languages").get(0);
    assertThat(others.propertyNames()).hasSize(Language.values().length - 1);
    for (JsonNode sign : file().get("signs")) {
      String id = sign.get("id").asString();
      for (String part : List.of("patterns", "with")) {
        if (sign.has(part)) {
          for (String tag : sign.get(part).propertyNames()) {
            JsonNode language = tag.equals("en") ? english : others.get(tag);
            assertThat(language.get("signs").get(id).get(part).asString())
                .as(id + " " + tag)
                .isEqualTo(joined(sign.get(part).get(tag)));
          }
        }
      }
    }
  }

  private static String joined(JsonNode patterns) {
    return patterns.values().stream().map(JsonNode::asString).collect(Collectors.joining(";"));
  }

  /** Each expression stands in the script as it is, and none holds a repetition of a repetition. */
  @Test
  void noExpressionIsMadeFromWhatIsTyped() throws Exception {
    String script = Files.readString(SCRIPT);
    assertThat(script).doesNotContain("RegExp").doesNotContain("+)+").doesNotContain("*)*");
    assertThat(script).doesNotContain("+)*)").doesNotContain(")+)");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoCannotRunScriptsTicksTheSignsByEyeAndFindsHelpInEveryLanguage(Language language)
      throws Exception {
    Document page = page("/job-offer?lang=" + language.tag());
    assertThat(page.title()).isEqualTo(words.say(language, "site.neutralTitle"));
    assertThat(page.select("[data-offer-try][hidden]")).hasSize(1);
    int signs = (int) new OfferSigns().list().stream().filter(each -> !each.question()).count();
    assertThat(page.select(".lode-offer__list--tick input[type=checkbox]")).hasSize(signs);
    assertThat(page.select(".lode-offer__list--tick [data-offer-more]")).hasSize(signs);
    assertThat(page.select("a[data-exit]")).isNotEmpty();
    assertThat(page.select("main a[href='tel:999']")).isNotEmpty();
    assertThat(page.select("main a[href='tel:+448000121700']")).isNotEmpty();
    assertThat(page.select("main a[href^=/report]")).isNotEmpty();
    assertThat(page.select("[data-offer-none]").text())
        .isEqualTo(words.say(language, "screening.offer.none"));
  }

  @Tag("care")
  @ParameterizedTest
  @EnumSource(Language.class)
  void whoWorksThereNowReadsTheHelplineBeforeAnyReasonInEveryLanguage(Language language)
      throws Exception {
    Document page = page("/job-offer?lang=" + language.tag());
    assertThat(page.select("#offer-said > div:first-child[data-offer-present][hidden]")).hasSize(1);
    assertThat(page.select("[data-offer-present] a[href='tel:+448000121700']")).hasSize(1);
    assertThat(page.select("[data-offer-present]").text())
        .contains(words.say(language, "library.help.lead"))
        .doesNotContain(words.say(language, "screening.offer.talk"));
    assertThat(page.select("[data-offer-before]").text())
        .isEqualTo(words.say(language, "screening.offer.talk"));
  }

  /** Prepared in every language, so that none of them falls back to English on this page. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void eachReasonStandsInTheReadersLanguage(Language language) throws Exception {
    Document page = page("/job-offer?lang=" + language.tag());
    assertThat(page.select(".lode-borrows, .lode-offer__list span[lang=en]")).isEmpty();
    for (OfferSigns.Sign sign : new OfferSigns().list()) {
      assertThat(page.select("#offer-" + sign.id() + " [data-offer-more] strong").text())
          .as(sign.id())
          .isEqualTo(words.say(language, "screening.offer." + sign.id() + ".do"));
    }
  }

  @Test
  void whetherSomebodyWorksThereIsAskedInEveryLanguageThatThePageReads() throws Exception {
    JsonNode now = file().get("now");
    assertThat(now.propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            page("/job-offer").select(".lode-offer__language").eachAttr("lang"));
    now.forEach(
        each ->
            each.forEach(
                pattern -> assertThat(pattern.asString()).matches(OfferControllerTest::isPlain)));
  }

  @Test
  void theLowestWageIsTheRateOfTheDayAndSaysFromWhen() throws Exception {
    Document page = page("/job-offer");
    assertThat(page.select("#offer-PAY_LOW").text()).containsPattern("From 1 April 20\\d\\d, the");
    String shown = page.select("#offer-PAY_LOW").text().replaceAll(".*£(\\d+\\.\\d\\d).*", "$1");
    assertThat(look(page).get("lowest").asDouble()).isEqualTo(Double.parseDouble(shown));
  }

  /** It holds for a day as for a month, and names the rate that it was judged by. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void payWithoutHoursIsMeasuredByTheRateOfTheDayInEveryLanguage(Language language)
      throws Exception {
    Document page = page("/job-offer?lang=" + language.tag());
    String rate = String.format(Locale.UK, "£%.2f", look(page).get("lowest").asDouble());
    assertThat(page.select("#offer-PAY_ASK").text()).contains(rate);
  }

  @Test
  void plantsInAHouseAreASignThatBlamesNobodyAndNamesHelp() throws Exception {
    assertThat(page("/job-offer").select("#offer-GROW").text())
        .contains("it is not your fault", "Before you go, ask", "call the helpline");
  }

  @Test
  void everySignHasASourceWordsAndPatternsOfWordsAlone() {
    JsonNode file = file();
    for (JsonNode sign : file.get("signs")) {
      String id = sign.get("id").asString();
      assertThat(sign.get("source").asString()).as(id).isNotBlank();
      for (String part : List.of("", ".why", ".do")) {
        assertThat(words.has("screening.offer." + id + part)).as(id + part).isTrue();
      }
      assertThat(patterns(sign)).as(id).allMatch(OfferControllerTest::isPlain);
    }
  }

  /** Words, and no expression; a beginning of a word is long enough to be one. */
  private static boolean isPlain(String pattern) {
    return pattern.matches("[\\p{L}\\p{M}\\p{Nd}£€*/?. ]+")
        && !pattern.matches("(?:.*[ /])?.{0,2}\\*.*")
        && !pattern.endsWith("..")
        && !pattern.startsWith("..");
  }

  @Test
  void thePageNamesEveryLanguageThatItHasPatternsForAndNoOther() throws Exception {
    JsonNode file = file();
    List<String> named = page("/job-offer").select(".lode-offer__language").eachAttr("lang");
    assertThat(named).doesNotHaveDuplicates().hasSize(Language.values().length);
    for (JsonNode sign : file.get("signs")) {
      assertThat(named).containsAll(sign.get("patterns").propertyNames());
      if (!sign.get("patterns").isEmpty()) {
        assertThat(sign.get("patterns").propertyNames())
            .as(sign.get("id").asString())
            .containsAll(named);
      }
    }
  }

  /** In every language, as whoever reads it leans on the patterns of their own. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void thatNobodyCheckedThePatternsYetIsSaidBesideTheLanguages(Language language) throws Exception {
    assertThat(new OfferSigns().checked()).as("somebody has: this sentence may go").isFalse();
    assertThat(page("/job-offer?lang=" + language.tag()).select("#offer-unchecked").text())
        .isEqualTo(words.say(language, "screening.unconfirmed"));
  }

  /** What is written in one that is missing could be taken for another, and for no signs. */
  @Test
  void everyLanguageOfThePublicPagesIsToldFromTheOthersByItsCommonWords() throws Exception {
    JsonNode look = look(page("/job-offer"));
    List<String> known = new ArrayList<>();
    for (String part : List.of("languages", "others")) {
      for (JsonNode each : look.get(part)) {
        known.add(each.get("tag").asString());
        assertThat(each.get("common").asString().split(" ")).hasSizeGreaterThan(20);
      }
    }
    assertThat(known).doesNotHaveDuplicates();
    for (Language language : Language.values()) {
      assertThat(known).contains(language.tag());
    }
  }

  /** As the page for sponsored care workers says: their right to stay may hang on the job. */
  @Test
  void whoIsSponsoredIsToldToAskBeforeTheyLeave() throws Exception {
    assertThat(page("/job-offer").select("#now + p").text())
        .contains("You can leave a job", "If a firm sponsors your visa, get free advice first.");
  }

  @Test
  void helpLeadsToIt() throws Exception {
    assertThat(page("/help?lang=pl").select("main a[href='/job-offer?lang=pl']")).hasSize(1);
  }

  private static List<String> patterns(JsonNode sign) {
    List<String> all = new ArrayList<>();
    for (String key : List.of("patterns", "with")) {
      if (sign.has(key)) {
        sign.get(key).forEach(each -> each.forEach(pattern -> all.add(pattern.asString())));
      }
    }
    return all;
  }

  private static JsonNode file() {
    try (var file = OfferSigns.class.getResourceAsStream("offer-signs.json")) {
      return JSON.readTree(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode look(Document page) {
    return JSON.readTree(page.select("[data-offer]").attr("data-look"));
  }

  private Document page(String path) throws Exception {
    MockHttpServletResponse answer = got(path);
    assertThat(answer.getContentAsByteArray()).as(path).hasSizeLessThan(A_PAGE);
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private MockHttpServletResponse got(String path) throws Exception {
    MockHttpServletResponse answer =
        web.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer;
  }
}
