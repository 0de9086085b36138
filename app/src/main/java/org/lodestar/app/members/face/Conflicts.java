package org.lodestar.app.members.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conflicts of interest. Who has one is shut out of the object at once, whatever their organisation
 * holds, best before the first view: a page offers it beside the notice, not behind it. Runs in the
 * caller's transaction; the page that offers it says which kind of object it is about.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Conflicts {
  private final Grants grants;
  private final Policy policy;
  private final People people;
  private final Audit audit;

  Conflicts(Grants grants, Policy policy, People people, Audit audit) {
    this.grants = grants;
    this.policy = policy;
    this.people = people;
    this.audit = audit;
  }

  /**
   * A worker says so of themselves. The object is not opened for it; an unknown object is no fault,
   * so that nothing is told.
   *
   * @throws NotAllowed when the worker has no role that deals with such objects
   */
  public void declare(Worker worker, ObjectRef object, ConflictReason reason) {
    policy.require(worker, Action.DECLARE_CONFLICT);
    shutOut(object, worker.id(), reason);
  }

  /**
   * A manager who works on the object records it for a colleague of the same organisation.
   *
   * @throws NotAllowed when the worker is no manager
   * @throws NotFound when the object is not theirs, or the colleague works elsewhere
   */
  public void record(Worker manager, ObjectRef object, UUID colleague, ConflictReason reason) {
    requireOver(manager, object, colleague);
    shutOut(object, colleague, reason);
  }

  /** A manager lifts it, with the same rules; nobody lifts their own. */
  public void lift(Worker manager, ObjectRef object, UUID colleague) {
    if (colleague.equals(manager.id())) {
      throw new NotAllowed(Action.RESTRICT_CASE);
    }
    requireOver(manager, object, colleague);
    grants.readmit(id(object), colleague);
    audit.record(
        Entry.of(MembersAction.CONFLICT_LIFTED, object)
            .detail(Detail.none().with("worker", colleague)));
  }

  /** Workers who are shut out of the object. */
  public List<UUID> listOf(ObjectRef object) {
    return grants.excludedFrom(id(object));
  }

  private void requireOver(Worker manager, ObjectRef object, UUID colleague) {
    policy.require(manager, Action.RESTRICT_CASE, id(object));
    boolean same = people.get(colleague).organisation().equals(manager.organisation());
    if (!same) {
      throw new NotFound();
    }
  }

  private void shutOut(ObjectRef object, UUID person, ConflictReason reason) {
    grants.exclude(id(object), person, reason.name());
    audit.record(
        Entry.of(MembersAction.CONFLICT_DECLARED, object)
            .purpose(reason)
            .detail(Detail.none().with("worker", person)));
  }

  private static UUID id(ObjectRef object) {
    return java.util.Objects.requireNonNull(object.id(), "A conflict is about one object");
  }
}
