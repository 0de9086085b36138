package org.lodestar.app.requests;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Exemption;

/**
 * Something that happened to a request outside, as it was written down.
 *
 * @param on when
 * @param expected by when an answer is expected that takes longer; null for all else
 * @param why it takes longer, the answer stands, or it is turned back; null for all else
 * @param complex whether it is complex
 * @param voluminous whether it is voluminous
 * @param exemptions for which the public interest is weighed longer; empty for all else
 * @param outcome of another look; null for all else
 * @param look who looked, where whoever answered it writes that down; null for all else
 * @param who by which post they did, in words that the letter tells; null where nobody else did
 */
public record InformationStep(
    InformationEvent event,
    LocalDate on,
    @Nullable LocalDate expected,
    @Nullable PersonalText why,
    boolean complex,
    boolean voluminous,
    Set<Exemption> exemptions,
    @Nullable ReviewOutcome outcome,
    @Nullable Look look,
    @Nullable PersonalText who) {
  public InformationStep {
    exemptions = Set.copyOf(exemptions);
  }

  /** One of which nobody says who looked at it elsewhere. */
  public InformationStep(
      InformationEvent event,
      LocalDate on,
      @Nullable LocalDate expected,
      @Nullable PersonalText why,
      boolean complex,
      boolean voluminous,
      Set<Exemption> exemptions,
      @Nullable ReviewOutcome outcome,
      @Nullable Look look) {
    this(event, on, expected, why, complex, voluminous, exemptions, outcome, look, null);
  }

  /** One of which only the day matters. */
  public static InformationStep of(InformationEvent event, LocalDate on) {
    return new InformationStep(event, on, null, null, false, false, Set.of(), null, null);
  }
}
