package org.lodestar.app.ground;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.postgres.PostgresServer;

/**
 * A cluster that has been through all migrations and holds nothing else. It is made once for each
 * state of the migrations, and each platform under test begins with a copy of it: making a cluster
 * and migrating it takes longer than all else of a start.
 */
public final class MigratedCluster {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  private MigratedCluster() {}

  /** Lays a copy into a folder that does not exist yet. */
  public static void copyTo(Path home, Path shelf) throws IOException {
    copy(made(shelf), home);
  }

  /** Two processes that test at once make one. */
  private static synchronized Path made(Path shelf) throws IOException {
    Path cluster = shelf.resolve("migrated-" + digest());
    try (FileChannel door =
        FileChannel.open(
            shelf.resolve("migrated.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      door.lock();
      if (!Files.exists(cluster)) {
        Path fresh = Files.createTempDirectory(shelf, "migrating-");
        migrate(fresh);
        Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    return cluster;
  }

  private static void migrate(Path home) {
    try (PostgresServer server =
        PostgresServer.start(home, "fsync=off", "full_page_writes=off", "synchronous_commit=off")) {
      new Migrations(DatabaseAccess.ofChild(server)).run();
    }
  }

  private static String digest() throws IOException {
    try (Stream<Path> files = Files.walk(MIGRATIONS)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : sorted) {
        digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            return visitFile(folder, attributes);
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
