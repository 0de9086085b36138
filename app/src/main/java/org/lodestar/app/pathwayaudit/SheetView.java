package org.lodestar.app.pathwayaudit;

import java.util.List;
import org.lodestar.app.casework.CaseFile;

/** A sheet with the steps of its case. */
public record SheetView(PathwayAudit audit, Sheet sheet, CaseFile file, List<Judged> steps) {
  public SheetView {
    steps = List.copyOf(steps);
  }
}
