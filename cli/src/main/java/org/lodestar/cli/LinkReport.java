package org.lodestar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.report.Report;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.update.StableNumbers;

/** Writes {@code report.html}: the explanation, and what is told of the run beside it. */
final class LinkReport {
  /** What of a run is told on the page, and in what words. */
  private record Named(String key, String name) {}

  private static final List<Named> NAMED =
      List.of(
          new Named("lodestar", "Lodestar"),
          new Named("java", "Java"),
          new Named("icu", "ICU, for names in other scripts"),
          new Named("engine", "Engine"),
          new Named("type", "Type"),
          new Named("threshold", "Threshold, as a probability"),
          new Named("seed", "Seed"),
          new Named("threads", "Threads"),
          new Named("peakHeapMegabytes", "Most memory of the heap, in MB"),
          new Named("peakResidentMegabytes", "Most memory of the process, in MB"));

  private LinkReport() {}

  /** Looks at a linkage; values of records are told only when they were asked for. */
  static Analysis explain(
      Linked linked,
      LinkSettings settings,
      @Nullable Column truth,
      boolean values,
      StableNumbers numbers,
      Stages stages) {
    stages.at(
        "explain",
        values
            ? "report.html will show values of records: keep it as safe as the lists"
            : "without values of records");
    return Analysis.of(linked, settings, truth, values, numbers);
  }

  static void write(Analysis analysis, Map<String, @Nullable Object> told, String made, Path folder)
      throws IOException {
    Files.writeString(folder.resolve("report.html"), Report.of(analysis, facts(told, made)));
  }

  private static Map<String, String> facts(Map<String, @Nullable Object> told, String made) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Made", made);
    for (Named each : NAMED) {
      Object value = told.get(each.key);
      if (value != null) {
        facts.put(each.name, value.toString().replace('_', ' '));
      }
    }
    if (told.get("seconds") instanceof Map<?, ?> seconds) {
      seconds.forEach(
          (stage, taken) ->
              facts.put("Seconds to " + stage, String.format(Locale.UK, "%.1f", (Double) taken)));
    }
    return facts;
  }
}
