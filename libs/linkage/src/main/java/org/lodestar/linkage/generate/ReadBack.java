package org.lodestar.linkage.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.linkage.table.CsvLists;
import org.lodestar.linkage.table.ListFile;
import org.lodestar.linkage.table.Table;

/**
 * Lists that were made up and written, as a linkage reads them.
 *
 * @param table their records
 * @param truth the entity of each record
 * @param duplicateFree lists in which each entity stands once
 */
public record ReadBack(Table table, int[] truth, Set<String> duplicateFree) {
  /** Reads what {@link ListFiles} wrote for a plan. */
  public static ReadBack of(Plan plan, Path directory) throws IOException {
    List<ListFile> files =
        plan.lists().stream()
            .map(list -> ListFile.of(directory.resolve(list.name() + ".csv")))
            .toList();
    Table table = new CsvLists(files, "id").read();
    return new ReadBack(
        table,
        truth(table, directory),
        plan.lists().stream()
            .filter(ListPlan::duplicateFree)
            .map(ListPlan::name)
            .collect(Collectors.toSet()));
  }

  private static int[] truth(Table table, Path directory) throws IOException {
    Map<String, Integer> entities = new HashMap<>();
    List<String> lines = Files.readAllLines(directory.resolve("truth.csv"));
    for (String line : lines.subList(1, lines.size())) {
      int last = line.lastIndexOf(',');
      entities.put(line.substring(0, last), Integer.parseInt(line.substring(last + 1)));
    }
    int[] truth = new int[table.size()];
    Arrays.setAll(
        truth, row -> entities.get(table.sources().get(table.source(row)) + "," + table.id(row)));
    return truth;
  }
}
