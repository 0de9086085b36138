package org.lodestar.app.support.store;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.PersonRemoval;
import org.springframework.stereotype.Component;

/** What is held about a person who was added in error goes with them. */
@Component
class RemovedPeople implements PersonRemoval {
  private final SheetRows sheets;
  private final PlanRows plans;
  private final RequestRows requests;
  private final ScoringRows scores;
  private final OwnPageRows pages;

  RemovedPeople(
      SheetRows sheets,
      PlanRows plans,
      RequestRows requests,
      ScoringRows scores,
      OwnPageRows pages) {
    this.sheets = sheets;
    this.plans = plans;
    this.requests = requests;
    this.scores = scores;
    this.pages = pages;
  }

  @Override
  public Optional<String> refusal(UUID person) {
    return Optional.empty();
  }

  @Override
  public void remove(UUID person) {
    sheets.delete(person);
    plans.delete(person);
    requests.delete(person);
    scores.forget(person);
    pages.delete(person);
  }
}
