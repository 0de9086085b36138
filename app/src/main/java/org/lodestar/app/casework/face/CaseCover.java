package org.lodestar.app.casework.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseHandOver;
import org.lodestar.app.casework.CaseListing;
import org.lodestar.app.casework.CaseLoad;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.Deputy;
import org.lodestar.app.casework.OpenStep;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.CoverRows;
import org.lodestar.app.casework.store.HandedOverRows;
import org.lodestar.app.casework.store.StepRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who carries how much, and standing in for somebody who is away. */
@Component
@Transactional
public class CaseCover {
  /** Nobody is away for longer without handing their cases over. */
  private static final int LONGEST_DAYS = 92;

  private final CoverRows rows;
  private final CaseRows cases;
  private final StepRows steps;
  private final HandedOverRows handed;
  private final People people;
  private final Policy policy;
  private final CaseDesk desk;

  CaseCover(
      CoverRows rows,
      CaseRows cases,
      StepRows steps,
      HandedOverRows handed,
      People people,
      Policy policy,
      CaseDesk desk) {
    this.rows = rows;
    this.cases = cases;
    this.steps = steps;
    this.handed = handed;
    this.people = people;
    this.policy = policy;
    this.desk = desk;
  }

  /** What each worker carries, of the organisation's cases that the manager sees. */
  public List<CaseLoad> loads(Worker manager) {
    policy.require(manager, Action.MANAGE_CASELOAD);
    desk.traceAll(CaseworkAction.CASELOADS_VIEWED, Detail.none());
    return rows.loads(manager.organisation(), desk.today());
  }

  /**
   * Open cases of a colleague, a page at a time.
   *
   * @throws NotFound for somebody of another organisation
   */
  public List<CaseFile> of(Worker manager, UUID colleague, int page) {
    checkColleague(manager, colleague);
    desk.traceAll(CaseworkAction.CASELOADS_VIEWED, Detail.none().with("worker", colleague));
    int from = (page - 1) * CaseListing.SIZE;
    List<UUID> ids = rows.openOf(manager.organisation(), colleague, from, CaseListing.SIZE);
    return cases.list(ids);
  }

  /**
   * What is to be done in one of these first; empty for nothing.
   *
   * @param file that {@link #of} has
   */
  @Transactional(readOnly = true)
  public Optional<OpenStep> next(CaseFile file) {
    return steps.openIn(file.id(), 1).stream().findFirst();
  }

  /** Whether the manager has said that they know nobody in it, so that they may name others. */
  @Transactional(readOnly = true)
  public boolean mayName(Worker manager, CaseFile file) {
    return policy.allows(manager, Action.RESTRICT_CASE, file.id())
        && cases.declared(file.id(), manager.id());
  }

  /** How many {@link #of} has in all. */
  public int countOf(Worker manager, UUID colleague) {
    checkColleague(manager, colleague);
    return rows.countOpenOf(manager.organisation(), colleague);
  }

  /**
   * Of one's own organisation; or somebody who has moved from it and left cases behind, of which
   * the last went to somebody else so lately that it can be taken back.
   */
  void checkColleague(Worker manager, UUID colleague) {
    policy.require(manager, Action.MANAGE_CASELOAD);
    if (!isOurs(manager, colleague)
        && rows.countOpenOf(manager.organisation(), colleague) == 0
        && !handedLately(manager, colleague)) {
      throw new NotFound();
    }
  }

  private boolean handedLately(Worker manager, UUID colleague) {
    return handed.anyFrom(
        manager.organisation(), colleague, desk.now().minus(CaseHandOver.BACK_WITHIN));
  }

  /** Whether somebody is of the manager's organisation still, also when they are suspended. */
  @Transactional(readOnly = true)
  public boolean isOurs(Worker manager, UUID colleague) {
    policy.require(manager, Action.MANAGE_CASELOAD);
    return people.find(colleague).filter(person -> isOf(manager, person)).isPresent();
  }

  private static boolean isOf(Worker manager, Person person) {
    return person.organisation().equals(manager.organisation());
  }

  /** Whether a colleague does not work on cases here today: suspended, gone, or moved. */
  @Transactional(readOnly = true)
  public boolean isGone(Worker manager, UUID colleague) {
    checkColleague(manager, colleague);
    return !mayTakeOver(manager, colleague);
  }

  /** How many of a colleague's open cases are open to the whole organisation. */
  @Transactional(readOnly = true)
  public int countOpenToAll(Worker manager, UUID colleague) {
    checkColleague(manager, colleague);
    return openToAll(manager, colleague).size();
  }

  /** Open cases of a colleague that are open to the whole organisation. */
  List<UUID> openToAll(Worker manager, UUID colleague) {
    return rows.openToAllOf(manager.organisation(), colleague);
  }

  void checkMayTakeOver(String field, Worker manager, UUID to) {
    if (!mayTakeOver(manager, to)) {
      throw Refused.at(field, "casework.rule.cannotTakeOver");
    }
  }

  private boolean mayTakeOver(Worker manager, UUID to) {
    return people.listIn(manager.organisation()).stream()
        .filter(person -> person.id().equals(to))
        .anyMatch(
            person -> Action.WORK_ON_CASE.roles().stream().anyMatch(person.roles()::contains));
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
