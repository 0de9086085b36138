package org.lodestar.app.casework.face;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseListing;
import org.lodestar.app.casework.CaseLoad;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.Deputy;
import org.lodestar.app.casework.HandedOver;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.CoverRows;
import org.lodestar.app.casework.store.NarrowCircles;
import org.lodestar.app.casework.store.StepRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who carries how much, handing cases over, and standing in for somebody who is away. */
@Component
@Transactional
public class CaseCover {
  /** Nobody is away for longer without handing their cases over. */
  private static final int LONGEST_DAYS = 92;

  private final CoverRows rows;
  private final CaseRows cases;
  private final NarrowCircles circles;
  private final StepRows steps;
  private final Grants grants;
  private final People people;
  private final Policy policy;
  private final CaseDesk desk;

  CaseCover(
      CoverRows rows,
      CaseRows cases,
      NarrowCircles circles,
      StepRows steps,
      Grants grants,
      People people,
      Policy policy,
      CaseDesk desk) {
    this.rows = rows;
    this.cases = cases;
    this.circles = circles;
    this.steps = steps;
    this.grants = grants;
    this.people = people;
    this.policy = policy;
    this.desk = desk;
  }

  /** What each worker carries, of the cases that the manager sees. */
  public List<CaseLoad> loads(Worker manager) {
    policy.require(manager, Action.MANAGE_CASELOAD);
    desk.traceAll(CaseworkAction.CASELOADS_VIEWED, Detail.none());
    return rows.loads(desk.today());
  }

  /**
   * Open cases of a colleague, a page at a time.
   *
   * @throws NotFound for somebody of another organisation
   */
  public List<CaseFile> of(Worker manager, UUID colleague, int page) {
    checkColleague(manager, colleague);
    desk.traceAll(CaseworkAction.CASELOADS_VIEWED, Detail.none().with("worker", colleague));
    List<UUID> ids = rows.openOf(colleague, (page - 1) * CaseListing.SIZE, CaseListing.SIZE);
    return cases.list(ids);
  }

  /** How many {@link #of} has in all. */
  public int countOf(Worker manager, UUID colleague) {
    checkColleague(manager, colleague);
    return rows.countOpenOf(colleague);
  }

  private void checkColleague(Worker manager, UUID colleague) {
    policy.require(manager, Action.MANAGE_CASELOAD);
    if (people.find(colleague).filter(person -> isOf(manager, person)).isEmpty()) {
      throw new NotFound();
    }
  }

  private static boolean isOf(Worker manager, Person person) {
    return person.organisation().equals(manager.organisation());
  }

  /**
   * Gives cases of one colleague to another, all in one go. Those out of which the new one is shut,
   * and those that are no longer the old one's, are left as they are.
   *
   * @throws Refused when the new one may not work on cases
   */
  public HandedOver handOver(Worker manager, UUID from, UUID to, Collection<UUID> chosen) {
    checkColleague(manager, from);
    checkMayTakeOver("to", manager, to);
    Set<UUID> shut = grants.shutOutOf(chosen, to);
    int moved = 0;
    for (UUID id : Set.copyOf(chosen)) {
      moved += !shut.contains(id) && move(manager, id, from, to) ? 1 : 0;
    }
    return new HandedOver(moved, Set.copyOf(chosen).size() - moved);
  }

  private void checkMayTakeOver(String field, Worker manager, UUID to) {
    boolean may =
        people.listIn(manager.organisation()).stream()
            .filter(person -> person.id().equals(to))
            .anyMatch(
                person -> Action.WORK_ON_CASE.roles().stream().anyMatch(person.roles()::contains));
    if (!may) {
      throw Refused.at(field, "casework.rule.cannotTakeOver");
    }
  }

  private boolean move(Worker manager, UUID id, UUID from, UUID to) {
    if (!policy.allows(manager, Action.RESTRICT_CASE, id) || cases.seenOf(List.of(id)).isEmpty()) {
      return false;
    }
    CaseFile file = cases.lock(id);
    if (!from.equals(file.owner()) || file.state() != CaseState.OPEN) {
      return false;
    }
    cases.update(file.withOwner(to));
    if (circles.handOver(id, from, to)) {
      desk.trace(CaseworkAction.NARROW_CIRCLE_CHANGED, id, Detail.none().with("charge", true));
    }
    steps.handOver(id, from, to);
    desk.trace(
        CaseworkAction.CASE_HANDED_OVER, id, Detail.none().with("from", from).with("to", to));
    desk.note(manager, id, null, "HANDED_OVER");
    return true;
  }

  /** Who stands in for a worker, now or later. */
  @Transactional(readOnly = true)
  public Optional<Deputy> deputyOf(Worker worker) {
    return rows.deputyOf(worker.id());
  }

  /**
   * Lets a colleague stand in for a time.
   *
   * @throws Refused for somebody who may not work on cases, and for days that make no sense
   */
  public void standIn(Worker worker, UUID deputy, LocalDate from, LocalDate until) {
    policy.require(worker, Action.LIST_CASES);
    checkMayTakeOver("deputy", worker, deputy);
    if (deputy.equals(worker.id())) {
      throw Refused.at("deputy", "casework.rule.deputyOfOneself");
    }
    if (until.isBefore(from) || until.isBefore(desk.today())) {
      throw Refused.at("until", "casework.rule.deputyEndsFirst");
    }
    if (from.plusDays(LONGEST_DAYS).isBefore(until)) {
      throw Refused.at("until", "casework.rule.deputyTooLong");
    }
    rows.set(new Deputy(worker.id(), deputy, from, until), worker.id(), desk.now());
    desk.traceAll(CaseworkAction.DEPUTY_CHANGED, Detail.none().with("worker", deputy));
  }

  /** Nobody stands in any more. */
  public void end(Worker worker) {
    policy.require(worker, Action.LIST_CASES);
    rows.end(worker.id());
    desk.traceAll(CaseworkAction.DEPUTY_CHANGED, Detail.none());
  }

  /** The worker and those for whom they stand in today: whose work waits on their page. */
  @Transactional(readOnly = true)
  public Set<UUID> standsFor(UUID worker) {
    return rows.withThoseCovered(worker, desk.today());
  }

  /** For whom somebody stands in today, besides themselves. */
  @Transactional(readOnly = true)
  public List<UUID> covers(@Nullable UUID worker) {
    return worker == null
        ? List.of()
        : standsFor(worker).stream().filter(each -> !each.equals(worker)).toList();
  }
}
