package org.lodestar.linkage.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.ModelJson;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.score.Weights;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.update.StableNumbers;
import org.lodestar.linkage.work.Threads;

/** {@code pairs.csv}, {@code clusters.csv} and {@code model.json} of a linkage. */
public final class ResultFiles {
  private ResultFiles() {}

  /** Writes all three into a folder that exists. */
  public static void write(Linked linked, Path folder) throws IOException {
    write(linked, StableNumbers.first(linked.clusters()), folder);
  }

  /** The same with clusters under numbers that stay from run to run. */
  public static void write(Linked linked, StableNumbers numbers, Path folder) throws IOException {
    pairs(linked, folder.resolve("pairs.csv"));
    clusters(linked, numbers.numbers(), folder.resolve("clusters.csv"));
    Files.writeString(folder.resolve("model.json"), ModelJson.write(linked.model()) + "\n");
  }

  /** Each pair with its weight, its probability, and the level of each comparison. */
  private static void pairs(Linked linked, Path file) throws IOException {
    List<Comparison> comparisons = linked.model().comparisons();
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      List<String> head =
          new ArrayList<>(List.of("source_l", "id_l", "source_r", "id_r", "weight", "probability"));
      comparisons.forEach(each -> head.add(each.name()));
      csv.writeRecord(head);
      Edges pairs = linked.pairs();
      for (int edge = 0; edge < pairs.size(); edge++) {
        Threads.goOn();
        csv.writeRecord(pair(linked, comparisons, edge));
      }
    }
  }

  private static List<String> pair(Linked linked, List<Comparison> comparisons, int edge) {
    Table table = linked.table();
    Edges pairs = linked.pairs();
    int left = pairs.left(edge);
    int right = pairs.right(edge);
    List<String> values = new ArrayList<>(6 + comparisons.size());
    values.add(table.sources().get(table.source(left)));
    values.add(table.id(left));
    values.add(table.sources().get(table.source(right)));
    values.add(table.id(right));
    values.add(String.format(Locale.ROOT, "%.6f", pairs.weight(edge)));
    values.add(String.format(Locale.ROOT, "%.8f", Weights.probability(pairs.weight(edge))));
    for (int i = 0; i < comparisons.size(); i++) {
      int level = linked.scorer().level(i, left, right);
      values.add(String.valueOf(comparisons.get(i).shown(level)));
    }
    return values;
  }

  /** Every record with the number of its cluster, also those that are alone. */
  private static void clusters(Linked linked, int[] numbers, Path file) throws IOException {
    Table table = linked.table();
    int[] of = linked.clusters().of();
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord("source", "id", "cluster");
      for (int row = 0; row < table.size(); row++) {
        Threads.goOn();
        csv.writeRecord(
            table.sources().get(table.source(row)),
            table.id(row),
            String.valueOf(numbers[of[row]]));
      }
    }
  }
}
