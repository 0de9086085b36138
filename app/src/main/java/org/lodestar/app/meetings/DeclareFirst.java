package org.lodestar.app.meetings;

import java.util.UUID;

/** The worker has not yet said whether they know anybody whom the meeting is about. */
public final class DeclareFirst extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final UUID meeting;

  public DeclareFirst(UUID meeting) {
    super("A declaration is needed", null, false, false);
    this.meeting = meeting;
  }

  /** The meeting that is to be read. */
  public UUID meeting() {
    return meeting;
  }
}
