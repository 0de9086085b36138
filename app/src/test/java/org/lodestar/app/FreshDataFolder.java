package org.lodestar.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each test context an empty data folder of its own and a database that need not be durable.
 */
public class FreshDataFolder
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    try {
      Path base = Files.createDirectories(Path.of("target", "test-data"));
      Path folder = Files.createTempDirectory(base.toAbsolutePath(), "run-");
      TestPropertyValues.of(
              "lodestar.data=" + folder,
              "lodestar.kind=PARTNERSHIP",
              "lodestar.strict-messages=true",
              "lodestar.notices.round=off",
              "lodestar.postgres=fsync=off,full_page_writes=off,synchronous_commit=off")
          .applyTo(context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
