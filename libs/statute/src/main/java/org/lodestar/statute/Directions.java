package org.lodestar.statute;

import java.util.List;

/**
 * What the facts lead to.
 *
 * @param asksSupport the referral asks whether the person wants support, which is for adults
 * @param steps in the order of {@link StepCode}
 */
public record Directions(
    Route route,
    boolean asksConsent,
    boolean sendsIdentity,
    boolean asksSupport,
    List<Step> steps,
    List<Warning> warnings) {
  public Directions {
    steps = List.copyOf(steps);
    warnings = List.copyOf(warnings);
  }
}
