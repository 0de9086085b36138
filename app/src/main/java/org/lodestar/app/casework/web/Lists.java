package org.lodestar.app.casework.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SpokenLanguages;

/** Countries and languages, from the platform's own locale data. */
final class Lists {
  private Lists() {}

  static List<Option> countries(Page page) {
    Locale reader = page.language().locale();
    return sorted(
        reader,
        Stream.of(Locale.getISOCountries()).map(code -> Option.of(code, country(code, reader))));
  }

  static List<Option> languages(Page page) {
    Locale reader = page.language().locale();
    return sorted(
        reader,
        SpokenLanguages.offered().keySet().stream()
            .map(code -> Option.of(code, language(code, reader))));
  }

  static String country(String code, Locale reader) {
    return Locale.of("", code).getDisplayCountry(reader);
  }

  static String language(String code, Locale reader) {
    return SpokenLanguages.in(reader, code);
  }

  private static List<Option> sorted(Locale reader, Stream<Option> options) {
    return options
        .sorted(Comparator.comparing(Option::label, Collator.getInstance(reader)))
        .toList();
  }
}
