package org.lodestar.linkage.evaluate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hands a sample to reviewers and takes their verdicts back, as a file with the columns {@code
 * source_l,id_l,source_r,id_r,weight,probability,verdict}. Rows may come back in another order; a
 * pair without a row or with an empty verdict is not reviewed yet.
 */
public final class ReviewFiles {
  private ReviewFiles() {}

  public static void write(ReviewSample sample, ScoredPairs pairs, Records records, Path file)
      throws IOException {
    write(sample, pairs, records, Map.of(), file);
  }

  /**
   * The same with columns to judge by, each twice: as {@code surname_l} and {@code surname_r}.
   *
   * @param shown by column a value for each record, null where it has none
   */
  public static void write(
      ReviewSample sample,
      ScoredPairs pairs,
      Records records,
      Map<String, @Nullable String[]> shown,
      Path file)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(String.join(",", LinkFiles.PAIR));
      for (String column : shown.keySet()) {
        out.write("," + quoted(column + "_l") + "," + quoted(column + "_r"));
      }
      out.write(",verdict\n");
      for (int pair : sample.drawn()) {
        writeRecord(out, records, pairs.left(pair));
        writeRecord(out, records, pairs.right(pair));
        out.write(pairs.weight(pair) + "," + pairs.probability(pair));
        for (@Nullable String[] values : shown.values()) {
          writeValue(out, values[pairs.left(pair)]);
          writeValue(out, values[pairs.right(pair)]);
        }
        out.write(",\n");
      }
    }
  }

  private static void writeValue(BufferedWriter out, @Nullable String value) throws IOException {
    out.write("," + (value == null ? "" : quoted(value)));
  }

  private static void writeRecord(BufferedWriter out, Records records, int record)
      throws IOException {
    out.write(quoted(records.source(record)) + "," + quoted(records.id(record)) + ",");
  }

  private static String quoted(String text) {
    boolean needed = text.chars().anyMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
    return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /**
   * @return a verdict or null for each pair drawn, in the order of the sample
   * @throws InputRefused when the file cannot be used
   */
  public static List<@Nullable Verdict> read(
      ReviewSample sample, ScoredPairs pairs, Records records, Path file) throws IOException {
    Map<Long, Integer> places = places(sample, pairs);
    List<@Nullable Verdict> verdicts = new ArrayList<>(Collections.nCopies(places.size(), null));
    try (Csv csv = Csv.open(file)) {
      int[] columns = csv.columns("source_l", "id_l", "source_r", "id_r", "verdict");
      while (csv.next()) {
        int left = RecordCells.record(csv, columns[0], columns[1], "id_l", records);
        int right = RecordCells.record(csv, columns[2], columns[3], "id_r", records);
        String verdict = csv.cell(columns[4]);
        if (RecordCells.arePair(csv, left, right) && !verdict.isBlank()) {
          put(csv, places.get(ScoredPairs.key(left, right)), verdict, verdicts);
        }
      }
      csv.faults().throwIfAny();
    }
    return verdicts;
  }

  private static Map<Long, Integer> places(ReviewSample sample, ScoredPairs pairs) {
    Map<Long, Integer> places = new HashMap<>();
    for (int pair : sample.drawn()) {
      places.put(ScoredPairs.key(pairs.left(pair), pairs.right(pair)), places.size());
    }
    return places;
  }

  private static void put(
      Csv csv, @Nullable Integer place, String text, List<@Nullable Verdict> verdicts) {
    Verdict verdict = Verdict.find(text).orElse(null);
    if (verdict == null) {
      fault(csv, "this is no verdict", "Write match, no match or unsure, or leave it empty");
    } else if (place == null) {
      fault(csv, "the pair is not of this sample", "Leave it out, or use the sample's own file");
    } else if (verdicts.get(place) != null) {
      fault(csv, "the pair has a verdict already", "Keep one of the two");
    } else {
      verdicts.set(place, verdict);
    }
  }

  private static void fault(Csv csv, String problem, String remedy) {
    csv.faults().add(csv.line(), "verdict", problem, remedy);
  }
}
