package org.lodestar.app.site;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** A rule does not allow it; all reasons are told at once. */
@ResponseStatus(HttpStatus.CONFLICT)
public final class Refused extends RuntimeException {
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

  /** Knows why. */
  public Refused(List<Refusal> refusals) {
    super("Refused", null, false, false);
    this.refusals = List.copyOf(refusals);
  }

  /** One reason about all of it. */
  public static Refused because(String key) {
    return new Refused(List.of(Refusal.of("", key)));
  }

  /** Why. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /** What is shown where no form can tell it: the first reason. */
  public ModelAndView page() {
    return new ModelAndView(
        "site/refused",
        "key",
        refusals.stream().findFirst().map(Refusal::key).orElse("site.clash"));
  }

  /** Refuses when there is a reason. */
  public static void unlessEmpty(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
