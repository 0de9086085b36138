package org.lodestar.app.risks;

/** What drives a threat: the seven letters of a horizon scan. */
public enum Pestelo {
  POLITICAL,
  ECONOMIC,
  SOCIAL,
  TECHNOLOGICAL,
  ENVIRONMENTAL,
  LEGAL,
  ORGANISATIONAL
}
