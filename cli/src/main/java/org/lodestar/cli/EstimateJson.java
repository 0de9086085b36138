package org.lodestar.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.answer.Answer;
import org.lodestar.prevalence.answer.Figures;
import org.lodestar.prevalence.answer.MethodResult;
import org.lodestar.prevalence.answer.Variant;
import org.lodestar.prevalence.answer.Warning;

/** The answer for programs: all raw figures, and whether any may be shown. */
final class EstimateJson {
  private EstimateJson() {}

  static Map<String, @Nullable Object> of(Answer answer) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("people", answer.table().people());
    data.put("lists", answer.table().size());
    data.put("overlap", answer.table().overlap());
    data.put("names", answer.table().lists());
    told.put("data", data);
    told.put("publishable", answer.publishable());
    told.put("methods", answer.methods().stream().map(EstimateJson::method).toList());
    told.put("range", answer.range().map(EstimateJson::interval).orElse(null));
    told.put("warnings", warnings(answer.allWarnings()));
    told.put("variants", answer.variants().stream().map(EstimateJson::variant).toList());
    told.put("consistency", answer.consistency().stream().map(EstimateJson::foretold).toList());
    told.put("log", answer.log());
    return told;
  }

  private static Map<String, @Nullable Object> method(MethodResult result) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("method", result.method().key());
    if (!result.name().isEmpty()) {
      told.put("name", result.name());
    }
    told.put("estimate", result.estimate());
    Map<String, @Nullable Object> intervals = new LinkedHashMap<>();
    result.intervals().forEach((level, of) -> intervals.put(String.valueOf(level), interval(of)));
    told.put("intervals", intervals);
    told.put("model", result.model());
    Figures figures = result.figures();
    told.put("logLik", figures == null ? null : figures.logLik());
    told.put("deviance", figures == null ? null : figures.deviance());
    told.put("aic", figures == null ? null : figures.aic());
    told.put("bic", figures == null ? null : figures.bic());
    told.put("status", result.status());
    told.put("replicates", result.replicates());
    told.put("replicatesWithoutFit", result.replicatesWithoutFit());
    result.more().forEach(told::put);
    told.put("warnings", warnings(result.warnings()));
    return told;
  }

  private static List<Double> interval(Interval interval) {
    return List.of(interval.low(), interval.high());
  }

  private static List<Map<String, @Nullable Object>> warnings(List<Warning> warnings) {
    return warnings.stream()
        .map(
            warning -> {
              Map<String, @Nullable Object> told = new LinkedHashMap<>();
              told.put("code", warning.code().name());
              told.put("weight", warning.code().weight().name().toLowerCase(java.util.Locale.ROOT));
              told.put("text", warning.text());
              return told;
            })
        .toList();
  }

  private static Map<String, @Nullable Object> variant(Variant variant) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("kind", variant.kind().name().toLowerCase(java.util.Locale.ROOT));
    told.put("words", variant.words());
    told.put("seen", variant.seen());
    told.put("estimate", variant.estimate());
    Interval interval = variant.interval();
    told.put("interval", interval == null ? null : interval(interval));
    told.put("model", variant.model());
    return told;
  }

  private static Map<String, @Nullable Object> foretold(Answer.Foretold foretold) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("list", foretold.list());
    told.put("size", foretold.size());
    told.put("seen", foretold.seen());
    told.put("estimate", foretold.estimate());
    Interval interval = foretold.interval();
    told.put("interval", interval == null ? null : interval(interval));
    told.put("holds", foretold.holds());
    return told;
  }
}
