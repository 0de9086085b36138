package org.lodestar.app.exchange;

/** In which form a summary was taken out. */
public enum SummaryKind {
  /** To be pasted. */
  TEXT,
  PDF
}
