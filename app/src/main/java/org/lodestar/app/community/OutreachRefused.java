package org.lodestar.app.community;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** It cannot be kept like this; all reasons are told at once. */
@ResponseStatus(HttpStatus.CONFLICT)
public final class OutreachRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  /**
   * A reason.
   *
   * @param field of the form that it is about; empty for all of it
   * @param key of its words
   */
  public record Refusal(String field, String key) {}

  OutreachRefused(List<Refusal> refusals) {
    super("Refused", null, false, false);
    this.refusals = List.copyOf(refusals);
  }

  /** One reason about all of it. */
  public static OutreachRefused because(String key) {
    return new OutreachRefused(List.of(new Refusal("", key)));
  }

  /** Why. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /** Refuses when there is a reason. */
  public static void unlessEmpty(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new OutreachRefused(refusals);
    }
  }
}
