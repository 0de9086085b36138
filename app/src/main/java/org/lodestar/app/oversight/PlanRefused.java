package org.lodestar.app.oversight;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The plan does not allow it; all reasons are told at once. */
@ResponseStatus(HttpStatus.CONFLICT)
public final class PlanRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  /**
   * A reason.
   *
   * @param field of the form that it is about; empty for all of it
   * @param key of its words
   * @param said what the words say it about, such as the actions of a circle
   */
  public record Refusal(String field, String key, String said) {
    /** A reason about a field. */
    public static Refusal of(String field, String key) {
      return new Refusal(field, key, "");
    }
  }

  PlanRefused(List<Refusal> refusals) {
    super("Refused", null, false, false);
    this.refusals = List.copyOf(refusals);
  }

  /** One reason about all of it. */
  static PlanRefused because(String key) {
    return new PlanRefused(List.of(Refusal.of("", key)));
  }

  /** Why. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /** Refuses when there is a reason. */
  static void unlessEmpty(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new PlanRefused(refusals);
    }
  }
}
