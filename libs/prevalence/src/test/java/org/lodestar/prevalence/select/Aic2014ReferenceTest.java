package org.lodestar.prevalence.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.Reference;
import org.lodestar.prevalence.fit.Factorials;
import org.lodestar.prevalence.fit.Fit;
import org.lodestar.prevalence.fit.Profile;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;
import tools.jackson.databind.JsonNode;

/** The procedure of 2014 and its intervals against modslavmse and Rcapture. */
class Aic2014ReferenceTest {
  @Test
  void modelsEstimatesAndLimitsAreThoseOfTheReference() {
    Reference reference = Reference.of("AIC 2014");
    reference
        .results()
        .get("aic_stepwise_2014")
        .properties()
        .forEach(each -> procedure(reference, each.getKey(), each.getValue()));
    reference.tell(70);
  }

  private static void procedure(Reference reference, String key, JsonNode expected) {
    CaptureTable table = reference.table(key.substring(0, key.indexOf('|')));
    String threshold = key.substring(key.indexOf('|') + 1);
    Fit fit =
        threshold.equals("main")
            ? Fit.of(table, Model.mainEffects(table.size()))
            : new Aic2014(Double.parseDouble(threshold)).of(table).fit();
    List<Integer> pairs =
        expected
            .get("formula")
            .valueStream()
            .map(JsonNode::asString)
            .filter(term -> term.startsWith("lambda"))
            .map(term -> 1 << (term.charAt(6) - '1') | 1 << (term.charAt(8) - '1'))
            .toList();
    reference.same(key, fit.model(), new Model(table.size(), pairs));
    reference.close(key + " aic", fit.aic(), expected.get("aic"), Reference.FIT);
    Profile profile = Profile.of(table, fit.model(), Factorials.CORMACK);
    JsonNode limits = expected.get("limits");
    top(reference, key, profile, limits.get("point estimate"));
    Interval wide = profile.interval(0.95);
    Interval narrow = profile.interval(0.8);
    Map<String, Double> ours =
        Map.of("2.5%", wide.low(), "10%", narrow.low(), "90%", narrow.high(), "97.5%", wide.high());
    ours.forEach(
        (level, limit) -> reference.close(key + level, limit, limits.get(level), Reference.FIT));
  }

  /**
   * The top of a likelihood is flat: R's search for it stops up to 8e-8 away, and gives 14211.0991
   * and 14211.1003 for UKdat and UKdat_5 at 0.001, whose likelihoods are the same. Ours looks for a
   * slope of zero. So theirs must be no higher, and near.
   */
  private static void top(Reference reference, String key, Profile profile, JsonNode expected) {
    reference.close(key + " N", profile.total(), expected, 1e-7);
    assertThat(profile.fall(expected.doubleValue())).isBetween(-1e-11, 1e-9);
  }

  @Test
  void profilesOfIndependentListsAreThoseOfRcapture() {
    Reference reference = Reference.of("profile");
    reference
        .results()
        .get("simple_estimators_and_rcapture")
        .properties()
        .forEach(
            each -> {
              CaptureTable table = reference.table(each.getKey());
              JsonNode expected = each.getValue().get("profile_ci_Mt");
              Profile profile =
                  Profile.of(table, Model.mainEffects(table.size()), Factorials.CORMACK);
              Interval interval = profile.interval(0.95);
              JsonNode limits = expected.get("CI");
              top(reference, each.getKey(), profile, limits.get(0));
              reference.close(each.getKey(), interval.low(), limits.get(1), Reference.FIT);
              reference.close(each.getKey(), interval.high(), limits.get(2), Reference.FIT);
            });
    reference.tell(18);
  }
}
