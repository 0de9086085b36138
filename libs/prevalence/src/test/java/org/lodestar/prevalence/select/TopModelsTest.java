package org.lodestar.prevalence.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.Reference;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.resample.Resampling;
import org.lodestar.prevalence.table.CaptureTable;
import tools.jackson.databind.JsonNode;

class TopModelsTest {
  private static final List<String> LEVELS = List.of("0.025", "0.1", "0.9", "0.975");
  private static final CaptureTable INVENTED =
      new CaptureTable(
          List.of("a", "b", "c", "d"),
          new long[] {0, 90, 80, 14, 70, 9, 8, 1, 60, 8, 5, 1, 6, 0, 1, 0});

  private static Choices run(CaptureTable table, int most, int replicates, long seed, int threads) {
    Parallel parallel = new Parallel(threads, Progress.SILENT);
    Ranking ranking = new AllModels(AllModels.usualOrder(table.size()), most, parallel).of(table);
    return TopModels.of(ranking, most)
        .bootstrap(table, new Resampling("bic", replicates, new Seeds(seed), parallel));
  }

  @Test
  void theSameSeedGivesTheSameLimitsOnOneThreadAndOnThree() {
    Choices one = run(INVENTED, 20, 50, 7, 1);
    Choices three = run(INVENTED, 20, 50, 7, 3);
    assertThat(one.each()).extracting(Choices.Among::models).containsExactly(1, 2, 5, 10, 20);
    one.each()
        .forEach(
            among ->
                assertThat(three.among(among.models()).replicates())
                    .isEqualTo(among.bootstrap().replicates()));
  }

  @Test
  void theEstimateIsThatOfTheBestModelHoweverManyAreTried() {
    Choices all = run(INVENTED, 10, 5, 7, 1);
    double best =
        new AllModels(3, 1, new Parallel(1, Progress.SILENT)).of(INVENTED).first().total();
    all.each()
        .forEach(each -> assertThat(each.bootstrap().estimate()).isCloseTo(best, within(1e-6)));
  }

  /** Three runs of the reference against twelve of ours, 1,000 tables each. */
  @Test
  void limitsForKoreaAreNearThoseOfTheReferenceForEachNumberOfModels() {
    Reference reference = Reference.of("BIC bootstrap");
    CaptureTable table = reference.table("Korea");
    JsonNode all = reference.results().get("bootstrap_bic_BCa");
    List<JsonNode> theirs =
        List.of("1234", "1", "2").stream().map(seed -> all.get("vary_Korea_seed" + seed)).toList();
    List<Choices> ours =
        LongStream.range(1, 13).mapToObj(seed -> run(table, 8, 1000, seed, 2)).toList();
    assertThat(ours.getFirst().each())
        .extracting(Choices.Among::models)
        .containsExactly(1, 2, 5, 6);
    for (int at = 0; at < 4; at++) {
      int row = at;
      int number = List.of(1, 2, 5, 6).get(at);
      for (String level : LEVELS) {
        double[] limits =
            ours.stream()
                .mapToDouble(run -> run.among(number).limit(Double.parseDouble(level)))
                .toArray();
        double[] others =
            theirs.stream()
                .mapToDouble(run -> run.get("inference").get(row).get(level).asDouble())
                .toArray();
        compare("Korea, best " + number + ", " + level, limits, others);
      }
    }
  }

  private static void compare(String what, double[] ours, double[] theirs) {
    double mean = DoubleStream.of(ours).average().orElseThrow();
    double other = DoubleStream.of(theirs).average().orElseThrow();
    double squares = DoubleStream.of(ours).map(each -> (each - mean) * (each - mean)).sum();
    double error =
        Math.sqrt(squares / (ours.length - 1) * (1.0 / ours.length + 1.0 / theirs.length));
    System.out.printf(
        "%s: %.1f here, %.1f there, %.1f standard errors%n",
        what, mean, other, (mean - other) / error);
    assertThat(mean).as(what).isCloseTo(other, within(Math.max(3.5 * error, 1e-6 * other)));
  }

  /**
   * One run of the reference against four of ours. The upper limits are those of few tables far
   * out: from seed to seed they move by 4 to 8 of 100.
   */
  @Test
  void limitsForTheUnitedKingdomAreNearThoseOfTheReference() {
    Reference reference = Reference.of("BIC bootstrap");
    JsonNode expected =
        reference
            .results()
            .get("bootstrap_bic_BCa")
            .get("bic_boot_UKdat_5_maxorder3_nboot1000_seed1234");
    CaptureTable table = reference.table("UKdat_5");
    List<Choices> ours =
        LongStream.range(1, 5).mapToObj(seed -> run(table, 100, 1000, seed, 2)).toList();
    assertThat(ours.getFirst().answer().estimate())
        .isCloseTo(expected.get("popest").asDouble(), withinPercentage(1e-6));
    for (JsonNode row : expected.get("rows")) {
      int number = row.get("ntop").asInt();
      for (String level : LEVELS) {
        double nominal = Double.parseDouble(level);
        compare(
            "United Kingdom, best " + number + ", " + level,
            ours.stream().mapToDouble(run -> run.among(number).limit(nominal)).toArray(),
            new double[] {row.get("ci").get(level).asDouble()});
      }
    }
  }
}
