package org.lodestar.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.cluster.OneToOne;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.score.FrequencyTable;
import org.lodestar.linkage.table.Table;

/** What the options of {@code link} say of how it is carried out, beside the model. */
final class SettingsOptions {
  private final Options options;

  SettingsOptions(Options options) {
    this.options = options;
  }

  /** The settings for these lists. */
  LinkSettings of(Table table) {
    LinkSettings usual = LinkSettings.usual(type(table), Set.copyOf(table.sources()));
    return new LinkSettings(
            usual.type(),
            usual.threshold(),
            usual.shown(),
            threads(),
            options.has("--seed") ? options.count("--seed") : usual.seed(),
            usual.pairsEach(),
            options.has("--duplicate-free")
                ? Set.copyOf(options.list("--duplicate-free"))
                : usual.duplicateFree())
        .withThreshold(options.number("--threshold").orElse(usual.threshold()))
        .withFrequencies(frequencies(table))
        .withOneToOne(oneToOne());
  }

  /** Shares of values known from elsewhere, by column and value. */
  Map<String, Map<String, Double>> frequencies(Table table) {
    Map<String, Map<String, Double>> frequencies = new LinkedHashMap<>();
    for (String each : options.list("--frequencies")) {
      int equals = each.indexOf('=');
      if (equals < 1) {
        throw new CommandRefused(
            "--frequencies takes a column and a file, such as surname=surnames.csv, not "
                + Shown.text(each)
                + ".");
      }
      String column = table.column(each.substring(0, equals)).name();
      frequencies.put(column, FrequencyTable.read(Path.of(each.substring(equals + 1)), column));
    }
    return frequencies;
  }

  private @Nullable OneToOne oneToOne() {
    if (!options.has("--one-to-one")) {
      return null;
    }
    String how = options.text("--one-to-one", "greedy or optimal");
    return switch (how) {
      case "greedy" -> OneToOne.GREEDY;
      case "optimal" -> OneToOne.OPTIMAL;
      default ->
          throw new CommandRefused(
              "--one-to-one is greedy or optimal, not " + Shown.text(how) + ".");
    };
  }

  /** How many work at once. */
  int threads() {
    return options.has("--threads") ? options.count("--threads") : LinkSettings.USUAL_THREADS;
  }

  private LinkType type(Table table) {
    String usual = table.sources().size() == 1 ? "dedupe" : "both";
    String type = options.find("--type").orElse(usual);
    return switch (type) {
      case "dedupe" -> LinkType.DEDUPE_ONLY;
      case "link" -> LinkType.LINK_ONLY;
      case "both" -> LinkType.LINK_AND_DEDUPE;
      default ->
          throw new CommandRefused("--type is dedupe, link or both, not " + Shown.text(type) + ".");
    };
  }
}
