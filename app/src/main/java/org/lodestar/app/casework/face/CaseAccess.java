package org.lodestar.app.casework.face;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseRestriction;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.ConflictCheck;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.concerns.ConcernConflict;
import org.lodestar.app.concerns.face.ConcernAccess;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Conflicts;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may see a case: conflicts of interest, and cases that only named workers see. */
@Component
@Transactional
public class CaseAccess implements ConcernConflict {
  static final String RESTRICTED = "RESTRICTED_CASE";
  private static final String CASEWORK = "CASEWORK";

  private final CaseRows cases;
  private final PersonRows people;
  private final CaseDesk desk;
  private final Grants grants;
  private final Policy policy;
  private final Conflicts conflicts;
  private final People workers;
  private final ConcernAccess concerns;
  private final List<CaseRestriction> dependants;

  CaseAccess(
      CaseRows cases,
      PersonRows people,
      CaseDesk desk,
      Grants grants,
      Policy policy,
      Conflicts conflicts,
      People workers,
      ConcernAccess concerns,
      List<CaseRestriction> dependants) {
    this.cases = cases;
    this.people = people;
    this.desk = desk;
    this.grants = grants;
    this.policy = policy;
    this.conflicts = conflicts;
    this.workers = workers;
    this.concerns = concerns;
    this.dependants = List.copyOf(dependants);
  }

  /** Whether the worker may change what is in a case, and does not only read it for some hours. */
  @Transactional(readOnly = true)
  public boolean mayWork(Worker worker, UUID caseFile) {
    return policy.allows(worker, Action.WORK_ON_CASE, caseFile);
  }

  /** A case that the worker may read, who has said before that they know nobody in it. */
  @Transactional(readOnly = true)
  public Optional<CaseFile> known(Worker worker, UUID caseFile) {
    boolean known =
        policy.allows(worker, Action.READ_CASE, caseFile) && cases.declared(caseFile, worker.id());
    return known ? Optional.of(cases.get(caseFile)) : Optional.empty();
  }

  /** Names of the people in a case, for a worker who is about to read it for the first time. */
  public ConflictCheck check(Worker worker, UUID caseFile) {
    policy.require(worker, Action.READ_CASE, caseFile);
    CaseFile file = cases.get(caseFile);
    desk.trace(CaseworkAction.CONFLICT_CHECK_SHOWN, caseFile);
    return new ConflictCheck(
        caseFile,
        file.reference(),
        people.listOf(caseFile).stream().flatMap(person -> person.name().stream()).toList());
  }

  /** The worker knows nobody in the case; from now on they may read it. */
  public void declareNoConflict(Worker worker, UUID caseFile) {
    policy.require(worker, Action.READ_CASE, caseFile);
    cases.declare(caseFile, worker.id(), desk.now());
    desk.trace(CaseworkAction.NO_CONFLICT_DECLARED, caseFile);
  }

  /** The worker knows somebody: they are shut out at once, and somebody else takes charge. */
  public void declareConflict(Worker worker, UUID caseFile, ConflictReason reason) {
    policy.require(worker, Action.READ_CASE, caseFile);
    CaseFile file = cases.lock(caseFile);
    leave(worker, file, worker.id());
    List<UUID> inCase = people.idsOf(caseFile);
    shutOutOfConcern(file, worker.id(), reason);
    conflicts.declare(worker, ObjectRef.of("CASE", caseFile), reason);
    inCase.forEach(person -> grants.exclude(person, worker.id(), reason.name()));
  }

  /**
   * They said so of the concern from which the case was opened, whether they see the case or not.
   */
  @Override
  public void declared(Worker worker, UUID caseFile, ConflictReason reason) {
    cases.list(List.of(caseFile)).forEach(seen -> leave(worker, cases.lock(caseFile), worker.id()));
    List<UUID> inCase = people.idsOf(caseFile);
    conflicts.declare(worker, ObjectRef.of("CASE", caseFile), reason);
    inCase.forEach(person -> grants.exclude(person, worker.id(), reason.name()));
  }

  /** Somebody else takes charge; noted while the one who notes it may still write. */
  private void leave(Worker noting, CaseFile file, UUID leaving) {
    if (leaving.equals(file.owner())) {
      cases.update(file.withOwner(null));
    }
    desk.note(noting, file.id(), null, "CONFLICT");
  }

  private void shutOutOfConcern(CaseFile file, UUID worker, ConflictReason reason) {
    if (file.concern() != null) {
      concerns.shutOutWithCase(file.concern(), worker, reason);
    }
  }

  /** A manager shuts out a colleague who knows somebody in the case. */
  public void shutOut(Worker manager, UUID caseFile, UUID colleague, ConflictReason reason) {
    desk.doing(manager, Action.RESTRICT_CASE, caseFile);
    CaseFile file = cases.lock(caseFile);
    leave(manager, file, colleague);
    List<UUID> inCase = people.idsOf(caseFile);
    conflicts.record(manager, ObjectRef.of("CASE", caseFile), colleague, reason);
    shutOutOfConcern(file, colleague, reason);
    inCase.forEach(person -> grants.exclude(person, colleague, reason.name()));
  }

  /** A manager lets a colleague in again; nobody lifts their own. */
  public void readmit(Worker manager, UUID caseFile, UUID colleague) {
    desk.doing(manager, Action.RESTRICT_CASE, caseFile);
    conflicts.lift(manager, ObjectRef.of("CASE", caseFile), colleague);
    people.idsOf(caseFile).forEach(person -> grants.readmit(person, colleague));
    CaseFile file = cases.get(caseFile);
    if (file.concern() != null) {
      concerns.readmitWithCase(file.concern(), colleague);
    }
  }

  /** Colleagues who are shut out. */
  public List<UUID> shutOut(Worker manager, UUID caseFile) {
    desk.doing(manager, Action.RESTRICT_CASE, caseFile);
    return conflicts.listOf(ObjectRef.of("CASE", caseFile));
  }

  /**
   * Closes a case to all but named colleagues. The manager who does it stays in, so that somebody
   * can lift it. For everybody else the case is not there: not in lists, counts or searches, and
   * neither is the concern from which it was opened.
   */
  public void restrict(Worker manager, UUID caseFile, Set<UUID> named, long version) {
    desk.doing(manager, Action.RESTRICT_CASE, caseFile);
    CaseFile file = cases.lock(caseFile).at(version);
    List<UUID> holders = holders(manager, named);
    UUID owner = file.owner() != null && holders.contains(file.owner()) ? file.owner() : null;
    cases.update(file.withRestricted(true).withOwner(owner));
    desk.trace(
        CaseworkAction.CASE_RESTRICTED, caseFile, Detail.none().with("workers", holders.size()));
    desk.note(manager, caseFile, null, "RESTRICTED");
    each(caseFile, object -> grants.restrictTo(object, holders, RESTRICTED));
    if (file.concern() != null) {
      concerns.restrictWithCase(file.concern(), holders);
    }
    dependants.forEach(each -> each.restricted(manager, caseFile));
  }

  /**
   * Names one more colleague in a restricted case, for whoever hands it over to them and names in
   * it.
   */
  void nameToo(Worker manager, CaseFile file, UUID colleague) {
    policy.require(manager, Action.RESTRICT_CASE, file.id());
    each(
        file.id(),
        object -> {
          grants.mustBeOf(object, Set.of(RESTRICTED));
          grants.allow(object, colleague, Level.WORK, RESTRICTED);
        });
    named(file);
  }

  /** Takes that back. */
  void nameNoMore(Worker manager, CaseFile file, UUID colleague) {
    policy.require(manager, Action.RESTRICT_CASE, file.id());
    each(file.id(), object -> grants.takeBack(object, colleague, RESTRICTED));
    named(file);
  }

  private void named(CaseFile file) {
    List<UUID> holders = grants.holdersFor(file.id(), RESTRICTED);
    desk.trace(
        CaseworkAction.CASE_RESTRICTED, file.id(), Detail.none().with("workers", holders.size()));
    if (file.concern() != null) {
      concerns.restrictWithCase(file.concern(), holders);
    }
  }

  private List<UUID> holders(Worker manager, Set<UUID> named) {
    Set<UUID> colleagues = new LinkedHashSet<>();
    workers.listIn(manager.organisation()).forEach(person -> colleagues.add(person.id()));
    if (!colleagues.containsAll(named)) {
      throw Refused.at("workers", "casework.rule.colleaguesOnly");
    }
    Set<UUID> holders = new LinkedHashSet<>(named);
    holders.add(manager.id());
    return new ArrayList<>(holders);
  }

  /** Opens a restricted case to the organisation again. */
  public void lift(Worker manager, UUID caseFile, long version) {
    desk.doing(manager, Action.RESTRICT_CASE, caseFile);
    CaseFile file = cases.lock(caseFile).at(version);
    cases.update(file.withRestricted(false));
    desk.trace(CaseworkAction.CASE_RESTRICTION_LIFTED, caseFile);
    desk.note(manager, caseFile, null, "RESTRICTION_LIFTED");
    each(caseFile, object -> grants.restrictTo(object, List.of(file.organisation()), CASEWORK));
    people.idsOf(caseFile).forEach(person -> grants.inheritExclusions(caseFile, person));
    if (file.concern() != null) {
      concerns.liftWithCase(file.concern());
    }
  }

  /** Workers who may see a restricted case. */
  public List<UUID> named(Worker manager, UUID caseFile) {
    desk.doing(manager, Action.RESTRICT_CASE, caseFile);
    return grants.holdersFor(caseFile, RESTRICTED);
  }

  private void each(UUID caseFile, Consumer<UUID> deed) {
    Stream.concat(people.idsOf(caseFile).stream(), Stream.of(caseFile)).toList().forEach(deed);
  }
}
