package org.lodestar.app.backup.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.lodestar.app.backup.Manifest.SequenceAt;
import org.lodestar.app.backup.Manifest.TableRows;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;

/**
 * The rows of a whole database, table by table, in PostgreSQL's own text form, read in one view of
 * the data however busy the platform is. Rows alone: the migrations lay out what they lie in.
 */
public final class DatabaseRows {
  /** So much of a table is held in memory before it is written. */
  private static final int PIECE = 8 * 1024 * 1024;

  private static final String FOLDER = "database/";
  private static final String COLUMNS = "columns";

  private final Connection connection;

  /** Of a connection that no policy binds. */
  public DatabaseRows(Connection connection) {
    this.connection = connection;
  }

  /** A table by its schema and name. */
  public record Table(String schema, String name) {
    String quoted() {
      return DatabaseRows.quoted(schema) + "." + DatabaseRows.quoted(name);
    }

    private String folder() {
      return FOLDER + schema + "/" + name + "/";
    }
  }

  /** Takes a piece of a table under its name in the part. */
  public interface Sink {
    void put(String name, byte[] bytes) throws IOException;
  }

  /** From now on until the transaction ends, everything is seen as it is at this moment. */
  public void hold() throws SQLException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    // Where a policy would hide a row the server says so instead of leaving it out.
    execute("set local row_security = off");
    execute("set local statement_timeout = 0");
  }

  /** The tables of all schemas that migrations laid out. */
  public List<Table> tables() throws SQLException {
    return ask(
        """
        select n.nspname, c.relname
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'r' and c.relpersistence = 'p'
           and exists (select 1 from pg_tables h
                        where h.schemaname = n.nspname and h.tablename = 'flyway_schema_history')
         order by 1, 2
        """,
        row -> new Table(row.getString(1), row.getString(2)));
  }

  /** Where each counter stands. */
  public List<SequenceAt> sequences() throws SQLException {
    return ask(
        """
        select schemaname, sequencename, last_value from pg_sequences
         where last_value is not null
           and exists (select 1 from pg_tables h
                        where h.schemaname = pg_sequences.schemaname
                          and h.tablename = 'flyway_schema_history')
         order by 1, 2
        """,
        row -> new SequenceAt(row.getString(1), row.getString(2), row.getLong(3)));
  }

  /** Gives the rows of these tables away, in pieces. */
  public List<TableRows> copyOut(Predicate<Table> wanted, Sink sink)
      throws SQLException, IOException {
    List<TableRows> counted = new ArrayList<>();
    for (Table table : tables()) {
      if (wanted.test(table)) {
        counted.add(new TableRows(table.schema(), table.name(), copyOut(table, sink)));
      }
    }
    return counted;
  }

  private long copyOut(Table table, Sink sink) throws SQLException, IOException {
    String columns = columns(table);
    sink.put(table.folder() + COLUMNS, columns.getBytes(UTF_8));
    CopyOut copy = manager().copyOut("copy " + table.quoted() + " (" + columns + ") to stdout");
    long rows = 0;
    int pieces = 0;
    Piece piece = new Piece();
    try {
      byte[] row;
      while ((row = copy.readFromCopy()) != null) {
        piece.add(row);
        rows++;
        if (piece.size >= PIECE) {
          sink.put(table.folder() + pieces++ + ".copy.gz", piece.end());
          piece = new Piece();
        }
      }
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
    if (piece.size > 0) {
      sink.put(table.folder() + pieces + ".copy.gz", piece.end());
    }
    return rows;
  }

  private static final class Piece {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final GZIPOutputStream packed;
    private long size;

    Piece() throws IOException {
      packed = new GZIPOutputStream(bytes, 1 << 16);
    }

    void add(byte[] row) throws IOException {
      packed.write(row);
      size += row.length;
    }

    byte[] end() throws IOException {
      packed.close();
      return bytes.toByteArray();
    }
  }

  /**
   * From now on until the transaction ends, rows come in as they were: no trigger of ours fires and
   * no key is looked up, since all were written under these once.
   */
  public void open() throws SQLException {
    connection.setAutoCommit(false);
    execute("set local session_replication_role = replica");
    execute("set local row_security = off");
    execute("set local statement_timeout = 0");
  }

  /** What the migrations themselves put in goes: the backup holds it. */
  public void empty() throws SQLException {
    for (Table table : tables()) {
      execute("delete from " + table.quoted());
    }
  }

  /** Whether this entry of a part is a piece of a table. */
  public static boolean isPiece(String entry) {
    return entry.startsWith(FOLDER) && entry.endsWith(".copy.gz");
  }

  /** Whether this entry of a part names the columns of a table whose pieces follow. */
  public static boolean isColumns(String entry) {
    return entry.startsWith(FOLDER) && entry.endsWith("/" + COLUMNS);
  }

  /** Takes a piece in. */
  public void copyIn(String entry, String columns, InputStream piece)
      throws SQLException, IOException {
    String[] path = entry.split("/");
    if (path.length != 4) {
      throw new IOException("A piece of a table has a name that none has");
    }
    manager()
        .copyIn(
            "copy " + new Table(path[1], path[2]).quoted() + " (" + columns + ") from stdin",
            new GZIPInputStream(piece, 1 << 16));
  }

  /** Lets the counters go on where they stood. */
  public void set(List<SequenceAt> sequences) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select setval(cast(? as regclass), ?)")) {
      for (SequenceAt each : sequences) {
        statement.setString(1, quoted(each.schema()) + "." + quoted(each.sequence()));
        statement.setLong(2, each.last());
        statement.executeQuery().close();
      }
    }
  }

  /** How many rows a table has. */
  public long count(String schema, String table) throws SQLException {
    return ask("select count(*) from " + new Table(schema, table).quoted(), row -> row.getLong(1))
        .getFirst();
  }

  /** What is worked out by the database from others is not copied. */
  private String columns(Table table) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select attname from pg_attribute where attrelid = cast(? as regclass) and attnum > 0"
                + " and not attisdropped and attgenerated = '' order by attnum")) {
      statement.setString(1, table.quoted());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          names.add(quoted(rows.getString(1)));
        }
      }
    }
    return String.join(", ", names);
  }

  private CopyManager manager() throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Reads a row. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> List<T> ask(String sql, Row<T> each) throws SQLException {
    List<T> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(each.of(rows));
      }
    }
    return found;
  }

  static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
