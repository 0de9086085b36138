package org.lodestar.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lodestar.bench.Platform;

/**
 * One demonstration and one browser for all journeys of a run: to start them takes longer than to
 * walk. They end with the virtual machine.
 */
final class Stage {
  private static @Nullable Platform platform;
  private static @Nullable Browser browser;

  private Stage() {}

  static synchronized Platform platform() {
    if (platform == null) {
      platform = Platform.start(folder("lodestar-stage").resolve("data"));
      Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
    }
    return platform;
  }

  static synchronized Browser browser() {
    if (browser == null) {
      browser = new Browser();
    }
    return browser;
  }

  static Path folder(String name) {
    try {
      return Files.createTempDirectory(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
