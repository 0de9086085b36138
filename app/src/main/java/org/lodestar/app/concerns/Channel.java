package org.lodestar.app.concerns;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;

/** How a concern reached us. */
public enum Channel {
  /** The public form, without an account. */
  PUBLIC_FORM(null),
  /** Somebody rang, and a worker wrote down what they said. */
  PHONE(Action.TAKE_CONCERN),
  TEXT_MESSAGE(Action.TAKE_CONCERN),
  EMAIL(Action.TAKE_CONCERN),
  /** Somebody came to a desk. */
  WALK_IN(Action.TAKE_CONCERN),
  /** Passed on by the front door for children. */
  CHILDREN_FRONT_DOOR(Action.TAKE_CONCERN),
  /** Passed on by the front door for adults with care and support needs. */
  ADULTS_FRONT_DOOR(Action.TAKE_CONCERN),
  /** Written by somebody who works in the partnership about what they saw themselves. */
  STAFF_FORM(Action.WRITE_CONCERN),
  /** Written by a partner body. */
  PARTNER_FORM(Action.WRITE_CONCERN),
  /** From the log of a warden or an officer on patrol. */
  FIELD_LOG(Action.WRITE_CONCERN);

  private final @Nullable Action action;

  Channel(@Nullable Action action) {
    this.action = action;
  }

  /** Whether a worker takes down or writes what comes this way. */
  public boolean byWorker() {
    return action != null;
  }

  /** Whether whoever wrote it reads our answer as a worker and needs no receipt. */
  public boolean readByWriter() {
    return this == STAFF_FORM || this == PARTNER_FORM || this == FIELD_LOG;
  }

  /** What a worker must be allowed to do to bring something in this way. */
  public Action action() {
    if (action == null) {
      throw new IllegalStateException("No worker brings anything in by " + name());
    }
    return action;
  }
}
