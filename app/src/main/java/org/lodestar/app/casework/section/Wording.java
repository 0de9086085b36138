package org.lodestar.app.casework.section;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseSection.Line;
import org.lodestar.app.casework.CaseSection.Passage;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Withholding;
import org.lodestar.vocabulary.UncertainDate;

/** Says values of casework in one language; what has nothing to say is left out. */
record Wording(Words words, Language language) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  String say(String key, Object... arguments) {
    return words.say(language, key, arguments);
  }

  String name(String prefix, Enum<?> constant) {
    return say(prefix + "." + constant.name());
  }

  String names(String prefix, Collection<? extends Enum<?>> constants) {
    return constants.stream()
        .sorted(Comparator.comparingInt(Enum::ordinal))
        .map(constant -> name(prefix, constant))
        .collect(Collectors.joining(", "));
  }

  String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(day);
  }

  String date(Instant moment) {
    return date(LocalDate.ofInstant(moment, LONDON));
  }

  /** A moment to the minute, and the day alone where only that was given; empty for none. */
  String hour(@Nullable Instant at) {
    if (at == null) {
      return "";
    }
    boolean dayAlone = at.atZone(LONDON).toLocalTime().equals(LocalTime.MIDNIGHT);
    return dayAlone
        ? date(at)
        : DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale()).format(at.atZone(LONDON));
  }

  String date(UncertainDate date) {
    return switch (date) {
      case UncertainDate.Exact exact -> date(exact.day());
      case UncertainDate.Month month ->
          DateTimeFormatter.ofPattern("MMMM uuuu", locale()).format(month.month());
      case UncertainDate.Year year -> String.valueOf(year.year());
      case UncertainDate.AgedAt age -> say("casework.date.age", age.age());
      case UncertainDate.Range range ->
          say(
              "casework.date.range",
              date((UncertainDate) range.from()),
              date((UncertainDate) range.to()));
      case UncertainDate.Unknown nothing -> say("casework.date.unknown");
    };
  }

  Locale locale() {
    return language.locale();
  }

  /** A line, or none when there is nothing to say. */
  Stream<Line> line(String key, @Nullable String value) {
    return value == null || value.isBlank()
        ? Stream.empty()
        : Stream.of(new Line(say(key), PersonalText.of(value)));
  }

  /** A line of somebody's own words, or none. */
  Stream<Line> line(String key, @Nullable PersonalText text) {
    return line(key, text == null ? null : text.text());
  }

  /** What somebody else told, or what tells of them: usually not in the person's own copy. */
  Stream<Line> ofOthers(String key, @Nullable PersonalText text) {
    return line(key, text)
        .map(line -> new Line(line.label(), line.words(), Withholding.ABOUT_OTHERS));
  }

  /** A passage without a heading, or none when it has no lines. */
  @SafeVarargs
  static List<Passage> passage(Stream<Line>... lines) {
    return passage("", lines).toList();
  }

  /** A passage, or none when it has no lines. */
  @SafeVarargs
  static Stream<Passage> passage(String heading, Stream<Line>... lines) {
    List<Line> all = Stream.of(lines).flatMap(each -> each).toList();
    return all.isEmpty() ? Stream.empty() : Stream.of(new Passage(heading, all));
  }
}
