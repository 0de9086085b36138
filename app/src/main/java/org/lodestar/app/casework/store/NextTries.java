package org.lodestar.app.casework.store;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.AskAttempt;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.domain.NextTry;
import org.lodestar.statute.Directions;
import org.lodestar.statute.Step;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/**
 * The hour at which somebody asks again outlives every change of facts: it moves to whichever step
 * asks now, until it is answered.
 */
@Component
class NextTries {
  private static final Set<StepCode> ASKING =
      EnumSet.of(StepCode.CONSENT_CONVERSATION, StepCode.REVIEW);

  private final AskRows tries;
  private final ConsentRows consents;
  private final StepRows steps;
  private final CaseDesk desk;

  NextTries(AskRows tries, ConsentRows consents, StepRows steps, CaseDesk desk) {
    this.tries = tries;
    this.consents = consents;
    this.steps = steps;
    this.desk = desk;
  }

  /**
   * Gives a step that has just arisen the hour of the next try.
   *
   * @param arisen those that are new, or asked for otherwise than before
   */
  void keepHour(Person person, Directions directions, Collection<StepCode> arisen) {
    if (person.treatedAsChild() || arisen.stream().noneMatch(ASKING::contains)) {
      return;
    }
    newest(person.id())
        .ifPresent(
            last ->
                NextTry.step(
                        last,
                        directions.route(),
                        directions.steps().stream().map(Step::code).toList())
                    .filter(arisen::contains)
                    .ifPresent(code -> move(person.id(), code, last)));
  }

  /** The same for a step that is asked anew from today, while the hour is still to come. */
  void keepHourAhead(Person person, Directions directions, Collection<StepCode> anew) {
    newest(person.id())
        .filter(last -> NextTry.isAhead(last, desk.now()))
        .ifPresent(_ -> keepHour(person, directions, anew));
  }

  private Optional<AskAttempt> newest(UUID person) {
    return tries.list(person).stream()
        .findFirst()
        .filter(last -> !NextTry.isAnswered(last, consents.list(person)))
        .map(Recorded::what);
  }

  private void move(UUID person, StepCode code, AskAttempt last) {
    StepRows.Kept kept = steps.of(person).get(code);
    if (kept != null && kept.state() == PathwayStep.State.OPEN) {
      steps.goOn(person, code, last.againOn(), last.againAt());
    }
  }
}
