package org.lodestar.app.pathwayaudit.web;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathwayaudit.SheetView;
import org.lodestar.app.pathwayaudit.face.AuditSheets.Found;

/** A sheet as typed. */
record SheetForm(@Nullable @Valid List<VerdictRow> rows, @Nullable Long version) {
  static SheetForm of(SheetView view) {
    return new SheetForm(
        view.steps().stream().map(VerdictRow::of).toList(), view.sheet().version());
  }

  /** By step; rows without a step or a verdict are left out. */
  Map<String, Found> found() {
    Map<String, Found> found = new HashMap<>();
    if (rows != null) {
      for (VerdictRow row : rows) {
        if (row != null && row.step() != null && row.verdict() != null) {
          found.put(row.step(), new Found(row.verdict(), row.words()));
        }
      }
    }
    return found;
  }
}
