package org.lodestar.app.members.entry;

import java.time.Duration;

/** What a one-time link is for, and how long it can be used. */
public enum LinkPurpose {
  /** The first administrator of an empty installation. */
  FIRST_SET_UP(Duration.ofHours(24)),
  /** A new worker chooses a password and a second factor. */
  JOIN(Duration.ofDays(7)),
  /** A worker who lost them chooses new ones. */
  RESET(Duration.ofHours(24));

  private final Duration validity;

  LinkPurpose(Duration validity) {
    this.validity = validity;
  }

  /** From when it is made. */
  public Duration validity() {
    return validity;
  }
}
