package org.lodestar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.Linkage;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.output.ResultFiles;
import org.lodestar.linkage.update.Change;
import org.lodestar.linkage.update.Earlier;
import org.lodestar.linkage.update.EarlierFiles;
import org.lodestar.linkage.update.StableNumbers;

/** What {@code link --earlier} and {@code --only-new} ask for: a run that follows another one. */
final class FollowUp {
  private final @Nullable Earlier earlier;
  private final @Nullable Path folder;
  private final boolean onlyNew;

  /**
   * @param out where the results go
   */
  FollowUp(Options options, Path out) {
    if (!options.has("--earlier") && Files.exists(out.resolve("changes.csv"))) {
      throw new CommandRefused(
          out
              + " holds the log of runs that followed each other: name it with --earlier to go on,"
              + " or write to another folder.");
    }
    onlyNew = options.has("--only-new");
    if (onlyNew && !options.has("--earlier")) {
      throw new CommandRefused("--only-new needs --earlier: the folder of the run before.");
    }
    folder =
        options.has("--earlier")
            ? Path.of(options.text("--earlier", "the folder of the run before"))
            : null;
    earlier = folder == null ? null : EarlierFiles.read(folder);
  }

  /**
   * Links.
   *
   * @param given settings; null where none were named: then those of the run before are taken where
   *     only new records are looked at
   */
  Linked link(Linkage linkage, @Nullable Model given) {
    if (!onlyNew || earlier == null || folder == null) {
      return linkage.run(given);
    }
    Model trained = given == null ? ModelFile.read(folder.resolve("model.json")) : given;
    return linkage.after(earlier, trained);
  }

  /** What changed, in words; nothing where no run went before. */
  static String words(Map<String, @Nullable Object> told) {
    return told.get("sinceEarlier") instanceof Map<?, ?> since
        ? "\nSince the run before: "
            + since.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "))
            + "."
        : "";
  }

  /** Under which numbers the clusters go. */
  StableNumbers numbers(Linked linked) {
    return earlier == null
        ? StableNumbers.first(linked.clusters())
        : StableNumbers.of(linked.table(), linked.clusters(), earlier);
  }

  /** Writes pairs, clusters, model and, after an earlier run, the log; gives what is to be told. */
  Map<String, @Nullable Object> write(Linked linked, StableNumbers numbers, Path draft)
      throws IOException {
    ResultFiles.write(linked, numbers, draft);
    if (earlier == null) {
      return Map.of();
    }
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    List<Change> log = new ArrayList<>(earlier.log());
    log.addAll(numbers.changes());
    EarlierFiles.writeChanges(log, draft.resolve("changes.csv"));
    told.put("records", earlier.fresh(linked.table()).cardinality());
    for (Change.Kind kind : Change.Kind.values()) {
      long times = numbers.changes().stream().filter(change -> change.kind() == kind).count();
      told.put(kind.name().toLowerCase(Locale.ROOT), times);
    }
    Map<String, @Nullable Object> changes = new LinkedHashMap<>();
    changes.put("sinceEarlier", told);
    return changes;
  }
}
