package org.lodestar.app.concerns.face;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.BulkOutcome;
import org.lodestar.app.concerns.BulkOutcome.Refused;
import org.lodestar.app.concerns.BulkOutcome.Why;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.ConcernConflict;
import org.lodestar.app.concerns.ConcernList;
import org.lodestar.app.concerns.Load;
import org.lodestar.app.concerns.store.AssignmentRows;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.StaffRecords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Conflicts;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who deals with a concern, and who must not: taking it, giving it back, conflicts of interest. */
@Component
@Transactional
public class Assignments {
  private final AssignmentRows rows;
  private final ConcernRows concerns;
  private final StaffRecords records;
  private final Conflicts conflicts;
  private final Grants grants;
  private final People people;
  private final Threshold threshold;
  private final Policy policy;
  private final ObjectProvider<ConcernConflict> others;
  private final Audit audit;

  Assignments(
      AssignmentRows rows,
      ConcernRows concerns,
      StaffRecords records,
      Conflicts conflicts,
      Grants grants,
      People people,
      Threshold threshold,
      Policy policy,
      ObjectProvider<ConcernConflict> others,
      Audit audit) {
    this.rows = rows;
    this.concerns = concerns;
    this.records = records;
    this.conflicts = conflicts;
    this.grants = grants;
    this.people = people;
    this.threshold = threshold;
    this.policy = policy;
    this.others = others;
    this.audit = audit;
  }

  /** The worker takes it, whoever had it before. */
  public void take(Worker worker, UUID concern) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    rows.put(concern, worker.id());
    audit.record(ConcernAudit.CONCERN_TAKEN, ref(concern));
  }

  /** The worker gives it back; nothing happens when it is not theirs. */
  public void giveBack(Worker worker, UUID concern) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    if (rows.remove(concern, worker.id())) {
      audit.record(ConcernAudit.CONCERN_GIVEN_BACK, ref(concern));
    }
  }

  /**
   * Gives it to a colleague. Nobody reads anything by this, so nobody is asked about conflicts
   * first; the colleague is, when they open it.
   *
   * @return why it was left as it was; empty when it was given
   */
  public Optional<Why> assign(Worker worker, UUID concern, UUID colleague) {
    if (!policy.allows(worker, Action.TRIAGE_CONCERN, concern)) {
      return Optional.of(Why.NOT_YOURS);
    }
    if (!concerns.line(concern).state().open()) {
      return Optional.of(Why.FINISHED);
    }
    if (!triages(worker, colleague) || grants.excludedFrom(concern).contains(colleague)) {
      return Optional.of(Why.COLLEAGUE_CANNOT);
    }
    rows.put(concern, colleague);
    audit.record(
        Entry.of(ConcernAudit.CONCERN_ASSIGNED, ref(concern))
            .detail(Detail.none().with("worker", colleague)));
    return Optional.empty();
  }

  /** The same with several; at most a page of them. */
  public BulkOutcome assignAll(Worker worker, Collection<UUID> some, UUID colleague) {
    policy.require(worker, Action.TRIAGE_CONCERN);
    List<Refused> refused = new ArrayList<>();
    int done = 0;
    for (UUID concern : some.stream().distinct().limit(ConcernList.SIZE).toList()) {
      Optional<Why> why = assign(worker, concern, colleague);
      if (why.isPresent()) {
        refused.add(refused(concern, why.get()));
      } else {
        done++;
      }
    }
    return new BulkOutcome(done, refused);
  }

  private Refused refused(UUID concern, Why why) {
    return new Refused(
        concern, why == Why.NOT_YOURS ? "" : concerns.line(concern).reference(), why);
  }

  /** Whether the colleague works in the same organisation and triages there. */
  private boolean triages(Worker worker, UUID colleague) {
    return people
        .find(colleague)
        .filter(each -> each.organisation().equals(worker.organisation()))
        .filter(each -> each.state() == Person.State.ACTIVE)
        .filter(Assignments::triages)
        .isPresent();
  }

  private static boolean triages(Person person) {
    return Action.TRIAGE_CONCERN.roles().stream().anyMatch(person.roles()::contains);
  }

  /** Colleagues who triage in the worker's organisation, by name. */
  @Transactional(readOnly = true)
  public List<Person> colleagues(Worker worker) {
    policy.require(worker, Action.LIST_CONCERNS);
    return people.listIn(worker.organisation()).stream().filter(Assignments::triages).toList();
  }

  /** How many open concerns each of them has in hand, counted up to {@link Load#MANY}. */
  @Transactional(readOnly = true)
  public Map<UUID, Integer> inHand(Worker worker, Collection<UUID> colleagues) {
    policy.require(worker, Action.LIST_CONCERNS);
    return rows.inHand(colleagues);
  }

  /** Who has it, if anybody. */
  @Transactional(readOnly = true)
  public Optional<UUID> holder(Worker worker, UUID concern) {
    policy.require(worker, Action.READ_CONCERN, concern);
    return Optional.ofNullable(rows.of(List.of(concern)).get(concern));
  }

  /** Who has each of these concerns, as far as the worker may see them. */
  @Transactional(readOnly = true)
  public Map<UUID, UUID> holders(Worker worker, Collection<UUID> some) {
    policy.require(worker, Action.LIST_CONCERNS);
    return rows.of(some);
  }

  /**
   * The worker says before the first view that they know nobody in it. Without this the content
   * stays closed to them.
   */
  public void declareNoConflict(Worker worker, UUID concern) {
    policy.require(worker, Action.READ_CONCERN, concern);
    records.opened(concern, worker.id());
    audit.record(ConcernAudit.NO_CONFLICT_DECLARED, ref(concern));
  }

  /**
   * The worker says that they may know somebody in it: it is closed to them at once, and with it
   * the case that was opened from it.
   */
  public void declareConflict(Worker worker, UUID concern, ConflictReason reason) {
    policy.require(worker, Action.READ_CONCERN, concern);
    Optional<UUID> reporter = concerns.reporterId(concern);
    rows.remove(concern, worker.id());
    concerns
        .caseOf(concern)
        .ifPresent(file -> others.forEach(other -> other.declared(worker, file, reason)));
    conflicts.declare(worker, ref(concern), reason);
    reporter.ifPresent(
        id -> conflicts.declare(worker, ObjectRef.of("REPORTER_CONTACT", id), reason));
  }

  private static ObjectRef ref(UUID concern) {
    return ObjectRef.of("CONCERN", concern);
  }

  /** How many open concerns lie with a worker, as far as the one who asks sees them. */
  @Transactional(readOnly = true)
  public int countOpenOf(UUID worker) {
    return rows.countOpenOf(worker);
  }
}
