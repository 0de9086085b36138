package org.lodestar.app.worries;

/** Where a worker met what worries them: it decides which signs are asked first. */
public enum Setting {
  HOUSING,
  SCHOOL,
  HEALTH,
  LICENSING,
  ENVIRONMENTAL_HEALTH,
  STREET,
  OTHER
}
