package org.lodestar.app.library.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.NewsDates;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.site.Refused.Refusal;

/**
 * What news may be: as plain as every public page and shorter, of a day that is near, and ended by
 * itself within a year.
 */
public final class NewsRules {
  /** As many words as it may have. */
  public static final int MOST_WORDS = 150;

  private static final int A_YEAR = 366;

  private NewsRules() {}

  /**
   * All that is wrong with it.
   *
   * @param known whether there is a message of a key
   */
  public static List<Refusal> check(
      PageWords words, NewsDates dates, LocalDate today, Predicate<String> known) {
    List<Refusal> wrong = new ArrayList<>(PageGate.check(words, known));
    wrong.addAll(PageGate.line("place", dates.place()));
    int count = Readability.words(words.lead());
    if (count > MOST_WORDS) {
      wrong.add(new Refusal("lead", "library.news.lead.long", String.valueOf(count)));
    }
    if (far(dates.day(), today)) {
      wrong.add(Refusal.of("day", "library.news.day.far"));
    }
    event(wrong, dates, today);
    last(wrong, dates, today);
    return wrong;
  }

  private static void event(List<Refusal> wrong, NewsDates dates, LocalDate today) {
    LocalDate from = dates.from();
    LocalDate until = dates.until();
    if (from == null) {
      if (until != null || !dates.place().isEmpty()) {
        wrong.add(Refusal.of("from", "library.news.from.missing"));
      }
      return;
    }
    if (far(from, today)) {
      wrong.add(Refusal.of("from", "library.news.day.far"));
    } else if (until != null && far(until, today)) {
      wrong.add(Refusal.of("until", "library.news.day.far"));
    }
    if (until != null && until.isBefore(from)) {
      wrong.add(Refusal.of("until", "library.news.until.before"));
    }
  }

  private static void last(List<Refusal> wrong, NewsDates dates, LocalDate today) {
    String why = whyNot(dates, today);
    if (why != null) {
      wrong.add(Refusal.of("last", "library.news.last." + why));
    }
  }

  private static @Nullable String whyNot(NewsDates dates, LocalDate today) {
    if (dates.last().isBefore(dates.day())) {
      return "before";
    }
    if (dates.over(today)) {
      return "past";
    }
    if (dates.until() != null
        && !far(dates.until(), today)
        && dates.last().isBefore(dates.until())) {
      return "event";
    }
    return far(dates.last(), today) ? "far" : null;
  }

  private static boolean far(LocalDate day, LocalDate today) {
    return day.isBefore(today.minusDays(A_YEAR)) || day.isAfter(today.plusDays(A_YEAR));
  }
}
