package org.lodestar.linkage.propose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lodestar.linkage.block.Keys;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.table.Column;

/**
 * Chooses blocking rules under a budget of pairs. Thinks up pairs of records of one entity with the
 * mistakes that each kind of column suffers, counts how many pairs of the real records each
 * candidate rule would bring, and takes again and again the rule that finds most of what none has
 * found yet for the pairs that it costs.
 */
final class RuleSearch {
  private static final int THOUGHT_UP = 4_000;
  private static final int SAMPLE = 60_000;
  private static final int MOST_RULES = 24;

  /** A rule that finds less than this of what is missing is not worth its pairs. */
  private static final double LEAST_GAIN = 0.0005;

  private final List<Profile> profiles;
  private final List<Atom> atoms;
  private final int[][] keys;
  private final double scale;
  private final double budget;
  private final int records;
  private final BitSet[] agreed;

  RuleSearch(List<Profile> profiles, Columns columns, double budget, long seed) {
    this.profiles = profiles;
    this.budget = budget;
    atoms = Atom.all(profiles);
    records = columns.table().size();
    int step = Math.max(1, records / SAMPLE);
    scale = (double) step * step;
    keys =
        atoms.stream().map(atom -> sampled(columns.of(atom.value()), step)).toArray(int[][]::new);
    agreed = agreed(new SplittableRandom(seed));
  }

  private static int[] sampled(Column column, int step) {
    return IntStream.range(0, (column.size() + step - 1) / step)
        .map(i -> column.code(i * step))
        .toArray();
  }

  /** Which atoms hold for each thought-up pair: by atom, a bit for each pair. */
  private BitSet[] agreed(SplittableRandom random) {
    BitSet[] sets = new BitSet[atoms.size()];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = new BitSet(THOUGHT_UP);
    }
    for (int pair = 0; pair < THOUGHT_UP; pair++) {
      int[] state = new int[profiles.size()];
      for (int column = 0; column < state.length; column++) {
        state[column] = state(profiles.get(column), random);
      }
      for (int i = 0; i < sets.length; i++) {
        Atom atom = atoms.get(i);
        boolean holds =
            state[atom.column()] == WHOLE
                || state[atom.column()] == PART && random.nextDouble() < atom.holds();
        sets[i].set(pair, holds);
      }
    }
    return sets;
  }

  private static final int WHOLE = 2;
  private static final int PART = 1;

  private static int state(Profile profile, SplittableRandom random) {
    boolean both = random.nextDouble() < profile.complete() * profile.complete();
    double draw = random.nextDouble();
    Kind kind = profile.kind();
    if (!both || draw > kind.whole() + kind.part()) {
      return 0;
    }
    return draw < kind.whole() ? WHOLE : PART;
  }

  /** A rule that could be taken. */
  private record Candidate(List<Atom> atoms, double pairs, BitSet finds) {
    String sql() {
      return atoms.stream().map(Atom::sql).collect(Collectors.joining(" AND "));
    }
  }

  /** The rules, with the share of thought-up pairs that they find together at the end. */
  Chosen choose() {
    List<Candidate> candidates = candidates();
    List<BlockingRule> rules = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    BitSet found = new BitSet(THOUGHT_UP);
    double spent = 0;
    for (Optional<Candidate> next = best(candidates, found, budget);
        next.isPresent() && rules.size() < MOST_RULES;
        next = best(candidates, found, budget - spent)) {
      Candidate best = next.get();
      int before = found.cardinality();
      found.or(best.finds);
      spent += best.pairs;
      rules.add(BlockingRule.of(best.sql()));
      reasons.add(reason(best, found.cardinality() - before));
      candidates.remove(best);
    }
    return new Chosen(rules, reasons, found.cardinality() / (double) THOUGHT_UP, spent);
  }

  private static String reason(Candidate taken, int gain) {
    return "%s: about %,.0f pairs, finds %.1f %% more of the pairs of one entity that we expect"
        .formatted(taken.sql(), taken.pairs, 100.0 * gain / THOUGHT_UP);
  }

  private Optional<Candidate> best(List<Candidate> candidates, BitSet found, double left) {
    return candidates.stream()
        .filter(each -> each.pairs <= left)
        .filter(each -> gain(each, found) >= LEAST_GAIN * THOUGHT_UP)
        .max(Comparator.comparingDouble(each -> gain(each, found) / (each.pairs + records)));
  }

  private static int gain(Candidate candidate, BitSet found) {
    BitSet more = (BitSet) candidate.finds.clone();
    more.andNot(found);
    return more.cardinality();
  }

  private List<Candidate> candidates() {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      extend(all, List.of(i), keys[i]);
    }
    return all;
  }

  /** Joins one more equality on where the rule still brings too many pairs. */
  private void extend(List<Candidate> all, List<Integer> taken, int[] key) {
    double pairs = Pairs.of(key) * scale;
    if (pairs <= budget / 3) {
      all.add(candidate(taken, pairs));
    }
    if (taken.size() < 3 && pairs > records / 4.0) {
      for (int next = taken.getLast() + 1; next < atoms.size(); next++) {
        if (isOther(taken, next)) {
          List<Integer> more = new ArrayList<>(taken);
          more.add(next);
          extend(all, more, Keys.joined(key, keys[next]));
        }
      }
    }
  }

  private boolean isOther(List<Integer> taken, int next) {
    return taken.stream().noneMatch(at -> atoms.get(at).column() == atoms.get(next).column());
  }

  private Candidate candidate(List<Integer> taken, double pairs) {
    BitSet finds = new BitSet(THOUGHT_UP);
    finds.set(0, THOUGHT_UP);
    taken.forEach(at -> finds.and(agreed[at]));
    return new Candidate(taken.stream().map(atoms::get).toList(), pairs, finds);
  }

  /**
   * What was chosen.
   *
   * @param expected share of the pairs of one entity that the rules are expected to find
   * @param pairs about how many pairs they bring
   */
  record Chosen(List<BlockingRule> rules, List<String> reasons, double expected, double pairs) {}
}
