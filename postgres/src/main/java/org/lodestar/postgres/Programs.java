package org.lodestar.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL programs that run a cluster: those that come along, or the system's own, which its
 * package manager keeps mended.
 *
 * @param folder holds {@code postgres} and {@code initdb}
 * @param major of these programs: 17 of 17.12
 */
record Programs(Path folder, int major) {
  /**
   * Names the folder of the system's own programs. Longer than LODESTAR_POSTGRES, which Spring
   * would take for {@code lodestar.postgres}, the settings of the server.
   */
  static final String SETTING = "LODESTAR_POSTGRES_BIN";

  /** What the migrations are written for. */
  private static final int LEAST = 17;

  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d{1,4})");
  private static final int ANSWER = 1_000;

  /**
   * The programs to use.
   *
   * @param named a folder, as {@link #SETTING} gives it; without one those that come along
   * @param cache where those that come along are unpacked to
   * @throws UnusablePrograms when there are none, or older ones than are needed
   */
  static Programs of(@Nullable String named, Path cache) {
    if (named == null || named.isBlank()) {
      Path own = Binaries.unpacked(cache).resolve("bin");
      return new Programs(own, major(own));
    }
    Path folder = Path.of(named.strip()).toAbsolutePath().normalize();
    if (!Files.isExecutable(folder.resolve("postgres"))
        || !Files.isExecutable(folder.resolve("initdb"))) {
      throw new UnusablePrograms(
          SETTING
              + " names "
              + folder
              + ", where PostgreSQL is not: name the folder that holds the programs postgres and"
              + " initdb, such as /usr/lib/postgresql/17/bin.");
    }
    Programs programs = new Programs(folder, major(folder));
    if (programs.major < LEAST) {
      throw new UnusablePrograms(
          "The PostgreSQL in "
              + folder
              + " is version "
              + programs.major
              + ", and Lodestar needs "
              + LEAST
              + " or later: install that and name its folder in "
              + SETTING
              + ".");
    }
    return programs;
  }

  /**
   * Refuses a cluster of another major version: PostgreSQL would not start, and would say so in its
   * log alone.
   */
  void refuseOther(Path cluster) throws IOException {
    Path version = cluster.resolve("PG_VERSION");
    if (!Files.exists(version)) {
      return;
    }
    String made = Files.readString(version).strip();
    if (!made.equals(String.valueOf(major))) {
      throw new UnusablePrograms(
          "The database in "
              + cluster
              + " was made by PostgreSQL "
              + made
              + ", and the programs in "
              + folder
              + " are version "
              + major
              + ": name the folder of version "
              + made
              + " in "
              + SETTING
              + ", or carry the data over with a backup and a restore"
              + " (docs/operations/outside-database.md).");
    }
  }

  private static int major(Path folder) {
    try {
      Process asked =
          new ProcessBuilder(folder.resolve("postgres").toString(), "--version")
              .redirectErrorStream(true)
              .start();
      asked.getOutputStream().close();
      String answer = new String(asked.getInputStream().readNBytes(ANSWER), StandardCharsets.UTF_8);
      asked.waitFor(10, TimeUnit.SECONDS);
      Matcher version = VERSION.matcher(answer);
      if (version.find()) {
        return Integer.parseInt(version.group(1));
      }
    } catch (IOException e) {
      // Told below: a program that does not run and one that says nothing are of the same use.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new UnusablePrograms(
        "The program postgres in "
            + folder
            + " does not say which version it is: look whether it runs on this machine.");
  }
}
