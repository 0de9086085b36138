package org.lodestar.linkage.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Lists;
import org.lodestar.linkage.compare.PairTest;
import org.lodestar.linkage.compare.Tests;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Expression.Side;
import org.lodestar.linkage.model.Expression.Sign;
import org.lodestar.linkage.table.Column;

/** Makes blocking rules ready. */
final class Rules {
  private final Columns columns;
  private final Purge purge;

  Rules(Columns columns, long limit) {
    this.columns = columns;
    this.purge = new Purge(limit);
  }

  Rule of(BlockingRule source) {
    List<Expression> keyed = new ArrayList<>();
    List<Expression> rest = new ArrayList<>();
    for (Expression part : source.parts()) {
      (isKey(part) ? keyed : rest).add(part);
    }
    if (keyed.isEmpty()) {
      throw new LinkageException(
          "The blocking rule "
              + source.sql()
              + " has no equality between the two records, so that every pair would be looked at."
              + " Add one, such as l.surname = r.surname.");
    }
    PairTest filter = rest.isEmpty() ? null : new Tests(columns).of(new Expression.And(rest));
    return source.exploded().isEmpty()
        ? plain(source, keyed, filter)
        : exploded(source, keyed, filter);
  }

  static boolean isKey(Expression part) {
    return part instanceof Expression.Compare(Sign sign, Expression a, Expression b)
        && sign == Sign.EQUAL
        && Columns.isOneSided(a)
        && Columns.isOneSided(b)
        && Columns.side(a) != Columns.side(b)
        && Columns.isSameWriting(a, b);
  }

  private Rule plain(BlockingRule source, List<Expression> keyed, @Nullable PairTest rest) {
    List<int[]> left = new ArrayList<>();
    List<int[]> right = new ArrayList<>();
    boolean symmetric = true;
    for (Expression part : keyed) {
      Column a = columns.of(side(part, Side.LEFT));
      Column b = columns.of(side(part, Side.RIGHT));
      left.add(a.codes());
      right.add(a == b ? b.codes() : Tests.translated(a, b));
      symmetric &= a == b;
    }
    int rows = columns.table().size();
    if (symmetric) {
      int[] keys = Keys.of(left, rows);
      int number = Keys.most(keys) + 1;
      int leftOut = purge.within(keys, number);
      Groups groups = Groups.of(keys, number);
      return new Rule(source, rest, groups, groups, leftOut);
    }
    int[] leftKeys = new int[rows];
    int[] rightKeys = new int[rows];
    Keys.of(left, right, leftKeys, rightKeys);
    int keys = Keys.dense(leftKeys, rightKeys);
    int leftOut = purge.between(leftKeys, rightKeys, keys);
    return new Rule(source, rest, Groups.of(leftKeys, keys), Groups.of(rightKeys, keys), leftOut);
  }

  private boolean isOfOneColumn(Expression part) {
    return columns.of(side(part, Side.LEFT)) == columns.of(side(part, Side.RIGHT));
  }

  static Expression side(Expression part, Side side) {
    Expression.Compare compare = (Expression.Compare) part;
    return Columns.side(compare.left()) == side ? compare.left() : compare.right();
  }

  /** One exploded column; the other parts of the key are joined to each of its values. */
  private Rule exploded(BlockingRule source, List<Expression> keyed, @Nullable PairTest rest) {
    if (keyed.stream().anyMatch(part -> !isOfOneColumn(part))) {
      throw new LinkageException(
          "The blocking rule "
              + source.sql()
              + " tries each value of a column by itself: it can only ask whether the same part of"
              + " both records is equal, such as l.plates = r.plates.");
    }
    Map<String, Integer> numbers = new HashMap<>();
    int rows = columns.table().size();
    int[][] keys = new int[rows][];
    List<Column> parts = keyed.stream().map(part -> columns.of(side(part, Side.LEFT))).toList();
    List<Boolean> many =
        keyed.stream()
            .map(part -> part.refs().anyMatch(ref -> source.exploded().contains(ref.column())))
            .toList();
    for (int row = 0; row < rows; row++) {
      keys[row] =
          Groups.distinct(
              texts(parts, many, row).stream()
                  .mapToInt(text -> numbers.computeIfAbsent(text, _ -> numbers.size()))
                  .toArray());
    }
    int leftOut = purge.exploded(keys, numbers.size());
    Groups groups = Groups.exploded(keys, numbers.size());
    return new Rule(source, rest, groups, groups, leftOut);
  }

  static List<String> texts(List<Column> parts, List<Boolean> many, int row) {
    List<String> texts = List.of("");
    for (int i = 0; i < parts.size(); i++) {
      String value = parts.get(i).at(row);
      if (value == null) {
        return List.of();
      }
      List<String> next = new ArrayList<>();
      for (String before : texts) {
        for (String each : many.get(i) ? Lists.of(value) : List.of(value)) {
          next.add(before + '\u0000' + each);
        }
      }
      texts = next;
    }
    return texts;
  }
}
