package org.lodestar.app.directory.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.OpeningTimes;
import org.lodestar.app.directory.Reach;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.domain.HumanServices;

/** What a reader of the open feed asks for. What cannot be answered is told, never passed over. */
record FeedQuery(
    int page,
    int perPage,
    String search,
    @Nullable UUID term,
    @Nullable UUID taxonomy,
    @Nullable Integer youngest,
    @Nullable Integer oldest,
    @Nullable DayOfWeek day,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    String postcode) {
  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final int LAST_PAGE = 1_000_000;

  /** A question that is none; the words are for whoever wrote the program. */
  static final class Unclear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unclear(String words) {
      super(words, null, false, false);
    }
  }

  /**
   * Reads it.
   *
   * @throws Unclear when a value is of the wrong kind
   */
  static FeedQuery of(Map<String, String> asked) {
    if (asked.containsKey("proximity")) {
      throw new Unclear("proximity is not offered: this feed holds no coordinates");
    }
    return new FeedQuery(
        number(asked, "page", 1, LAST_PAGE, 1),
        number(asked, "per_page", 1, MOST, USUAL),
        asked.getOrDefault("search", "").strip().toLowerCase(Locale.ROOT),
        read(asked, "taxonomy_term_id", "an identifier", FeedQuery::uuid),
        read(asked, "taxonomy_id", "an identifier", FeedQuery::uuid),
        read(asked, "minimum_age", "an age in years", FeedQuery::age),
        read(asked, "maximum_age", "an age in years", FeedQuery::age),
        read(asked, "day", "a day such as MO", FeedQuery::day),
        read(asked, "start_time", "a time such as 09:00", LocalTime::parse),
        read(asked, "end_time", "a time such as 17:00", LocalTime::parse),
        asked.getOrDefault("postcode", "").strip());
  }

  private static int number(
      Map<String, String> asked, String name, int least, int most, int otherwise) {
    Integer given = read(asked, name, "a number from " + least + " to " + most, Integer::valueOf);
    if (given == null) {
      return otherwise;
    }
    if (given < least || given > most) {
      throw new Unclear(name + " must be a number from " + least + " to " + most);
    }
    return given;
  }

  private static <T> @Nullable T read(
      Map<String, String> asked, String name, String kind, Function<String, T> reader) {
    String given = asked.getOrDefault(name, "").strip();
    if (given.isEmpty()) {
      return null;
    }
    try {
      return reader.apply(given);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new Unclear(name + " must be " + kind);
    }
  }

  private static UUID uuid(String given) {
    return UUID.fromString(given);
  }

  private static Integer age(String given) {
    if (!given.matches("\\d{1,3}")) {
      throw new IllegalArgumentException(given);
    }
    return Integer.valueOf(given);
  }

  private static DayOfWeek day(String given) {
    String code = given.toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (OpeningTimes.code(day).equals(code) || day.name().equals(code)) {
        return day;
      }
    }
    throw new IllegalArgumentException(given);
  }

  /** Whether a service is one that is asked for. */
  boolean wants(Service service, HumanServices words) {
    return says(service)
        && (term == null || words.helpsWith(service, term))
        && (taxonomy == null
            || (taxonomy.equals(HumanServices.TAXONOMY) && !service.reach().needs().isEmpty()))
        && takes(service.reach())
        && ((day == null && from == null && to == null)
            || HumanServices.opens(service, day, from, to));
  }

  private boolean says(Service service) {
    return search.isEmpty()
        || List.of(service.name(), service.whoFor(), service.reach().provider()).stream()
            .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(search));
  }

  /** Somebody of an age that is asked for may go there. */
  private boolean takes(Reach reach) {
    return (oldest == null || reach.minAge() == null || reach.minAge() <= oldest)
        && (youngest == null || reach.maxAge() == null || reach.maxAge() >= youngest);
  }
}
