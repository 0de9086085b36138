package org.lodestar.bench.cases;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Rows of many tables, gathered as text and handed to the database together. */
final class Batch {
  private static final HexFormat HEX = HexFormat.of();

  private final Map<Table, StringBuilder> rows = new EnumMap<>(Table.class);

  /** A row; null is null, bytes are bytes, a collection is an array. */
  void add(Table table, @Nullable Object... cells) {
    StringBuilder text = rows.computeIfAbsent(table, key -> new StringBuilder());
    for (int i = 0; i < cells.length; i++) {
      text.append(i == 0 ? "" : "\t").append(cell(cells[i]));
    }
    text.append('\n');
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "\\N";
      case byte[] bytes -> "\\\\x" + HEX.formatHex(bytes);
      case Collection<?> many ->
          many.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
      default -> value.toString();
    };
  }

  /** Writes all rows in one transaction and is empty again. */
  void write(Connection connection) throws SQLException, IOException {
    CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
    for (Map.Entry<Table, StringBuilder> each : rows.entrySet()) {
      copying.copyIn(each.getKey().copy(), new StringReader(each.getValue().toString()));
    }
    connection.commit();
    rows.clear();
  }
}
