package org.lodestar.vocabulary;

/** Where somebody met what worries them. */
public enum Surroundings {
  HOME,
  WORK,
  STREET,
  SCHOOL,
  HEALTH,
  /** A border, a port, a station, a vehicle. */
  TRAVEL,
  ONLINE,
  OTHER
}
