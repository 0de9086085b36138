package org.lodestar.app.ground;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
        EarlierBuild.refuse(database, modules(), module -> asHere(module, owner));
        modules().forEach(module -> flyway(module, owner).load().migrate());
        database.sql("comment on schema ground is '" + these + "'").update();
      }
    }
  }

  /** What was applied when a start last ended well, or nothing. */
  static @Nullable String noted(JdbcClient database) {
    return database
        .sql("select obj_description(to_regnamespace('ground'), 'pg_namespace')")
        .query(String.class)
        .optional()
        .orElse(null);
  }

  /** Hexadecimal digits that change with any word of any migration, and with whom it is for. */
  String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(access.application().user().getBytes(StandardCharsets.UTF_8));
      for (Resource file : files()) {
        digest.update(name(file).getBytes(StandardCharsets.UTF_8));
        digest.update(file.getContentAsByteArray());
      }
      return "migrations " + HexFormat.of().formatHex(digest.digest());
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
