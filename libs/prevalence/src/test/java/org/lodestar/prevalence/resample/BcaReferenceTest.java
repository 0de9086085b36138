package org.lodestar.prevalence.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.Reference;
import org.lodestar.prevalence.table.CaptureTable;
import tools.jackson.databind.JsonNode;

/** Limits against SparseMSE, given its tables drawn again. */
class BcaReferenceTest {
  private static final double TIGHT = 1e-9;

  /**
   * Korea: one of the 40 tables drawn again is the data itself. R takes its estimate, equal but for
   * rounding, for one below; here a tie counts as half. So the reference's own count is put in, and
   * ours is looked at by itself.
   */
  @Test
  void limitsAreThoseOfTheReference() {
    Reference reference = Reference.of("BCa given the tables drawn again");
    JsonNode all = reference.replicates();
    for (String name : List.of("Korea", "UKdat_5")) {
      JsonNode expected = all.get(name);
      double[] sorted = Bca.usable(numbers(expected.get("boot_estimates")));
      double a = Bca.acceleration(rows(reference, name, expected));
      reference.close(name + " a", a, expected.get("ahat"), TIGHT);
      Bca bca = new Bca(expected.get("z0").asDouble(), a);
      for (int at = 0; at < expected.get("alpha").size(); at++) {
        double alpha = expected.get("alpha").get(at).asDouble();
        String what = name + " " + alpha;
        reference.close(what, bca.level(alpha), expected.get("adjusted_levels").get(at), TIGHT);
        JsonNode limit = expected.get("BCa_type8").get(Double.toString(alpha));
        reference.close(what + " limit", bca.limit(sorted, alpha), limit, TIGHT);
      }
      double below =
          expected.get("below_count_R_used").asInt()
              - expected.get("ties_with_popest_1e-9").asInt() / 2.0;
      double bias = Bca.bias(sorted, expected.get("popest").asDouble());
      assertThat(NormalDistribution.of(0, 1).cumulativeProbability(bias) * sorted.length)
          .isCloseTo(below, within(1e-9));
    }
    reference.tell(34);
  }

  private static double[] numbers(JsonNode array) {
    return array.valueStream().mapToDouble(JsonNode::asDouble).toArray();
  }

  private static List<DeleteOne> rows(Reference reference, String name, JsonNode expected) {
    CaptureTable table = reference.table(name);
    List<Integer> histories = reference.histories(name);
    List<DeleteOne> rows = new ArrayList<>();
    for (int at = 0; at < histories.size(); at++) {
      int history = histories.get(at);
      double estimate = expected.get("jackknife_estimates").get(at).asDouble();
      rows.add(new DeleteOne(history, table.count(history), estimate));
    }
    return rows;
  }

  @Test
  void quantilesAreThoseOfTheReference() {
    Reference reference = Reference.of("quantiles");
    JsonNode expected = reference.replicates().get("quantile_type8");
    double[] sorted = Bca.usable(numbers(expected.get("x")));
    for (int at = 0; at < expected.get("p").size(); at++) {
      double level = expected.get("p").get(at).asDouble();
      double value = Quantiles.of(sorted, level);
      reference.close("quantile " + level, value, expected.get("q").get(at), TIGHT);
    }
    reference.tell(6);
  }
}
