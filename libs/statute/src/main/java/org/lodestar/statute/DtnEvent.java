package org.lodestar.statute;

/** What can happen to a duty-to-notify notification. */
public enum DtnEvent {
  SENT,
  CONVERTED
}
