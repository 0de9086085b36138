package org.lodestar.app.site;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A form that came too late: whoever it was shown to has been signed out since. It is carried out
 * for nobody else, and given back to nobody else.
 */
public final class LateForm {
  private static final String LATE = LateForm.class.getName();
  private static final Set<String> SECRET = Set.of("password", "again", "current", "code");
  private static final int MARK = UUID.randomUUID().toString().length();

  private LateForm() {}

  /** The value of one showing of a form, which says whose page it stood on. */
  static String showing(Optional<Viewer> viewer) {
    return viewer.map(each -> each.mark() + ".").orElse("") + UUID.randomUUID();
  }

  /** On whose page the form stood; empty where it does not say so. */
  public static Optional<String> shownTo(ServletRequest request) {
    String showing = request.getParameter(Page.ONCE);
    return showing != null && showing.length() > MARK && showing.charAt(MARK) == '.'
        ? Optional.of(showing.substring(0, MARK))
        : Optional.empty();
  }

  /** Whether it can wait in the browser that sent it; what lets somebody in is typed anew. */
  public static boolean canWait(ServletRequest request) {
    return shownTo(request).isPresent()
        && request.getParameterMap().keySet().stream().noneMatch(SECRET::contains);
  }

  /** Notes that this one came too late, for the page that says so. */
  public static void note(ServletRequest request) {
    request.setAttribute(LATE, true);
  }

  /** Whether this one came too late. */
  public static boolean isNoted(ServletRequest request) {
    return request.getAttribute(LATE) != null;
  }
}
