package org.lodestar.linkage.encode.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Lays the patterns that come most often beside the people's values that come most often. It needs
 * values that repeat: one field hashed alone falls to it, while patterns of whole records hardly
 * ever repeat. Only ranks without a tie are guessed.
 */
record FrequencyAttack() implements Attack {
  @Override
  public String name() {
    return "frequency";
  }

  @Override
  public int[] guesses(Target target) {
    List<List<Integer>> patterns = ranked(target.list().size(), at -> pattern(target, at));
    List<List<Integer>> values =
        ranked(target.known().size(), at -> target.schema().tokens(target.known().get(at)));
    int[] guesses = new int[target.list().size()];
    Arrays.fill(guesses, NO_GUESS);
    for (int rank = 0; rank < Math.min(patterns.size(), values.size()); rank++) {
      if (stands(patterns, rank) && stands(values, rank)) {
        guess(guesses, patterns.get(rank), values.get(rank));
      }
    }
    return guesses;
  }

  /** People of one value cannot be told apart, so they are handed out in turn. */
  private static void guess(int[] guesses, List<Integer> records, List<Integer> people) {
    for (int at = 0; at < records.size(); at++) {
      guesses[records.get(at)] = people.get(at % people.size());
    }
  }

  private static String pattern(Target target, int record) {
    StringBuilder pattern = new StringBuilder();
    for (int position = 0; position < target.list().header().length(); position++) {
      pattern.append(target.list().has(record, position) ? '1' : '0');
    }
    return pattern.toString();
  }

  private static List<List<Integer>> ranked(int size, IntFunction<Object> value) {
    Map<Object, List<Integer>> groups = new LinkedHashMap<>();
    for (int at = 0; at < size; at++) {
      groups.computeIfAbsent(value.apply(at), key -> new ArrayList<>()).add(at);
    }
    return groups.values().stream()
        .sorted(Comparator.comparing((List<Integer> group) -> group.size()).reversed())
        .toList();
  }

  private static boolean stands(List<List<Integer>> ranked, int rank) {
    int size = ranked.get(rank).size();
    return (rank == 0 || ranked.get(rank - 1).size() > size)
        && (rank + 1 == ranked.size() || ranked.get(rank + 1).size() < size);
  }
}
