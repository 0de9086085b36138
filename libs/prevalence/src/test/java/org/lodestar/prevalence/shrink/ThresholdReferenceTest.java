package org.lodestar.prevalence.shrink;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.bayes.References;
import org.lodestar.prevalence.table.CaptureTable;
import tools.jackson.databind.JsonNode;

/**
 * Held to the R package MultipleSystemsEstimation 1.2.0, three seeds each. Its 20,000 draws tell a
 * statistic to some 0.3 to 0.5, so pairs within 0.6 of the threshold there may go either way.
 */
class ThresholdReferenceTest {
  private static final ThresholdSettings SETTINGS =
      new ThresholdSettings(PairPrior.PROPER, 2, 4, 20_000, 80_000);

  @ParameterizedTest
  @CsvSource({
    "Korea, proper",
    "UKdat_5, proper",
    "Ned_5, proper",
    "UKdat, proper",
    "UKdat_5, improper"
  })
  void theSamePairsStandOutAndTheSameMedianComesOut(String name, String prior) {
    CaptureTable table = References.table(name);
    PairPrior here = prior.equals("proper") ? PairPrior.PROPER : PairPrior.FLAT;
    Thresholded ours =
        Thresholding.of(table, SETTINGS.with(here), new Seeds(1), new Parallel(2, Progress.SILENT));
    Map<String, Double> statistics =
        ours.pairs().stream()
            .collect(Collectors.toMap(each -> names(table, each.pair()), PairEvidence::statistic));
    List<JsonNode> runs = runs(name, prior);
    assertThat(runs).hasSize(3);
    for (JsonNode said : runs) {
      for (var each : said.get("stats").properties()) {
        assertThat(statistics.get(each.getKey()))
            .isCloseTo(each.getValue().asDouble(), within(0.6 + 0.15 * each.getValue().asDouble()));
      }
      if (kept(ours, table).equals(kept(said))) {
        same(ours, said);
      }
    }
    assertThat(runs).anyMatch(said -> kept(ours, table).equals(kept(said)));
  }

  private static void same(Thresholded ours, JsonNode said) {
    double median = said.get("popest").asDouble();
    assertThat(ours.median()).isCloseTo(median, within(0.01 * median));
    double low = said.get("quantiles").get("2.5%").asDouble();
    Interval interval = requireNonNull(ours.intervals().get(95));
    assertThat(interval.low()).isCloseTo(low, within(0.02 * low));
    double high = said.get("quantiles").get("97.5%").asDouble();
    assertThat(interval.high()).isCloseTo(high, within(0.03 * high));
  }

  private static List<JsonNode> runs(String name, String prior) {
    return References.results("bayesian_threshold")
        .valueStream()
        .filter(said -> said.get("dataset").asString().equals(name))
        .filter(said -> said.get("prior").asString().equals(prior))
        .toList();
  }

  private static Set<String> kept(JsonNode said) {
    return said.get("retained")
        .valueStream()
        .map(JsonNode::asString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> kept(Thresholded ours, CaptureTable table) {
    return ours.model().terms().stream()
        .map(pair -> names(table, pair))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String names(CaptureTable table, int pair) {
    return IntStream.range(0, table.size())
        .filter(list -> (pair >> list & 1) == 1)
        .mapToObj(list -> table.lists().get(list))
        .collect(Collectors.joining(":"));
  }
}
