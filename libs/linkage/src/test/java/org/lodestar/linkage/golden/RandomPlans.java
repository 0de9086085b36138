package org.lodestar.linkage.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Given;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.model.PairKind;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.table.TableBuilder;

/** Small lists and models by chance, with what the plain way makes of them. */
final class RandomPlans {
  private static final List<String> VALUES =
      List.of(
          "",
          "",
          "martha",
          "marhta",
          "Marta",
          "m",
          "ab",
          "ba",
          "jon",
          "john",
          "Łukasz",
          "lukasz",
          "\uD835\uDC00bc",
          "\uD835\uDC01bc",
          "12",
          "12.0",
          "7",
          "1990-03-05",
          "1990-05-03",
          "1990-01-01",
          "x;y",
          "[y, x]",
          "y;z",
          "a".repeat(64),
          "a".repeat(65) + "b",
          " ");
  private static final List<String> CONDITIONS =
      List.of(
          "a_l = a_r",
          "b_l = b_r",
          "a_l = b_r and b_l = a_r",
          "a_l <> b_r",
          "lower(a_l) = lower(a_r)",
          "left(b_l, 2) = left(b_r, 2) or c_l = c_r",
          "not (length(b_l) > 2)",
          "coalesce(b_l, 'x') = coalesce(c_r, 'x')",
          "length(a_l) = number(b_r)",
          "jaro_winkler_similarity(a_l, a_r) >= 0.9",
          "jaro_winkler_similarity(a_l, a_r) > 0.7",
          "jaro_winkler_similarity(lower(b_l), lower(b_r)) >= 0.88",
          "levenshtein(a_l, a_r) <= 1",
          "damerau_levenshtein(b_l, b_r) < 3",
          "jaccard(a_l, b_r) >= 0.5",
          "abs(a_l - b_r) <= 5",
          "a_l < b_r",
          "birth_agreement(a_l, a_r) = 'day_and_month_swapped'",
          "array_length(array_intersect(c_l, c_r)) >= 1",
          "name_similarity(a_l, a_r) >= 0.8",
          "c_l is null or c_r is null",
          "a_l is null and b_r is not null");
  private static final List<String> RULES =
      List.of(
          "l.a = r.a",
          "l.b = r.b",
          "l.a = r.b",
          "l.a = r.a and l.b = r.b",
          "left(l.a, 1) = left(r.a, 1)",
          "length(l.b) = length(r.b)",
          "lower(l.a) = lower(r.b) and l.c = r.c",
          "coalesce(l.c, 'none') = coalesce(r.c, 'none')",
          "length(l.a) = length(r.a) and jaro_winkler_similarity(l.b, r.b) > 0.8",
          "l.b = r.b and (l.c <> r.c or l.a is null)");
  private static final List<String> EXPLODED =
      List.of("l.c = r.c", "l.c = r.c and l.a = r.a", "l.c = r.c and l.a <> r.a");

  private final SplittableRandom random;

  private RandomPlans(long seed) {
    random = new SplittableRandom(seed);
  }

  /** The plan of a seed. */
  static PlanVector of(long seed) {
    RandomPlans plans = new RandomPlans(seed);
    Table table = plans.table();
    Model model = plans.model();
    Map<String, Map<String, Double>> outside =
        plans.random.nextInt(3) == 0
            ? Map.of("a", Map.of("martha", 0.001, "m", 0.4, "ab", 0.0))
            : Map.of();
    long limit = plans.random.nextInt(3) == 0 ? 3 : Blocking.USUAL_LIMIT;
    return new PlanVector(
        "seed " + seed, table, model, outside, limit, PlainPairs.of(table, model, outside, limit));
  }

  private Table table() {
    TableBuilder table = new TableBuilder(List.of("a", "b", "c"));
    int lists = 1 + random.nextInt(3);
    for (int list = 0; list < lists; list++) {
      table.begin("list" + list);
      int size = random.nextInt(16);
      for (int i = 0; i < size; i++) {
        table.add(String.valueOf(i), List.of(any(VALUES), any(VALUES), any(VALUES)));
      }
    }
    return table.build();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private Model model() {
    List<Comparison> comparisons = new ArrayList<>();
    int width = 1 + random.nextInt(4);
    for (int i = 0; i < width; i++) {
      comparisons.add(comparison("comparison " + i, i == 0 ? "" : "comparison " + (i - 1)));
    }
    List<BlockingRule> rules = new ArrayList<>();
    int number = 1 + random.nextInt(4);
    for (int i = 0; i < number; i++) {
      rules.add(
          random.nextInt(4) == 0
              ? new BlockingRule(Expression.parse(any(EXPLODED)), List.of("c"))
              : BlockingRule.of(any(RULES)));
    }
    return new Model(
        any(List.of(LinkType.values())),
        0.001 + 0.1 * random.nextDouble(),
        comparisons,
        rules,
        Model.USUAL_CONVERGENCE,
        Model.USUAL_ITERATIONS,
        random.nextInt(3) == 0 ? kinds(comparisons) : List.of());
  }

  /** Two kinds of pairs of one entity and two of two, or one of each. */
  private List<PairKind> kinds(List<Comparison> comparisons) {
    List<PairKind> kinds = new ArrayList<>();
    for (boolean match : List.of(true, false)) {
      double share = random.nextBoolean() ? 1 : random.nextDouble();
      kinds.add(kind(match, share, comparisons));
      if (share < 1) {
        kinds.add(kind(match, 1 - share, comparisons));
      }
    }
    return kinds;
  }

  private PairKind kind(boolean match, double share, List<Comparison> comparisons) {
    List<List<Double>> levels =
        comparisons.stream()
            .map(each -> random.doubles(each.levels().size()).boxed().toList())
            .toList();
    return new PairKind("kind", match, share, levels);
  }

  private Comparison comparison(String name, String before) {
    List<Level> levels = new ArrayList<>();
    if (random.nextBoolean()) {
      levels.add(Level.absent("absent", any(List.of("a_l is null or a_r is null", "b_l is null"))));
    }
    int number = 1 + random.nextInt(3);
    for (int i = 0; i < number; i++) {
      Level level = trained(Level.when("level " + i, any(CONDITIONS)));
      levels.add(
          random.nextInt(3) == 0
              ? level.withFrequency(
                  new Level.Frequency(
                      any(List.of("a", "b")), random.nextDouble(), any(List.of(0.0, 0.05))))
              : level);
    }
    levels.add(trained(Level.otherwise()));
    boolean depends = !before.isEmpty() && random.nextBoolean();
    return new Comparison(name, "", levels, depends ? given(before, levels.size()) : null);
  }

  private Given given(String parent, int size) {
    return new Given(
        parent, random.doubles(size).boxed().toList(), random.doubles(size).boxed().toList());
  }

  private Level trained(Level level) {
    return level.with(random.nextDouble(), random.nextDouble());
  }
}
