package org.lodestar.statute;

import java.util.List;
import org.lodestar.vocabulary.Mark;

/**
 * The answer of the screening aid. It helps somebody to decide whether to speak; it decides
 * nothing, and it never says that there is no risk.
 *
 * @param reasons every reason, the hardest first; never empty
 * @param types likely kinds, the likeliest first; empty when the signs do not tell yet
 * @param steps what to do, in order
 * @param ask whom to ask at this hour, in order; never empty
 */
public record WorryAdvice(
    WorryOutcome outcome,
    List<WorryReason> reasons,
    List<LikelyType> types,
    List<WorryStep> steps,
    List<AskAt> ask) {
  public WorryAdvice {
    reasons = List.copyOf(reasons);
    types = List.copyOf(types);
    steps = List.copyOf(steps);
    ask = List.copyOf(ask);
    if (reasons.isEmpty() || steps.isEmpty() || ask.isEmpty()) {
      throw new IllegalArgumentException("an answer has a reason, a step and somebody to ask");
    }
  }

  /** Whether the signs do not tell yet which kind it may be; a result like any other. */
  public boolean cannotTell() {
    return types.isEmpty();
  }

  /** Where the rule comes from, marked until a practitioner has confirmed it. */
  public Source source() {
    return Sources.get("SCREENING");
  }

  /** Whether a practitioner has still to confirm the rule. */
  public boolean unconfirmed() {
    return source().mark() == Mark.M;
  }
}
