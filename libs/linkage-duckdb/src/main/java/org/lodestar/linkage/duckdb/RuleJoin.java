package org.lodestar.linkage.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.LinkageException;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Expression.Side;

/**
 * A blocking rule as a join: the columns that must be equal, what else must hold, and what it
 * brings. Blocks that are too large lose their key, so that for this rule they are not there.
 */
final class RuleJoin {
  private final BlockingRule source;
  private final List<Key> keys;
  private final @Nullable String rest;
  private final Blocking.RuleCount count;

  private RuleJoin(
      BlockingRule source, List<Key> keys, @Nullable String rest, Blocking.RuleCount count) {
    this.source = source;
    this.keys = List.copyOf(keys);
    this.rest = rest;
    this.count = count;
  }

  /**
   * Two columns that must be equal.
   *
   * @param many whether each of several values is tried
   */
  private record Key(String left, String right, boolean many) {}

  /** Makes a rule ready in the database. */
  static RuleJoin of(
      BlockingRule source, Records records, Conditions conditions, Database database, long limit) {
    List<Key> keys = new ArrayList<>();
    List<Expression> rest = new ArrayList<>();
    for (Expression part : source.parts()) {
      if (part instanceof Expression.Compare compare
          && compare.sign() == Expression.Sign.EQUAL
          && Conditions.isEquality(compare)) {
        keys.add(key(source, compare, records));
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
    return keys.stream().anyMatch(Key::many)
        ? exploded(source, keys, filter, records, database, limit)
        : plain(source, keys, filter, records, database, limit);
  }

  private static Key key(BlockingRule source, Expression.Compare compare, Records records) {
    Expression left = Conditions.of(compare, Side.LEFT);
    Expression right = Conditions.of(compare, Side.RIGHT);
    String a = records.codes(left);
    String b = records.codes(left, right);
    if (source.exploded().isEmpty()) {
      return new Key(a, b, false);
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
    return new Key(column, column, many);
  }

  private static RuleJoin plain(
      BlockingRule source,
      List<Key> keys,
      @Nullable String rest,
      Records records,
      Database database,
      long limit) {
    boolean symmetric = keys.stream().allMatch(key -> key.left.equals(key.right));
    String name = records.fresh();
    database.run(
        "CREATE TABLE %s AS SELECT *, %s AS pairs FROM %s"
            .formatted(
                name,
                symmetric ? "n * (n - 1) // 2" : "n * m",
                symmetric ? sizes(keys, true, "n") : both(keys)));
    Blocking.RuleCount count = Counted.of(source, name, limit, database);
    List<Key> kept = keys;
    if (count.leftOut() > 0) {
      Key first = keys.getFirst();
      String left = purged(keys, true, name, limit, records, database);
      String right = symmetric ? left : purged(keys, false, name, limit, records, database);
      kept = new ArrayList<>(keys);
      kept.set(0, new Key(left, right, first.many));
    }
    database.run("DROP TABLE " + name);
    return new RuleJoin(source, kept, rest, count);
  }

  /** How many records have each key. */
  private static String sizes(List<Key> keys, boolean left, String size) {
    List<String> columns = new ArrayList<>();
    List<String> present = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      String column = left ? keys.get(i).left : keys.get(i).right;
      columns.add(column + " AS k" + i);
      present.add(column + " IS NOT NULL");
      places.add(column);
    }
    return "(SELECT %s, count(*) AS %s FROM records WHERE %s GROUP BY %s)"
        .formatted(
            String.join(", ", columns),
            size,
            String.join(" AND ", present),
            java.util.stream.IntStream.rangeClosed(1, keys.size())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", ")));
  }

  private static String both(List<Key> keys) {
    String using =
        java.util.stream.IntStream.range(0, keys.size())
            .mapToObj(i -> "k" + i)
            .collect(Collectors.joining(", "));
    return sizes(keys, true, "n") + " JOIN " + sizes(keys, false, "m") + " USING (" + using + ")";
  }

  /** A column like the first of the key, but without a value where the block is too large. */
  private static String purged(
      List<Key> keys, boolean left, String sizes, long limit, Records records, Database database) {
    String name = records.fresh();
    List<String> same = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      same.add("s.k" + i + " = records." + (left ? keys.get(i).left : keys.get(i).right));
    }
    String first = left ? keys.getFirst().left : keys.getFirst().right;
    database.run("ALTER TABLE records ADD COLUMN " + name + " INTEGER");
    database.run(
        "UPDATE records SET %s = %s WHERE NOT EXISTS (SELECT 1 FROM %s s WHERE s.pairs > %d AND %s)"
            .formatted(name, first, sizes, limit, String.join(" AND ", same)));
    return name;
  }

  /** All keys of a record in one list of numbers; two records are a pair when they share any. */
  private static RuleJoin exploded(
      BlockingRule source,
      List<Key> keys,
      @Nullable String rest,
      Records records,
      Database database,
      long limit) {
    String name = records.fresh();
    String from = "records";
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      String column = keys.get(i).left;
      columns.add("k" + i);
      from =
          "(SELECT *, %s AS k%d FROM %s WHERE %s IS NOT NULL)"
              .formatted(keys.get(i).many ? "unnest(" + column + ")" : column, i, from, column);
    }
    String order = String.join(", ", columns);
    database.run(
        "CREATE TABLE %s_all AS SELECT DISTINCT row, dense_rank() OVER (ORDER BY %s) AS k FROM %s"
            .formatted(name, order, from));
    database.run(
        "CREATE TABLE %s AS SELECT k, n * (n - 1) // 2 AS pairs FROM (SELECT k, count(*) AS n FROM %s_all GROUP BY k)"
            .formatted(name, name));
    Blocking.RuleCount count = Counted.of(source, name, limit, database);
    String column = records.fresh();
    database.run("ALTER TABLE records ADD COLUMN " + column + " BIGINT[]");
    database.run(
        ("UPDATE records SET %s = g.keys FROM (SELECT row, list(k) AS keys FROM %s_all JOIN %s USING"
                + " (k) WHERE pairs <= %d GROUP BY row) g WHERE g.row = records.row")
            .formatted(column, name, name, limit));
    database.run("DROP TABLE " + name);
    database.run("DROP TABLE " + name + "_all");
    return new RuleJoin(source, List.of(new Key(column, column, true)), rest, count);
  }

  Blocking.RuleCount count() {
    return count;
  }

  /** The rule as a condition on two records: true or not, never null. */
  String covers() {
    List<String> all = new ArrayList<>();
    for (Key key : keys) {
      all.add(
          key.many
              ? "list_has_any(l." + key.left + ", r." + key.right + ")"
              : "l." + key.left + " = r." + key.right);
    }
    if (rest != null) {
      all.add(rest);
    }
    return "coalesce(" + String.join(" AND ", all) + ", false)";
  }

  /** The records on both sides of the join, and its condition. */
  String from() {
    if (!keys.getFirst().many) {
      String equal =
          keys.stream()
              .map(key -> "l." + key.left + " = r." + key.right)
              .collect(Collectors.joining(" AND "));
      return " FROM records l JOIN records r ON " + equal + where();
    }
    String column = keys.getFirst().left;
    String each = "(SELECT row, unnest(" + column + ") AS k FROM records)";
    return " FROM (SELECT DISTINCT a.row AS a, b.row AS b FROM %s a JOIN %s b ON a.k = b.k AND a.row < b.row) p"
            .formatted(each, each)
        + " JOIN records l ON l.row = p.a JOIN records r ON r.row = p.b"
        + where();
  }

  private String where() {
    return " WHERE l.row < r.row" + (rest == null ? "" : " AND " + rest);
  }
}
