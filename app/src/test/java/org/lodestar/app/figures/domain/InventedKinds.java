package org.lodestar.app.figures.domain;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.measures.Coverage;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Measures;

/**
 * Invented years of kinds of facts that have nothing to do with those of {@link RandomYears}: small
 * numbers, some late, a few taken back. Each group of indicators counts facts of its own, so that
 * what is told of one says nothing of another.
 */
final class InventedKinds {
  private static final YearMonth FIRST = RandomYears.FIRST;
  private static final double[] PACES = {0.15, 0.4, 1, 2.5, 6};
  private static final List<Fact> RAISED =
      by("concern.raised", "channel", "PUBLIC_FORM", "PHONE", "EMAIL", "WALK_IN");
  private static final List<Fact> SENT =
      by(by("journey.ended", "completed", "YES"), "language", "ENGLISH", "ROMANIAN", "ARABIC");
  private static final List<Fact> LEFT =
      by(by("journey.ended", "completed", "NO"), "language", "ENGLISH", "ROMANIAN", "ARABIC");
  private static final List<Fact> COURSES =
      by("course.assessed", "tier", "ALL_STAFF", "FRONT_LINE", "LEADS").stream()
          .flatMap(
              each ->
                  Stream.of(
                      each.with("gain", 3).with("confidence", 2),
                      each.with("gain", 3),
                      each.with("confidence", 2)))
          .toList();
  private static final List<Fact> PLEDGES =
      by(
          by(
              by("pledge.moved", "stage", "SIGNED", "ACTING", "SHOWN"),
              "sector",
              "CAR_WASH",
              "NAILS"),
          "ward",
          "Z05000001",
          "Z05000002",
          "NOT_KNOWN");
  private static final List<Fact> CONTRACTS =
      by(by("contract.assessed", "risk", "HIGH", "MEDIUM", "LOW"), "plan", "YES", "NO");
  private static final List<Fact> TENDERS =
      by("tender.queried", "outcome", "EXPLAINED", "REFUSED", "OPEN");
  private static final List<Fact> WASHES = by("wash.revisited", "better", "YES", "NO");
  private static final List<Fact> DISRUPTIONS = List.of(Fact.of("disruption.obtained", FIRST));
  private static final List<Fact> SUSPECTS =
      Stream.of("suspect.identified", "suspect.charged", "suspect.convicted")
          .map(each -> Fact.of(each, FIRST))
          .toList();

  /** All groups. */
  static final List<Group> GROUPS =
      List.of(
          new Group("form", List.of("K1", "K25"), 1, all(RAISED, SENT, LEFT), InventedKinds::form),
          new Group(
              "courses",
              List.of("K7", "K7_CONFIDENCE"),
              3,
              COURSES,
              (made, month, pace) -> made.hear(month, pace, COURSES)),
          new Group(
              "pledges",
              List.of("K15"),
              3,
              PLEDGES,
              (made, month, pace) -> made.hear(month, pace, PLEDGES)),
          new Group(
              "contracts",
              List.of("K16", "K16_PLAN"),
              3,
              CONTRACTS,
              (made, month, pace) -> made.hear(month, pace, CONTRACTS)),
          new Group(
              "tenders",
              List.of("K17"),
              3,
              TENDERS,
              (made, month, pace) -> made.hear(month, pace / 2, TENDERS)),
          new Group(
              "visits to car washes",
              List.of("K18_BETTER"),
              3,
              WASHES,
              (made, month, pace) -> made.hear(month, pace / 2, WASHES)),
          new Group("disruptions", List.of("K13"), 3, DISRUPTIONS, InventedKinds::disruptions),
          new Group(
              "suspects",
              List.of("K26", "K26_CHARGED", "K26_CONVICTED"),
              3,
              SUSPECTS,
              InventedKinds::suspects),
          new Group(
              "what stands at a day",
              List.of("K6", "K6_ROLES", "K18", "K19"),
              3,
              List.of(),
              InventedKinds::stocks));

  private final Group group;
  private final Random random;
  private final int years;
  private final List<RandomYears.Heard> heard = new ArrayList<>();

  /** Of what others count the quarter in which each month was typed. */
  private final Map<YearMonth, Integer> typed = new TreeMap<>();

  /** How many there are of what stands at a day. */
  private final Map<String, Integer> standing = new HashMap<>();

  /** What is heard of a group in a month. */
  @FunctionalInterface
  interface Telling {
    void month(InventedKinds made, YearMonth month, double pace);
  }

  /**
   * Indicators over facts of their own.
   *
   * @param step months in the shortest period of which anything is told
   * @param sorts all facts that there can be, but for their months; none where only what stands at
   *     a day is told, which hangs together with nothing that came
   */
  record Group(String name, List<String> codes, int step, List<Fact> sorts, Telling telling) {
    boolean isOutside() {
      return codes.contains("K13") || codes.contains("K26");
    }

    Set<String> kinds() {
      return codes.stream()
          .flatMap(each -> Measures.find(each).orElseThrow().formula().kinds().stream())
          .collect(Collectors.toSet());
    }
  }

  private InventedKinds(Group group, long seed) {
    this.group = group;
    random = new Random(seed * 31 + group.name().hashCode());
    years = 3 + random.nextInt(3);
  }

  static InventedKinds of(Group group, long seed) {
    InventedKinds made = new InventedKinds(group, seed);
    for (int year = 0; year < made.years; year++) {
      double pace = PACES[made.random.nextInt(PACES.length)];
      for (int month = 0; month < 12; month++) {
        group.telling().month(made, FIRST.plusMonths(12L * year + month), pace);
      }
    }
    return made;
  }

  int quarters() {
    return 4 * years;
  }

  /** All that was heard up to a closed period, as it is told. */
  List<Fact> told(int closed) {
    return heard.stream()
        .filter(each -> each.closed() <= closed)
        .map(RandomYears.Heard::told)
        .toList();
  }

  /** What a closed period knew of what is counted. */
  Coverage coverage(int closed) {
    if (!group.isOutside()) {
      return new Coverage(
          group.kinds().stream().collect(Collectors.toMap(each -> each, each -> FIRST)));
    }
    Map<YearMonth, YearMonth> months = new TreeMap<>();
    typed.forEach(
        (month, quarter) -> {
          if (quarter <= closed) {
            YearMonth open = FIRST.plusMonths(3L * (quarter - 1));
            months.put(month, month.isBefore(open) ? open : month);
          }
        });
    return new Coverage(Map.of()).with(group.kinds(), months);
  }

  private static List<Fact> by(String kind, String dimension, String... codes) {
    return by(List.of(Fact.of(kind, FIRST)), dimension, codes);
  }

  private static List<Fact> by(List<Fact> facts, String dimension, String... codes) {
    return facts.stream()
        .flatMap(each -> Arrays.stream(codes).map(code -> each.with(dimension, code)))
        .toList();
  }

  @SafeVarargs
  private static List<Fact> all(List<Fact>... facts) {
    return Stream.of(facts).flatMap(List::stream).toList();
  }

  private static Fact in(YearMonth month, Fact sort) {
    return new Fact(sort.kind(), month, sort.tags(), sort.amounts(), false);
  }

  private static int quarter(YearMonth month) {
    return (int) (FIRST.until(month, ChronoUnit.MONTHS) / 3) + 1;
  }

  private int many(double pace) {
    double limit = Math.exp(-pace);
    int many = random.nextInt(12) == 0 && pace > 0.3 ? 4 + random.nextInt(8) : 0;
    for (double left = random.nextDouble(); left > limit; left *= random.nextDouble()) {
      many++;
    }
    return many;
  }

  /** The first more often than the last. */
  private Fact one(List<Fact> sorts) {
    return sorts.get((int) (sorts.size() * Math.pow(random.nextDouble(), 1.6)));
  }

  private void hear(YearMonth month, double pace, List<Fact> sorts) {
    for (int at = many(pace); at > 0; at--) {
      hear(month, one(sorts));
    }
  }

  /** Some come when their month was closed already, and a few are taken back still later. */
  private void hear(YearMonth month, Fact... sorts) {
    int closed = quarter(month) + (random.nextInt(10) == 0 ? 1 + random.nextInt(4) : 0);
    int back = random.nextInt(40) == 0 ? closed + random.nextInt(4) : Integer.MAX_VALUE;
    for (Fact each : sorts) {
      heard.add(new RandomYears.Heard(in(month, each), closed));
      if (back < Integer.MAX_VALUE) {
        heard.add(new RandomYears.Heard(in(month, each).back(), back));
      }
    }
  }

  /** Whoever gets to the end of the form sent a concern by it; some who did are not counted. */
  private void form(YearMonth month, double pace) {
    for (int at = many(3 * pace); at > 0; at--) {
      Fact raised = one(RAISED);
      boolean form = raised.tags("channel").contains("PUBLIC_FORM");
      if (form && random.nextInt(10) == 0) {
        heard.add(new RandomYears.Heard(in(month, raised), quarter(month)));
      } else if (form) {
        hear(month, raised, one(SENT));
      } else {
        hear(month, raised);
      }
    }
    hear(month, pace / 2, LEFT);
  }

  private void disruptions(YearMonth month, double pace) {
    typed(month, pace / 2, DISRUPTIONS);
  }

  private void suspects(YearMonth month, double pace) {
    typed(month, pace / 4, SUSPECTS);
  }

  /** All of a month is typed at once: in time, late or never; some of it is corrected later. */
  private void typed(YearMonth month, double pace, List<Fact> sorts) {
    if (random.nextInt(15) == 0) {
      return;
    }
    int closed = quarter(month) + (random.nextInt(8) == 0 ? 1 + random.nextInt(2) : 0);
    typed.put(month, closed);
    for (Fact sort : sorts) {
      int many = many(pace);
      for (int at = many; at > 0; at--) {
        heard.add(new RandomYears.Heard(in(month, sort), closed));
      }
      if (many > 0 && random.nextInt(12) == 0) {
        heard.add(new RandomYears.Heard(in(month, sort).back(), closed + random.nextInt(4)));
      }
    }
  }

  private void stocks(YearMonth month, double pace) {
    stock(month, pace, "training.valid", "training.lapsed");
    stock(month, pace / 6, "wash.known", "wash.gone");
    stock(month, pace / 4, "champion.begun", "champion.ended");
    posts(month, pace);
  }

  /** Nothing ends that did not begin. */
  private void stock(YearMonth month, double pace, String begun, String ended) {
    step(month, begun, begun, many(pace));
    step(month, ended, begun, -Math.min(many(pace * 0.7), standing.getOrDefault(begun, 0)));
  }

  /** Only who is in a post is trained for it. */
  private void posts(YearMonth month, double pace) {
    step(month, "post.opened", "open", many(pace));
    step(month, "post.trained", "trained", Math.min(many(pace), untrained()));
    int trained = standing.getOrDefault("trained", 0);
    step(month, "post.lapsed", "trained", -Math.min(many(pace / 3), trained));
    step(month, "post.closed", "open", -Math.min(many(pace / 4), untrained()));
  }

  private int untrained() {
    return standing.getOrDefault("open", 0) - standing.getOrDefault("trained", 0);
  }

  private void step(YearMonth month, String kind, String stock, int by) {
    standing.merge(stock, by, Integer::sum);
    for (int at = Math.abs(by); at > 0; at--) {
      heard.add(new RandomYears.Heard(Fact.of(kind, month), quarter(month)));
    }
  }
}
