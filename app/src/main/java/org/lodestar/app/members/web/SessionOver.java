package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A form in which somebody wrote arrived after their session had ended. Nothing of it is done, and
 * nothing of it is lost.
 */
final class SessionOver extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String IDENTIFIER =
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  private SessionOver() {
    super("A session is over", null, false, false);
  }

  /**
   * For whoever had a session in this browser and wrote something; empty for a click, which is made
   * again, for what opens doors, which no page may hold, and for files, which it cannot.
   */
  static Optional<SessionOver> of(HttpServletRequest request) {
    boolean written =
        SessionCookie.read(request).isPresent()
            && AgainPage.isForm(request)
            && holdsWords(AgainPage.kept(request));
    return written ? Optional.of(new SessionOver()) : Optional.empty();
  }

  private static boolean holdsWords(List<AgainPage.Kept> kept) {
    return kept.stream().noneMatch(SessionOver::isSecret)
        && kept.stream().anyMatch(SessionOver::isTyped);
  }

  private static boolean isSecret(AgainPage.Kept kept) {
    String name = kept.name().toLowerCase(Locale.ROOT);
    return name.equals("code") || name.contains("password") || name.contains("secret");
  }

  private static boolean isTyped(AgainPage.Kept kept) {
    return !kept.value().isBlank()
        && !"version".equals(kept.name())
        && !kept.value().matches(IDENTIFIER);
  }
}
