package org.lodestar.prevalence.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.lodestar.prevalence.PrevalenceException;

/**
 * How many people are on exactly which lists. A history is a set of lists as a bit mask: list
 * {@code i} of {@link #lists()} is bit {@code i}. The history 0, on no list, is what is estimated
 * and always holds 0 here.
 */
public final class CaptureTable {
  /** More lists than this are refused: merge some first. */
  public static final int MOST_LISTS = 11;

  private final List<String> lists;
  private final long[] counts;
  private final long people;

  /**
   * @param lists names, two to {@value #MOST_LISTS}, each once
   * @param counts people for each history, 2 to the power of lists; [0] must be 0
   * @throws PrevalenceException for names or counts that cannot be, in words for the person
   */
  public CaptureTable(List<String> lists, long[] counts) {
    this.lists = checked(lists);
    if (counts.length != 1 << lists.size()) {
      throw new IllegalArgumentException(counts.length + " counts for " + lists.size() + " lists");
    }
    if (counts[0] != 0) {
      throw new PrevalenceException(
          "People on no list are given. They are what is estimated: leave that row out, or give it"
              + " 0.");
    }
    if (Arrays.stream(counts).anyMatch(count -> count < 0)) {
      throw new PrevalenceException("A count is below 0: counts are whole numbers from 0 up.");
    }
    this.counts = counts.clone();
    this.people = Arrays.stream(counts).sum();
  }

  static List<String> checked(List<String> lists) {
    if (lists.size() < 2) {
      throw new PrevalenceException(
          "One list alone says nothing of those on none: give two lists or more.");
    }
    if (lists.size() > MOST_LISTS) {
      throw new PrevalenceException(
          lists.size()
              + " lists are too many: at most "
              + MOST_LISTS
              + " are read (stepwise takes 9, bayes 8, bic and dga 6). Merge lists of one kind, such as"
              + " two police units.");
    }
    if (new HashSet<>(lists).size() < lists.size()) {
      throw new PrevalenceException("Two lists have one name: give each a name of its own.");
    }
    return List.copyOf(lists);
  }

  public List<String> lists() {
    return lists;
  }

  /** How many lists there are, t in the theory. */
  public int size() {
    return lists.size();
  }

  /** One more than the greatest history: 2 to the power of t. */
  public int histories() {
    return counts.length;
  }

  /** People on some list, n in the theory. */
  public long people() {
    return people;
  }

  /** People on exactly these lists, n_w in the theory. */
  public long count(int history) {
    return counts[history];
  }

  /** All counts by history, a copy. */
  public long[] counts() {
    return counts.clone();
  }

  /** People on all of these lists and maybe on others, n*_theta in the theory. */
  public long onAll(int theta) {
    return IntStream.range(0, counts.length)
        .filter(history -> (theta & ~history) == 0)
        .mapToLong(history -> counts[history])
        .sum();
  }

  /** People on one list. */
  public long total(int list) {
    return onAll(1 << list);
  }

  /** People on so many lists exactly, f_k in the theory. */
  public long onExactly(int many) {
    return IntStream.range(1, counts.length)
        .filter(history -> Integer.bitCount(history) == many)
        .mapToLong(history -> counts[history])
        .sum();
  }

  /** People on two lists or more, what all estimates live on: m2 in the theory. */
  public long overlap() {
    return people - onExactly(1);
  }

  /** The same lists with other counts, for a table drawn again. */
  public CaptureTable with(long[] others) {
    return new CaptureTable(lists, others);
  }

  /** Without one list: who is on that list alone is no longer seen. */
  public CaptureTable without(int list) {
    long[] rest = new long[counts.length / 2];
    for (int history = 1; history < counts.length; history++) {
      rest[withoutBit(history, list)] += counts[history];
    }
    rest[0] = 0;
    List<String> names =
        IntStream.range(0, size()).filter(i -> i != list).mapToObj(lists::get).toList();
    return new CaptureTable(names, rest);
  }

  /**
   * Two lists as one: on it is who was on either.
   *
   * @param one takes the place of both
   * @param name of the list that comes of them
   */
  public CaptureTable merged(int one, int other, String name) {
    long[] fewer = new long[counts.length / 2];
    for (int history = 1; history < counts.length; history++) {
      boolean on = (history >> other & 1) == 1;
      fewer[withoutBit(on ? history | 1 << one : history, other)] += counts[history];
    }
    List<String> names =
        IntStream.range(0, size())
            .filter(i -> i != other)
            .mapToObj(i -> i == one ? name : lists.get(i))
            .toList();
    return new CaptureTable(names, fewer);
  }

  private static int withoutBit(int history, int bit) {
    int low = history & ((1 << bit) - 1);
    return history >> (bit + 1) << bit | low;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaptureTable table
        && lists.equals(table.lists)
        && Arrays.equals(counts, table.counts);
  }

  @Override
  public int hashCode() {
    return 31 * lists.hashCode() + Arrays.hashCode(counts);
  }

  /** Only sizes: small counts do not belong in a log. */
  @Override
  public String toString() {
    return size() + " lists";
  }
}
