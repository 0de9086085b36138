package org.lodestar.app.library;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The library does not allow it; all reasons are told at once. */
@ResponseStatus(HttpStatus.CONFLICT)
public final class DocumentRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Reason> reasons;

  /**
   * A reason.
   *
   * @param field of the form that it is about
   * @param key of its words
   * @param said what the words say it about
   */
  public record Reason(String field, String key, String said) {}

  DocumentRefused(List<Reason> reasons) {
    super("Refused", null, false, false);
    this.reasons = List.copyOf(reasons);
  }

  /** One reason about one field. */
  public static DocumentRefused because(String field, String key) {
    return new DocumentRefused(List.of(new Reason(field, key, "")));
  }

  /** Why. */
  public List<Reason> reasons() {
    return reasons;
  }

  /** Refuses when there is a reason. */
  public static void unlessEmpty(List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      throw new DocumentRefused(reasons);
    }
  }
}
