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
  RESIDENTS
}
