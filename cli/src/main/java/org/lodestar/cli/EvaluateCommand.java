package org.lodestar.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.evaluate.Calibration;
import org.lodestar.linkage.evaluate.Evaluation;
import org.lodestar.linkage.evaluate.InputRefused;
import org.lodestar.linkage.evaluate.Interval;
import org.lodestar.linkage.evaluate.ListPairErrors;
import org.lodestar.linkage.evaluate.PairCounts;
import org.lodestar.linkage.evaluate.Score;
import org.lodestar.linkage.evaluate.ThresholdRow;

/** {@code link evaluate …}: results against the truth, as JSON. */
final class EvaluateCommand {
  private static final Set<String> OPTIONS = Set.of("--pairs", "--clusters", "--truth");
  private static final double LEVEL = 0.95;
  private static final double[] THRESHOLDS = {-4, -2, 0, 2, 4, 6, 8, 10, 12, 16, 20};

  private EvaluateCommand() {}

  static String run(List<String> arguments) {
    Options options = Options.read(arguments, OPTIONS);
    Path truth = Path.of(options.text("--truth", "a file with source,id,entity"));
    if (options.has("--pairs") == options.has("--clusters")) {
      throw new CommandRefused("Give either --pairs or --clusters: the file to be measured.");
    }
    try {
      return Json.print(
          options.has("--clusters")
              ? clusters(Path.of(options.text("--clusters", "clusters.csv")), truth)
              : pairs(Path.of(options.text("--pairs", "pairs.csv")), truth));
    } catch (NoSuchFileException e) {
      throw new CommandRefused("There is no file " + e.getFile() + ".");
    } catch (InputRefused e) {
      throw new CommandRefused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new CommandRefused("A file cannot be read: " + e.getMessage());
    }
  }

  static Map<String, @Nullable Object> clusters(Path file, Path truth) throws IOException {
    Evaluation.OfClusters found = Evaluation.ofClusters(file, truth, LEVEL);
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("pairwise", counts(found.quality().pairs()));
    told.put("bCubed", score(found.quality().bCubed()));
    told.put("exactClusters", score(found.quality().exact()));
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
    told.put("missedLinks", interval(errors.missed()));
    told.put("falseLinks", interval(errors.falselyLinked()));
    return told;
  }

  private static Map<String, @Nullable Object> pairs(Path file, Path truth) throws IOException {
    Evaluation.OfPairs found = Evaluation.ofPairs(file, truth, LEVEL, THRESHOLDS);
    List<Map<String, @Nullable Object>> thresholds = new ArrayList<>();
    for (ThresholdRow row : found.thresholds()) {
      Map<String, @Nullable Object> told = new LinkedHashMap<>();
      told.put("weight", row.threshold());
      told.put("edges", counts(row.edges()));
      told.put("afterClosure", counts(row.closure()));
      thresholds.add(told);
    }
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("thresholds", thresholds);
    told.put(
        "calibration", found.calibration().bands().stream().map(EvaluateCommand::band).toList());
    return told;
  }

  private static Map<String, @Nullable Object> band(Calibration.Band band) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("from", band.low());
    told.put("to", band.high());
    told.put("pairs", band.pairs());
    told.put("expected", number(band.expected()));
    told.put("observed", interval(band.observed()));
    return told;
  }

  private static Map<String, @Nullable Object> counts(PairCounts counts) {
    Map<String, @Nullable Object> told = score(counts.score());
    told.put("linked", counts.linked());
    told.put("truePairs", counts.truePairs());
    return told;
  }

  private static Map<String, @Nullable Object> score(Score score) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("precision", number(score.precision()));
    told.put("recall", number(score.recall()));
    told.put("f1", number(score.f1()));
    return told;
  }

  private static Map<String, @Nullable Object> interval(Interval interval) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("low", number(interval.low()));
    told.put("estimate", number(interval.estimate()));
    told.put("high", number(interval.high()));
    return told;
  }

  /** Nothing was counted: null, since JSON knows no other word for it. */
  private static @Nullable Double number(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
