package org.lodestar.linkage.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.block.Blocking;

/**
 * A blocking rule made ready as a join.
 *
 * @param keys what must be equal
 * @param rest what else must hold, as SQL; null where there is nothing
 * @param count what the rule brings
 */
record RuleJoin(List<Key> keys, @Nullable String rest, Blocking.RuleCount count) {
  RuleJoin {
    keys = List.copyOf(keys);
  }

  /**
   * Two columns of numbers that must be equal; or two of lists of numbers that must share one.
   *
   * @param many whether they are lists
   */
  record Key(String left, String right, boolean many) {
    String equal() {
      return many ? "list_has_any(l." + left + ", r." + right + ")" : "l." + left + " = r." + right;
    }
  }

  /** The rule as a condition on two records: true or not, never null. */
  String covers() {
    List<String> all = new ArrayList<>(keys.stream().map(Key::equal).toList());
    if (rest != null) {
      all.add(rest);
    }
    return "coalesce(" + String.join(" AND ", all) + ", false)";
  }

  /** The two records of each pair, and the conditions on them. */
  String from() {
    String where = " WHERE l.row < r.row" + (rest == null ? "" : " AND " + rest);
    Key first = keys.getFirst();
    if (first.many) {
      return lists(first) + where;
    }
    String equal = keys.stream().map(Key::equal).collect(Collectors.joining(" AND "));
    return " FROM records l JOIN records r ON " + equal + where;
  }

  /** Records that share several numbers are one pair all the same. */
  private static String lists(Key key) {
    return """
     FROM (SELECT DISTINCT a.row AS a, b.row AS b
             FROM (SELECT row, unnest(%s) AS k FROM records) a
             JOIN (SELECT row, unnest(%s) AS k FROM records) b
               ON a.k = b.k AND a.row < b.row) p
     JOIN records l ON l.row = p.a
     JOIN records r ON r.row = p.b
    """
        .formatted(key.left, key.right);
  }
}
