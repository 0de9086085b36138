package org.lodestar.app.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.casework.Person;

/**
 * What a person has scored, if they agreed to it.
 *
 * @param agreedOn the day on which they agreed; empty when they did not, or have withdrawn
 * @param withdrawn whether they agreed once and have withdrawn
 * @param scorings oldest first
 */
public record OutcomesView(
    Person person, Optional<LocalDate> agreedOn, boolean withdrawn, List<Scoring> scorings) {
  public OutcomesView {
    scorings = List.copyOf(scorings);
  }
}
