package org.lodestar.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.evaluate.GroupRates;
import org.lodestar.linkage.evaluate.Interval;
import org.lodestar.linkage.evaluate.PairCounts;
import org.lodestar.linkage.evaluate.Score;

/** How measured quality stands in JSON, the same in every command. */
final class Figures {
  /** Of all intervals. */
  static final double LEVEL = 0.95;

  private Figures() {}

  static Map<String, @Nullable Object> counts(PairCounts counts) {
    Map<String, @Nullable Object> told = score(counts.score());
    told.put("linked", counts.linked());
    told.put("truePairs", counts.truePairs());
    return told;
  }

  static Map<String, @Nullable Object> score(Score score) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("precision", number(score.precision()));
    told.put("recall", number(score.recall()));
    told.put("f1", number(score.f1()));
    return told;
  }

  static Map<String, @Nullable Object> interval(Interval interval) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("low", number(interval.low()));
    told.put("estimate", number(interval.estimate()));
    told.put("high", number(interval.high()));
    return told;
  }

  static Map<String, @Nullable Object> group(GroupRates rates) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("group", rates.group());
    told.put("records", rates.records());
    told.put("missed", interval(rates.missed()));
    told.put("falselyLinked", interval(rates.falselyLinked()));
    told.put("partners", rates.partners());
    told.put("partnersFound", rates.partnersFound());
    return told;
  }

  /** Nothing was counted: null, since JSON knows no other word for it. */
  static @Nullable Double number(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
