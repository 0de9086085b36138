package org.lodestar.app.ground;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings each module's schema up to date, in the order of life, as the owner of the tables. */
final class Migrations {
  private static final String ROOT = "db/migration/";
  private final DatabaseAccess access;

  Migrations(DatabaseAccess access) {
    this.access = access;
  }

  /**
   * Looks at one note in the database first: which migrations a start ended with. Where they are
   * those of this build there is nothing to do, and a sixth of the time of a start is saved.
   */
  void run() {
    try (HikariDataSource owner = owner()) {
      JdbcClient database = JdbcClient.create(owner);
      String these = fingerprint();
      if (!these.equals(noted(database))) {
        NewerBuild.refuse(database, Migrations::names);
        EarlierBuild.refuse(database, modules(), module -> asHere(module, owner));
        modules().forEach(module -> flyway(module, owner).load().migrate());
        database.sql("comment on schema ground is '" + these + "'").update();
      }
    }
  }

  /**
   * Applies these migrations alone, to an empty database: as an earlier version laid it out. They
   * are laid into a folder first, since a migration that is there is applied.
   *
   * @param wanted names such as {@code ground/V1__installation.sql}
   */
  void run(Set<String> wanted) {
    Path folder = null;
    try (HikariDataSource owner = owner()) {
      folder = Files.createTempDirectory("lodestar-migrations");
      for (Resource file : files()) {
        if (wanted.contains(name(file))) {
          Path copy = folder.resolve(name(file));
          Files.createDirectories(copy.getParent());
          Files.write(copy, file.getContentAsByteArray());
        }
      }
      for (String module : modules()) {
        if (Files.isDirectory(folder.resolve(module))) {
          flyway(module, owner).locations("filesystem:" + folder.resolve(module)).load().migrate();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      forget(folder);
    }
  }

  private static void forget(@Nullable Path folder) {
    try {
      if (folder != null) {
        Folders.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all migrations of this build, such as {@code ground/V1__installation.sql}. */
  static Set<String> names() {
    return files().stream()
        .map(Migrations::name)
        .filter(name -> name.endsWith(".sql"))
        .collect(Collectors.toSet());
  }

  /** What was applied when a start last ended well, or nothing. */
  static @Nullable String noted(JdbcClient database) {
    return database
        .sql("select obj_description(to_regnamespace('ground'), 'pg_namespace')")
        .query(String.class)
        .optional()
        .orElse(null);
  }

  /**
   * Hexadecimal digits that change with any word of any migration, and with whom it is for; and the
   * version that applied them, so that an older one knows that it is older.
   */
  String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(access.application().user().getBytes(StandardCharsets.UTF_8));
      for (Resource file : files()) {
        digest.update(name(file).getBytes(StandardCharsets.UTF_8));
        digest.update(file.getContentAsByteArray());
      }
      return NewerBuild.note(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Resource> files() {
    return Stream.of("modules.txt", "*/*.sql")
        .flatMap(name -> Stream.of(found(name)))
        .sorted(Comparator.comparing(Migrations::name))
        .toList();
  }

  /** The same in a folder and in a jar, wherever that lies. */
  private static String name(Resource file) {
    try {
      return file.getURL().getPath().replaceAll(".*/" + ROOT, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Resource[] found(String name) {
    try {
      return new PathMatchingResourcePatternResolver().getResources("classpath:" + ROOT + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HikariDataSource owner() {
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName("migrations");
    pool.setJdbcUrl(access.url());
    pool.setUsername(access.owner().user());
    pool.setPassword(access.owner().password());
    pool.setMaximumPoolSize(4);
    pool.setMinimumIdle(0);
    return pool;
  }

  static List<String> modules() {
    try (InputStream list =
        Migrations.class.getClassLoader().getResourceAsStream(ROOT + "modules.txt")) {
      if (list == null) {
        throw new IllegalStateException("The list of modules is missing");
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::trim)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether each migration that was applied is here with the same words; some may be to come. */
  private boolean asHere(String module, DataSource owner) {
    return flyway(module, owner)
        .ignoreMigrationPatterns("*:future", "*:pending")
        .load()
        .validateWithResult()
        .validationSuccessful;
  }

  private FluentConfiguration flyway(String module, DataSource owner) {
    return Flyway.configure()
        .dataSource(owner)
        .locations("classpath:" + ROOT + module)
        .schemas(module)
        .placeholders(Map.of("app", access.application().user()))
        // Engineers reserve numbers for work side by side; what lands later may carry a smaller
        // one.
        .outOfOrder(true);
  }
}
