package org.lodestar.prevalence.select;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.Reference;
import org.lodestar.prevalence.fit.Fit;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.resample.Estimator;
import org.lodestar.prevalence.table.CaptureTable;
import tools.jackson.databind.JsonNode;

/** The stepwise search against SparseMSE and MultipleSystemsEstimation, step by step. */
class StepwiseReferenceTest {
  @Test
  void everyStepAtEveryThresholdIsThatOfTheReference() {
    Reference reference = Reference.of("stepwise");
    reference
        .results()
        .get("stepwise")
        .properties()
        .forEach(
            data -> {
              CaptureTable table = reference.table(data.getKey());
              data.getValue().get("by_threshold").forEach(each -> path(reference, table, each));
              usual(reference, table, data.getValue().get("package_value_at_0.02"));
            });
    reference.tell(1000);
  }

  private static void usual(Reference reference, CaptureTable table, JsonNode expected) {
    Fit fit = new Stepwise(Stepwise.USUAL).of(table).fit();
    String what = table.lists() + " as usual";
    Model model = Model.parse(table.size(), expected.get("model").asString());
    reference.same(what, fit.model(), model);
    JsonNode total = expected.get("package_check_MSEst_p02");
    reference.close(what, fit.total(), total, Reference.FIT);
  }

  private static void path(Reference reference, CaptureTable table, JsonNode expected) {
    double threshold = expected.get("pthresh").asDouble();
    StepwisePath path = new Stepwise(threshold).of(table);
    String what = table.lists() + " at " + threshold + " ";
    Model model = Model.parse(table.size(), expected.get("model").asString());
    reference.same(what + "model", path.fit().model(), model);
    reference.close(what + "N", path.fit().total(), expected.get("Nhat"), Reference.FIT);
    List<JsonNode> steps = expected.get("steps").valueStream().toList();
    int at = 0;
    for (JsonNode step : steps) {
      if (step.has("add")) {
        step(reference, what + "step " + at, table, path.steps().get(at++), step);
      } else {
        JsonNode least = step.get("stop_min_p");
        reference.close(what + "stop", path.stoppedAt(), least, Reference.FIT);
      }
    }
    reference.same(what + "steps", path.steps().size(), at);
  }

  private static void step(
      Reference reference, String what, CaptureTable table, Step step, JsonNode expected) {
    String[] names = expected.get("add").asString().split(":");
    int pair = 1 << table.lists().indexOf(names[0]) | 1 << table.lists().indexOf(names[1]);
    reference.same(what + " pair", step.pair(), pair);
    reference.close(what + " p", step.p(), expected.get("p"), Reference.FIT);
    reference.same(what + " observed", step.observed(), expected.get("observed").asLong());
    reference.close(what + " expected", step.expected(), expected.get("expected"), Reference.FIT);
    reference.same(what + " barred", step.barred(), expected.get("barred").asInt());
    reference.close(what + " N", step.total(), expected.get("Nhat"), Reference.FIT);
  }

  @Test
  void tablesDrawnAgainGiveTheModelsAndEstimatesOfTheReference() {
    Reference reference = Reference.of("stepwise, tables drawn again");
    JsonNode all = reference.replicates();
    for (String name : List.of("Korea", "UKdat_5")) {
      CaptureTable table = reference.table(name);
      JsonNode expected = all.get(name);
      Stepwise stepwise = new Stepwise(expected.get("pthresh").asDouble());
      Estimator estimator = stepwise.way(table.size()).get();
      for (int at = 0; at < expected.get("boot_counts").size(); at++) {
        CaptureTable drawn = reference.drawn(name, table, expected.get("boot_counts").get(at));
        StepwisePath path = stepwise.of(drawn);
        String what = name + " drawn " + at;
        String model = expected.get("boot_models").get(at).asString();
        reference.same(what, path.fit().model(), Model.parse(table.size(), model));
        JsonNode estimate = expected.get("boot_estimates").get(at);
        reference.close(what, path.fit().total(), estimate, Reference.FIT);
        double[] fast = new double[1];
        estimator.estimate(drawn.counts(), fast);
        reference.close(what + ", fast", fast[0], estimate, Reference.FIT);
      }
    }
    reference.tell(195);
  }
}
