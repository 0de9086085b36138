package org.lodestar.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.evaluate.Calibration;
import org.lodestar.linkage.evaluate.Evaluation;
import org.lodestar.linkage.evaluate.GroupRates;
import org.lodestar.linkage.evaluate.Groups;
import org.lodestar.linkage.evaluate.InputRefused;
import org.lodestar.linkage.evaluate.KnownTruth;
import org.lodestar.linkage.evaluate.LinkFiles;
import org.lodestar.linkage.evaluate.ListPairErrors;
import org.lodestar.linkage.evaluate.Partition;
import org.lodestar.linkage.evaluate.ThresholdRow;
import org.lodestar.linkage.table.Table;

/** {@code link evaluate …}: results against the truth, as JSON. */
final class EvaluateCommand {
  private static final Set<String> OPTIONS =
      Set.of(
          "--pairs",
          "--clusters",
          "--truth",
          "--group",
          "--born",
          "--on",
          "--years",
          "--wrong",
          "--threshold");
  private static final double[] THRESHOLDS = {-4, -2, 0, 2, 4, 6, 8, 10, 12, 16, 20};
  private static final int USUAL_YEARS = 10;

  private final Options options;

  private EvaluateCommand(Options options) {
    this.options = options;
  }

  static String run(List<String> arguments) {
    Options options = Options.read(arguments, OPTIONS);
    Path truth = Path.of(options.text("--truth", "a file with source,id,entity"));
    if (options.has("--pairs") == options.has("--clusters")) {
      throw new CommandRefused("Give either --pairs or --clusters: the file to be measured.");
    }
    try {
      EvaluateCommand command = new EvaluateCommand(options);
      return Json.print(options.has("--clusters") ? command.clusters(truth) : command.pairs(truth));
    } catch (NoSuchFileException e) {
      throw new CommandRefused("There is no file " + e.getFile() + ".");
    } catch (InputRefused e) {
      throw new CommandRefused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new CommandRefused("A file cannot be read or written: " + e.getMessage());
    }
  }

  private Map<String, @Nullable Object> clusters(Path truth) throws IOException {
    refuse("--wrong", "--threshold");
    Path clusters = Path.of(options.text("--clusters", "clusters.csv"));
    Map<String, @Nullable Object> told = clusters(clusters, truth);
    if (options.has("--group") || options.has("--born")) {
      told.put("groups", groups(clusters, truth));
    }
    return told;
  }

  static Map<String, @Nullable Object> clusters(Path file, Path truth) throws IOException {
    Evaluation.OfClusters found = Evaluation.ofClusters(file, truth, Figures.LEVEL);
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("pairwise", Figures.counts(found.quality().pairs()));
    told.put("bCubed", Figures.score(found.quality().bCubed()));
    told.put("exactClusters", Figures.score(found.quality().exact()));
    told.put("clusters", found.quality().clusters());
    told.put("entities", found.quality().entities());
    told.put("lists", found.lists().stream().map(EvaluateCommand::lists).toList());
    return told;
  }

  private static Map<String, @Nullable Object> lists(ListPairErrors errors) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("one", errors.one());
    told.put("other", errors.other());
    told.put("truePairs", errors.pairs().truePairs());
    told.put("missedLinks", Figures.interval(errors.missed()));
    told.put("falseLinks", Figures.interval(errors.falselyLinked()));
    return told;
  }

  /** By column the errors of each group: who is missed, and who is taken for somebody else. */
  private Map<String, @Nullable Object> groups(Path clusters, Path truth) throws IOException {
    KnownTruth known = LinkFiles.readTruth(truth);
    Partition found = LinkFiles.readClusters(clusters, known.records());
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    for (String column : options.list("--group")) {
      Groups groups = Groups.of(LinkFiles.readColumn(truth, column, known.records()));
      told.put(column, rates(known, found, groups));
    }
    if (options.has("--born")) {
      String column = options.text("--born", "the column with the date of birth");
      int years = options.has("--years") ? options.count("--years") : USUAL_YEARS;
      if (years < 1) {
        throw new CommandRefused("--years is the width of a band of ages: 1 or more.");
      }
      @Nullable String[] births = LinkFiles.readColumn(truth, column, known.records());
      told.put("age", rates(known, found, Groups.ageBands(births, options.date("--on"), years)));
    }
    return told;
  }

  /** The same by columns of the lists, whose records stand in the truth in the same order. */
  static Map<String, @Nullable Object> groups(
      Path clusters, Path truth, Table table, List<String> columns) throws IOException {
    KnownTruth known = LinkFiles.readTruth(truth);
    Partition found = LinkFiles.readClusters(clusters, known.records());
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    for (String name : columns) {
      @Nullable String[] values = new String[table.size()];
      Arrays.setAll(values, table.column(name)::at);
      told.put(name, rates(known, found, Groups.of(values)));
    }
    return told;
  }

  private static List<Map<String, @Nullable Object>> rates(
      KnownTruth known, Partition found, Groups groups) {
    return GroupRates.of(known.entities(), found, groups, Figures.LEVEL).stream()
        .map(Figures::group)
        .toList();
  }

  private Map<String, @Nullable Object> pairs(Path truth) throws IOException {
    refuse("--group", "--born", "--on", "--years");
    Path file = Path.of(options.text("--pairs", "pairs.csv"));
    Evaluation.OfPairs found = Evaluation.ofPairs(file, truth, Figures.LEVEL, THRESHOLDS);
    List<Map<String, @Nullable Object>> thresholds = new ArrayList<>();
    for (ThresholdRow row : found.thresholds()) {
      Map<String, @Nullable Object> told = new LinkedHashMap<>();
      told.put("weight", row.threshold());
      told.put("edges", Figures.counts(row.edges()));
      told.put("afterClosure", Figures.counts(row.closure()));
      thresholds.add(told);
    }
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("thresholds", thresholds);
    told.put(
        "calibration", found.calibration().bands().stream().map(EvaluateCommand::band).toList());
    if (options.has("--wrong")) {
      Path out = Path.of(options.text("--wrong", "a file for the wrong pairs"));
      told.put("wrong", WrongPairsFile.write(file, truth, threshold(), out));
    }
    return told;
  }

  /** What belongs to the other of the two measurements is not passed over in silence. */
  private void refuse(String... names) {
    for (String name : names) {
      if (options.has(name)) {
        throw new CommandRefused(
            name
                + (options.has("--pairs") ? " goes with --clusters." : " goes with --pairs.")
                + " See link help.");
      }
    }
  }

  private double threshold() {
    double threshold = options.number("--threshold").orElse(0.5);
    if (!(threshold > 0 && threshold < 1)) {
      throw new CommandRefused("--threshold is a probability between 0 and 1.");
    }
    return threshold;
  }

  private static Map<String, @Nullable Object> band(Calibration.Band band) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("from", band.low());
    told.put("to", band.high());
    told.put("pairs", band.pairs());
    told.put("expected", Figures.number(band.expected()));
    told.put("observed", Figures.interval(band.observed()));
    return told;
  }
}
