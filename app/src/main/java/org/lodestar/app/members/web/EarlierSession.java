package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import org.lodestar.app.members.entry.SignIn;
import org.springframework.stereotype.Component;

/** The session of whoever was signed in in this browser before: it ends when somebody comes in. */
@Component
class EarlierSession {
  private final SignIn signIn;

  EarlierSession(SignIn signIn) {
    this.signIn = signIn;
  }

  /** Ends it, so that nothing of it is left behind a cookie that was written over. */
  void end(HttpServletRequest request) {
    SessionFilter.worker(request)
        .ifPresent(
            worker -> SessionCookie.read(request).ifPresent(old -> signIn.out(old, worker.id())));
  }
}
