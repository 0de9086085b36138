package org.lodestar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * From the command to the first page: once with an empty folder, then again on the filled one, by
 * turns with a bare stack of the same libraries. As after {@code ./lodestar run}, a later start
 * finds what the machine made of the classes beside the jar; the bare stack has no such help.
 */
public final class StartBench {
  private static final int WARM = 5;

  private StartBench() {}

  public static void main(String[] arguments) throws IOException {
    System.setProperty("lodestar.tier", "4");
    Path data = Files.createTempDirectory("lodestar-start").resolve("data");
    System.out.printf("first start, with database and demonstration: %.1f s%n", once(data));
    double[] seconds = new double[WARM];
    double[] bare = new double[WARM];
    bare(data.resolveSibling("bare"));
    for (int i = 0; i < WARM; i++) {
      seconds[i] = once(data);
      bare[i] = bare(data.resolveSibling("bare"));
    }
    tell("warm start to first page", seconds);
    tell("the same of the bare stack", bare);
    System.out.printf("ratio of the medians: %.1f%n", seconds[WARM / 2] / bare[WARM / 2]);
  }

  private static void tell(String what, double[] seconds) {
    Arrays.sort(seconds);
    System.out.printf(
        "%s: median %.1f s (%.1f to %.1f, %d runs)%n",
        what, seconds[WARM / 2], seconds[0], seconds[WARM - 1], WARM);
  }

  private static double bare(Path data) throws IOException {
    long start = System.nanoTime();
    try (BareStack.Running running = BareStack.start(data)) {
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private static double once(Path data) throws IOException {
    long start = System.nanoTime();
    try (Platform platform = Platform.start(data, kept(data));
        Reporter visitor = new Reporter(platform.url())) {
      if (visitor.get("/").statusCode() != 200) {
        throw new IOException("No first page");
      }
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private static List<String> kept(Path data) {
    return List.of(
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + data.resolveSibling("lodestar.jsa"),
        "-XX:+UseCompactObjectHeaders",
        "-Xlog:cds=off",
        "-Xlog:cds+dynamic=off");
  }
}
