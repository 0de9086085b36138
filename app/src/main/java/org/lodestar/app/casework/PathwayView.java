package org.lodestar.app.casework;

import java.util.List;
import java.util.Map;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Directions;
import org.lodestar.statute.Facts;
import org.lodestar.vocabulary.ConsentKind;

/**
 * The pathway of a person: what is known, the route, the steps and what has become of them.
 *
 * @param facts as given to the engine
 * @param directions as the engine gave them, for today
 * @param steps in the order of the engine
 * @param notes newest answer to each question about the situation
 */
public record PathwayView(
    CaseFile file,
    Person person,
    Facts facts,
    Directions directions,
    List<PathwayStep> steps,
    Map<Circumstance, FactNote> notes,
    Map<ConsentKind, Consent> consents,
    Map<Decision.Kind, Recorded<Decision>> decisions) {
  public PathwayView {
    steps = List.copyOf(steps);
    notes = Map.copyOf(notes);
    consents = Map.copyOf(consents);
    decisions = Map.copyOf(decisions);
  }
}
