package org.lodestar.app.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Slot: told that somebody leaves in a hurry. Declare a bean for whatever must not stay. */
public interface LeaveListener {
  /**
   * Ends what this browser had begun: a draft, a session and its cookie. Runs outside the security
   * chain, so it reads cookies itself. What it throws is logged without content and stops nothing.
   */
  void leaving(HttpServletRequest request, HttpServletResponse response);
}
