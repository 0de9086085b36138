package org.lodestar.linkage.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Which pairs are looked at: those for which the condition is true. Its equalities between the two
 * records are what makes it quick; what else it asks is a filter over the pairs that they leave.
 *
 * @param condition on the two records
 * @param exploded columns with several values in one, of which each is tried by itself
 */
public record BlockingRule(Expression condition, List<String> exploded) implements Serializable {
  public BlockingRule {
    exploded = List.copyOf(exploded);
  }

  /** A rule in words of SQL, such as {@code l.surname = r.surname and l.dob = r.dob}. */
  public static BlockingRule of(String sql) {
    return new BlockingRule(Expression.parse(sql), List.of());
  }

  /** All of these columns are the same. */
  public static BlockingRule on(String... columns) {
    List<Expression> parts = new ArrayList<>();
    for (String column : columns) {
      parts.add(
          new Expression.Compare(
              Expression.Sign.EQUAL,
              new Expression.Ref(column, Expression.Side.LEFT),
              new Expression.Ref(column, Expression.Side.RIGHT)));
    }
    return new BlockingRule(
        parts.size() == 1 ? parts.getFirst() : new Expression.And(parts), List.of());
  }

  /** The parts that must all be true. */
  public List<Expression> parts() {
    return condition instanceof Expression.And and ? and.parts() : List.of(condition);
  }

  public String sql() {
    return Sql.ofRule(condition);
  }
}
