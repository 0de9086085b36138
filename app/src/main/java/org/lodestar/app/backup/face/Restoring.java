package org.lodestar.app.backup.face;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.backup.About;
import org.lodestar.app.backup.Manifest;
import org.lodestar.app.backup.Manifest.TableRows;
import org.lodestar.app.backup.Part;
import org.lodestar.app.backup.RestoreReport;
import org.lodestar.app.backup.RestoreReport.Course;
import org.lodestar.app.backup.domain.HolderKey;
import org.lodestar.app.backup.domain.ReportDocument;
import org.lodestar.app.backup.face.RestoreCheck.Coded;
import org.lodestar.app.backup.store.BackupFolder;
import org.lodestar.app.backup.store.DatabaseRows;
import org.lodestar.app.backup.store.NoRoom;
import org.lodestar.app.backup.store.PartReader;
import org.lodestar.app.backup.store.Program;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.DatabaseLayout;
import org.lodestar.app.ground.Folders;
import org.lodestar.app.ground.PrivateFile;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.ground.Version;
import org.lodestar.app.ground.WholeDatabase;
import org.lodestar.app.site.OutsideJson;
import tools.jackson.core.JacksonException;

/**
 * Puts a backup back into an empty folder. Everything happens in a folder beside it, which takes
 * its name only when all that was put back has been looked at and found whole; else it is deleted.
 */
public final class Restoring {
  private static final String REPORT = "restore-report.txt";
  private static final String PAGE = "restore-report.html";

  private final Function<Path, WholeDatabase> database;
  private final Looking looking;
  private final Clock clock;

  /**
   * Looks at a data folder with the platform started on it, and stops that again.
   *
   * <p>Only the program itself knows how to start the platform.
   */
  public interface Looking {
    List<String> look(Path data, Function<RestoreCheck, List<String>> check);
  }

  /**
   * Restores.
   *
   * @param database begins the database of a folder
   * @param looking starts the platform for a look
   */
  public Restoring(Function<Path, WholeDatabase> database, Looking looking, Clock clock) {
    this.database = database;
    this.looking = looking;
    this.clock = clock;
  }

  /**
   * Restores a backup.
   *
   * @param from the folder of backups
   * @param moment which one; the newest where none is named
   * @param to the data folder that is to be, new or empty
   * @param keys of holders; together they must open all three parts
   * @throws Refusal in one sentence when it cannot be; nothing is left half done then
   */
  RestoreReport restore(Path from, @Nullable String moment, Path to, List<HolderKey> keys) {
    Path target = to.toAbsolutePath().normalize();
    try {
      if (!Folders.isEmpty(target)) {
        throw new Refusal(
            "The folder "
                + target
                + " is not empty, and a backup is restored into an empty one only:"
                + " name another with --data.");
      }
      BackupFolder folder = new BackupFolder(from);
      Run run = new Run(folder, moment == null ? folder.newest() : moment, keys);
      Path above = Objects.requireNonNull(target.getParent(), "A root is no data folder");
      Files.createDirectories(above);
      Path work = Folders.temporary(above, "." + target.getFileName() + ".restoring-");
      try {
        RestoreReport report = run.restore(work, target);
        Files.deleteIfExists(target);
        Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
        return report;
      } finally {
        Folders.delete(work);
      }
    } catch (IOException | SQLException e) {
      if (NoRoom.isCauseOf(e)) {
        throw NoRoom.refusal("restored");
      }
      throw new Refusal("Nothing was restored: " + e.getMessage());
    }
  }

  /** One restore. */
  private final class Run {
    private final String moment;
    private final Path content;
    private final Path dataKeys;
    private final Path keyPart;
    private final List<HolderKey> keys;
    private final Instant began = clock.instant();
    private final List<Coded> ends = new ArrayList<>();
    private @Nullable About about;
    private @Nullable Manifest manifest;

    /** All parts are looked for before anything is begun. */
    Run(BackupFolder folder, String moment, List<HolderKey> keys) {
      this.moment = moment;
      this.content = folder.toRead(Part.CONTENT, moment);
      this.dataKeys = folder.toRead(Part.DATA_KEYS, moment);
      this.keyPart = folder.toRead(Part.KEYS, moment);
      this.keys = keys;
    }

    RestoreReport restore(Path work, Path target) throws IOException, SQLException {
      readKeys(work);
      WholeDatabase whole = database.apply(work.resolve("postgres"));
      try {
        fill(work, whole);
      } finally {
        whole.access().close();
      }
      About read = Objects.requireNonNull(about);
      new DataFolder(work).claim(DataFolder.Kind.valueOf(read.kind()));
      Manifest held = Objects.requireNonNull(manifest);
      Instant filled = clock.instant();
      List<String> found = looking.look(work, check -> check.check(ends, held, laterKeys()));
      RestoreReport report =
          new RestoreReport(
              moment,
              read.version(),
              Version.running().text(),
              Program.digest(),
              target,
              held,
              found,
              new Course(began, filled, clock.instant()));
      PrivateFile.write(work.resolve(REPORT), report.text());
      PrivateFile.write(work.resolve(PAGE), ReportDocument.ofRestore(report));
      return report;
    }

    private boolean laterKeys() {
      return !dataKeys.getFileName().equals(content.getFileName());
    }

    private void readKeys(Path work) {
      end(
          PartReader.read(
              keyPart,
              keys,
              (name, bytes) -> {
                if (name.equals("about.json")) {
                  part(bytes, Part.KEYS);
                } else if (name.startsWith("keys/")) {
                  save(work, name, bytes);
                }
              }));
    }

    private void fill(Path work, WholeDatabase whole) throws SQLException {
      try (Connection connection = whole.connect()) {
        DatabaseRows rows = new DatabaseRows(connection);
        Filling filling = new Filling(work, whole, connection, rows);
        end(PartReader.read(content, keys, filling::take));
        end(PartReader.read(dataKeys, keys, filling::takeKeys));
        Manifest held = Objects.requireNonNull(manifest);
        rows.set(held.sequences());
        for (TableRows table : held.tables()) {
          // Of data keys that come from a later backup some may be gone, as they should be.
          if (!(laterKeys() && table.table().equals("data_key"))
              && rows.count(table.schema(), table.table()) != table.rows()) {
            throw new Refusal(
                "The table "
                    + table.schema()
                    + "."
                    + table.table()
                    + " has not as many rows as were counted, so nothing was restored.");
          }
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
          // Without it the first queries would walk through whole tables.
          statement.execute("analyze");
        }
      }
    }

    private void end(PartReader.End end) {
      ends.add(new Coded(end.digest(), end.code()));
    }

    private About part(InputStream bytes, Part wanted) throws IOException {
      About read = json(bytes, About.class);
      if (read.format() > About.FORMAT) {
        throw new Refusal(
            "The backup was taken by Lodestar "
                + read.version()
                + ", which writes it otherwise than this one ("
                + Version.running()
                + "), so nothing was restored: take that version or a later one.");
      }
      DatabaseLayout.refuseNewer(new Version(read.version()), read.migrations());
      if (read.part() != wanted) {
        throw new IOException("One part lies in the place of another");
      }
      return read;
    }

    /** What comes in while the parts are read. */
    private final class Filling {
      private final Path work;
      private final WholeDatabase whole;
      private final Connection connection;
      private final DatabaseRows rows;
      private String columns = "";

      Filling(Path work, WholeDatabase whole, Connection connection, DatabaseRows rows) {
        this.work = work;
        this.whole = whole;
        this.connection = connection;
        this.rows = rows;
      }

      void take(String name, InputStream bytes) throws IOException {
        switch (name) {
          case "about.json" -> begin(part(bytes, Part.CONTENT));
          case "manifest.json" -> manifest = json(bytes, Manifest.class);
          default -> {
            if (name.startsWith("audit/") || name.startsWith("files/")) {
              save(work, name, bytes);
            } else {
              row(name, bytes);
            }
          }
        }
      }

      void takeKeys(String name, InputStream bytes) throws IOException {
        if (name.equals("about.json")) {
          part(bytes, Part.DATA_KEYS);
        } else {
          row(name, bytes);
        }
      }

      private void begin(About read) throws IOException {
        about = read;
        try {
          if (isUsed()) {
            throw new Refusal(
                "The database holds a partnership already, and a backup is restored into an empty"
                    + " one only: make a new one.");
          }
          DatabaseLayout.lay(whole.access(), read.migrations());
          DatabaseLayout.refuseOther(DatabaseLayout.of(connection), read.migrations());
          rows.open();
          rows.empty();
        } catch (SQLException e) {
          throw new IOException("The database could not be prepared", e);
        }
      }

      /** A platform that was started enters its key there first of all. */
      private boolean isUsed() throws SQLException {
        return DatabaseLayout.migrated(connection).contains("vault")
            && rows.count("vault", "key_encryption_key") > 0;
      }

      private void row(String name, InputStream bytes) throws IOException {
        try {
          if (DatabaseRows.isColumns(name)) {
            columns = new String(bytes.readNBytes(1 << 16), UTF_8);
          } else if (DatabaseRows.isPiece(name)) {
            rows.copyIn(name, columns, bytes);
          }
        } catch (SQLException e) {
          throw new IOException("Rows could not be put back", e);
        }
      }
    }
  }

  private static <T> T json(InputStream bytes, Class<T> kind) throws IOException {
    try {
      return OutsideJson.read(bytes, kind);
    } catch (JacksonException e) {
      throw new IOException("An entry cannot be read", e);
    }
  }

  private static void save(Path work, String name, InputStream bytes) throws IOException {
    Path file = work.resolve(name).normalize();
    if (!file.startsWith(work)) {
      throw new IOException("An entry leads out of the folder");
    }
    Folders.made(Objects.requireNonNull(file.getParent()));
    PrivateFile.copy(bytes, file);
  }
}
