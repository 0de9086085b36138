package org.lodestar.app.pathwayaudit;

/** What an auditor finds about a step of a case. */
public enum Verdict {
  PASS,
  FAIL,
  NOT_APPLICABLE
}
