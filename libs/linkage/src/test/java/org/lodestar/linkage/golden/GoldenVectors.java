package org.lodestar.linkage.golden;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.engine.Candidates;
import org.lodestar.linkage.engine.Engine;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.train.PatternCounts;

/**
 * Holds an engine to the golden vectors: the same pairs, the same levels, weights within 1e-9.
 * Needs no test framework, so that any module can call it.
 */
public final class GoldenVectors {
  private static final double NEAR = 1e-9;

  private final Engine engine;
  private final List<String> faults = new ArrayList<>();
  private int vectors;
  private int pairs;

  private GoldenVectors(Engine engine) {
    this.engine = engine;
  }

  /**
   * Runs all of them.
   *
   * @return how many vectors and pairs ran, in words
   * @throws AssertionError that names each vector in which the engine went another way
   */
  public static String check(Engine engine) {
    GoldenVectors run = new GoldenVectors(engine);
    PlanFile.read().forEach(run::plan);
    ConditionFile.models().forEach(run::conditions);
    run.tell();
    return "%s: %d golden vectors, %d pairs".formatted(engine.name(), run.vectors, run.pairs);
  }

  /**
   * Runs plans made by chance, held to the plain way at once.
   *
   * @param seeds of which plans
   * @return how many ran, in words
   */
  public static String checkByChance(Engine engine, IntStream seeds) {
    GoldenVectors run = new GoldenVectors(engine);
    seeds.mapToObj(RandomPlans::of).forEach(run::plan);
    run.tell();
    return "%s: %d plans by chance, %d pairs".formatted(engine.name(), run.vectors, run.pairs);
  }

  private void tell() {
    if (!faults.isEmpty()) {
      throw new AssertionError(
          faults.size() + " differences of " + engine.name() + ":\n" + shown(faults));
    }
  }

  private static String shown(List<String> faults) {
    return String.join("\n", faults.subList(0, Math.min(40, faults.size())));
  }

  private void plan(PlanVector vector) {
    vectors++;
    Columns columns = new Columns(vector.table());
    try (Candidates candidates = candidates(vector, columns)) {
      counts(vector, columns, candidates);
      weights(vector, candidates, -1e6);
      weights(vector, candidates, middle(vector));
      someRecords(vector, candidates);
    }
  }

  private Candidates candidates(PlanVector vector, Columns columns) {
    return engine.candidates(
        columns, vector.model().blockingRules(), vector.model().linkType(), vector.limit());
  }

  private void counts(PlanVector vector, Columns columns, Candidates candidates) {
    Patterns patterns = new Patterns(vector.model().comparisons(), columns);
    Map<List<Integer>, Long> expected = new TreeMap<>(GoldenVectors::byLevels);
    vector.expected().forEach(pair -> expected.merge(pair.levels(), 1L, Long::sum));
    PatternCounts counted = candidates.count(vector.model().comparisons());
    Map<List<Integer>, Long> found = new TreeMap<>(GoldenVectors::byLevels);
    counted.forEach((pattern, count) -> found.put(boxed(patterns.levels(pattern)), count));
    if (!expected.equals(found)) {
      faults.add(vector.name() + ": patterns are " + found + ", not " + expected);
    }
  }

  private static int byLevels(List<Integer> a, List<Integer> b) {
    return a.toString().compareTo(b.toString());
  }

  private static List<Integer> boxed(int[] levels) {
    return java.util.Arrays.stream(levels).boxed().toList();
  }

  /** A weight between two of the expected ones, so that no rounding can matter. */
  private static double middle(PlanVector vector) {
    double[] weights =
        vector.expected().stream()
            .mapToDouble(PlanVector.Pair::weight)
            .distinct()
            .sorted()
            .toArray();
    if (weights.length < 2) {
      return 0;
    }
    int at = weights.length / 2;
    return (weights[at - 1] + weights[at]) / 2;
  }

  private void weights(PlanVector vector, Candidates candidates, double least) {
    Edges edges = candidates.score(vector.model(), vector.outside(), least);
    Map<Long, Double> found = new HashMap<>();
    long before = -1;
    for (int i = 0; i < edges.size(); i++) {
      long key = key(edges.left(i), edges.right(i));
      if (key <= before) {
        faults.add(vector.name() + ": pair " + i + " is out of order, or there twice");
      }
      before = key;
      found.put(key, edges.weight(i));
    }
    for (PlanVector.Pair pair : vector.expected()) {
      if (pair.weight() >= least) {
        pairs++;
        Double weight = found.remove(key(pair.left(), pair.right()));
        if (weight == null || !(Math.abs(weight - pair.weight()) <= NEAR)) {
          faults.add(vector.name() + " from " + least + ": " + pair + " weighs " + weight);
        }
      }
    }
    found.forEach(
        (key, weight) ->
            faults.add(
                vector.name() + ": unexpected pair " + (key >> 32) + ", " + (int) (long) key));
  }

  /** Of some records only: those of all that have one of them. */
  private void someRecords(PlanVector vector, Candidates candidates) {
    BitSet some = new BitSet();
    IntStream.range(0, vector.table().size()).filter(row -> row % 4 == 1).forEach(some::set);
    double least = middle(vector);
    Edges edges = candidates.score(vector.model(), vector.outside(), least, some);
    List<String> found =
        IntStream.range(0, edges.size())
            .mapToObj(i -> edges.left(i) + " " + edges.right(i))
            .toList();
    List<String> expected =
        vector.expected().stream()
            .filter(pair -> pair.weight() >= least)
            .filter(pair -> some.get(pair.left()) || some.get(pair.right()))
            .map(pair -> pair.left() + " " + pair.right())
            .toList();
    if (!found.equals(expected)) {
      faults.add(vector.name() + ": of some records " + found + ", not " + expected);
    }
  }

  private static long key(int left, int right) {
    return (long) left << 32 | right;
  }

  private void conditions(ConditionFile.Group group) {
    vectors += group.conditions().size();
    Columns columns = new Columns(group.table());
    Patterns patterns = new Patterns(group.model().comparisons(), columns);
    try (Candidates candidates =
        engine.candidates(columns, group.model().blockingRules(), group.model().linkType())) {
      PatternCounts counted = candidates.count(group.model().comparisons());
      for (long pattern : counted.patterns()) {
        int[] levels = patterns.levels(pattern);
        pairs++;
        group.faults(levels).forEach(fault -> faults.add("conditions: " + fault));
        if (counted.count(pattern) != 1) {
          faults.add("conditions: a pair of values came " + counted.count(pattern) + " times");
        }
      }
      if (counted.total() != group.conditions().size()) {
        faults.add("conditions: " + counted.total() + " pairs, not " + group.conditions().size());
      }
    }
  }
}
