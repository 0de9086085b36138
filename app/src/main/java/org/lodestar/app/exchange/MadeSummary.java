package org.lodestar.app.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.GivenElsewhere.Ground;

/**
 * That a summary was taken out for the council's own record; what stood in it is kept nowhere.
 *
 * @param parts codes of the parts that were in it
 * @param by who made it; null where that worker is not known any more
 */
public record MadeSummary(
    UUID id,
    UUID caseFile,
    UUID person,
    SummaryKind form,
    SummaryPurpose purpose,
    Ground ground,
    List<String> parts,
    @Nullable UUID by,
    Instant at) {
  public MadeSummary {
    parts = List.copyOf(parts);
  }
}
