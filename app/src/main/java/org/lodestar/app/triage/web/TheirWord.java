package org.lodestar.app.triage.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.worries.face.Professionals;
import org.lodestar.app.worries.face.Professionals.Professional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What whoever a concern is about said, read before it is handed to anybody: what they wish, as a
 * worker wrote it down, and what they said no to in a case.
 */
@Component
@Transactional
class TheirWord {
  private final Concerns concerns;
  private final HandOvers handOvers;
  private final Professionals professionals;

  TheirWord(Concerns concerns, HandOvers handOvers, Professionals professionals) {
    this.concerns = concerns;
    this.handOvers = handOvers;
    this.professionals = professionals;
  }

  /** Nothing for whoever has not said yet that they know nobody in it. */
  List<SummaryRow> rows(Worker worker, ConcernLine line, Page page) {
    if (!concerns.openedBefore(worker, line.id())) {
      return List.of();
    }
    List<SummaryRow> rows = new ArrayList<>(handOvers.said(worker, line.id(), page));
    professionals
        .find(worker, line.id())
        .map(Professional::account)
        .filter(each -> !each.wishes().isBlank())
        .ifPresent(each -> rows.add(SummaryRow.of(page.t("triage.offer.wishes"), each.wishes())));
    return rows;
  }
}
