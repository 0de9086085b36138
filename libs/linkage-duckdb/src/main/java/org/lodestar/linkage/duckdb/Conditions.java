package org.lodestar.linkage.duckdb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Grader;
import org.lodestar.linkage.compare.Graders;
import org.lodestar.linkage.compare.Tests;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Expression.Side;
import org.lodestar.linkage.model.Expression.Sign;

/**
 * Conditions and levels as SQL over records {@code l} and {@code r}. Equality, absence and what
 * joins them is the database's own; whatever looks into a text is a function of ours.
 */
final class Conditions {
  private final Records records;
  private final Functions functions;
  private final Tests tests;
  private final Graders graders;
  private final Map<Expression, String> known = new HashMap<>();

  Conditions(Records records, Functions functions) {
    this.records = records;
    this.functions = functions;
    this.tests = new Tests(records.columns());
    this.graders = new Graders(records.columns());
  }

  /** True, false or null, as SQL. */
  String sql(Expression condition) {
    String own = own(condition);
    return own != null ? own : mixed(condition);
  }

  private String mixed(Expression condition) {
    return switch (condition) {
      case Expression.And and -> joined(and.parts(), " AND ");
      case Expression.Or or -> joined(or.parts(), " OR ");
      case Expression.Not not -> "(NOT " + sql(not.part()) + ")";
      default -> known.computeIfAbsent(condition, each -> functions.of(tests.of(each)));
    };
  }

  private String joined(List<Expression> parts, String between) {
    return parts.stream().map(this::sql).collect(Collectors.joining(between, "(", ")"));
  }

  /** As SQL that calls none of our functions; null where there is no such. */
  private @Nullable String own(Expression condition) {
    return switch (condition) {
      case Expression.And and -> ownJoined(and.parts(), " AND ");
      case Expression.Or or -> ownJoined(or.parts(), " OR ");
      case Expression.Not not -> {
        String part = own(not.part());
        yield part == null ? null : "(NOT " + part + ")";
      }
      case Expression.IsNull isNull when Columns.isOneSided(isNull.value()) ->
          "(" + prefix(Columns.side(isNull.value())) + records.codes(isNull.value()) + " IS NULL)";
      case Expression.Compare compare when isEquality(compare) -> equality(compare);
      default -> null;
    };
  }

  private @Nullable String ownJoined(List<Expression> parts, String between) {
    List<@Nullable String> all = parts.stream().map(this::own).toList();
    return all.contains(null)
        ? null
        : all.stream().map(String::valueOf).collect(Collectors.joining(between, "(", ")"));
  }

  /** Whether it asks that what two records are worth is written the same, or is not. */
  static boolean isEquality(Expression.Compare compare) {
    Expression a = compare.left();
    Expression b = compare.right();
    return (compare.sign() == Sign.EQUAL || compare.sign() == Sign.NOT_EQUAL)
        && Columns.isOneSided(a)
        && Columns.isOneSided(b)
        && Columns.side(a) != Columns.side(b)
        && Columns.isSameWriting(a, b);
  }

  private String equality(Expression.Compare compare) {
    Expression left = of(compare, Side.LEFT);
    Expression right = of(compare, Side.RIGHT);
    return "(l."
        + records.codes(left)
        + " "
        + compare.sign().sql()
        + " r."
        + records.codes(left, right)
        + ")";
  }

  /** The side of an equality that asks this record. */
  static Expression of(Expression.Compare compare, Side side) {
    return Columns.side(compare.left()) == side ? compare.left() : compare.right();
  }

  private static String prefix(Side side) {
    return side == Side.LEFT ? "l." : "r.";
  }

  /**
   * The level of a pair as SQL, where none of its levels needs a function of ours; null where one
   * does.
   */
  @Nullable String level(Comparison comparison) {
    StringBuilder sql = new StringBuilder("CASE");
    int last = comparison.levels().size() - 1;
    for (int i = 0; i < last; i++) {
      Expression condition = comparison.levels().get(i).condition();
      String own = condition == null ? null : own(condition);
      if (own == null) {
        return null;
      }
      sql.append(" WHEN ").append(own).append(" THEN ").append(i);
    }
    return sql.append(" ELSE ").append(last).append(" END").toString();
  }

  /** The level of a pair as a function of ours. */
  Grader grader(Comparison comparison) {
    return graders.of(comparison);
  }
}
