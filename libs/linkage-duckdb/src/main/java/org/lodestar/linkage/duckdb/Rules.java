package org.lodestar.linkage.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Expression.Side;

/**
 * Makes blocking rules ready in the database. Blocks with more pairs than the limit lose their key,
 * so that for this rule they are not there, and another one may find their pairs.
 */
final class Rules {
  private final Database database;
  private final Records records;
  private final Conditions conditions;
  private final long limit;

  Rules(Database database, Records records, Conditions conditions, long limit) {
    this.database = database;
    this.records = records;
    this.conditions = conditions;
    this.limit = limit;
  }

  RuleJoin of(BlockingRule source) {
    List<RuleJoin.Key> keys = new ArrayList<>();
    List<Expression> rest = new ArrayList<>();
    for (Expression part : source.parts()) {
      if (part instanceof Expression.Compare compare
          && compare.sign() == Expression.Sign.EQUAL
          && Conditions.isEquality(compare)) {
        keys.add(key(source, compare));
      } else {
        rest.add(part);
      }
    }
    if (keys.isEmpty()) {
      throw new LinkageException(
          "The blocking rule "
              + source.sql()
              + " has no equality between the two records, so that every pair would be looked at."
              + " Add one, such as l.surname = r.surname.");
    }
    String filter = rest.isEmpty() ? null : conditions.sql(new Expression.And(rest));
    records.load();
    return keys.stream().anyMatch(RuleJoin.Key::many)
        ? exploded(source, keys, filter)
        : plain(source, keys, filter);
  }

  private RuleJoin.Key key(BlockingRule source, Expression.Compare compare) {
    Expression left = Conditions.of(compare, Side.LEFT);
    Expression right = Conditions.of(compare, Side.RIGHT);
    String a = records.codes(left);
    String b = records.codes(left, right);
    if (source.exploded().isEmpty()) {
      return new RuleJoin.Key(a, b, false);
    }
    if (!a.equals(b)) {
      throw new LinkageException(
          "The blocking rule "
              + source.sql()
              + " tries each value of a column by itself: it can only ask whether the same part of"
              + " both records is equal, such as l.plates = r.plates.");
    }
    boolean many = left.refs().anyMatch(ref -> source.exploded().contains(ref.column()));
    String column = many ? records.list(left) : a;
    return new RuleJoin.Key(column, column, many);
  }

  private RuleJoin plain(BlockingRule source, List<RuleJoin.Key> keys, @Nullable String rest) {
    List<String> lefts = keys.stream().map(RuleJoin.Key::left).toList();
    List<String> rights = keys.stream().map(RuleJoin.Key::right).toList();
    boolean symmetric = lefts.equals(rights);
    String blocks = records.fresh();
    String sizes =
        symmetric
            ? "SELECT *, n * (n - 1) // 2 AS pairs FROM " + sizes(lefts, "n")
            : "SELECT *, n * m AS pairs FROM %s JOIN %s USING (%s)"
                .formatted(
                    sizes(lefts, "n"), sizes(rights, "m"), places(keys.size(), i -> "k" + i));
    database.run("CREATE TABLE " + blocks + " AS " + sizes);
    Blocking.RuleCount count = count(source, blocks);
    List<RuleJoin.Key> kept = new ArrayList<>(keys);
    if (count.leftOut() > 0) {
      String left = purged(lefts, blocks);
      kept.set(0, new RuleJoin.Key(left, symmetric ? left : purged(rights, blocks), false));
    }
    database.run("DROP TABLE " + blocks);
    return new RuleJoin(kept, rest, count);
  }

  private static String places(int size, Function<Integer, String> place) {
    return IntStream.range(0, size).boxed().map(place).collect(Collectors.joining(", "));
  }

  /** How many records have each key, as k0, k1, ... */
  private static String sizes(List<String> columns, String size) {
    return "(SELECT %s, count(*) AS %s FROM records WHERE %s GROUP BY %s)"
        .formatted(
            places(columns.size(), i -> columns.get(i) + " AS k" + i),
            size,
            columns.stream()
                .map(each -> each + " IS NOT NULL")
                .collect(Collectors.joining(" AND ")),
            String.join(", ", columns));
  }

  /** A column like the first of the key, but without a value where the block is too large. */
  private String purged(List<String> columns, String blocks) {
    String name = records.fresh();
    String same =
        IntStream.range(0, columns.size())
            .mapToObj(i -> "b.k" + i + " = records." + columns.get(i))
            .collect(Collectors.joining(" AND "));
    database.run("ALTER TABLE records ADD COLUMN " + name + " INTEGER");
    database.run(
        """
        UPDATE records SET %s = %s
         WHERE NOT EXISTS (SELECT 1 FROM %s b WHERE b.pairs > %d AND %s)
        """
            .formatted(name, columns.getFirst(), blocks, limit, same));
    return name;
  }

  /** All keys of a record in one list of numbers; two records are a pair when they share any. */
  private RuleJoin exploded(BlockingRule source, List<RuleJoin.Key> keys, @Nullable String rest) {
    String all = records.fresh();
    String blocks = records.fresh();
    String column = records.fresh();
    String from = "records";
    for (int i = 0; i < keys.size(); i++) {
      String part = keys.get(i).left();
      String each = keys.get(i).many() ? "unnest(" + part + ")" : part;
      from = "(SELECT *, %s AS k%d FROM %s WHERE %s IS NOT NULL)".formatted(each, i, from, part);
    }
    String key = places(keys.size(), i -> "k" + i);
    database.run(
        "CREATE TABLE %s AS SELECT DISTINCT row, dense_rank() OVER (ORDER BY %s) AS k FROM %s"
            .formatted(all, key, from));
    database.run(
        """
        CREATE TABLE %s AS SELECT k, n * (n - 1) // 2 AS pairs
          FROM (SELECT k, count(*) AS n FROM %s GROUP BY k)
        """
            .formatted(blocks, all));
    Blocking.RuleCount count = count(source, blocks);
    database.run("ALTER TABLE records ADD COLUMN " + column + " BIGINT[]");
    database.run(
        """
        UPDATE records SET %s = own.keys
          FROM (SELECT row, list(k) AS keys FROM %s JOIN %s USING (k)
                 WHERE pairs <= %d GROUP BY row) own
         WHERE own.row = records.row
        """
            .formatted(column, all, blocks, limit));
    database.run("DROP TABLE " + all);
    database.run("DROP TABLE " + blocks);
    return new RuleJoin(List.of(new RuleJoin.Key(column, column, true)), rest, count);
  }

  /** What a rule brings, from a table with the number of pairs of each of its blocks. */
  private Blocking.RuleCount count(BlockingRule rule, String blocks) {
    long[] found = new long[3];
    database.query(
        """
        SELECT coalesce(sum(pairs) FILTER (pairs <= %d), 0)::BIGINT,
               coalesce(max(pairs) FILTER (pairs <= %d), 0)::BIGINT,
               count(*) FILTER (pairs > %d)
          FROM %s
        """
            .formatted(limit, limit, limit, blocks),
        rows -> {
          rows.next();
          for (int i = 0; i < found.length; i++) {
            found[i] = rows.getLong(i + 1);
          }
        });
    return new Blocking.RuleCount(rule, found[0], found[1], (int) found[2]);
  }
}
