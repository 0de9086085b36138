package org.lodestar.statute;

import java.util.List;
import java.util.Set;

/**
 * What may be owed to somebody who worked, as a range wherever the facts are ranges.
 *
 * @param owed pence, at the rates of the time
 * @param owedAtTodaysRate pence, at today's rates where these are higher
 * @param taken pence that was taken for rent, food, travel, debt and other things
 */
public record WageResult(
    List<WageLine> lines,
    Between owed,
    Between owedAtTodaysRate,
    Between taken,
    Set<WageAssumption> assumptions,
    List<Source> sources) {
  public WageResult {
    lines = List.copyOf(lines);
    sources = List.copyOf(sources);
  }
}
