package org.lodestar.app.site;

import jakarta.servlet.http.HttpSession;

/** Slot: told that somebody left in a hurry, before the session ends. */
public interface LeaveListener {
  /** Deletes what the session had typed and not sent. Must not throw. */
  void leaving(HttpSession session);
}
