package org.lodestar.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
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
      platform = start(Demonstration.shared(folder("lodestar-stage").resolve("data")));
      Demonstration.putAside(platform.data());
      Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
    }
    return platform;
  }

  /**
   * Starts a platform that writes down what it draws. Its data end with the run and need not
   * survive a machine that stops, so that nothing waits for the disk; whether what was acknowledged
   * is there when it was killed is asked of one that is started as it is given out ({@link
   * CrashJourney}). Like the tests' own processes it has room for all that the first compiler
   * makes.
   */
  static Platform start(Path data, String... options) {
    long began = System.nanoTime();
    Path classes = Run.FOLDER.resolve("classes-" + UUID.randomUUID());
    Path temporary = temporary(data);
    List<String> machine =
        List.of(
            "-Djava.io.tmpdir=" + temporary.toAbsolutePath(),
            "-Dlodestar.postgres=fsync=off,synchronous_commit=off",
            "-XX:ReservedCodeCacheSize=256m",
            "-Xlog:class+load:file=" + classes.toAbsolutePath() + ":none:filecount=0");
    Platform started = Platform.start(data, machine, options);
    Run.took("start", (System.nanoTime() - began) / 1_000_000, String.join(" ", options));
    return started;
  }

  /** Where a platform with this data puts down what it needs for a moment. */
  static Path temporary(Path data) {
    try {
      return Files.createDirectories(data.resolveSibling("tmp"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
