package org.lodestar.app.ground;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings each module's schema up to date, in the order of life, as the owner of the tables. */
final class Migrations {
  private static final String ROOT = "db/migration/";
  private final DatabaseAccess access;

  Migrations(DatabaseAccess access) {
    this.access = access;
  }

  void run() {
    modules().forEach(this::migrate);
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

  private void migrate(String module) {
    Flyway.configure()
        .dataSource(access.url(), access.owner().user(), access.owner().password())
        .locations("classpath:" + ROOT + module)
        .schemas(module)
        .placeholders(Map.of("app", access.application().user()))
        // Engineers reserve numbers for work side by side; what lands later may carry a smaller
        // one.
        .outOfOrder(true)
        .load()
        .migrate();
  }
}
