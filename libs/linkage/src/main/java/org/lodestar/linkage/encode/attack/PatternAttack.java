package org.lodestar.linkage.encode.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for bit positions that are 1 together: a frequent token sets always the same ones. Each set
 * found is held for the token that as many people have; then each record is given to the person
 * whose tokens agree best (a simple form of P. Christen, T. Ranbaduge, D. Vatsalan, R. Schnell,
 * Precise and fast cryptanalysis for Bloom filter based privacy-preserving record linkage, 2018).
 *
 * @param tokens how many of the most frequent tokens are sought
 */
record PatternAttack(int tokens) implements Attack {
  /** A set of fewer positions comes about by chance. */
  private static final int FEWEST_POSITIONS = 10;

  private static final int NARROWING = 4;

  private static final double ALWAYS = 0.97;

  @Override
  public String name() {
    return "pattern mining";
  }

  @Override
  public int[] guesses(Target target) {
    List<BitSet> people = new ArrayList<>(FrequentTokens.of(target, 3 * tokens));
    BitSet[] columns = columns(target);
    List<Found> found = new ArrayList<>();
    for (int set = 0; set < tokens && !people.isEmpty(); set++) {
      BitSet records = mine(columns);
      if (!records.isEmpty()) {
        found.add(new Found(records, people.remove(nearest(people, records.cardinality()))));
      }
    }
    return decide(target, found);
  }

  private static int nearest(List<BitSet> people, int size) {
    return IntStream.range(0, people.size())
        .boxed()
        .min(Comparator.comparing(token -> Math.abs(people.get(token).cardinality() - size)))
        .orElseThrow();
  }

  private static BitSet[] columns(Target target) {
    BitSet[] columns = new BitSet[target.list().header().length()];
    for (int position = 0; position < columns.length; position++) {
      columns[position] = new BitSet();
      for (int record = 0; record < target.list().size(); record++) {
        columns[position].set(record, target.list().has(record, position));
      }
    }
    return columns;
  }

  /**
   * The records that have the best set of positions; its columns are used up. Two positions are
   * often 1 together by other tokens, so the best further ones narrow the records first.
   */
  private static BitSet mine(BitSet[] columns) {
    int[] pair = bestPair(columns);
    BitSet records = both(columns[pair[0]], columns[pair[1]]);
    BitSet positions = new BitSet();
    positions.set(pair[0]);
    positions.set(pair[1]);
    for (int step = 0; step < NARROWING; step++) {
      int next = mostCommon(columns, records, positions);
      positions.set(next);
      records.and(columns[next]);
    }
    for (int position = 0; position < columns.length; position++) {
      if (common(records, columns[position]) >= ALWAYS * records.cardinality()) {
        positions.set(position);
      }
    }
    positions.stream().forEach(position -> columns[position] = new BitSet());
    return positions.cardinality() < FEWEST_POSITIONS ? new BitSet() : records;
  }

  private static int mostCommon(BitSet[] columns, BitSet records, BitSet without) {
    return IntStream.range(0, columns.length)
        .filter(position -> !without.get(position))
        .boxed()
        .max(Comparator.comparing(position -> common(records, columns[position])))
        .orElseThrow();
  }

  /** The two columns with most records in common, sought among the fullest. */
  private static int[] bestPair(BitSet[] columns) {
    int[] fullest =
        IntStream.range(0, columns.length)
            .boxed()
            .sorted(Comparator.comparing((Integer c) -> -columns[c].cardinality()))
            .limit(100)
            .mapToInt(Integer::intValue)
            .toArray();
    int[] best = {0, 1};
    int most = -1;
    for (int i : fullest) {
      for (int j : fullest) {
        int common = i < j ? common(columns[i], columns[j]) : -1;
        if (common > most) {
          most = common;
          best = new int[] {i, j};
        }
      }
    }
    return best;
  }

  private static BitSet both(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both;
  }

  private static int common(BitSet a, BitSet b) {
    return both(a, b).cardinality();
  }

  private static int[] decide(Target target, List<Found> found) {
    int[] guesses = new int[target.list().size()];
    Arrays.setAll(guesses, record -> bestPerson(record, target.known().size(), found));
    return guesses;
  }

  /** The one person whose tokens agree best, none where two agree as well. */
  private static int bestPerson(int record, int size, List<Found> found) {
    int best = NO_GUESS;
    long most = -1;
    for (int person = 0; person < size; person++) {
      int who = person;
      long agree = found.stream().filter(f -> f.people.get(who) == f.records.get(record)).count();
      if (agree >= most) {
        best = agree == most ? NO_GUESS : person;
        most = agree;
      }
    }
    return best;
  }

  /** The records with a set of positions, and the people with the token it is held for. */
  private record Found(BitSet records, BitSet people) {}
}
