package org.lodestar.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data of a demonstration as it stands when it has just been filled, which takes longer than to
 * start: put aside by the first platform of a run that is up, for those that begin later.
 */
final class Demonstration {
  private static final Path ASIDE = Run.FOLDER.resolve("demonstration");
  private static final Path WHOLE = Run.FOLDER.resolve("demonstration-whole");
  private static final Duration PATIENCE = Duration.ofSeconds(300);
  private static final List<String> OF_ITS_PROCESS =
      List.of("postmaster.pid", "postmaster.opts", ".s.PGSQL");

  private Demonstration() {}

  /** Puts the data of a running platform aside, as the database's own backup would. */
  static void putAside(Path data) {
    if (!Run.first("aside")) {
      return;
    }
    try (Connection root = Leaks.connect(data);
        Statement statement = root.createStatement()) {
      statement.execute("select pg_backup_start('aside', true)");
      copy(data, ASIDE);
      Path cluster = ASIDE.resolve("postgres/cluster");
      try (ResultSet ended =
          statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
        ended.next();
        Files.writeString(cluster.resolve("backup_label"), ended.getString(1));
      }
      copy(data.resolve("postgres/cluster/pg_wal"), cluster.resolve("pg_wal"));
      Files.createFile(WHOLE);
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("The demonstration could not be put aside", e);
    }
  }

  /**
   * The data for the first platform of a process: the first process of the run fills its own, the
   * others wait for that, since to fill two at the same time takes both of them twice as long.
   */
  static Path shared(Path data) {
    if (!Run.first("fills")) {
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (!Files.exists(WHOLE) && System.nanoTime() < deadline) {
        Walk.pause();
      }
    }
    return at(data);
  }

  /** The data for a platform that begins now: filled already where some was put aside. */
  static Path at(Path data) {
    if (Files.exists(WHOLE)) {
      try {
        copy(ASIDE, data);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return data;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        copyOne(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }

  /** The database removes files of its own while we copy; its log brings back what they held. */
  private static void copyOne(Path from, Path to) throws IOException {
    String name = from.getFileName().toString();
    if (OF_ITS_PROCESS.stream().anyMatch(name::startsWith)) {
      return;
    }
    try {
      if (!Files.isDirectory(from) || !Files.isDirectory(to)) {
        Files.copy(
            from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (NoSuchFileException e) {
      // gone since it was listed
    }
  }
}
