package org.lodestar.app.concerns.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.IndicatorGroup;
import org.lodestar.vocabulary.Indicators;
import org.springframework.stereotype.Component;

/** The signs that are asked for, in plain words and in groups. */
@Component
public class Signs {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Clock clock;

  Signs(Clock clock) {
    this.clock = clock;
  }

  /** Those for a person of this age, in this voice. */
  public List<Option.Group> groups(AgeStatus age, Voice voice, Page page) {
    List<Indicator> all = Indicators.listFor(age, LocalDate.ofInstant(clock.instant(), LONDON));
    return Arrays.stream(IndicatorGroup.values())
        .map(group -> group(group, all, voice, page))
        .filter(group -> !group.options().isEmpty())
        .toList();
  }

  private static Option.Group group(
      IndicatorGroup group, List<Indicator> all, Voice voice, Page page) {
    List<Option> options =
        all.stream()
            .filter(sign -> sign.group() == group)
            .map(sign -> Option.of(sign.code(), words(sign, voice, page)))
            .toList();
    return new Option.Group(page.name("concerns.signs", group), options);
  }

  /** Who writes about themself reads signs in the first person, where we have such words. */
  public static String words(Indicator sign, Voice voice, Page page) {
    String own = "concerns.sign.me." + sign.code();
    boolean aboutMe = voice == Voice.ME || voice == Voice.CHILD;
    return capital(aboutMe && page.has(own) ? page.t(own) : plain(sign, page));
  }

  /** A sign that is newer than the translations is said as the vocabulary says it. */
  private static String plain(Indicator sign, Page page) {
    String key = "library.sign." + sign.code();
    return page.has(key) ? page.t(key) : sign.plain();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
