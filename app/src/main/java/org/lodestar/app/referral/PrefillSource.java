package org.lodestar.app.referral;

/** Where an answer was taken from before anybody typed it. */
public enum PrefillSource {
  ROUTE,
  PERSON,
  NAME_SPLIT,
  EPISODES,
  SIGNS,
  CONSENTS,
  CONTACTS,
  FACTS,
  DECISIONS,
  WORKER,
  /** A notification that became this referral. */
  NOTIFICATION
}
