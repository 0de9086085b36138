package org.lodestar.app.exchange;

import java.util.List;
import org.lodestar.app.casework.CaseOutline;
import org.lodestar.app.casework.GivenElsewhere.Ground;

/**
 * How a summary is given.
 *
 * @param ground on what giving it rests
 * @param decided whether what was decided and done goes in, which no part says
 */
public record SummaryGiven(SummaryKind form, Ground ground, boolean decided) {
  /** Stands among the codes of parts for what was decided and done. */
  public static final String DECIDED = "DECIDED";

  /** With what was decided, on a ground that nobody wrote down. */
  public static SummaryGiven as(SummaryKind form) {
    return new SummaryGiven(form, Ground.UNSAID, true);
  }

  /** What of it is given. */
  public SummaryMaterial of(SummaryMaterial made) {
    if (decided) {
      return made;
    }
    return new SummaryMaterial(
        made.file(),
        made.person(),
        made.record(),
        made.sheets(),
        new CaseOutline(List.of(), made.outline().open()),
        made.answers(),
        made.supportEnds());
  }

  /** How the chronology of the case tells it. */
  public String words() {
    return ground == Ground.UNSAID ? form.name() : form + "." + ground;
  }
}
