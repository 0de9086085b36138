package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Page;
import org.springframework.http.MediaType;

/**
 * Asks for the second factor again.
 *
 * @param action where the code goes: the address to which a form was on its way, or our own
 * @param kept what was typed in that form, to be sent again with the code
 * @param typed whether somebody typed something that is kept
 * @param invented whether this is an invented worker, whose code is typed for them
 */
public record AgainPage(String action, List<Kept> kept, boolean typed, boolean invented) {
  /** Where a page is led back to after the code. */
  static final String HERE = "/session/code";

  static final String CODE = "codeAgain";
  static final String TO = "to";

  private static final Set<String> NOT_KEPT = Set.of(CODE, Page.ONCE, "_csrf");

  public AgainPage {
    kept = List.copyOf(kept);
  }

  /** One answer of the form. */
  public record Kept(String name, String value) {
    @Override
    public String toString() {
      return "Kept";
    }
  }

  /**
   * For a request that came too late. A page is led back to by its path alone; a form keeps all of
   * its answers, which stay in the page and in no address. A form with a file is begun again.
   */
  static AgainPage of(HttpServletRequest request, boolean invented) {
    if (HERE.equals(request.getRequestURI())) {
      return leading(request.getParameter(TO), invented);
    }
    if (!isForm(request)) {
      return leading(request.getRequestURI(), invented);
    }
    List<Kept> kept = new ArrayList<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!NOT_KEPT.contains(name)) {
                Stream.of(values)
                    .filter(Objects::nonNull)
                    .forEach(value -> kept.add(new Kept(name, value)));
              }
            });
    boolean typed = kept.stream().anyMatch(each -> !each.value().isBlank());
    return new AgainPage(request.getRequestURI(), kept, typed, invented);
  }

  private static AgainPage leading(@Nullable String to, boolean invented) {
    List<Kept> kept = to == null ? List.of() : List.of(new Kept(TO, to));
    return new AgainPage(HERE, kept, false, invented);
  }

  /** Whether a form comes from this page, with a code. */
  static boolean isSentAgain(HttpServletRequest request) {
    return isForm(request) && request.getParameter(CODE) != null;
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return "POST".equals(request.getMethod())
        && (type == null
            || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE));
  }

  @Override
  public String toString() {
    return "AgainPage";
  }
}
