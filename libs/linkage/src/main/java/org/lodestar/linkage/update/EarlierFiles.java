package org.lodestar.linkage.update;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.table.NamedRows;

/**
 * Reads what an earlier run left in its folder: {@code clusters.csv} ({@code source,id,cluster})
 * and, from the second run on, {@code changes.csv} ({@code run,change,before,after,records};
 * several numbers with blanks between). Writes the latter.
 */
public final class EarlierFiles {
  private static final List<String> CLUSTERS = List.of("source", "id", "cluster");
  private static final List<String> CHANGES =
      List.of("run", "change", "before", "after", "records");

  private EarlierFiles() {}

  /**
   * Reads a folder with results.
   *
   * @throws LinkageException naming file, line and column that cannot be used
   */
  public static Earlier read(Path folder) {
    Path changes = folder.resolve("changes.csv");
    List<Change> log = new ArrayList<>();
    if (Files.exists(changes)) {
      NamedRows.each(changes, CHANGES, row -> log.add(change(row)));
    }
    Earlier earlier = new Earlier(log);
    NamedRows.each(
        folder.resolve("clusters.csv"),
        CLUSTERS,
        row -> {
          if (!earlier.add(row.cell(0), row.cell(1), row.whole(2))) {
            throw row.refused(1, "the record stands here a second time. Keep one of the two");
          }
        });
    return earlier;
  }

  /** Writes the whole log, the oldest run first. */
  public static void writeChanges(List<Change> log, Path file) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord(CHANGES);
      for (Change each : log) {
        csv.writeRecord(
            String.valueOf(each.run()),
            each.kind().name().toLowerCase(Locale.ROOT),
            joined(each.before()),
            joined(each.after()),
            String.valueOf(each.records()));
      }
    }
  }

  private static String joined(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static Change change(NamedRows.Row row) {
    return new Change(row.whole(0), kind(row), row.wholes(2), row.wholes(3), row.whole(4));
  }

  private static Change.Kind kind(NamedRows.Row row) {
    return Arrays.stream(Change.Kind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(row.cell(1)))
        .findFirst()
        .orElseThrow(
            () ->
                row.refused(1, "this is no change that is known. Leave the log as it was written"));
  }
}
