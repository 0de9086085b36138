package org.lodestar.app.community.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.community.PosterSize;
import org.lodestar.app.community.Setting;
import org.lodestar.app.community.web.OutreachPages.Question;
import org.lodestar.app.community.web.Poster.Said;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.library.ApprovedSentence;
import org.lodestar.app.library.ApprovedWords;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Languages;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Words;
import org.lodestar.page.print.Sheet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts a poster together: our words in a language that has all of them, the number of the
 * directory, a code of one neutral page. Words that nobody has signed are looked at and not
 * printed, but in a demonstration.
 */
@Component
class PosterPageMaker {
  private static final String PATH = "/posters";

  /** Where every code leads. */
  private static final String ASK = "/ask";

  private final MaterialPageMaker materials;
  private final PosterSheet sheet;
  private final Words words;
  private final Languages languages;
  private final Partnership partnership;
  private final OwnAddress own;
  private final ObjectProvider<ApprovedWords> approved;

  PosterPageMaker(
      MaterialPageMaker materials,
      PosterSheet sheet,
      Words words,
      Languages languages,
      Partnership partnership,
      OwnAddress own,
      ObjectProvider<ApprovedWords> approved) {
    this.materials = materials;
    this.sheet = sheet;
    this.words = words;
    this.languages = languages;
    this.partnership = partnership;
    this.own = own;
    this.approved = approved;
  }

  PosterPage draw(Page page, PosterAsked asked) {
    PosterAsked offered = offered(page, asked);
    PosterAsked kept = isSaidNowhere(offered) ? offered.withoutSentence() : offered;
    Poster poster = poster(page, kept);
    String problem = problem(page, kept, poster);
    return new PosterPage(
        questions(page, kept),
        left(page, offered),
        poster,
        problem,
        problem.isEmpty() ? page.link(address(PATH + ".pdf", kept)) : "");
  }

  /** The file; nothing where there is a reason against it, which the page tells. */
  Optional<byte[]> file(Page page, PosterAsked asked) {
    PosterAsked offered = offered(page, asked);
    Poster poster = poster(page, offered);
    return !isSaidNowhere(offered) && problem(page, offered, poster).isEmpty()
        ? sheet.file(poster)
        : Optional.empty();
  }

  /** Whether there is a sentence that may be said in no language of the poster today. */
  private boolean isSaidNowhere(PosterAsked asked) {
    return unsaid(asked).size() == asked.languages().size();
  }

  /** The languages of the poster in which its sentence may not be said today. */
  private List<Language> unsaid(PosterAsked asked) {
    return asked.sentence().isEmpty()
        ? List.of()
        : asked.languages().stream().filter(each -> sentence(asked, each).isEmpty()).toList();
  }

  /** Where its sentence is left out, and why; who reads the other language reads it there. */
  private String left(Page page, PosterAsked asked) {
    List<Language> unsaid = unsaid(asked);
    if (unsaid.isEmpty()) {
      return "";
    }
    String none = unsaid.getFirst().englishName();
    return asked.languages().stream()
        .filter(each -> !unsaid.contains(each))
        .findFirst()
        .map(each -> page.t("community.poster.partly", none, each.englishName()))
        .orElseGet(() -> page.t("community.poster.expired", none));
  }

  /** Where a poster is looked at. */
  static String address(PosterAsked asked) {
    return address(PATH, asked);
  }

  private static String address(String path, PosterAsked asked) {
    String basis =
        "%s?place=%s&first=%s&size=%s"
            .formatted(path, asked.setting(), asked.main().tag(), asked.paper());
    String second = asked.other().map(each -> "&second=" + each.tag()).orElse("");
    String say =
        asked.sentence().isEmpty()
            ? ""
            : "&say=" + URLEncoder.encode(asked.sentence(), StandardCharsets.UTF_8);
    return basis + second + say;
  }

  /** A language that is not shown, or lacks words, is English; never words that are half ours. */
  private PosterAsked offered(Page page, PosterAsked asked) {
    List<Language> can = languages(page);
    Language first = can.contains(asked.main()) ? asked.main() : Language.ENGLISH;
    String second = asked.other().filter(can::contains).map(Language::tag).orElse("");
    return new PosterAsked(
        asked.setting().name(), first.tag(), second, asked.paper().name(), asked.sentence());
  }

  /** The languages that have all its words, English among them. */
  List<Language> languages(Page page) {
    return page.languages().stream()
        .filter(each -> keys().allMatch(key -> words.translated(each, key)))
        .toList();
  }

  static Stream<String> keys() {
    return Stream.of(
            Arrays.stream(Setting.Title.values()).map(PosterPageMaker::key),
            Arrays.stream(Setting.Question.values()).map(PosterPageMaker::key),
            Stream.of("community.poster.scan", "community.poster.more"))
        .flatMap(each -> each);
  }

  private static String key(Setting.Title title) {
    return "community.poster.title." + title;
  }

  private static String key(Setting.Question question) {
    return "community.poster.ask." + question;
  }

  private Poster poster(Page page, PosterAsked asked) {
    MaterialPage.Ring ring = materials.ring(page, asked.main());
    Language read = read(asked);
    String address = own.orLocal() + ASK + (read == Language.ENGLISH ? "" : "?lang=" + read.tag());
    return new Poster(
        asked.paper(),
        asked.languages().stream().map(each -> said(page, asked, each)).toList(),
        ring.numbers().isEmpty() ? "" : ring.numbers().getFirst().phone(),
        address,
        address.replaceFirst("^https?://", ""));
  }

  /**
   * The language of the page behind the code: the first, or the second beside English. Who reads
   * English finds it on any page; who reads the other one alone might not find that.
   */
  private static Language read(PosterAsked asked) {
    return asked.main() == Language.ENGLISH ? asked.other().orElse(Language.ENGLISH) : asked.main();
  }

  private Said said(Page page, PosterAsked asked, Language language) {
    MaterialPage.Ring ring = materials.ring(page, language);
    return new Said(
        language,
        words.say(language, key(asked.setting().title())),
        asked.setting().questions().stream().map(each -> words.say(language, key(each))).toList(),
        sentence(asked, language).orElse(""),
        ring.lead(),
        ring.dangerNumber().isEmpty() ? "" : ring.danger() + " " + ring.dangerNumber(),
        words.say(language, "community.poster.scan"),
        languages.checked(language) ? "" : words.say(language, "site.translation.unchecked"));
  }

  private Optional<String> sentence(PosterAsked asked, Language language) {
    return asked.sentence().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(approved.getIfAvailable())
            .filter(all -> discreet(all, asked.sentence(), Language.ENGLISH).isPresent())
            .flatMap(all -> discreet(all, asked.sentence(), language))
            .map(ApprovedSentence::text);
  }

  /**
   * A sentence that somebody exploited may read beside the one who holds them. Its English is asked
   * too: of a translation we do not know which words name a crime.
   */
  private static Optional<ApprovedSentence> discreet(
      ApprovedWords all, String key, Language language) {
    return all.say(key, language).filter(ApprovedSentence::isDiscreet);
  }

  private static List<ApprovedSentence> discreet(ApprovedWords all, Language language) {
    Set<String> english =
        all.current(Language.ENGLISH).stream()
            .filter(ApprovedSentence::isDiscreet)
            .map(ApprovedSentence::key)
            .collect(Collectors.toSet());
    return all.current(language).stream()
        .filter(ApprovedSentence::isDiscreet)
        .filter(each -> english.contains(each.key()))
        .toList();
  }

  private String problem(Page page, PosterAsked asked, Poster poster) {
    for (Said each : poster.said()) {
      String name = each.language().englishName();
      if (!languages.checked(each.language()) && !partnership.demonstration()) {
        return page.t("community.poster.unsigned", name);
      }
    }
    if (!Sheet.possible()) {
      return page.t("community.poster.away");
    }
    return switch (sheet.fit(poster)) {
      case FITS -> "";
      case TOO_LONG -> page.t("community.poster.tooLong", asked.paper().least());
      case BUSY -> page.t("community.poster.busy");
    };
  }

  private List<Question> questions(Page page, PosterAsked asked) {
    List<Question> questions = new ArrayList<>();
    List<Option> offered = languages(page).stream().map(PosterPageMaker::option).toList();
    List<Option> other = new ArrayList<>(offered);
    other.addFirst(Option.of("", page.t("community.poster.second.none")));
    questions.add(
        question(
            page,
            "place",
            Option.all(page, "community.poster.setting", Setting.values()),
            asked.setting().name()));
    questions.add(question(page, "first", offered, asked.main().tag()));
    questions.add(question(page, "second", other, asked.other().map(Language::tag).orElse("")));
    questions.add(
        question(
            page,
            "size",
            Option.all(page, "community.poster.size", PosterSize.values()),
            asked.paper().name()));
    if (!sayable(Language.ENGLISH).isEmpty()) {
      questions.add(question(page, "say", sentences(page, asked), asked.sentence()));
    }
    return questions;
  }

  private List<Option> sentences(Page page, PosterAsked asked) {
    List<Option> options = new ArrayList<>();
    options.add(Option.of("", page.t("community.poster.say.none")));
    Map<String, String> texts = new LinkedHashMap<>();
    asked.languages().stream()
        .flatMap(each -> sayable(each).stream())
        .forEach(each -> texts.putIfAbsent(each.key(), each.text()));
    texts.forEach((key, text) -> options.add(Option.of(key, text)));
    return options;
  }

  /** What may be said on a poster in a language today; nothing that may not be said in English. */
  private List<ApprovedSentence> sayable(Language language) {
    return Optional.ofNullable(approved.getIfAvailable()).stream()
        .flatMap(all -> discreet(all, language).stream())
        .toList();
  }

  private static Option option(Language language) {
    return Option.of(
        language.tag(),
        language == Language.ENGLISH
            ? language.ownName()
            : language.ownName() + " (" + language.englishName() + ")");
  }

  private static Question question(Page page, String name, List<Option> options, String chosen) {
    return new Question(name, page.t("community.poster." + name), options, chosen);
  }
}
