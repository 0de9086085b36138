package org.lodestar.app.directory.face;

import org.lodestar.app.directory.Service;

/** Somebody else changed the service since it was opened: the service as it is now, to compare. */
public final class ServiceChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Service now;

  ServiceChanged(Service now) {
    super("Changed meanwhile", null, false, false);
    this.now = now;
  }

  /** The service as it is now. */
  public Service now() {
    return now;
  }
}
