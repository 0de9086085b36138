package org.lodestar.vocabulary;

/** Groups in which signs are shown. */
public enum IndicatorGroup {
  PHYSICAL,
  BEHAVIOURAL,
  ENVIRONMENTAL,
  FINANCIAL,
  MOVEMENT
}
