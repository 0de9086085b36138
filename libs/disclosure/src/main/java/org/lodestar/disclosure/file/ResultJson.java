package org.lodestar.disclosure.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.Attack;
import org.lodestar.disclosure.Finding;
import org.lodestar.disclosure.Interval;
import org.lodestar.disclosure.Method;
import org.lodestar.disclosure.Protected;
import org.lodestar.disclosure.ProtectedRow;
import org.lodestar.disclosure.Rate;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.Utility;
import org.lodestar.disclosure.Why;

/**
 * A protected table for its analyst, with the true reasons: not for publication. No hidden count
 * stands in it. What each name means is told in {@code result.schema.json}.
 */
public final class ResultJson {
  private ResultJson() {}

  /** As maps and lists, in the order of the schema. */
  public static Map<String, @Nullable Object> of(Protected table, Rules rules) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("table", table.table().name());
    told.put("method", rules.method() instanceof Method.Suppress ? "suppress" : "round");
    told.put("threshold", rules.threshold());
    told.put("utility", utility(table.utility()));
    told.put("attack", attack(table.attack()));
    told.put("findings", table.findings().stream().map(ResultJson::finding).toList());
    List<Object> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(row(row, table.table().dimensions(), rules)));
    told.put("rows", rows);
    return told;
  }

  private static Map<String, @Nullable Object> row(
      ProtectedRow row, List<String> dimensions, Rules rules) {
    Map<String, @Nullable Object> codes = new LinkedHashMap<>();
    for (int k = 0; k < dimensions.size(); k++) {
      codes.put(dimensions.get(k), row.codes().get(k));
    }
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("codes", codes);
    told.put("count", row.count());
    told.put("reason", row.reason());
    told.put("why", row.why() == Why.SMALL ? "under " + rules.threshold() : row.why().words());
    Interval interval = row.interval();
    if (interval != null) {
      told.put("low", rounded(interval.low()));
      told.put("high", Double.isInfinite(interval.high()) ? null : rounded(interval.high()));
    }
    Rate rate = row.rate();
    if (rate != null) {
      told.put("rate", rounded(rate.value()));
      told.put(
          "relativeStandardError",
          Double.isInfinite(rate.relativeStandardError())
              ? null
              : rounded(rate.relativeStandardError()));
      told.put("unstable", rate.unstable());
    }
    return told;
  }

  private static double rounded(double value) {
    return Math.rint(value * 1e4) / 1e4;
  }

  private static Map<String, @Nullable Object> utility(Utility utility) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("cells", utility.cells());
    told.put("shown", utility.shown());
    told.put(
        "shareOfSumShown",
        utility.sum() == 0 ? 1.0 : rounded((double) utility.sumShown() / utility.sum()));
    told.put("meanDistance", rounded(utility.meanDistance()));
    told.put("greatestDistance", utility.greatestDistance());
    return told;
  }

  private static Map<String, @Nullable Object> attack(Attack attack) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("attacked", attack.attacked());
    told.put("recovered", attack.recovered());
    told.put("pairs", attack.pairs());
    told.put("how", attack.how());
    return told;
  }

  private static Map<String, @Nullable Object> finding(Finding finding) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("code", finding.code());
    told.put("text", finding.text());
    return told;
  }
}
