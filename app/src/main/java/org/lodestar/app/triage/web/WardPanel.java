package org.lodestar.app.triage.web;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.face.ConcernPlaces;
import org.lodestar.app.concerns.face.ConcernPlaces.Placed;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.triage.ConcernPanel;
import org.springframework.stereotype.Component;

/** On the page of a concern: under which ward it is counted. */
@Component
class WardPanel implements ConcernPanel {
  private static final int FIRST = 5;

  private final ConcernPlaces places;
  private final Policy policy;

  WardPanel(ConcernPlaces places, Policy policy) {
    this.places = places;
    this.policy = policy;
  }

  @Override
  public int order() {
    return FIRST;
  }

  @Override
  public Optional<Panel> panel(Worker worker, Concern concern, Page page) {
    return places
        .find(worker, concern.id())
        .map(
            placed ->
                new Panel(
                    page.t("triage.ward.title"), List.of(row(worker, concern, placed, page))));
  }

  private SummaryRow row(Worker worker, Concern concern, Placed placed, Page page) {
    String question = page.t("triage.ward");
    String answer = words(placed, page);
    return placed.changeable() && policy.allows(worker, Action.TRIAGE_CONCERN, concern.id())
        ? SummaryRow.of(
            question, answer, "/concerns/" + concern.id() + "/ward", page.t("triage.ward.about"))
        : SummaryRow.of(question, answer);
  }

  static String words(Placed placed, Page page) {
    if (placed.isNotYet()) {
      return page.t("triage.ward.notYet");
    }
    return placed.isUnknown() ? page.t("triage.ward.unknown") : placed.ward().called();
  }
}
