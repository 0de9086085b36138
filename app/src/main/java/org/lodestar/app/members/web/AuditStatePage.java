package org.lodestar.app.members.web;

import java.util.List;
import org.lodestar.app.site.SummaryRow;

/**
 * How it stands with the audit record.
 *
 * @param faults what is wrong, a sentence each, as the verifier says it
 * @param others what else is wrong in the database
 * @param warnings what has to be done
 * @param rows when it was looked at, and where anchors go
 */
public record AuditStatePage(
    List<String> faults, List<String> others, List<String> warnings, List<SummaryRow> rows) {
  public AuditStatePage {
    faults = List.copyOf(faults);
    others = List.copyOf(others);
    warnings = List.copyOf(warnings);
    rows = List.copyOf(rows);
  }
}
