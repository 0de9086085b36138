package org.lodestar.app.community;

/** Whom outreach is for. */
public enum Audience {
  /** Hauliers and drivers. */
  DRIVERS,
  /** Those who run ports and lorry parks. */
  SITES,
  /** People who have come here lately. */
  ARRIVALS,
  /** Those who gave them a home. */
  HOSTS,
  TRADE,
  RESIDENTS,
  /** Young people who were in care. */
  CARE_LEAVERS,
  /** People who have no safe place to live. */
  NO_SAFE_HOME,
  /** Care workers whose leave to be here hangs on their employer. */
  CARE_WORKERS
}
