package org.lodestar.linkage.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lodestar.linkage.overlap.CellEstimate;
import org.lodestar.linkage.overlap.CountInterval;
import org.lodestar.linkage.overlap.ListPairEstimate;
import org.lodestar.linkage.overlap.OverlapEstimate;

/**
 * {@code overlaps.csv} and {@code links.csv}: counts only. A count of a few people can still point
 * at somebody, so that they are for those who may see the lists.
 */
public final class OverlapFiles {
  private OverlapFiles() {}

  /**
   * Writes both.
   *
   * @param lists their names, each of which becomes a column of {@code overlaps.csv}
   */
  public static void write(OverlapEstimate estimate, List<String> lists, Path folder)
      throws IOException {
    cells(estimate, lists, folder.resolve("overlaps.csv"));
    links(estimate, folder.resolve("links.csv"));
  }

  private static void cells(OverlapEstimate estimate, List<String> lists, Path file)
      throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      List<String> head = new ArrayList<>(lists);
      head.addAll(List.of("count", "expected_false", "expected_missed", "expected", "low", "high"));
      csv.writeRecord(head);
      for (CellEstimate cell : estimate.cells()) {
        List<String> row = new ArrayList<>();
        lists.forEach(list -> row.add(cell.lists().contains(list) ? "1" : "0"));
        row.add(String.valueOf(cell.count()));
        row.add(number(cell.expectedFalse()));
        row.add(number(cell.expectedMissed()));
        add(row, cell.entities());
        csv.writeRecord(row);
      }
    }
  }

  private static void links(OverlapEstimate estimate, Path file) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord(
          "list_one",
          "list_other",
          "linked",
          "false",
          "false_low",
          "false_high",
          "false_share",
          "missed",
          "missed_low",
          "missed_high",
          "missed_share");
      for (ListPairEstimate pair : estimate.pairs()) {
        List<String> row = new ArrayList<>(List.of(pair.one(), pair.other()));
        row.add(String.valueOf(pair.linked()));
        add(row, pair.falseLinks());
        row.add(share(pair.falseShare()));
        add(row, pair.missedLinks());
        row.add(share(pair.missedShare()));
        csv.writeRecord(row);
      }
    }
  }

  /** Expected, low, high. */
  private static void add(List<String> row, CountInterval count) {
    row.add(number(count.expected()));
    row.add(number(count.low()));
    row.add(number(count.high()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
