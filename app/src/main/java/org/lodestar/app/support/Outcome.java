package org.lodestar.app.support;

/**
 * The seven outcomes of the Modern Slavery Core Outcome Set, which survivors helped to choose. They
 * are for adults, and a person scores them or not as they like.
 */
public enum Outcome {
  HOUSING,
  SAFETY,
  LONG_TERM_SUPPORT,
  COMPASSIONATE_SERVICES,
  PURPOSE,
  MEDICAL_TREATMENT,
  EDUCATION;

  /** The highest score; the lowest is 0. */
  public static final int MOST = 10;
}
