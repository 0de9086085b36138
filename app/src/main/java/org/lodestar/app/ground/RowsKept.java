package org.lodestar.app.ground;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was made of the rows of some small tables that everybody reads, kept in memory and made anew
 * once any row of them was written or deleted, by whomever and on whichever node. A helpline that
 * was taken off is gone from the next page; it only costs less to say that nothing changed than to
 * read and word forty rows.
 *
 * <p>Each version of a row bears the number of the transaction that wrote it and its place in the
 * table (PostgreSQL 17, section 5.6, {@code xmin} and {@code ctid}). How many rows there are and
 * the sum of the hashes of both, 64 bits each, tell one state of a table from all others.
 *
 * <p>It is asked inside a transaction. One that may write always reads anew and keeps nothing: what
 * it sees may yet be written again or undone. Only for tables of which everybody sees all rows:
 * where the rows depend on who asks, one would be told what another may see.
 *
 * @param <K> tells one thing that is made of these rows from the others; has a value, as records
 *     have
 * @param <V> what is made; nobody changes it, since others get it too
 */
public final class RowsKept<K, V> {
  /** Far above what is asked for; a day or a language more does not let it grow for ever. */
  private static final int MOST = 200;

  private final DSLContext sql;
  private final String stamp;
  private final Map<K, Made<V>> made = new ConcurrentHashMap<>();

  private record Made<V>(String stamp, V value) {}

  /** Of these tables. */
  public RowsKept(DSLContext sql, Table<?>... tables) {
    this.sql = sql;
    stamp =
        Arrays.stream(tables)
            .map(
                each ->
                    "(select count(*) || ' ' || coalesce("
                        + "sum(hashtextextended(xmin::text || ctid::text, 0)), 0) from "
                        + sql.render(each)
                        + ")")
            .collect(Collectors.joining(" || ' ' || ", "select ", ""));
  }

  /** What is kept for this, or what is made of the rows as they stand now. */
  public V get(K key, Supplier<V> make) {
    if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      return make.get();
    }
    // First the stamp: rows that change between the two are read again with the next question.
    String now = AskedOnce.ask(RowsKept.class, List.of(stamp), this::stamp);
    Made<V> known = made.get(key);
    if (known != null && known.stamp().equals(now)) {
      return known.value();
    }
    V value = make.get();
    if (made.size() >= MOST) {
      made.clear();
    }
    made.put(key, new Made<>(now, value));
    return value;
  }

  private String stamp() {
    return sql.connectionResult(
        connection -> {
          try (PreparedStatement asked = connection.prepareStatement(stamp);
              ResultSet row = asked.executeQuery()) {
            row.next();
            return row.getString(1);
          }
        });
  }
}
