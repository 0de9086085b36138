package org.lodestar.app.community.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.community.PosterSize;
import org.lodestar.app.community.Setting;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.library.ApprovedSentence;
import org.lodestar.app.library.ApprovedWords;
import org.lodestar.app.library.Message;
import org.lodestar.app.library.domain.Readability;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Languages;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Words;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Posters, before they are files and as files, and the page to which their codes lead. */
@PlatformTest
class PosterTest {
  private static final double HIGHEST_GRADE = 6;
  private static final String KEY = "ask-somebody";
  private static final String SENTENCE = "Anybody may ask.";

  /** What a validator said of posters, by size and languages. */
  private static final Map<String, String> VERDICTS = new ConcurrentSkipListMap<>();

  private final MockMvc web;
  private final Words words;
  private final Helplines helplines;
  private final MaterialPageMaker materials;
  private final PosterSheet sheet;
  private final OwnAddress own;

  PosterTest(
      MockMvc web,
      Words words,
      Helplines helplines,
      MaterialPageMaker materials,
      PosterSheet sheet,
      OwnAddress own,
      Tongues tongues) {
    tongues.showAll();
    this.web = web;
    this.words = words;
    this.helplines = helplines;
    this.materials = materials;
    this.sheet = sheet;
    this.own = own;
  }

  private MockHttpServletResponse got(String path) throws Exception {
    return web.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
  }

  private Document page(String path) throws Exception {
    MockHttpServletResponse answer = got(path);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    assertThat(answer.getCookies()).as(path).isEmpty();
    return Jsoup.parse(answer.getContentAsString());
  }

  /** A partnership, or a demonstration, in which the words of some languages are signed. */
  private PosterPageMaker maker(
      boolean demonstration, Set<Language> signed, ApprovedWords... approved) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    Stream.of(approved).forEach(each -> beans.addBean("approved", each));
    return new PosterPageMaker(
        materials,
        sheet,
        words,
        new Signed(signed),
        new Named(demonstration),
        own,
        beans.getBeanProvider(ApprovedWords.class));
  }

  private record Signed(Set<Language> signed) implements Languages {
    @Override
    public List<Language> offered() {
      return Arrays.asList(Language.values());
    }

    @Override
    public boolean checked(Language language) {
      return language == Language.ENGLISH || signed.contains(language);
    }
  }

  private record Named(boolean demonstration) implements Partnership {
    @Override
    public String name() {
      return "Brookshire";
    }
  }

  /** One sentence that holds in English alone. */
  private record OneSentence(Message.Audience audience, String text) implements ApprovedWords {
    OneSentence(String text) {
      this(Message.Audience.EXPLOITED, text);
    }

    @Override
    public Optional<ApprovedSentence> say(String key, Language language) {
      return current(language).stream().filter(each -> each.key().equals(key)).findFirst();
    }

    @Override
    public List<ApprovedSentence> current(Language language) {
      return language == Language.ENGLISH
          ? List.of(new ApprovedSentence(KEY, audience, language, text, LocalDate.MAX))
          : List.of();
    }
  }

  /** Every language is offered here, as where all are shown. */
  private Page all() {
    return PosterPages.offering(words, new Named(false), Arrays.asList(Language.values()));
  }

  private static PosterAsked asked(String first, String second, String size, String say) {
    return new PosterAsked("BUILDING", first, second, size, say);
  }

  @ParameterizedTest
  @CsvSource({
    "A3, ar, ti, 1",
    "A4, ar, ti, 1",
    "A5, ar, ti, 1",
    "TABLE_TENT, ar, ti, 1",
    "CAB_CARD, ar, ti, 2",
    "DOOR_STICKER, ar, , 1",
    "DOOR_STICKER, ti, , 1",
    "A3, fa-AF, ps, 1",
    "A4, fa-AF, ps, 1",
    "A5, fa-AF, ps, 1",
    "TABLE_TENT, fa-AF, ps, 1",
    "CAB_CARD, fa-AF, ps, 2",
    "DOOR_STICKER, fa-AF, , 1",
    "DOOR_STICKER, ps, , 1",
    "A4, vi, uk, 1",
    "CAB_CARD, vi, uk, 2",
    "DOOR_STICKER, vi, , 1",
    "A4, en, ro, 1",
    "TABLE_TENT, en, ro, 1",
    "DOOR_STICKER, en, ro, 1"
  })
  void aPosterOfEachSizeIsReadOutInEachScriptAsItWasWritten(
      String size, String first, String second, int pages) throws Exception {
    PosterAsked asked = asked(first, second, size, "");
    PosterPageMaker maker = maker(true, Set.of());
    assertThat(maker.draw(all(), asked).problem()).isEmpty();
    byte[] file = maker.file(all(), asked).orElseThrow();
    assertThat(PdfUa.pages(file)).isEqualTo(pages);
    String text = PdfUa.text(file);
    assertThat(text).contains(helplines.get(Purpose.NATIONAL_HELPLINE).number(), "999", "/ask");
    for (Language each : asked.languages()) {
      assertThat(text)
          .contains(
              PdfUa.plain(words.say(each, "community.poster.ask.PAY")),
              PdfUa.plain(words.say(each, "community.poster.title.WORK")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A3, en, ro",
    "A4, ar, ti",
    "A5, fa-AF, ps",
    "TABLE_TENT, ps, ar",
    "CAB_CARD, ti, vi",
    "DOOR_STICKER, uk, "
  })
  void theFileIsPdfUaInEachScript(String size, String first, String second) {
    byte[] file = maker(true, Set.of()).file(all(), asked(first, second, size, "")).orElseThrow();
    List<String> faults = PdfUa.faults(file);
    VERDICTS.put(
        (size + " " + first + " " + Objects.requireNonNullElse(second, "")).strip(),
        faults.size() + " faults");
    assertThat(faults).isEmpty();
  }

  @AfterAll
  static void tell() {
    System.out.println("Posters as PDF/UA-1, by size and languages: " + VERDICTS);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageFitsAloneOnTheSmallestAndWithEnglishOnA4(Language language) {
    PosterPageMaker maker = maker(true, Set.of());
    assertThat(maker.draw(all(), asked(language.tag(), "", "DOOR_STICKER", "")).problem())
        .isEmpty();
    assertThat(maker.draw(all(), asked(language.tag(), "en", "A4", "")).problem()).isEmpty();
  }

  @Test
  void wordsThatDoNotFitAreRefusedWithASizeThatWouldBeTooSmall() {
    PosterPageMaker maker =
        maker(true, Set.of(), new OneSentence((SENTENCE + " ").repeat(90).strip()));
    PosterAsked small = asked("en", "", "DOOR_STICKER", KEY);
    PosterPage drawn = maker.draw(all(), small);
    assertThat(drawn.problem()).contains("do not fit", "9 points");
    assertThat(drawn.file()).isEmpty();
    assertThat(maker.file(all(), small)).isEmpty();
    assertThat(maker.draw(all(), asked("en", "", "A3", KEY)).problem()).doesNotContain("9 points");
  }

  /** The same machine shows help to people who need it. */
  @Test
  @Tag("care")
  void whileTwoPostersAreWorkedOnAThirdIsToldToComeBack() {
    PosterPageMaker maker = maker(true, Set.of(), new OneSentence("Nobody waits here."));
    PosterAsked asked = asked("en", "", "A4", KEY);
    PosterPage busy = held(() -> maker.draw(all(), asked));
    assertThat(busy.problem()).contains("Come back in a minute");
    assertThat(busy.file()).isEmpty();
    assertThat(busy.poster().said()).isNotEmpty();
    Optional<byte[]> none = held(() -> maker.file(all(), asked));
    assertThat(none).isEmpty();
    assertThat(maker.draw(all(), asked).problem()).isEmpty();
    PosterPage known = held(() -> maker.draw(all(), asked));
    assertThat(known.problem()).as("known by now").isEmpty();
    Optional<byte[]> unprinted = held(() -> maker.file(all(), asked));
    assertThat(unprinted).as("not printed yet").isEmpty();
    byte[] file = maker.file(all(), asked).orElseThrow();
    Optional<byte[]> printed = held(() -> maker.file(all(), asked));
    assertThat(printed).contains(file);
  }

  /** While as many posters are worked on as may be. */
  private <T> T held(Supplier<T> look) {
    return sheet.turn(() -> sheet.turn(look).orElseThrow()).orElseThrow();
  }

  @Test
  void aSentenceIsSaidWhileItIsApprovedAndRefusedWhenItIsNot() throws Exception {
    PosterPageMaker maker = maker(true, Set.of(), new OneSentence(SENTENCE));
    PosterAsked approved = asked("en", "", "A4", KEY);
    assertThat(PdfUa.text(maker.file(all(), approved).orElseThrow())).contains(SENTENCE);
    for (PosterAsked not :
        List.of(asked("en", "", "A4", "run-out"), asked("ro", "pl", "A4", KEY))) {
      assertThat(maker.draw(all(), not).left()).contains("may not be used", "It is left out");
      assertThat(maker.file(all(), not)).isEmpty();
    }
    assertThat(page("/posters?say=run-out").select("main").text()).contains("may not be used");
    MockHttpServletResponse refused = got("/posters.pdf?say=run-out");
    assertThat(refused.getStatus()).isEqualTo(303);
    assertThat(refused.getHeader("Location")).startsWith("/posters?").contains("say=run-out");
  }

  @Test
  void aSentenceThatIsNotThereInALanguageIsLeftOutThereAndListAndFileStay() throws Exception {
    PosterPageMaker maker = maker(true, Set.of(), new OneSentence(SENTENCE));
    for (PosterAsked both : List.of(asked("ro", "en", "A4", KEY), asked("en", "ro", "A4", KEY))) {
      PosterPage drawn = maker.draw(all(), both);
      assertThat(drawn.left()).contains("in Romanian", "on this poster in English only");
      assertThat(drawn.problem()).isEmpty();
      assertThat(drawn.file()).startsWith("/posters.pdf?").contains("say=" + KEY);
      for (Poster.Said said : drawn.poster().said()) {
        assertThat(said.sentence()).isEqualTo(said.language() == Language.ENGLISH ? SENTENCE : "");
      }
      assertThat(offered(drawn)).contains(KEY);
      assertThat(PdfUa.text(maker.file(all(), both).orElseThrow())).contains(SENTENCE);
    }
    PosterPage nowhere = maker.draw(all(), asked("ro", "pl", "A4", KEY));
    assertThat(nowhere.left()).contains("in Romanian", "It is left out");
    assertThat(nowhere.file()).startsWith("/posters.pdf?").doesNotContain("say=");
    assertThat(nowhere.poster().said()).allMatch(each -> each.sentence().isEmpty());
    assertThat(nowhere.questions()).extracting(OutreachPages.Question::name).contains("say");
    PosterPage english = maker.draw(all(), asked("en", "", "A4", KEY));
    assertThat(english.left()).isEmpty();
    assertThat(english.file()).contains("say=" + KEY);
  }

  @Test
  void theNumberAndTheAddressAreNotBrokenInThePreview() throws Exception {
    Document poster = page("/posters");
    assertThat(poster.select(".lode-poster .lode-poster__whole").eachText())
        .hasSize(2)
        .first()
        .isEqualTo("08000 121 700");
  }

  /** English that names a crime and a translation of it in words that no list knows. */
  private record Translated() implements ApprovedWords {
    @Override
    public Optional<ApprovedSentence> say(String key, Language language) {
      return current(language).stream().filter(each -> each.key().equals(key)).findFirst();
    }

    @Override
    public List<ApprovedSentence> current(Language language) {
      String text = language == Language.ENGLISH ? "We end slavery." : "Kończymy niewolnictwo.";
      return List.of(
          new ApprovedSentence(KEY, Message.Audience.EXPLOITED, language, text, LocalDate.MAX));
    }
  }

  private static List<String> offered(PosterPage drawn) {
    return drawn.questions().stream()
        .flatMap(each -> each.options().stream())
        .map(Option::value)
        .toList();
  }

  /** Whoever holds somebody may read along. */
  @ParameterizedTest
  @Tag("care")
  @CsvSource({
    "EVERYBODY, We are here. It is free to talk to us.",
    "WORRIED, Do not talk to the boss.",
    "PARTNERS, Put this on a wall.",
    "EXPLOITED, We work to end slavery here.",
    "EXPLOITED, The police will help you."
  })
  void aSentenceForOthersOrThatNamesACrimeIsOnNoPoster(Message.Audience audience, String text) {
    PosterPageMaker maker = maker(true, Set.of(), new OneSentence(audience, text));
    PosterAsked asked = asked("en", "", "A4", KEY);
    PosterPage drawn = maker.draw(all(), asked);
    assertThat(drawn.left()).contains("may not be used");
    assertThat(drawn.poster().said().getFirst().sentence()).isEmpty();
    assertThat(offered(drawn)).doesNotContain(KEY);
    assertThat(maker.file(all(), asked)).isEmpty();
  }

  @Test
  void aTranslationIsAsDiscreetAsItsEnglish() {
    PosterPageMaker maker = maker(true, Set.of(), new Translated());
    PosterPage drawn = maker.draw(all(), asked("pl", "", "A4", KEY));
    assertThat(drawn.left()).contains("may not be used");
    assertThat(offered(drawn)).doesNotContain(KEY);
    PosterPageMaker discreet = maker(true, Set.of(), new OneSentence(SENTENCE));
    assertThat(offered(discreet.draw(all(), asked("en", "", "A4", "")))).contains(KEY);
  }

  @Test
  void wordsThatNobodySignedAreLookedAtAndNotPrintedButInADemonstration() throws Exception {
    PosterAsked pashto = asked("en", "ps", "A4", "");
    PosterPageMaker partnership = maker(false, Set.of());
    PosterPage drawn = partnership.draw(all(), pashto);
    assertThat(drawn.problem()).contains("Nobody has signed our words in Pashto");
    assertThat(drawn.poster().said()).hasSize(2);
    assertThat(partnership.file(all(), pashto)).isEmpty();
    assertThat(maker(false, Set.of(Language.PASHTO)).file(all(), pashto)).isPresent();
    byte[] shown = maker(true, Set.of()).file(all(), pashto).orElseThrow();
    assertThat(PdfUa.text(shown))
        .contains(PdfUa.plain(words.say(Language.PASHTO, "site.translation.unchecked")));
  }

  /** Somebody may stand beside whoever reads it. */
  @Test
  @Tag("care")
  void theWordsAreDiscreetAndEasyToRead() {
    String all =
        PosterPageMaker.keys()
            .map(key -> words.say(Language.ENGLISH, key))
            .collect(Collectors.joining("\n"));
    assertThat(all.toLowerCase(Locale.UK))
        .doesNotContain("slave", "traffick", "exploit", "victim", "abuse", "crime", "police");
    assertThat(Readability.grade(all)).isLessThan(HIGHEST_GRADE);
    for (Setting each : Setting.values()) {
      assertThat(each.questions()).hasSize(3).doesNotHaveDuplicates();
    }
  }

  @Test
  void theCodeOfEveryPosterLeadsToTheSamePage() {
    PosterPageMaker maker = maker(true, Set.of());
    Set<String> links =
        Stream.of(Setting.values())
            .flatMap(
                place ->
                    Stream.of(PosterSize.A3, PosterSize.CAB_CARD)
                        .map(size -> new PosterAsked(place.name(), "ar", "", size.name(), "")))
            .map(each -> maker.draw(all(), each).poster().link())
            .collect(Collectors.toSet());
    assertThat(links).containsExactly(own.orLocal() + "/ask?lang=ar");
  }

  /** Whoever reads only one of two languages arrives in that one, whichever stands first. */
  @ParameterizedTest
  @Tag("care")
  @CsvSource({
    "ro, '', ?lang=ro",
    "ro, en, ?lang=ro",
    "en, ro, ?lang=ro",
    "pl, ro, ?lang=pl",
    "en, '', ''"
  })
  void theCodeLeadsToThePageInALanguageOfThePosterThatIsNotEnglish(
      String first, String second, String language) {
    Poster poster = maker(true, Set.of()).draw(all(), asked(first, second, "A4", "")).poster();
    assertThat(poster.link()).isEqualTo(own.orLocal() + "/ask" + language);
    assertThat(poster.shown())
        .as("who types it arrives where the code leads")
        .isEqualTo(poster.link().replaceFirst("^https?://", ""));
  }

  @ParameterizedTest
  @CsvSource({"en, ltr", "ar, rtl", "ps, rtl", "fa-AF, rtl", "ti, ltr", "so, ltr", "vi, ltr"})
  @Tag("care")
  void thePageBehindTheCodeIsNeutralAndLeadsToHelpAndOut(String tag, String direction)
      throws Exception {
    Document page = page("/ask?lang=" + tag);
    assertThat(page.select("html").attr("dir")).isEqualTo(direction);
    assertThat(page.select("html").attr("lang")).isEqualTo(tag);
    assertThat(page.title()).isEqualTo(words.say(Language.of(tag), "site.neutralTitle"));
    assertThat(page.select("a[href='/leave']")).isNotEmpty();
    assertThat(page.select("main a[href^='tel:']").eachText())
        .contains(
            helplines.get(Purpose.NATIONAL_HELPLINE).number(),
            helplines.get(Purpose.EMERGENCY).number());
    assertThat(page.select("main li").eachText())
        .contains(words.say(Language.of(tag), "community.poster.ask.PAPERS"));
    assertThat(page.select("main").attr("lang") + page.select("main [lang=en]").text())
        .doesNotContain("Does somebody");
    assertThat(page.select("[src^=http], link[href^=http]")).isEmpty();
    assertThat(page.select("header .lode-header__name").text())
        .isEqualTo(words.say(Language.of(tag), "site.neutralTitle"));
    assertThat(page.select("header a[href^='/?'], header a[href='/']")).isEmpty();
    String partnership =
        Jsoup.parse(got("/").getContentAsString()).select(".lode-header__name").text();
    assertThat(page.select("header, main h1, main h1 ~ ul").text().toLowerCase(Locale.UK))
        .doesNotContain(partnership.toLowerCase(Locale.UK))
        .doesNotContain("slave", "traffick", "exploit", "victim", "crime", "police");
    String query = tag.equals("en") ? "" : "?lang=" + tag;
    assertThat(page.select("main a").eachAttr("href"))
        .contains("/help" + query, "/safe-work" + query, "/job-offer" + query);
    assertThat(page.select(".lode-borrows")).isEmpty();
  }

  /** Who answers, what it costs and in which language: only what the directory says. */
  @ParameterizedTest
  @Tag("care")
  @CsvSource({"en", "ro", "ar", "ti"})
  void thePageBehindTheCodeSaysWhatACallCostsAndThatItStaysOnThePhone(String tag) throws Exception {
    Language language = Language.of(tag);
    Document page = page("/ask?lang=" + tag);
    Helplines.Said national =
        helplines.said(language).stream()
            .filter(each -> each.service().purpose() == Purpose.NATIONAL_HELPLINE)
            .findFirst()
            .orElseThrow();
    assertThat(page.select(".lode-card__number").text())
        .contains(
            national.service().name(),
            national.service().hours(),
            national.service().cost(),
            national.service().languages());
    assertThat(page.select("main").text()).contains(words.say(language, "site.safe.calls"));
    assertThat(page("/stay-safe-online?lang=" + tag).select("main").text())
        .contains(words.say(language, "site.safe.calls"));
    assertThat(page("/about-exit?lang=" + tag).select("main").text())
        .contains(words.say(language, "site.aboutExit.back"));
  }

  @Test
  void thePosterIsSeenBeforeItIsAFileAndTheFileSaysTheSame() throws Exception {
    Document page = page("/posters?place=NAIL_BARS&first=vi&second=en&size=A5");
    assertThat(page.select(".lode-poster [lang=vi] li").eachText())
        .containsExactly(
            words.say(Language.VIETNAMESE, "community.poster.ask.DEBT"),
            words.say(Language.VIETNAMESE, "community.poster.ask.PAY"),
            words.say(Language.VIETNAMESE, "community.poster.ask.PHONE"));
    assertThat(page.select("select[name=size] option[selected]").val()).isEqualTo("A5");
    assertThat(page.select(".lode-poster svg").attr("aria-label")).contains("/ask");
    assertThat(page("/posters?place=NONE&first=xx&size=B9").select("[selected]").eachAttr("value"))
        .containsExactly("CARE", "en", "", "A3");
  }
}
