package org.lodestar.prevalence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.lodestar.prevalence.table.CaptureFile;
import org.lodestar.prevalence.table.CaptureTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Public capture tables and what well-known R packages say of them, where they are on this machine:
 * under the folder that the system property {@code lodestar.data} names, or under {@code
 * shared/data} beside a folder above this one. Counts what was compared, and the largest relative
 * difference.
 */
public final class Reference {
  /** What the reference promises of fits. */
  public static final double FIT = 1e-8;

  private final String name;
  private int compared;
  private double largest;
  private String where = "";

  private Reference(String name) {
    this.name = name;
  }

  /** Comparisons under one name; the test is skipped where there is nothing to compare with. */
  public static Reference of(String name) {
    Assumptions.assumeTrue(
        folder().isPresent(), "the public capture tables are not on this machine");
    return new Reference(name);
  }

  private static Optional<Path> folder() {
    String named = System.getProperty("lodestar.data", "");
    Stream<Path> above =
        Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent);
    return Stream.concat(
            Stream.of(Path.of(named)), above.map(folder -> folder.resolve("shared/data")))
        .map(folder -> folder.resolve("mse"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  /** A public table. */
  public CaptureTable table(String table) {
    return CaptureFile.parse(text(table + ".csv"));
  }

  /** Whether a table is public, and here. */
  public boolean has(String table) {
    return Files.exists(folder().orElseThrow().resolve(table + ".csv"));
  }

  /** A table with other counts, given in the order of the rows of its file. */
  public CaptureTable drawn(String name, CaptureTable table, JsonNode counts) {
    long[] all = new long[table.histories()];
    for (int row = 0; row < counts.size(); row++) {
      all[histories(name).get(row)] = counts.get(row).asLong();
    }
    return table.with(all);
  }

  /** Histories in the order of the rows of a file. */
  public List<Integer> histories(String name) {
    return text(name + ".csv")
        .lines()
        .skip(1)
        .map(line -> line.substring(0, line.lastIndexOf(',')).replace(",", ""))
        .map(bits -> Integer.parseInt(new StringBuilder(bits).reverse().toString(), 2))
        .toList();
  }

  /** Results of the packages. */
  public JsonNode results() {
    return JsonMapper.shared().readTree(text("oracles.json"));
  }

  /** Tables drawn again, with the estimate of each. */
  public JsonNode replicates() {
    return JsonMapper.shared().readTree(text("bootstrap-replicates.json"));
  }

  private static String text(String file) {
    try {
      return Files.readString(folder().orElseThrow().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds a number to the reference within a share of it. */
  public void close(String what, double actual, JsonNode expected, double tolerance) {
    assertThat(expected.isNumber()).as(what).isTrue();
    double difference = difference(actual, expected.doubleValue());
    assertThat(difference)
        .as("%s: %s against %s", what, actual, expected)
        .isLessThanOrEqualTo(tolerance);
    compared++;
    if (difference > largest) {
      largest = difference;
      where = what;
    }
  }

  private static double difference(double actual, double expected) {
    return actual == expected
        ? 0
        : Math.abs(actual - expected) / Math.max(Math.abs(expected), 1e-3);
  }

  /** Holds a word or a whole number to the reference. */
  public void same(String what, Object actual, Object expected) {
    assertThat(actual).as(what).isEqualTo(expected);
    compared++;
  }

  /** What was compared in all, for the reader of the log. */
  public void tell(int atLeast) {
    assertThat(compared).isGreaterThanOrEqualTo(atLeast);
    System.out.printf(
        "%s: %,d comparisons, largest relative difference %.1e%s%n",
        name, compared, largest, where.isEmpty() ? "" : " (" + where + ")");
  }
}
