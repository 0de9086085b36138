package org.lodestar.app.figures;

import org.lodestar.app.audit.AuditAction;

/** What is done with figures, in the audit record. Names are kept for ever. */
public enum FigureAction implements AuditAction {
  FIGURES_LISTED,
  FIGURE_VIEWED,
  FIGURE_EXPORTED,
  NEIGHBOURHOODS_VIEWED,
  NEIGHBOURHOODS_EXPORTED,
  INDICATOR_CHANGED,
  SERIES_NOTE_WRITTEN,
  SERIES_NOTE_REMOVED,
  PUBLIC_FIGURE_WRITTEN,
  PUBLIC_FIGURE_REMOVED,
  OUTSIDE_COUNTS_LISTED,
  OUTSIDE_COUNT_VIEWED,
  OUTSIDE_COUNT_WRITTEN,
  OUTSIDE_COUNT_CORRECTED,
  PERIOD_CLOSED,
  PERIOD_CHECKED
}
