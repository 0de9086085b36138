package org.lodestar.app.screening;

import java.util.List;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.statute.WorryOutcome;

/**
 * What a screening answers.
 *
 * @param heading the outcome in words
 * @param kinds likely kinds; empty when the signs do not tell
 * @param ask whom to ask at this hour
 * @param source where the rule comes from; empty for the public
 * @param form what was ticked, to be changed or taken along
 */
public record ScreeningResultPage(
    ScreeningFrame frame,
    WorryOutcome outcome,
    String heading,
    List<Said> reasons,
    List<Kind> kinds,
    List<Said> steps,
    List<Helpline> ask,
    boolean officeHours,
    boolean unconfirmed,
    String source,
    List<Helpline> emergency,
    ScreeningForm form) {
  public ScreeningResultPage {
    reasons = List.copyOf(reasons);
    kinds = List.copyOf(kinds);
    steps = List.copyOf(steps);
    ask = List.copyOf(ask);
    emergency = List.copyOf(emergency);
  }

  /** Words, and where they come from. */
  public record Said(String words, String source) {}

  /** A likely kind and the signs that speak for it. */
  public record Kind(String name, List<String> signs) {
    public Kind {
      signs = List.copyOf(signs);
    }
  }
}
