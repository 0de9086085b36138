package org.lodestar.app.figures.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Period;

/**
 * Invented years of a partnership, small or large, with what comes in heaps, what comes late and
 * what is taken back. Drawn by itself and by no rule of what is told.
 */
final class RandomYears {
  static final YearMonth FIRST = YearMonth.of(2020, 4);
  private static final double[] PACES = {0.15, 0.4, 1, 2.5, 6, 15};

  /** What a person still had when a year's review was settled; each by itself. */
  static final List<String> STILL =
      List.of("SAFE_HOME", "INCOME", "HEALTH_CARE", "LEARNING_OR_WORK", "PEOPLE", "FREE");

  private final Random random;

  /** Apart, so that what was drawn before this was drawn stays. */
  private final Random later;

  private final int years;
  private final List<Heard> heard = new ArrayList<>();

  /** A fact, and in which closed period it is: from 1 on, a quarter each. */
  record Heard(Fact fact, int closed) {
    /** The fact as figures tell it: in the month that was open when it came. */
    Fact told() {
      YearMonth open = FIRST.plusMonths(3L * (closed - 1));
      YearMonth month = fact.month().isBefore(open) ? open : fact.month();
      return new Fact(fact.kind(), month, fact.tags(), fact.amounts(), fact.takenBack());
    }
  }

  private RandomYears(long seed) {
    random = new Random(seed);
    later = new Random(~seed);
    years = 3 + random.nextInt(4);
  }

  static RandomYears of(long seed) {
    RandomYears made = new RandomYears(seed);
    for (int year = 0; year < made.years; year++) {
      double pace = PACES[made.random.nextInt(PACES.length)];
      for (int month = 0; month < 12; month++) {
        made.month(FIRST.plusMonths(12L * year + month), pace);
      }
    }
    return made;
  }

  int quarters() {
    return 4 * years;
  }

  /** All that was heard up to a closed period, as it is told. */
  List<Fact> told(int closed) {
    return heard.stream().filter(each -> each.closed() <= closed).map(Heard::told).toList();
  }

  /** What was heard, and when. */
  List<Heard> heard() {
    return List.copyOf(heard);
  }

  static YearMonth last(int closed) {
    return FIRST.plusMonths(3L * closed - 1);
  }

  private int many(double pace) {
    double heap = random.nextInt(12) == 0 ? 4 + random.nextInt(10) : 0;
    double limit = Math.exp(-pace);
    int many = 0;
    for (double left = random.nextDouble(); left > limit; left *= random.nextDouble()) {
      many++;
    }
    return many + (int) (pace > 0.3 ? heap : 0);
  }

  private String one(String... choices) {
    return choices[(int) (choices.length * Math.pow(random.nextDouble(), 1.6))];
  }

  private void month(YearMonth month, double pace) {
    for (int at = many(pace); at > 0; at--) {
      hear(
          month,
          Fact.of("concern.raised", month).with("channel", one("PHONE", "EMAIL", "TEXT", "DESK")),
          Fact.of("concern.placed", month)
              .with("ward", one("UNKNOWN", "Z05000001", "Z05000002", "Z05000003", "NOT_YET")));
    }
    for (int at = many(pace); at > 0; at--) {
      hear(
          month,
          Fact.of("concern.triaged", month)
              .with("hours", random.nextInt(90))
              .with("within", one("DAY", "DAY", "LATER")));
    }
    for (int at = many(pace / 2); at > 0; at--) {
      hear(
          month,
          Fact.of("referral.sent", month)
              .with("evidence", one("YES", "YES", "NO"))
              .with("age", one("ADULT", "CHILD"))
              .with("type", one("LAB_FORCED_WORK", "CRIM_FORCED", "SEX_PROSTITUTION")));
    }
    for (int at = many(pace / 4); at > 0; at--) {
      hear(
          month,
          Fact.of("notification.sent", month)
              .with("age", "ADULT")
              .with("type", one("LAB_FORCED_WORK", "CRIM_FORCED")));
    }
    for (int at = many(pace / 6); at > 0; at--) {
      hear(month, Fact.of("victim.identified", month).with("age", "ADULT"));
    }
    for (int at = many(pace / 4); at > 0; at--) {
      hear(month, Fact.of("operation.held", month).with("plan", one("YES", "YES", "NO")));
    }
    for (int at = many(pace / 2); at > 0; at--) {
      hear(
          month,
          Fact.of("review.settled", month)
              .with("after", one("M3", "M6", "M12"))
              .with("result", one("WELL", "MIXED", "NOT_WELL", "NOT_REACHED", "DECLINED"))
              .with("still", still()));
    }
    for (int at = many(pace / 2); at > 0; at--) {
      hear(
          month,
          Fact.of("outreach.visited", month)
              .with("audience", one("DRIVERS", "SITES", "HOSTS"))
              .with("people", random.nextInt(9)));
    }
    for (int at = few(pace / 2); at > 0; at--) {
      hear(month, later, Fact.of("referral.reviewed", month).with("score", later.nextInt(101)));
    }
    for (int at = few(pace); at > 0; at--) {
      hear(
          month,
          later,
          Fact.of("audit.judged", month)
              .with("step", List.of("NOTICED", "TOLD", "CARED_FOR").get(later.nextInt(3)))
              .with("passed", later.nextInt(5) == 0 ? "NO" : "YES"));
    }
  }

  private String[] still() {
    String[] still = STILL.stream().filter(each -> later.nextInt(4) > 0).toArray(String[]::new);
    return still.length == 0 ? new String[] {"NOTHING"} : still;
  }

  private int few(double pace) {
    return (int) (pace * 2 * later.nextDouble() + later.nextDouble());
  }

  /** Some come when their month was closed already, and a few are taken back still later. */
  private void hear(YearMonth month, Fact... facts) {
    hear(month, random, facts);
  }

  private void hear(YearMonth month, Random random, Fact... facts) {
    int own = (int) (FIRST.until(month, java.time.temporal.ChronoUnit.MONTHS) / 3) + 1;
    int closed = own + (random.nextInt(10) == 0 ? 1 + random.nextInt(4) : 0);
    int back = random.nextInt(40) == 0 ? closed + random.nextInt(4) : Integer.MAX_VALUE;
    for (Fact each : facts) {
      heard.add(new Heard(each, closed));
      if (back < Integer.MAX_VALUE) {
        heard.add(new Heard(each.back(), back));
      }
    }
  }

  static List<Period> years(int quarters) {
    List<Period> all = new ArrayList<>();
    for (int year = 0; year < quarters / 4; year++) {
      YearMonth first = FIRST.plusMonths(12L * year);
      all.add(new Period(first, first.plusMonths(11)));
    }
    return all;
  }
}
