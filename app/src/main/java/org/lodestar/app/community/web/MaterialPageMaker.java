package org.lodestar.app.community.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.community.Setting;
import org.lodestar.app.community.web.MaterialPage.Ring;
import org.lodestar.app.community.web.MaterialPage.Side;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.directory.face.Helplines.Said;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.OneVoice;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/**
 * Puts a card or a leaflet together: words that a language has all of or else English, and numbers
 * of the directory alone, with the day on which they were last checked.
 */
@Component
class MaterialPageMaker {
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final List<Purpose> RUNG =
      List.of(Purpose.NATIONAL_HELPLINE, Purpose.LABOUR_ABUSE);

  private static final List<Setting.Question> ASKED =
      List.of(Setting.Question.PAPERS, Setting.Question.PAY, Setting.Question.LEAVE);

  private final Helplines helplines;
  private final Words words;

  MaterialPageMaker(Helplines helplines, Words words) {
    this.helplines = helplines;
    this.words = words;
  }

  /** The languages that have all words of a material, English first. */
  List<Language> languages(Page page, Material material) {
    return page.languages().stream().filter(each -> whole(each, material)).toList();
  }

  /** A card has no room for more than its own words. */
  private static Optional<OneVoice.Sentence> voice(Page page, Material material) {
    return material == Material.LEAFLET ? page.voice(OneVoice.DANGER) : Optional.empty();
  }

  private boolean whole(Language language, Material material) {
    return material.keys().stream().allMatch(key -> words.translated(language, key));
  }

  MaterialPage draw(Page page, Material material) {
    boolean whole = whole(page.language(), material);
    Language said = whole ? page.language() : Language.ENGLISH;
    return new MaterialPage(
        said,
        !whole,
        whole && page.unchecked() ? words.say(said, "site.translation.unchecked") : "",
        words.say(said, material.title()),
        material.parts().stream().map(part -> side(said, material, part)).toList(),
        ring(page, said, voice(page, material)));
  }

  private Side side(Language said, Material material, String part) {
    return new Side(
        words.say(said, material.heading(part)),
        material.lines(part).stream().map(key -> words.say(said, key)).toList());
  }

  /** What a poster asks, with whom to ring: what stands behind its code. */
  MaterialPage ask(Page page) {
    Language said = page.language();
    List<String> lines =
        ASKED.stream().map(each -> words.say(said, "community.poster.ask." + each)).toList();
    String title = words.say(said, "community.poster.title.WORK");
    return new MaterialPage(
        said, false, "", title, List.of(new Side(title, lines)), ring(page, said));
  }

  /** Whom to ring, in a language, in words that came along: as short as a poster needs them. */
  Ring ring(Page page, Language said) {
    return ring(page, said, Optional.empty());
  }

  private Ring ring(Page page, Language said, Optional<OneVoice.Sentence> voice) {
    List<Said> all = helplines.said(said);
    List<Said> rung =
        RUNG.stream().flatMap(purpose -> only(all, Set.of(purpose)).stream()).toList();
    List<Said> danger = only(all, Set.of(Purpose.EMERGENCY));
    String number = danger.isEmpty() ? "" : danger.getFirst().service().number();
    Around own = inDanger(voice, said, number);
    Around english = inDanger(voice, Language.ENGLISH, number);
    return new Ring(
        words.say(said, "community.ring.title"),
        words.say(said, "community.ring.lead"),
        rung.stream().map(MaterialPageMaker::rung).toList(),
        own.before(),
        own.after(),
        english.before(),
        english.after(),
        number,
        checked(page, said, rung, danger));
  }

  /** What stands before a number and after it. */
  private record Around(String before, String after) {}

  /**
   * What everybody says about danger, where it is approved in this language and says this number;
   * else what came along.
   */
  private Around inDanger(Optional<OneVoice.Sentence> voice, Language said, String number) {
    String sentence =
        voice.filter(each -> each.rings(number)).map(each -> text(each.in(said))).orElse("");
    int at = number.isEmpty() ? -1 : sentence.indexOf(number);
    return at < 0
        ? new Around(words.say(said, "community.ring.danger"), "")
        : new Around(sentence.substring(0, at).strip(), sentence.substring(at + number.length()));
  }

  private static String text(List<OneVoice.Part> parts) {
    return parts.stream().map(OneVoice.Part::words).collect(Collectors.joining());
  }

  private static List<Said> only(List<Said> all, Set<Purpose> purposes) {
    return all.stream()
        .filter(each -> purposes.contains(each.service().purpose()))
        .filter(each -> !each.service().number().isEmpty())
        .limit(1)
        .toList();
  }

  private static MaterialPage.Rung rung(Said said) {
    Service service = said.service();
    Service english = said.english();
    return new MaterialPage.Rung(
        service.name(),
        english.name(),
        service.number(),
        service.hours(),
        Stream.of(
                new MaterialPage.Told(service.cost(), english.cost()),
                new MaterialPage.Told(service.languages(), english.languages()))
            .filter(each -> !each.text().isBlank())
            .toList());
  }

  /**
   * The oldest of the checks of all that stands there, so that no number looks fresher than it is.
   * Doubt about the emergency number would cost time: where only that one was never checked,
   * nothing is said.
   */
  private String checked(Page page, Language said, List<Said> rung, List<Said> danger) {
    if (rung.isEmpty() || oldest(days(rung)).isEmpty()) {
      return words.say(said, "community.ring.notChecked");
    }
    return oldest(Stream.concat(days(rung).stream(), days(danger).stream()).toList())
        .map(day -> said == page.language() ? page.date(day) : day.format(ENGLISH_DAY))
        .map(day -> words.say(said, "community.ring.checked", day))
        .orElse("");
  }

  private static List<Optional<LocalDate>> days(List<Said> shown) {
    return shown.stream().map(each -> each.service().source().lastChecked()).toList();
  }

  /** The oldest of these days; none where one of them is not known. */
  static Optional<LocalDate> oldest(List<Optional<LocalDate>> days) {
    return days.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : days.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
  }
}
