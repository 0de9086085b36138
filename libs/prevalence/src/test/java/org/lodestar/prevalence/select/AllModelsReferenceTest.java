package org.lodestar.prevalence.select;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.Reference;
import org.lodestar.prevalence.fit.Design;
import org.lodestar.prevalence.fit.Fitter;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;
import tools.jackson.databind.JsonNode;

/** All models by BIC, and the walk downhill, against MultipleSystemsEstimation. */
class AllModelsReferenceTest {
  private static final Parallel TWO = new Parallel(2, Progress.SILENT);

  @Test
  void theTenBestModelsAndAllRangesAreThoseOfTheReference() {
    Reference reference = Reference.of("all models by BIC");
    reference
        .results()
        .get("bic_enumeration")
        .properties()
        .forEach(each -> ranking(reference, each.getKey(), each.getValue()));
    reference.tell(150);
  }

  private static void ranking(Reference reference, String key, JsonNode expected) {
    String name = key.substring("enum_".length(), key.indexOf("_maxorder"));
    int order = Integer.parseInt(key.substring(key.length() - 1));
    CaptureTable table = reference.table(name);
    Ranking ranking = new AllModels(order, 20, TWO).of(table);
    reference.same(key, ranking.candidates(), expected.get("candidates").asInt());
    reference.same(key, ranking.admissible(), expected.get("admissible").asInt());
    List<JsonNode> best = expected.get("top10").valueStream().toList();
    for (int at = 0; at < best.size(); at++) {
      Ranked ranked = ranking.best().get(at);
      String what = key + " number " + (at + 1);
      String model = best.get(at).get("model").asString();
      reference.same(what, ranked.model(), Model.parse(table.size(), model));
      reference.close(what + " BIC", ranked.bic(), best.get(at).get("BIC"), Reference.FIT);
      reference.close(what + " N", ranked.total(), best.get(at).get("N"), Reference.FIT);
    }
    range(reference, key + " all", ranking.all(), expected.get("Nhat_range_all"));
    near(reference, key, ranking.within2(), expected, "2");
    near(reference, key, ranking.within6(), expected, "6");
  }

  private static void near(
      Reference reference, String key, Ranking.Near near, JsonNode expected, String bic) {
    reference.same(key + bic, near.models(), expected.get("n_within_" + bic).asInt());
    range(reference, key + bic, near.range(), expected.get("Nhat_within_" + bic + "_BIC"));
  }

  private static void range(Reference reference, String what, Interval range, JsonNode expected) {
    reference.close(what + " low", range.low(), expected.get(0), Reference.FIT);
    reference.close(what + " high", range.high(), expected.get(1), Reference.FIT);
  }

  @Test
  void verdictsOnWholeClassesOfModelsAreThoseOfTheReference() {
    Reference reference = Reference.of("verdicts on classes");
    for (JsonNode each : reference.results().get("existence_status").get("small_and_counts")) {
      if (each.has("class")) {
        CaptureTable table = reference.table(each.get("dataset").asString());
        boolean pairs = each.get("class").asString().contains("pairwise");
        Map<String, Integer> counts = statuses(table, new Hierarchies(table.size(), pairs ? 2 : 3));
        Map<String, Integer> expected = new TreeMap<>();
        each.get("status_counts")
            .properties()
            .forEach(count -> expected.put(count.getKey(), count.getValue().asInt()));
        reference.same(each.get("class").asString(), counts, expected);
      }
    }
    reference.tell(3);
  }

  private static Map<String, Integer> statuses(CaptureTable table, Hierarchies models) {
    Map<String, Integer> counts = new TreeMap<>();
    Fitter fitter = new Fitter(table.size());
    fitter.load(table);
    for (int piece = 0; piece < models.pieces(); piece++) {
      models.visit(
          piece,
          terms -> {
            Design design = Design.of(new Model(table.size(), terms));
            counts.merge(Integer.toString(fitter.check(design).code()), 1, Integer::sum);
          });
    }
    return counts;
  }

  @Test
  void walksFromIndependentListsEndWhereThoseOfTheReferenceDo() {
    Reference reference = Reference.of("downhill");
    reference
        .results()
        .get("downhill")
        .properties()
        .forEach(each -> walk(reference, each.getKey(), each.getValue()));
    reference.tell(24);
  }

  private static void walk(Reference reference, String key, JsonNode expected) {
    String name = key.substring("downhill_".length(), key.indexOf("_mo"));
    int order = Integer.parseInt(key.substring(key.length() - 1));
    CaptureTable table = reference.table(name);
    Downhill.Walk walk =
        new Downhill(order, Downhill.USUAL_MOVES).from(table, Model.mainEffects(table.size()));
    String model = expected.get("opt").asString();
    reference.same(key, walk.end().model(), Model.parse(table.size(), model));
    reference.same(key + " looked at", walk.considered(), expected.get("considered").asInt());
    reference.close(key + " BIC", walk.end().bic(), expected.get("BIC"), Reference.FIT);
    reference.close(key + " N", walk.end().total(), expected.get("N"), Reference.FIT);
  }
}
