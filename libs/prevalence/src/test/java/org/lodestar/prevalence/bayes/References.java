package org.lodestar.prevalence.bayes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.lodestar.prevalence.table.CaptureTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Public capture tables and what other programs make of them, where they are on this machine: under
 * the folder that the system property {@code lodestar.data} names, or under {@code shared/data}
 * beside a folder above this one. Without them a test is skipped and says so.
 */
public final class References {
  private static final String PLACE = "mse";

  private References() {}

  private static Optional<Path> findFolder() {
    Stream<Path> above =
        Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent);
    return Stream.concat(
            Stream.of(Path.of(System.getProperty("lodestar.data", ""))),
            above.map(folder -> folder.resolve("shared/data")))
        .map(folder -> folder.resolve(PLACE))
        .filter(Files::isDirectory)
        .findFirst();
  }

  private static Path file(String name) {
    Optional<Path> folder = findFolder();
    Assumptions.assumeTrue(folder.isPresent(), "the public capture tables are not on this machine");
    return folder.orElseThrow().resolve(name);
  }

  public static CaptureTable table(String name) {
    try (Stream<String> lines = Files.lines(file(name + ".csv"))) {
      List<String[]> rows = lines.map(line -> line.split(",", -1)).toList();
      List<String> lists = List.of(rows.getFirst()).subList(0, rows.getFirst().length - 1);
      long[] counts = new long[1 << lists.size()];
      rows.stream()
          .skip(1)
          .forEach(row -> counts[history(row)] += Long.parseLong(row[lists.size()]));
      return new CaptureTable(lists, counts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int history(String[] row) {
    int history = 0;
    for (int list = 0; list < row.length - 1; list++) {
      history |= Integer.parseInt(row[list]) << list;
    }
    return history;
  }

  /** What other programs say, by kind of result. */
  public static JsonNode results(String kind) {
    return JsonMapper.shared().readTree(file("oracles.json").toFile()).get(kind);
  }
}
