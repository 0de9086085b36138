package org.lodestar.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lodestar.app.ground.MigratedCluster;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each test context a data folder of its own with an empty database that need not be durable.
 * What the platform does now and then by itself is left to the tests, but for the audit chain. The
 * duty to report child sexual abuse is in force here: that it is coming is shown without a
 * platform.
 */
public class FreshDataFolder
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    try {
      ContextTimes times = new ContextTimes();
      context.addApplicationListener(times);
      context.addApplicationListener(new StilledRounds());
      Path shelf = Files.createDirectories(Path.of("target", "test-data")).toAbsolutePath();
      Path folder = Files.createTempDirectory(shelf, "run-");
      MigratedCluster.copyTo(folder.resolve("postgres"), shelf);
      times.clusterIsThere();
      TestPropertyValues.of(
              "lodestar.data=" + folder,
              "lodestar.kind=PARTNERSHIP",
              "lodestar.starter=kept",
              "lodestar.strict-messages=true",
              "lodestar.notices.round=off",
              "lodestar.ledger.gathering=off",
              "lodestar.partnersites.checks=off",
              "lodestar.law.reporting-from=2026-01-01",
              "lodestar.law.reporting-confirmed-by=Invented practice lead",
              "lodestar.postgres=fsync=off,full_page_writes=off,synchronous_commit=off")
          .applyTo(context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
