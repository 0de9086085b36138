package org.lodestar.app.backup.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.backup.Manifest.Sample;

/**
 * Cells that may be sealed, drawn by chance. A cell names no subject, so each identifier of its row
 * that has a data key is a candidate; what opens is known to be one.
 */
public final class SealedSamples {
  private static final int ROWS_OF_A_TABLE = 3;

  /** Up to so many rows all are shuffled; of more a page or two are drawn. */
  private static final int SHUFFLED = 20_000;

  private final DatabaseRows rows;
  private final Connection connection;

  public SealedSamples(Connection connection) {
    this.connection = connection;
    this.rows = new DatabaseRows(connection);
  }

  /** A cell with its bytes and whose key may open it. */
  @SuppressWarnings("ArrayRecordComponent") // Handed on at once, never compared.
  public record Candidate(Sample sample, byte[] sealed) {}

  /** Some candidates of each table that has a key of its own and bytes. */
  public List<Candidate> draw() throws SQLException {
    List<Candidate> drawn = new ArrayList<>();
    for (Columns columns : columns()) {
      drawn.addAll(draw(columns));
    }
    return drawn;
  }

  /** The bytes of a cell, or none where there is no such cell. */
  public byte[] bytes(Sample sample) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select "
                + DatabaseRows.quoted(sample.column())
                + " from "
                + new DatabaseRows.Table(sample.schema(), sample.table()).quoted()
                + " where id = ?")) {
      statement.setObject(1, sample.row());
      try (ResultSet row = statement.executeQuery()) {
        byte[] bytes = row.next() ? row.getBytes(1) : null;
        return bytes == null ? new byte[0] : bytes;
      }
    }
  }

  private record Columns(
      DatabaseRows.Table table, List<String> sealed, List<String> identifiers, boolean small) {}

  private List<Columns> columns() throws SQLException {
    return rows.ask(
        """
        select n.nspname, c.relname,
               array_agg(a.attname) filter (where a.atttypid = 'bytea'::regtype),
               array_agg(a.attname) filter (where a.atttypid = 'uuid'::regtype),
               c.reltuples < %d
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'audit')
         group by c.oid, n.nspname, c.relname, c.reltuples
        having bool_or(a.atttypid = 'bytea'::regtype)
           and bool_or(a.atttypid = 'uuid'::regtype and a.attname = 'id')
         order by 1, 2
        """
            .formatted(SHUFFLED),
        row ->
            new Columns(
                new DatabaseRows.Table(row.getString(1), row.getString(2)),
                List.of((String[]) row.getArray(3).getArray()),
                List.of((String[]) row.getArray(4).getArray()),
                row.getBoolean(5)));
  }

  private List<Candidate> draw(Columns columns) throws SQLException {
    List<String> wanted = new ArrayList<>(columns.sealed());
    wanted.addAll(columns.identifiers());
    String sql =
        "select "
            + String.join(", ", wanted.stream().map(DatabaseRows::quoted).toList())
            + " from "
            + columns.table().quoted()
            + (columns.small() ? "" : " tablesample system (0.1)")
            + " order by random() limit "
            + ROWS_OF_A_TABLE;
    List<Candidate> drawn = new ArrayList<>();
    rows.ask(sql, row -> drawn.addAll(candidates(columns, row)));
    return drawn;
  }

  private List<Candidate> candidates(Columns columns, ResultSet row) throws SQLException {
    Set<UUID> named = new LinkedHashSet<>();
    for (String identifier : columns.identifiers()) {
      UUID value = row.getObject(identifier, UUID.class);
      if (value != null) {
        named.add(value);
      }
    }
    List<Candidate> found = new ArrayList<>();
    List<Subject> subjects = subjects(named);
    for (String column : columns.sealed()) {
      byte[] bytes = row.getBytes(column);
      for (Subject subject : bytes == null || bytes.length == 0 ? List.<Subject>of() : subjects) {
        found.add(
            new Candidate(
                new Sample(
                    subject.kind(),
                    subject.id(),
                    columns.table().schema(),
                    columns.table().name(),
                    column,
                    row.getObject("id", UUID.class)),
                bytes));
      }
    }
    return found;
  }

  private record Subject(String kind, UUID id) {}

  private List<Subject> subjects(Collection<UUID> named) throws SQLException {
    List<Subject> subjects = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select subject_kind, subject from vault.data_key where subject = any (?)")) {
      statement.setArray(1, connection.createArrayOf("uuid", named.toArray()));
      try (ResultSet keys = statement.executeQuery()) {
        while (keys.next()) {
          subjects.add(new Subject(keys.getString(1), keys.getObject(2, UUID.class)));
        }
      }
    }
    return subjects;
  }
}
