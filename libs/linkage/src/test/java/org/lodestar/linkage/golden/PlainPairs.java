package org.lodestar.linkage.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.compare.Lists;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Expression.Side;
import org.lodestar.linkage.model.Given;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.model.PairKind;
import org.lodestar.linkage.table.Table;

/**
 * What a plan gives, worked out the plain way: every pair of records is looked at, every rule and
 * level asked as it is written, and the weight added up by the formula. Slow, short, and made of
 * nothing that the engines are made of; by it the golden vectors were written.
 */
public final class PlainPairs {
  private final Table table;
  private final Model model;
  private final Map<String, Map<String, Double>> outside;
  private final List<RuleKeys> keys;

  private PlainPairs(
      Table table, Model model, Map<String, Map<String, Double>> outside, long limit) {
    this.table = table;
    this.model = model;
    this.outside = outside;
    this.keys =
        model.blockingRules().stream().map(rule -> RuleKeys.of(rule, table, limit)).toList();
  }

  /** All candidate pairs, in the order of the records. */
  public static List<PlanVector.Pair> of(
      Table table, Model model, Map<String, Map<String, Double>> outside, long limit) {
    PlainPairs plain = new PlainPairs(table, model, outside, limit);
    List<PlanVector.Pair> pairs = new ArrayList<>();
    for (int left = 0; left < table.size(); left++) {
      for (int right = left + 1; right < table.size(); right++) {
        if (plain.isCandidate(left, right)) {
          pairs.add(plain.pair(left, right));
        }
      }
    }
    return pairs;
  }

  /** True (1), false (0) or unknown (-1), of two values of one column. */
  static int truth(String sql, @Nullable String left, @Nullable String right) {
    Object value =
        PlainConditions.value(Expression.parse(sql), ref -> ref.side() == Side.LEFT ? left : right);
    return value == null ? -1 : Double.valueOf(0).equals(value) ? 0 : 1;
  }

  private boolean isCandidate(int left, int right) {
    if (model.linkType() == LinkType.LINK_ONLY && table.source(left) == table.source(right)) {
      return false;
    }
    return keys.stream().anyMatch(rule -> rule.finds(left, right));
  }

  static boolean holds(Expression condition, Table table, int left, int right) {
    return Double.valueOf(1)
        .equals(
            PlainConditions.value(
                condition,
                ref -> table.column(ref.column()).at(ref.side() == Side.LEFT ? left : right)));
  }

  private PlanVector.Pair pair(int left, int right) {
    List<Comparison> comparisons = model.comparisons();
    Map<String, Integer> levels = new HashMap<>();
    comparisons.forEach(each -> levels.put(each.name(), level(each, left, right)));
    double weight = Math.log(model.lambda() / (1 - model.lambda())) / Math.log(2);
    if (model.kinds().isEmpty()) {
      for (Comparison each : comparisons) {
        weight += bits(each, levels, left, right);
      }
    } else {
      weight += log2(likely(true, levels, left, right) / likely(false, levels, left, right));
    }
    return new PlanVector.Pair(
        left,
        right,
        comparisons.stream().map(each -> Objects.requireNonNull(levels.get(each.name()))).toList(),
        weight);
  }

  private int level(Comparison comparison, int left, int right) {
    List<Level> levels = comparison.levels();
    return IntStream.range(0, levels.size() - 1)
        .filter(i -> holds(Objects.requireNonNull(levels.get(i).condition()), table, left, right))
        .findFirst()
        .orElse(levels.size() - 1);
  }

  private double bits(Comparison comparison, Map<String, Integer> seen, int left, int right) {
    int at = Objects.requireNonNull(seen.get(comparison.name()));
    Level level = comparison.levels().get(at);
    if (level.isNull()) {
      return 0;
    }
    Given given = comparison.given();
    if (given != null && agrees(given.parent(), seen)) {
      return log2(given.m().get(at) / given.u().get(at));
    }
    double m = Objects.requireNonNull(level.m());
    double u = Objects.requireNonNull(level.u());
    return log2(m / u) + rarity(comparison, level, left, right);
  }

  /** How likely the levels are among pairs of one entity, or of two, over all their kinds. */
  private double likely(boolean match, Map<String, Integer> seen, int left, int right) {
    double sum = 0;
    for (PairKind kind : model.kinds()) {
      double product = kind.match() == match ? kind.share() : 0;
      for (int i = 0; i < model.comparisons().size(); i++) {
        Comparison comparison = model.comparisons().get(i);
        int at = Objects.requireNonNull(seen.get(comparison.name()));
        Level level = comparison.levels().get(at);
        double p = Math.max(kind.levels().get(i).get(at), 1e-12);
        double rarity = match ? 0 : rarity(comparison, level, left, right);
        product *= level.isNull() ? 1 : rarity == 0 ? p : byChance(comparison, p, rarity);
      }
      sum += product;
    }
    return sum;
  }

  /** What agreement has in common with sharing a home is no rarer for a rare value. */
  private static double byChance(Comparison comparison, double p, double rarity) {
    double u = Objects.requireNonNull(comparison.levels().get(comparison.exact()).u());
    double change = Math.pow(2, -rarity);
    double shared = Math.max(0, (p - u) / (1 - u));
    return p <= u ? p * change : shared + (1 - shared) * u * change;
  }

  private boolean agrees(String parent, Map<String, Integer> seen) {
    Comparison other =
        model.comparisons().stream().filter(c -> c.name().equals(parent)).findFirst().orElseThrow();
    int best =
        IntStream.range(0, other.levels().size())
            .filter(i -> !other.levels().get(i).isNull())
            .findFirst()
            .orElseThrow();
    return Integer.valueOf(best).equals(seen.get(parent));
  }

  private double rarity(Comparison comparison, Level level, int left, int right) {
    Level.Frequency frequency = level.frequency();
    if (frequency == null || comparison.exact() < 0) {
      return 0;
    }
    double u = Objects.requireNonNull(comparison.levels().get(comparison.exact()).u());
    double share =
        Math.max(
            Math.max(share(frequency.column(), left), share(frequency.column(), right)),
            frequency.minimumU());
    boolean known =
        table.column(frequency.column()).at(left) != null
            && table.column(frequency.column()).at(right) != null;
    return !known || share <= 0 ? 0 : frequency.weight() * log2(u / share);
  }

  private double share(String column, int row) {
    String value = table.column(column).at(row);
    if (value == null) {
      return 0;
    }
    Double known = outside.getOrDefault(column, Map.of()).get(value);
    if (known != null) {
      return known;
    }
    long with = rows().filter(i -> value.equals(table.column(column).at(i))).count();
    long present = rows().filter(i -> table.column(column).at(i) != null).count();
    return (double) with / present;
  }

  private IntStream rows() {
    return IntStream.range(0, table.size());
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  /**
   * A rule taken apart: what must be equal, as sets of keys on either side, and what else must
   * hold.
   *
   * @param lefts keys of each record as the left one, without those of blocks that are too large
   */
  private record RuleKeys(
      Table table, List<Set<List<String>>> lefts, List<Set<List<String>>> rights, Expression rest) {
    static RuleKeys of(BlockingRule rule, Table table, long limit) {
      List<Expression.Compare> equal = new ArrayList<>();
      List<Expression> rest = new ArrayList<>();
      for (Expression part : rule.parts()) {
        if (part instanceof Expression.Compare compare && isEquality(compare)) {
          equal.add(compare);
        } else {
          rest.add(part);
        }
      }
      List<Set<List<String>>> lefts = keys(equal, Side.LEFT, rule, table);
      List<Set<List<String>>> rights = keys(equal, Side.RIGHT, rule, table);
      boolean same = equal.stream().allMatch(RuleKeys::isOfOneForm);
      purge(lefts, rights, same, limit);
      return new RuleKeys(table, lefts, rights, new Expression.And(rest));
    }

    private static boolean isEquality(Expression.Compare compare) {
      return compare.sign() == Expression.Sign.EQUAL
          && sides(compare.left()).size() == 1
          && sides(compare.right()).size() == 1
          && !sides(compare.left()).equals(sides(compare.right()));
    }

    private static Set<Side> sides(Expression part) {
      Set<Side> sides = new HashSet<>();
      part.refs().forEach(ref -> sides.add(ref.side()));
      return sides;
    }

    /** Whether both sides are written the same, but for the record that they ask. */
    private static boolean isOfOneForm(Expression.Compare compare) {
      String left = compare.left().toString().replace("side=RIGHT", "side=LEFT");
      return left.equals(compare.right().toString().replace("side=RIGHT", "side=LEFT"));
    }

    private static List<Set<List<String>>> keys(
        List<Expression.Compare> equal, Side side, BlockingRule rule, Table table) {
      List<Set<List<String>>> keys = new ArrayList<>();
      for (int row = 0; row < table.size(); row++) {
        int at = row;
        Set<List<String>> own = Set.of(List.of());
        for (Expression.Compare compare : equal) {
          Expression part = sides(compare.left()).contains(side) ? compare.left() : compare.right();
          Object value = PlainConditions.value(part, ref -> table.column(ref.column()).at(at));
          boolean many = part.refs().anyMatch(ref -> rule.exploded().contains(ref.column()));
          own = crossed(own, value, many);
        }
        keys.add(own);
      }
      return keys;
    }

    private static Set<List<String>> crossed(
        Set<List<String>> before, @Nullable Object value, boolean many) {
      Set<List<String>> after = new HashSet<>();
      if (value == null) {
        return after;
      }
      for (List<String> start : before) {
        for (String each : many ? Lists.of(value.toString()) : List.of(value.toString())) {
          List<String> longer = new ArrayList<>(start);
          longer.add(each);
          after.add(longer);
        }
      }
      return after;
    }

    private static void purge(
        List<Set<List<String>>> lefts, List<Set<List<String>>> rights, boolean same, long limit) {
      Set<List<String>> large = new HashSet<>();
      for (Set<List<String>> own : lefts) {
        for (List<String> key : own) {
          long left = lefts.stream().filter(each -> each.contains(key)).count();
          long right = rights.stream().filter(each -> each.contains(key)).count();
          if ((same ? left * (left - 1) / 2 : left * right) > limit) {
            large.add(key);
          }
        }
      }
      for (List<Set<List<String>>> side : Arrays.asList(lefts, rights)) {
        side.replaceAll(
            own -> {
              Set<List<String>> kept = new HashSet<>(own);
              kept.removeAll(large);
              return kept;
            });
      }
    }

    boolean finds(int left, int right) {
      Set<List<String>> shared = new HashSet<>(lefts.get(left));
      shared.retainAll(rights.get(right));
      return !shared.isEmpty() && holds(rest, table, left, right);
    }
  }
}
