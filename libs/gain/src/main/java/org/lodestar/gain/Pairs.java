package org.lodestar.gain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.small.SmallNumbers;

/**
 * Marks of the same people before and after a course, as counts. Rows may come in any order and a
 * pair of marks more than once: what is reckoned is the same to the last digit.
 *
 * @param rows each pair of marks with how many had it
 * @param least the least mark that can be had
 * @param most the highest
 * @param whole how many points lie between the two
 * @throws IllegalArgumentException where a mark lies outside, or there is nothing between the ends
 */
public record Pairs(List<PairCount> rows, int least, int most, double whole) {
  private static final double HUNDRED = 100;
  private static final int WIDEST = 10_000;

  /** In hundredths of the whole scale: intervals that are further apart disagree. */
  private static final double FAR = 0.05;

  public Pairs {
    if (most <= least || (long) most - least > WIDEST || !(whole > 0) || whole > WIDEST) {
      throw new IllegalArgumentException("No scale from " + least + " to " + most);
    }
    for (PairCount row : rows) {
      if (outside(row.before(), least, most) || outside(row.after(), least, most)) {
        throw new IllegalArgumentException("Marks are from " + least + " to " + most);
      }
    }
    rows = List.copyOf(rows);
  }

  /**
   * Of a test: gains are in points of a hundred, whatever the highest mark is.
   *
   * @param most the marks of somebody who has everything right; 1 for a single question
   */
  public static Pairs ofTest(int most, List<PairCount> rows) {
    return new Pairs(rows, 0, most, HUNDRED);
  }

  /** Of a scale such as "how sure are you", from 1 to 5: gains are in its own points. */
  public static Pairs ofScale(int least, int most, List<PairCount> rows) {
    return new Pairs(rows, least, most, (double) most - least);
  }

  private static boolean outside(int mark, int least, int most) {
    return mark < least || mark > most;
  }

  /** How many people there are. */
  public long people() {
    return rows.stream().mapToLong(PairCount::times).reduce(0, Math::addExact);
  }

  /**
   * What changed; nothing where there are too few people for anything to be said of them together
   * ({@link SmallNumbers}).
   *
   * @param name of what it is the gain, such as the set of questions and the month: the same counts
   *     under the same name are drawn again alike
   */
  public Optional<Gain> gain(String name) {
    long people = people();
    // Of one person there is no spread, whatever number may be told.
    if (people < 2 || !SmallNumbers.usual().isEnough(people)) {
      return Optional.empty();
    }
    return Optional.of(gain(people, changes(), name));
  }

  /** How many changed by how many marks, from the greatest loss on. */
  private Map<Integer, Long> changes() {
    return rows.stream()
        .collect(Collectors.toMap(PairCount::change, PairCount::times, Long::sum, TreeMap::new));
  }

  private Gain gain(long people, Map<Integer, Long> changes, String name) {
    double mean = (double) sum(changes) / people;
    double spread = Math.sqrt(squares(changes, mean) / (people - 1));
    double half = Student.ofMiddle95(people - 1) * spread / Math.sqrt(people);
    double point = whole / ((double) most - least);
    Interval interval = new Interval(mean - half, mean + half).times(point).within(whole);
    @Nullable Interval resampled =
        people > Resampled.MOST_PEOPLE
            ? null
            : new Resampled(changes, Math.toIntExact(people)).interval(name).times(point);
    Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    if (people < Gain.ENOUGH) {
      cautions.add(Caution.FEW);
    }
    if (changes.size() == 1) {
      cautions.add(Caution.ALL_ALIKE);
    }
    if (resampled != null && interval.differs(resampled, whole * FAR)) {
      cautions.add(Caution.METHODS_DIFFER);
    }
    return new Gain(people, mean * point, spread * point, interval, resampled, cautions);
  }

  private static long sum(Map<Integer, Long> changes) {
    return changes.entrySet().stream()
        .mapToLong(each -> Math.multiplyExact(each.getKey().longValue(), each.getValue()))
        .reduce(0, Math::addExact);
  }

  /** In order of the changes, so that the same counts end in the same last digit. */
  private static double squares(Map<Integer, Long> changes, double mean) {
    double squares = 0;
    for (Map.Entry<Integer, Long> each : changes.entrySet()) {
      double off = each.getKey() - mean;
      squares += each.getValue() * off * off;
    }
    return squares;
  }
}
