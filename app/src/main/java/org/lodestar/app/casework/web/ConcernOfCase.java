package org.lodestar.app.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.concerns.Added;
import org.lodestar.app.concerns.PutRight;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.concerns.face.TakenConcerns;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/**
 * The concern from which a case came, and what its taker added and its giver put right since, for
 * who may read it.
 */
@Component
class ConcernOfCase implements CasePanel {
  private static final int ORDER = 5;

  private final Cases cases;
  private final Concerns concerns;
  private final HandOvers handOvers;
  private final TakenConcerns taken;
  private final Policy policy;

  ConcernOfCase(
      Cases cases, Concerns concerns, HandOvers handOvers, TakenConcerns taken, Policy policy) {
    this.cases = cases;
    this.concerns = concerns;
    this.handOvers = handOvers;
    this.taken = taken;
    this.policy = policy;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public List<Panel> panels(CaseFile caseFile, List<Person> people, Worker worker, Page page) {
    return cases
        .cameFrom(caseFile.id())
        .filter(each -> policy.allows(worker, org.lodestar.app.members.Action.READ_CONCERN, each))
        .map(each -> panel(each, worker, page))
        .map(List::of)
        .orElse(List.of());
  }

  private Panel panel(UUID concern, Worker worker, Page page) {
    List<Line> lines = new ArrayList<>();
    taken.added(worker, concern).forEach(each -> lines.add(line(page, each)));
    handOvers.corrections(worker, concern).forEach(each -> lines.add(line(page, each)));
    lines.add(
        new Line(concerns.glance(worker, concern).reference(), "/concerns/" + concern, null, null));
    return new Panel(page.t("casework.fromConcern.title"), null, lines, List.of());
  }

  private static Line line(Page page, Added each) {
    String words = page.t("casework.fromConcern.added", page.dateTime(each.at()), each.words());
    return new Line(words, null, page.t("casework.fromConcern.added.tag"), "overdue");
  }

  private static Line line(Page page, PutRight each) {
    String words = page.t("casework.fromConcern.putRight", page.dateTime(each.at()), each.words());
    return new Line(words, null, page.t("casework.fromConcern.newer"), "overdue");
  }
}
