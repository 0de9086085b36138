package org.lodestar.prevalence.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.answer.Warning;
import org.lodestar.prevalence.bayes.References;
import tools.jackson.databind.JsonNode;

/** Held to the R package dga 2.0.2, with the saturated graph in, as that package has it. */
class GraphReferenceTest {
  @ParameterizedTest
  @CsvSource({
    "Korea, 0.125, 3690",
    "Korea, 0.5, 3690",
    "Korea, 1, 3690",
    "UKdat_4, 0.0625, 48560",
    "UKdat_4, 0.5, 48560",
    "UKdat_4, 1, 48560",
    "UKdat_5, 0.03125, 54880",
    "UKdat_5, 0.5, 54880",
    "UKdat_5, 1, 54880",
    "Ned_5, 0.03125, 164680",
    "Ned_5, 0.5, 164680",
    "Ned_5, 1, 164680",
  })
  void theSamePosteriorComesOut(String name, String delta, long last) {
    JsonNode said = References.results("dga").get(name + "_delta_" + delta);
    GraphAverage average =
        new GraphAveraging(References.table(name), Double.parseDouble(delta), true)
            .over(UnseenRange.of(1, last), new Parallel(2, Progress.SILENT));
    UnseenPosterior posterior = average.posterior();
    same(posterior.mean(), said.get("mean"), 1e-10);
    same(posterior.deviation(), said.get("sd"), 1e-10);
    same(posterior.massAtEnd(), said.get("mass_last_1pct"), 1e-6);
    assertThat(posterior.mode()).isEqualTo(said.get("mode").asLong());
    assertThat(DoubleStream.of(0.025, 0.1, 0.5, 0.9, 0.975).mapToLong(posterior::quantile))
        .containsExactly(
            said.get("q025").asLong(),
            said.get("q10").asLong(),
            said.get("median").asLong(),
            said.get("q90").asLong(),
            said.get("q975").asLong());
    for (int i = 0; i < said.get("top_models").size(); i++) {
      same(average.graphs().get(i), said.get("top_models").get(i));
    }
  }

  /**
   * Five lists of the United Kingdom: graphs that tell 12,000 people, and others that tell 25,000.
   */
  @Test
  void graphsThatDisagreeMakeTwoHumps() {
    GraphAverage average =
        GraphAveraging.of(References.table("UKdat_5")).average(new Parallel(2, Progress.SILENT));
    List<Double> humps = average.posterior().humps();
    assertThat(humps).hasSize(2);
    assertThat(humps.getFirst()).isBetween(11_000.0, 12_500.0);
    assertThat(humps.getLast()).isBetween(23_500.0, 26_500.0);
    assertThat(average.warnings())
        .extracting(Warning::code)
        .contains(Warning.Code.SEVERAL_HUMPS, Warning.Code.SATURATED_GRAPH_LEFT_OUT);
  }

  private static void same(GraphShare share, JsonNode said) {
    assertThat(share.graph().text()).isEqualTo(text(said.get("cliques")));
    same(share.posterior(), said.get("post"), 1e-9);
    same(share.mean(), said.get("cond_mean_N"), 1e-10);
  }

  private static void same(double ours, JsonNode said, double relative) {
    assertThat(ours).isCloseTo(said.asDouble(), within(relative * said.asDouble()));
  }

  /** Cliques as {@code "1,2"}, one or several, in the order of our own text. */
  private static String text(JsonNode cliques) {
    List<Integer> sets =
        cliques.isString()
            ? List.of(set(cliques.asString()))
            : cliques.valueStream().map(each -> set(each.asString())).toList();
    return new DecomposableGraph(5, sets, List.of()).text();
  }

  private static int set(String lists) {
    return Arrays.stream(lists.split(",")).mapToInt(list -> 1 << Integer.parseInt(list) - 1).sum();
  }
}
