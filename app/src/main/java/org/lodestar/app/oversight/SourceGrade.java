package org.lodestar.app.oversight;

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
