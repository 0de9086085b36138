package org.lodestar.app.site;

import jakarta.servlet.ServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A form that came too late: whoever it was shown to has been signed out since. It is carried out
 * for nobody else, and given back to nobody else.
 */
public final class LateForm {
  private static final String LATE = LateForm.class.getName();
  private static final Set<String> SECRET = Set.of("password", "again", "current", "code");
  private static final int MARK = UUID.randomUUID().toString().length();

  private static final String PARTS = LATE + ".parts";

  private LateForm() {}

  /**
   * A form as it came: once it is refused the container shows nothing of one that the server does
   * not take apart itself.
   *
   * @param parts whether it came in parts, as a form with files does
   * @param file whether a file came along, which cannot be given back
   */
  public record Sent(Map<String, List<String>> fields, boolean parts, boolean file) {
    public Sent {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** What was written stays out of logs. */
    @Override
    public String toString() {
      return "Sent";
    }
  }

  /** Reads a form that comes in parts to its end; empty where a file came along. */
  @FunctionalInterface
  public interface Parts extends Supplier<Optional<Map<String, List<String>>>> {}

  /** Leaves with a request how the rest of its form is read, should it come too late. */
  public static void comesInParts(ServletRequest request, Parts parts) {
    request.setAttribute(PARTS, parts);
  }

  /** The value of one showing of a form, which says whose page it stood on. */
  static String showing(Optional<Viewer> viewer) {
    return viewer.map(each -> each.mark() + ".").orElse("") + UUID.randomUUID();
  }

  /** On whose page the form stood; empty where it does not say so. */
  public static Optional<String> shownTo(ServletRequest request) {
    String showing = first(request, Page.ONCE);
    return showing != null && showing.length() > MARK && showing.charAt(MARK) == '.'
        ? Optional.of(showing.substring(0, MARK))
        : Optional.empty();
  }

  private static @Nullable String first(ServletRequest request, String name) {
    return request.getAttribute(LATE) instanceof Sent sent
        ? sent.fields().getOrDefault(name, List.of()).stream().findFirst().orElse(null)
        : request.getParameter(name);
  }

  /** Whether it can wait in the browser that sent it; what lets somebody in is typed anew. */
  public static boolean canWait(ServletRequest request) {
    return shownTo(request).isPresent() && names(request).stream().noneMatch(SECRET::contains);
  }

  private static Set<String> names(ServletRequest request) {
    return request.getAttribute(LATE) instanceof Sent sent
        ? sent.fields().keySet()
        : request.getParameterMap().keySet();
  }

  /** Notes that this one came too late, for the page that says so. */
  public static void note(ServletRequest request) {
    boolean parts = request.getAttribute(PARTS) instanceof Parts;
    Optional<Map<String, List<String>>> whole =
        request.getAttribute(PARTS) instanceof Parts rest
            ? rest.get()
            : Optional.of(fields(request));
    request.setAttribute(
        LATE, new Sent(whole.orElseGet(() -> fields(request)), parts, whole.isEmpty()));
  }

  private static Map<String, List<String>> fields(ServletRequest request) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    // A name may stand in an address without any value.
    request
        .getParameterMap()
        .forEach(
            (name, values) ->
                fields.put(name, Arrays.stream(values).filter(Objects::nonNull).toList()));
    return fields;
  }

  /** The one that came too late, as it came; empty where none did. */
  public static Optional<Sent> noted(ServletRequest request) {
    return request.getAttribute(LATE) instanceof Sent sent ? Optional.of(sent) : Optional.empty();
  }
}
