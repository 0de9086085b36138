package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.store.Workers;

/** A session after the password and before the second factor. */
record HalfSession(SessionSecret secret, UUID person) {
  static Optional<HalfSession> of(HttpServletRequest request) {
    return SessionFilter.session(request)
        .filter(live -> !live.full())
        .flatMap(live -> half(request, live));
  }

  private static Optional<HalfSession> half(HttpServletRequest request, Workers.Live live) {
    return SessionCookie.read(request).map(secret -> new HalfSession(secret, live.person()));
  }
}
