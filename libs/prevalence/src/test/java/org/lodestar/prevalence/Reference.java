package org.lodestar.prevalence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.lodestar.prevalence.table.CaptureFile;
import org.lodestar.prevalence.table.CaptureTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Public capture tables and what well-known R packages say of them ({@code mse/SOURCE.md} among the
 * test resources). Counts what was compared, and the largest relative difference.
 */
public final class Reference {
  /** What the reference promises of fits. */
  public static final double FIT = 1e-8;

  private static final String PLACE = "/mse/";

  private final String name;
  private int compared;
  private double largest;
  private String where = "";

  private Reference(String name) {
    this.name = name;
  }

  /** Comparisons under one name. */
  public static Reference of(String name) {
    return new Reference(name);
  }

  /** A public table. */
  public CaptureTable table(String table) {
    return CaptureFile.parse(text(table + ".csv"));
  }

  /** Whether a table is public: results are there for more. */
  public boolean has(String table) {
    return Reference.class.getResource(PLACE + table + ".csv") != null;
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

  /** A file as it stands. */
  public static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(Reference.class.getResourceAsStream(PLACE + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
