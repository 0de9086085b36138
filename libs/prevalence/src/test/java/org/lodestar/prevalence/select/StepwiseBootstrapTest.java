package org.lodestar.prevalence.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.Reference;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.resample.Bootstrap;
import org.lodestar.prevalence.resample.DeleteOne;
import org.lodestar.prevalence.resample.Quantiles;
import org.lodestar.prevalence.resample.Resampling;
import org.lodestar.prevalence.table.CaptureTable;
import tools.jackson.databind.JsonNode;

class StepwiseBootstrapTest {
  private static final CaptureTable INVENTED =
      new CaptureTable(
          List.of("a", "b", "c", "d"),
          new long[] {0, 90, 80, 14, 70, 9, 8, 1, 60, 8, 5, 1, 6, 0, 1, 0});

  private static Bootstrap run(CaptureTable table, int replicates, long seed, int threads) {
    Parallel parallel = new Parallel(threads, Progress.SILENT);
    return new Resampling("stepwise", replicates, new Seeds(seed), parallel)
        .of(table, new Stepwise(Stepwise.USUAL).way(table.size()));
  }

  @Test
  void theSameSeedGivesTheSameLimitsOnOneThreadAndOnThree() {
    Bootstrap one = run(INVENTED, 60, 7, 1);
    Bootstrap three = run(INVENTED, 60, 7, 3);
    assertThat(three.replicates()).isEqualTo(one.replicates());
    assertThat(three.intervals()).isEqualTo(one.intervals());
    assertThat(run(INVENTED, 60, 8, 1).replicates()).isNotEqualTo(one.replicates());
  }

  @Test
  void theEstimateOfTheDataIsThatOfTheSearchItself() {
    double total = new Stepwise(Stepwise.USUAL).of(INVENTED).fit().total();
    assertThat(run(INVENTED, 10, 7, 1).estimate()).isCloseTo(total, within(1e-9));
  }

  @Test
  void tablesWithoutAnEstimateAreCounted() {
    CaptureTable scarce =
        new CaptureTable(List.of("a", "b", "c"), new long[] {0, 9, 8, 1, 7, 0, 1, 0});
    Bootstrap bootstrap = run(scarce, 300, 1, 2);
    assertThat(bootstrap.withoutFit()).isBetween(20, 200);
    assertThat(bootstrap.intervals()).containsOnlyKeys(50, 80, 95);
    CaptureTable none =
        new CaptureTable(List.of("a", "b", "c"), new long[] {0, 9, 8, 0, 7, 0, 0, 0});
    assertThat(run(none, 20, 1, 1).withoutFit()).isEqualTo(20);
    assertThat(run(none, 20, 1, 1).intervals()).isEmpty();
    assertThat(run(none, 20, 1, 1).estimate()).isNaN();
  }

  @Test
  void withoutReplicatesThereIsTheEstimateAndNoInterval() {
    Bootstrap bootstrap = run(INVENTED, 0, 7, 1);
    assertThat(bootstrap.estimate()).isPositive();
    assertThat(bootstrap.intervals()).isEmpty();
  }

  @Test
  void oneFewerOfEachHistoryIsAsInTheReference() {
    Reference reference = Reference.of("delete-one");
    for (String name : List.of("Korea", "UKdat_5")) {
      JsonNode expected = reference.replicates().get(name);
      CaptureTable table = reference.table(name);
      List<Integer> histories = reference.histories(name);
      Bootstrap bootstrap = run(table, 20, 1, 2);
      for (DeleteOne row : bootstrap.deleteOne()) {
        int at = histories.indexOf(row.history());
        JsonNode estimate = expected.get("jackknife_estimates").get(at);
        reference.close(name + " " + at, row.estimate(), estimate, Reference.FIT);
      }
      double a = bootstrap.bca().acceleration();
      reference.close(name + " a", a, expected.get("ahat"), Reference.FIT);
    }
    for (JsonNode run : reference.results().get("bootstrap_stepwise_BCa")) {
      String tag = run.get("tag").asString();
      String name = tag.contains("UKdat_5") ? "UKdat_5" : "UKdat";
      Bootstrap bootstrap = run(reference.table(name), 10, 1, 2);
      reference.close(tag, bootstrap.estimate(), run.get("popest"), Reference.FIT);
      reference.close(tag, bootstrap.bca().acceleration(), run.get("ahat"), Reference.FIT);
    }
    reference.tell(40);
  }

  /**
   * Three runs of the reference against twelve of ours, of 1,000 tables each: limits and plain
   * quantiles of both, held to three and a half standard errors of the difference between means.
   */
  @Test
  void limitsWithChanceOfItsOwnAreNearThoseOfTheReference() {
    Reference reference = Reference.of("BCa with chance of its own");
    CaptureTable table = reference.table("UKdat_5");
    List<JsonNode> theirs =
        reference
            .results()
            .get("bootstrap_stepwise_BCa")
            .valueStream()
            .filter(run -> run.get("tag").asString().startsWith("SparseMSE"))
            .filter(run -> run.get("tag").asString().contains("UKdat_5"))
            .toList();
    List<Bootstrap> ours =
        LongStream.range(1, 13).mapToObj(seed -> run(table, 1000, seed, 2)).toList();
    for (String level : List.of("0.025", "0.1", "0.9", "0.975")) {
      double nominal = Double.parseDouble(level);
      double[] limits =
          theirs.stream().mapToDouble(run -> run.get("BCa").get(level).asDouble()).toArray();
      compare("limit " + level, limits, ours, run -> run.limit(nominal));
    }
    for (String level : List.of("2.5%", "10%", "50%", "90%", "97.5%")) {
      double nominal = Double.parseDouble(level.replace("%", "")) / 100;
      double[] quantiles =
          theirs.stream()
              .mapToDouble(run -> run.get("boot_quantiles").get(level).asDouble())
              .toArray();
      compare("quantile " + level, quantiles, ours, run -> quantile(run, nominal));
    }
  }

  private static double quantile(Bootstrap run, double level) {
    return Quantiles.of(DoubleStream.of(run.replicates()).sorted().toArray(), level);
  }

  private static void compare(
      String what, double[] theirs, List<Bootstrap> runs, ToDoubleFunction<Bootstrap> figure) {
    double[] ours = runs.stream().mapToDouble(figure).toArray();
    double mean = DoubleStream.of(ours).average().orElseThrow();
    double other = DoubleStream.of(theirs).average().orElseThrow();
    double squares = DoubleStream.of(ours).map(each -> (each - mean) * (each - mean)).sum();
    double error =
        Math.sqrt(squares / (ours.length - 1) * (1.0 / ours.length + 1.0 / theirs.length));
    System.out.printf(
        "BCa, %s: %.0f here, %.0f there, %.1f standard errors%n",
        what, mean, other, (mean - other) / error);
    assertThat(mean).as(what).isCloseTo(other, within(3.5 * error));
  }
}
