package org.lodestar.app.site;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule does not allow what was asked for; all reasons are told at once. A form tells each at its
 * field ({@link Saving#attempt}); where there is no form, one page tells the first.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  /**
   * A reason.
   *
   * @param field of the form that asks it; empty for all of it
   * @param key of its words
   * @param said what the words say it about, such as the actions of a circle
   */
  public record Refusal(String field, String key, String said) {
    /** A reason about a field. */
    public static Refusal of(String field, String key) {
      return new Refusal(field, key, "");
    }
  }

  /** Knows why. */
  public Refused(List<Refusal> refusals) {
    super(
        refusals.stream().map(Refusal::key).collect(Collectors.joining(", ")), null, false, false);
    this.refusals = List.copyOf(refusals);
  }

  /** One reason about all of it. */
  public static Refused because(String key) {
    return at("", key);
  }

  /** One reason about a field. */
  public static Refused at(String field, String key) {
    return new Refused(List.of(Refusal.of(field, key)));
  }

  /** Why. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /** Key of the words for the first reason. */
  public String key() {
    return refusals.getFirst().key();
  }

  /** Refuses when there is a reason. */
  public static void unlessEmpty(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
