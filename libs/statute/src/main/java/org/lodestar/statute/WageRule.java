package org.lodestar.statute;

import java.util.List;
import org.lodestar.vocabulary.ResourceTable;

/** What a reckoning of pay rests on besides the rates, with its sources. */
public enum WageRule {
  /** What was owed is raised in the proportion of today's rate to the rate of the time. */
  ARREARS_AT_TODAYS_RATE,
  /** Accommodation is the only benefit in kind that counts, up to an amount for a day. */
  ACCOMMODATION,
  FORCED_LABOUR_SIGNS;

  /** Where it can be read. */
  public List<Source> sources() {
    return ResourceTable.read(WageRule.class, "wage-rules.psv").stream()
        .filter(row -> row.choice("rule", WageRule.class) == this)
        .flatMap(row -> Sources.all(row.list("sources")).stream())
        .toList();
  }
}
