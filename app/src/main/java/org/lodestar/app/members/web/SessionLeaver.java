package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.site.LeaveListener;
import org.springframework.stereotype.Component;

/** Whoever leaves in a hurry is signed out too. */
@Component
class SessionLeaver implements LeaveListener {
  private final Workers workers;

  SessionLeaver(Workers workers) {
    this.workers = workers;
  }

  @Override
  public void leaving(HttpServletRequest request, HttpServletResponse response) {
    SessionCookie.read(request)
        .ifPresent(
            secret -> {
              workers.end(secret);
              SessionCookie.clear(request, response);
            });
  }
}
