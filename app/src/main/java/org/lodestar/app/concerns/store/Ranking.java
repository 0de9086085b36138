package org.lodestar.app.concerns.store;

import org.lodestar.app.concerns.Priority;
import org.lodestar.app.concerns.store.tables.tables.records.ConcernRecord;
import org.lodestar.statute.TriageFactors;

/** Writes a priority into the columns by which the inbox is sorted. */
public final class Ranking {
  private Ranking() {}

  public static void set(ConcernRecord row, Priority priority) {
    TriageFactors factors = priority.factors();
    row.setHarm((short) factors.maxHarm());
    row.setLikelihood((short) factors.likelihood());
    row.setVulnerability((short) factors.vulnerability());
    row.setImmediacy((short) factors.immediacy());
    row.setOverrides(factors.overrides().stream().map(Enum::name).toArray(String[]::new));
    row.setScore((short) priority.score());
    row.setBand(priority.band().name());
    row.setRank((short) priority.band().ordinal());
  }
}
