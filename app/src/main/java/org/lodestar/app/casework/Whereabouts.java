package org.lodestar.app.casework;

/** Where somebody was exploited, as the Home Office form asks. */
public enum Whereabouts {
  UK,
  OVERSEAS,
  BOTH,
  NOT_KNOWN
}
