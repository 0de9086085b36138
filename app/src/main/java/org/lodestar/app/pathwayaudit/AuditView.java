package org.lodestar.app.pathwayaudit;

import java.util.List;

/**
 * An audit with all that belongs to it.
 *
 * @param rates per step, the lowest first
 */
public record AuditView(
    PathwayAudit audit,
    List<Sheet> sheets,
    List<StepRate> rates,
    List<WalkThrough> walkThroughs,
    List<Improvement> improvements) {
  public AuditView {
    sheets = List.copyOf(sheets);
    rates = List.copyOf(rates);
    walkThroughs = List.copyOf(walkThroughs);
    improvements = List.copyOf(improvements);
  }

  /** How many sheets are judged. */
  public int judged() {
    return (int) sheets.stream().filter(sheet -> sheet.judgedAt() != null).count();
  }
}
