package org.lodestar.app.members.staff;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person.State;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.StaffRules;
import org.lodestar.app.members.store.SignOnRows;
import org.lodestar.app.members.store.SignOnRows.Proposed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles for which groups at the provider of sign-on stand. An administrator who could give them
 * looks: gives them in the one way in which roles are given, two hands where they open content, or
 * leaves them.
 */
@Component
@Transactional
public class RoleProposals {
  private final SignOnRows rows;
  private final StaffRows staffRows;
  private final Staff staff;
  private final Audit audit;
  private final Clock clock;

  RoleProposals(SignOnRows rows, StaffRows staffRows, Staff staff, Audit audit, Clock clock) {
    this.rows = rows;
    this.staffRows = staffRows;
    this.staff = staff;
    this.audit = audit;
    this.clock = clock;
  }

  /** A worker, and the roles that they would gain. */
  public record Proposal(StaffRecord worker, Set<Role> roles) {
    public Proposal {
      roles = Set.copyOf(roles);
    }
  }

  /** Those that this administrator can answer. */
  @Transactional(readOnly = true)
  public List<Proposal> list(Worker asking) {
    return rows.proposed().stream().flatMap(each -> answerable(asking, each).stream()).toList();
  }

  private Optional<Proposal> answerable(Worker asking, Proposed proposed) {
    return staffRows
        .find(proposed.person())
        .filter(each -> each.state() == State.ACTIVE && !each.id().equals(asking.id()))
        .filter(each -> StaffRules.reaches(asking, each.organisation()))
        .filter(each -> StaffRules.outranks(asking, each.roles()))
        .filter(each -> StaffRules.outranks(asking, proposed.roles()))
        .map(each -> new Proposal(each, proposed.roles()));
  }

  /**
   * One of them.
   *
   * @throws NotFound where there is none that this administrator can answer
   */
  @Transactional(readOnly = true)
  public Proposal get(Worker asking, UUID person) {
    return list(asking).stream()
        .filter(each -> each.worker().id().equals(person))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Gives the roles, or asks for them where they open content.
   *
   * @return what waits for a second administrator then
   */
  public Optional<UUID> give(Worker asking, UUID person) {
    Proposal proposal = get(asking, person);
    StaffRecord before = proposal.worker();
    Set<Role> roles = EnumSet.copyOf(proposal.roles());
    roles.addAll(before.roles());
    StaffChange change =
        new StaffChange(
            before.displayName(), before.email(), before.post(), before.organisation(), roles);
    Optional<UUID> waits = staff.change(asking, person, change, before.version());
    settle(asking, person);
    return waits;
  }

  /** Leaves the worker as they are; the same is not proposed again. */
  public void leave(Worker asking, UUID person) {
    get(asking, person);
    settle(asking, person);
  }

  private void settle(Worker asking, UUID person) {
    if (rows.settle(person, asking.id(), clock.instant())) {
      audit.record(MembersAction.ROLES_PROPOSAL_SETTLED, ObjectRef.of("WORKER", person));
    }
  }
}
