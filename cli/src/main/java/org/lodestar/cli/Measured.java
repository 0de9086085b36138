package org.lodestar.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

/** A linkage measured against a column of its own lists that names the entity. */
final class Measured {
  private Measured() {}

  /**
   * Measures {@code clusters.csv} of a folder that is being filled. A record without truth is an
   * entity of its own.
   *
   * @param groups columns by whose values errors are told apart
   */
  static Map<String, @Nullable Object> of(
      Table table, Column truth, List<String> groups, Path draft) throws IOException {
    Path file = Files.createTempFile(draft, "truth", ".csv");
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord("source", "id", "entity");
      for (int row = 0; row < table.size(); row++) {
        String entity = truth.at(row);
        csv.writeRecord(
            table.sources().get(table.source(row)),
            table.id(row),
            entity == null ? "record " + row : entity);
      }
    }
    Path clusters = draft.resolve("clusters.csv");
    Map<String, @Nullable Object> told = EvaluateCommand.clusters(clusters, file);
    if (!groups.isEmpty()) {
      told.put("groups", EvaluateCommand.groups(clusters, file, table, groups));
    }
    Files.delete(file);
    return told;
  }
}
