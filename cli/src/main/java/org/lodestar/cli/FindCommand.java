package org.lodestar.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.score.Weights;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.CsvLists;
import org.lodestar.linkage.table.ListFile;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.update.Index;

/** {@code link find …}: who on the lists may be one of these records, asked one by one. */
final class FindCommand {
  private static final Set<String> OPTIONS =
      Set.of("--input", "--settings", "--records", "--id", "--threshold", "--frequencies");
  private static final double USUAL = 0.5;

  private final Options options;

  private FindCommand(Options options) {
    this.options = options;
  }

  static String run(List<String> arguments, Clock clock) {
    return Json.print(new FindCommand(Options.read(arguments, OPTIONS)).find(clock));
  }

  private Map<String, @Nullable Object> find(Clock clock) {
    options.text("--input", "one or more CSV files between commas");
    Model model = ModelFile.read(Path.of(options.text("--settings", "the model.json of a run")));
    Path asked = Path.of(options.text("--records", "a CSV file with the records to look up"));
    double threshold = options.number("--threshold").orElse(USUAL);
    if (!(threshold > 0 && threshold < 1)) {
      throw new CommandRefused("--threshold is a probability between 0 and 1.");
    }
    Table lists =
        read(options.list("--input").stream().map(name -> ListFile.of(Path.of(name))).toList());
    Index index = Index.of(lists, model, new SettingsOptions(options).frequencies(lists));
    Table records = read(List.of(ListFile.of(asked)));
    Instant begun = clock.instant();
    List<Map<String, @Nullable Object>> found = new ArrayList<>();
    for (int row = 0; row < records.size(); row++) {
      found.add(found(records, row, lists, index, Weights.weight(threshold)));
    }
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("records", found);
    told.put("milliseconds", Duration.between(begun, clock.instant()).toMillis());
    return told;
  }

  private Table read(List<ListFile> files) {
    return new CsvLists(files, options.find("--id").orElse(null)).read();
  }

  private static Map<String, @Nullable Object> found(
      Table records, int row, Table lists, Index index, double least) {
    Map<String, String> values = new HashMap<>();
    for (Column column : records.columns()) {
      String value = column.at(row);
      if (value != null) {
        values.put(column.name(), value);
      }
    }
    List<Map<String, @Nullable Object>> matches = new ArrayList<>();
    for (Index.Match match : index.matches(values, least)) {
      Map<String, @Nullable Object> told = new LinkedHashMap<>();
      told.put("source", lists.sources().get(lists.source(match.row())));
      told.put("id", lists.id(match.row()));
      told.put("weight", match.weight());
      told.put("probability", match.probability());
      matches.add(told);
    }
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("id", records.id(row));
    told.put("matches", matches);
    return told;
  }
}
