package org.lodestar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands of a packaged platform at the console, each a process of its own.
 *
 * @param jar the platform
 * @param home where what they print is kept
 */
record Console(Path jar, Path home) {
  static final String PASSPHRASE = "an invented passphrase";

  /**
   * What came of a command.
   *
   * @param code 0 when all went well
   * @param said what it printed
   * @param seconds how long it took
   */
  record Ran(int code, String said, double seconds) {}

  /** Runs a command to its end. */
  Ran run(String... words) throws IOException, InterruptedException {
    List<String> whole =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString()));
    whole.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(whole);
    builder.environment().put("LODESTAR_HOLDER_PASSPHRASE", PASSPHRASE);
    Path log = Files.createTempFile(home, words[0], ".log");
    long begun = System.nanoTime();
    int code = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    return new Ran(code, Files.readString(log), (System.nanoTime() - begun) / 1e9);
  }

  /** Runs a command that must go well, and says how many seconds it took. */
  double seconds(String... words) throws IOException, InterruptedException {
    Ran ran = run(words);
    if (ran.code() != 0) {
      throw new IllegalStateException(words[0] + " failed:\n" + ran.said());
    }
    return ran.seconds();
  }

  /** Two holders whose keys open the backups of a data folder: one the content, one the keys. */
  Holders holders(Path data) throws IOException, InterruptedException {
    Holders holders = new Holders(home.resolve("amira.key"), home.resolve("bo.key"));
    seconds("holder", "Amira Example", holders.content().toString());
    seconds("holder", "Bo Example", holders.keys().toString());
    lay(holders.content(), data.resolve("holders/content"));
    lay(holders.keys(), data.resolve("holders/keys"));
    return holders;
  }

  private static void lay(Path key, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path open = key.resolveSibling(key.getFileName() + ".public");
    Files.copy(open, folder.resolve(open.getFileName()));
  }

  /**
   * The files of secret keys.
   *
   * @param content opens rows, files and data keys
   * @param keys opens the platform's own
   */
  record Holders(Path content, Path keys) {
    /** The words of a restore. */
    String[] restore(Path copies, Path into) {
      return new String[] {
        "restore",
        copies.toString(),
        "--data",
        into.toString(),
        "--key",
        content.toString(),
        "--key",
        keys.toString()
      };
    }
  }
}
