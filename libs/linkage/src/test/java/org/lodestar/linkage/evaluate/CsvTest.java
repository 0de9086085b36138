package org.lodestar.linkage.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {
  @Property(tries = 300)
  void whatIsWrittenByTheRulesIsReadBack(
      @ForAll("tables") List<List<String>> table, @ForAll boolean endsWithLine) throws IOException {
    String text =
        table.stream()
            .map(row -> row.stream().map(CsvTest::quoted).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n", "a,b,c\r\n", endsWithLine ? "\r\n" : ""));
    Path file = Files.createTempFile("table", ".csv");
    assertThat(read(Files.writeString(file, text))).isEqualTo(stripped(table));
    Files.delete(file);
  }

  @Test
  void rowsThatCrossTheReadersBufferStayWhole(@TempDir Path directory) throws IOException {
    List<List<String>> table = new ArrayList<>();
    StringBuilder text = new StringBuilder("a,b,c\n");
    for (int i = 0; i < 30_000; i++) {
      List<String> row = List.of("r" + i, "x".repeat(i % 7) + '"', "" + i * 31);
      table.add(row);
      text.append(row.stream().map(CsvTest::quoted).collect(Collectors.joining(","))).append('\n');
    }
    assertThat(read(Files.writeString(directory.resolve("long.csv"), text))).isEqualTo(table);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cells = Arbitraries.strings().withChars("ab ,\"\r\n\u0142").ofMaxLength(5);
    // The first cell is filled, since a line of nothing is no row.
    Arbitrary<String> first = cells.map(cell -> "k" + cell);
    return first
        .flatMap(key -> cells.list().ofSize(2).map(rest -> List.of(key, rest.get(0), rest.get(1))))
        .list()
        .ofMaxSize(6);
  }

  private static List<List<String>> read(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Csv csv = Csv.open(file)) {
      int[] columns = csv.columns("a", "b", "c");
      while (csv.next()) {
        rows.add(List.of(csv.cell(columns[0]), csv.cell(columns[1]), csv.cell(columns[2])));
      }
      csv.faults().throwIfAny();
    }
    return rows;
  }

  private static List<List<String>> stripped(List<List<String>> table) {
    return table.stream().map(row -> row.stream().map(String::strip).toList()).toList();
  }

  private static String quoted(String cell) {
    boolean needed = cell.chars().anyMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
