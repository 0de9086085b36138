package org.lodestar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.train.KnownMatches;
import org.lodestar.linkage.train.Learning;
import org.lodestar.linkage.train.Prior;

/** What {@code link --train}, {@code --prior} and {@code --recall} ask for. */
final class LearningOptions {
  private static final String LABELS = "labels:";
  private static final String COLUMN = "column:";

  private final Options options;

  LearningOptions(Options options) {
    this.options = options;
  }

  /** Without the column from which is learnt: what names the entity must not be compared. */
  Table without(Table table) {
    String way = options.find("--train").orElse("");
    if (!way.startsWith(COLUMN)) {
      return table;
    }
    String column = way.substring(COLUMN.length());
    return table.find(column).isPresent() ? table.without(column) : table;
  }

  /**
   * The settings with how is learnt.
   *
   * @param read the lists with all their columns
   */
  LinkSettings of(LinkSettings settings, Table read) {
    return settings.withLearning(
        new Learning(way(settings, read), options.has("--train"), prior()));
  }

  private Learning.Way way(LinkSettings settings, Table read) {
    String way = options.find("--train").orElse("together");
    if (way.startsWith(LABELS)) {
      Path file = Path.of(way.substring(LABELS.length()));
      return new Learning.FromMatches(KnownMatches.read(file, read, settings.type()));
    }
    if (way.startsWith(COLUMN)) {
      String column = way.substring(COLUMN.length());
      return new Learning.FromMatches(KnownMatches.of(read.column(column), read, settings.type()));
    }
    return switch (way) {
      case "together" -> new Learning.Together();
      case "by-rule" -> new Learning.ByRule();
      default ->
          throw new CommandRefused(
              "--train is together, by-rule, labels:FILE.csv or column:COLUMN, not "
                  + Shown.text(way)
                  + ".");
    };
  }

  private @Nullable Prior prior() {
    if (options.has("--prior") != options.has("--recall")) {
      throw new CommandRefused(
          "--prior (rules whose pairs are matches) and --recall (the share of all matches that they"
              + " find) go together.");
    }
    if (!options.has("--prior")) {
      return null;
    }
    List<BlockingRule> rules =
        Stream.of(options.text("--prior", "a rule such as l.nhs = r.nhs").split(";"))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .map(LearningOptions::rule)
            .toList();
    return new Prior(rules, options.number("--recall").orElse(1.0));
  }

  private static BlockingRule rule(String text) {
    try {
      return BlockingRule.of(text);
    } catch (LinkageException e) {
      throw new CommandRefused("--prior: " + e.getMessage());
    }
  }
}
