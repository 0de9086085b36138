package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.domain.BrowserSecrets;
import org.lodestar.app.members.entry.Browsers;
import org.lodestar.app.members.entry.Origin;
import org.springframework.stereotype.Component;

/** The browser that somebody signs in with. */
@Component
class KnownBrowser {
  private final Browsers browsers;

  KnownBrowser(Browsers browsers) {
    this.browsers = browsers;
  }

  static Origin origin(HttpServletRequest request) {
    return new Origin(Source.of(request), BrowserCookie.read(request));
  }

  /** After both steps: it is known from now on. */
  void remember(
      UUID person, boolean first, HttpServletRequest request, HttpServletResponse response) {
    BrowserSecrets held = BrowserCookie.read(request);
    BrowserSecrets next =
        Standing.member(person).call(() -> browsers.remember(person, held, first));
    BrowserCookie.write(request, response, next);
  }

  /** The one in hand, among those in which a worker is known. */
  Optional<UUID> find(UUID person, HttpServletRequest request) {
    return browsers.find(person, BrowserCookie.read(request));
  }
}
