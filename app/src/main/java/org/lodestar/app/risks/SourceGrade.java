package org.lodestar.app.risks;

/** How far a source can be relied upon. */
public enum SourceGrade {
  A,
  B,
  C,
  D,
  E,
  F,
  NOT_GRADED
}
