package org.lodestar.app.casework.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.concerns.Added;
import org.lodestar.app.concerns.PutRight;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Corrections;
import org.lodestar.app.concerns.face.TakenConcerns;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/**
 * The concern from which a case came, for who may read it; and what its taker added and other
 * bodies put right since, for whoever works on the case.
 */
@Component
class ConcernOfCase implements CasePanel {
  private static final int ORDER = 5;

  /** For so long it stands before what is next. Our own figure. */
  private static final Duration FRESH = Duration.ofDays(1);

  private final Cases cases;
  private final Concerns concerns;
  private final Corrections corrections;
  private final TakenConcerns taken;
  private final Policy policy;
  private final Clock clock;

  ConcernOfCase(
      Cases cases,
      Concerns concerns,
      Corrections corrections,
      TakenConcerns taken,
      Policy policy,
      Clock clock) {
    this.cases = cases;
    this.concerns = concerns;
    this.corrections = corrections;
    this.taken = taken;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  /** What another body put right or added since yesterday is read before what is next. */
  @Override
  public boolean leads(Panel panel) {
    return panel.presses();
  }

  @Override
  public List<Panel> panels(CaseFile caseFile, List<Person> people, Worker worker, Page page) {
    return cases.cameFrom(caseFile.id()).map(each -> panels(each, worker, page)).orElse(List.of());
  }

  private List<Panel> panels(UUID concern, Worker worker, Page page) {
    Instant fresh = clock.instant().minus(FRESH);
    List<Line> first = new ArrayList<>();
    List<Line> later = new ArrayList<>();
    taken
        .added(worker, concern)
        .forEach(each -> (each.at().isAfter(fresh) ? first : later).add(line(page, each, fresh)));
    corrections
        .ofCase(worker, concern)
        .forEach(each -> (each.at().isAfter(fresh) ? first : later).add(line(page, each, fresh)));
    if (policy.allows(worker, org.lodestar.app.members.Action.READ_CONCERN, concern)) {
      String reference = concerns.glance(worker, concern).reference();
      later.add(new Line(reference, "/concerns/" + concern, null, null));
    }
    return Stream.of(
            new Panel(page.t("casework.fromConcern.first"), null, first, List.of()),
            new Panel(page.t("casework.fromConcern.title"), null, later, List.of()))
        .filter(each -> !each.lines().isEmpty())
        .toList();
  }

  private static Line line(Page page, Added each, Instant fresh) {
    String words = page.t("casework.fromConcern.added", page.dateTime(each.at()), each.words());
    return new Line(words, null, page.t("casework.fromConcern.added.tag"), tone(each.at(), fresh));
  }

  private static Line line(Page page, PutRight each, Instant fresh) {
    String words = page.t("casework.fromConcern.putRight", page.dateTime(each.at()), each.words());
    return new Line(words, null, page.t("casework.fromConcern.newer"), tone(each.at(), fresh));
  }

  private static String tone(Instant at, Instant fresh) {
    return at.isAfter(fresh) ? "overdue" : "plain";
  }
}
