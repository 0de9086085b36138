package org.lodestar.prevalence.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lodestar.prevalence.PrevalenceException;

/**
 * A hierarchical log-linear model: which sets of lists have a parameter. With a set it holds all of
 * its subsets; the empty set and each list alone are always in it, and all lists together never are
 * (that parameter no data can tell). A set of lists is a bit mask as in a history. Written by its
 * greatest sets, list numbers from 1: {@code [12,13,4]}; list 10 is {@code a}, list 11 {@code b}.
 *
 * @param lists how many there are, t in the theory
 * @param terms the sets of two lists or more, in order of size and then of lists, each once
 */
public record Model(int lists, List<Integer> terms) {
  private static final String DIGITS = "123456789ab";
  private static final Comparator<Integer> BY_LISTS = Model::compareLists;
  private static final Comparator<Integer> BY_SIZE_THEN_LISTS =
      Comparator.comparingInt((Integer set) -> Integer.bitCount(set)).thenComparing(BY_LISTS);

  public Model {
    terms = terms.stream().distinct().sorted(BY_SIZE_THEN_LISTS).toList();
    for (int term : terms) {
      check(lists, term, terms);
    }
  }

  /** Of two sets of a size: the one with the first list that they do not share. */
  private static int compareLists(int one, int other) {
    int first = Integer.lowestOneBit(one ^ other);
    return one == other ? 0 : (one & first) != 0 ? -1 : 1;
  }

  private static void check(int lists, int term, List<Integer> terms) {
    if (Integer.bitCount(term) < 2 || term >= (1 << lists) - 1 && Integer.bitCount(term) == lists) {
      throw new PrevalenceException(
          "The term "
              + digits(term)
              + " holds all lists at once, or one alone: no data can tell the first, and the"
              + " second is always there.");
    }
    if (term >= 1 << lists) {
      throw new PrevalenceException(
          "The term " + digits(term) + " names a list above " + lists + ", the last one.");
    }
    for (int list = 0; list < lists; list++) {
      int smaller = term & ~(1 << list);
      if (smaller != term && Integer.bitCount(smaller) > 1 && !terms.contains(smaller)) {
        throw new IllegalArgumentException(digits(term) + " without " + digits(smaller));
      }
    }
  }

  /** Lists that know nothing of each other. */
  public static Model mainEffects(int lists) {
    return new Model(lists, List.of());
  }

  /** Each two lists may know of each other. */
  public static Model allPairs(int lists) {
    return new Model(lists, lists > 2 ? pairs(lists) : List.of());
  }

  /** Each two of the lists, in the order 12, 13, .., 23, .. */
  public static List<Integer> pairs(int lists) {
    return sets(lists, 2);
  }

  /** Each so many of the lists, in the order 123, 124, .., 134, .. */
  public static List<Integer> sets(int lists, int size) {
    return IntStream.range(0, 1 << lists)
        .filter(set -> Integer.bitCount(set) == size)
        .boxed()
        .sorted(BY_LISTS)
        .toList();
  }

  /** The smallest model that holds these sets of lists. */
  public static Model generatedBy(int lists, List<Integer> sets) {
    List<Integer> terms = new ArrayList<>();
    for (int set : sets) {
      for (int part = set; part > 0; part = (part - 1) & set) {
        if (Integer.bitCount(part) > 1) {
          terms.add(part);
        }
      }
    }
    return new Model(lists, terms);
  }

  /**
   * Reads {@code [12,13,4]}; brackets may be left out, lists not named stand alone.
   *
   * @throws PrevalenceException naming the part that is no set of these lists
   */
  public static Model parse(int lists, String text) {
    String inside = text.strip().replaceFirst("^\\[", "").replaceFirst("]$", "");
    if (inside.isBlank()) {
      return mainEffects(lists);
    }
    return generatedBy(
        lists, Arrays.stream(inside.split(",", -1)).map(part -> set(lists, part.strip())).toList());
  }

  private static int set(int lists, String part) {
    int set = 0;
    for (char digit : part.toCharArray()) {
      int list = DIGITS.indexOf(digit);
      if (list < 0 || list >= lists) {
        throw unknown(lists, part);
      }
      set |= 1 << list;
    }
    if (set == 0 || Integer.bitCount(set) != part.length()) {
      throw unknown(lists, part);
    }
    return set;
  }

  private static PrevalenceException unknown(int lists, String part) {
    return new PrevalenceException(
        "\""
            + part
            + "\" is no set of lists. A model is written with the numbers of lists, 1 to "
            + DIGITS.charAt(lists - 1)
            + ", such as [12,13]: lists 1 and 2 know of each other, and lists 1 and 3.");
  }

  public boolean has(int term) {
    return terms.contains(term);
  }

  /** With one set more, all of whose subsets are in. */
  public Model with(int term) {
    List<Integer> more = new ArrayList<>(terms);
    more.add(term);
    return new Model(lists, more);
  }

  /** Without one of its greatest sets. */
  public Model without(int term) {
    return new Model(lists, terms.stream().filter(each -> each != term).toList());
  }

  /**
   * Parameters, those at minus infinity too: the empty set, each list, each term. k in the theory.
   */
  public int parameters() {
    return 1 + lists + terms.size();
  }

  /** The sets that no other holds, of two lists or more, and lists that stand alone. */
  public List<Integer> generators() {
    List<Integer> sets = new ArrayList<>(terms);
    IntStream.range(0, lists).map(list -> 1 << list).forEach(sets::add);
    return sets.stream()
        .filter(
            set -> sets.stream().noneMatch(other -> other != set.intValue() && (set & ~other) == 0))
        .sorted(
            Comparator.comparingInt((Integer set) -> -Integer.bitCount(set))
                .thenComparing(BY_LISTS))
        .toList();
  }

  /** As in {@code [135,12,4]}: greatest sets first. */
  public String text() {
    return generators().stream().map(Model::digits).collect(Collectors.joining(",", "[", "]"));
  }

  /** A set of lists as digits: bits 0 and 2 are {@code 13}. */
  public static String digits(int set) {
    StringBuilder digits = new StringBuilder();
    for (int list = 0; list < DIGITS.length(); list++) {
      if ((set >> list & 1) == 1) {
        digits.append(DIGITS.charAt(list));
      }
    }
    return digits.toString();
  }

  @Override
  public String toString() {
    return text();
  }
}
