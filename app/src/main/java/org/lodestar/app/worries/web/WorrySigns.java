package org.lodestar.app.worries.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.worries.domain.SettingSigns;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.IndicatorGroup;
import org.lodestar.vocabulary.Indicators;
import org.springframework.stereotype.Component;

/** The signs that a worker is asked about, in staff words: those of their setting first. */
@Component
class WorrySigns {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Clock clock;

  WorrySigns(Clock clock) {
    this.clock = clock;
  }

  List<Option.Group> groups(WorryDraft draft, Page page) {
    List<Indicator> all =
        Indicators.listFor(draft.age(), LocalDate.ofInstant(clock.instant(), LONDON));
    List<String> codes = SettingSigns.first(draft.setting());
    List<Option> first =
        codes.stream()
            .flatMap(code -> all.stream().filter(sign -> sign.code().equals(code)))
            .map(WorrySigns::option)
            .toList();
    String setting = page.name("worries.setting", draft.setting());
    return Stream.concat(
            Stream.of(new Option.Group(page.t("worries.signs.first", setting), first)),
            Arrays.stream(IndicatorGroup.values())
                .map(
                    group ->
                        new Option.Group(
                            page.name("worries.signs", group),
                            others(all, group, sign -> !codes.contains(sign.code())))))
        .filter(group -> !group.options().isEmpty())
        .toList();
  }

  private static List<Option> others(
      List<Indicator> all, IndicatorGroup group, Predicate<Indicator> which) {
    return all.stream()
        .filter(sign -> sign.group() == group)
        .filter(which)
        .map(WorrySigns::option)
        .toList();
  }

  private static Option option(Indicator sign) {
    return Option.of(sign.code(), words(sign));
  }

  /** The sign in staff words, as a line of a list. */
  static String words(Indicator sign) {
    return sign.words().substring(0, 1).toUpperCase(Locale.ROOT) + sign.words().substring(1);
  }
}
