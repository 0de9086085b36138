package org.lodestar.app.casework.face;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.LimitSet;
import org.lodestar.app.casework.PersonLimit;
import org.lodestar.app.casework.RestrictionHolder;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.LimitRows;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Limits on what may be done with the data on a person. Whatever gives data out, exports or counts
 * it asks here first.
 */
@Component
@Transactional
public class CaseLimits {
  private final LimitRows rows;
  private final PersonRows people;
  private final CaseDesk desk;
  private final List<RestrictionHolder> holders;

  CaseLimits(LimitRows rows, PersonRows people, CaseDesk desk, List<RestrictionHolder> holders) {
    this.rows = rows;
    this.people = people;
    this.desk = desk;
    this.holders = holders;
  }

  /** Every limit that was ever put on a person, the newest first. */
  public List<LimitSet> list(Worker worker, UUID caseFile, UUID person) {
    desk.readingAbout(worker, caseFile, person);
    return rows.list(person);
  }

  /** Puts a limit on a person, also in a closed case. Twice is as good as once. */
  public void set(
      Worker worker, UUID caseFile, UUID person, PersonLimit limit, PersonalText reason) {
    desk.doing(worker, Action.WORK_ON_CASE, caseFile);
    people.get(caseFile, person);
    people.lock(person);
    LimitSet made =
        new LimitSet(Ids.next(), person, limit, reason, worker.id(), desk.now(), null, null, null);
    if (rows.insert(made)) {
      trace(worker, caseFile, person, CaseworkAction.LIMIT_SET, limit);
      if (limit == PersonLimit.RESTRICTED) {
        holders.forEach(holder -> holder.restricted(worker, person));
      }
    }
  }

  /** Lifts a limit. The person is told before; the reason says so. */
  public void lift(
      Worker worker, UUID caseFile, UUID person, PersonLimit limit, PersonalText reason) {
    desk.doing(worker, Action.WORK_ON_CASE, caseFile);
    people.get(caseFile, person);
    if (rows.lift(person, limit, reason, worker.id(), desk.now())) {
      trace(worker, caseFile, person, CaseworkAction.LIMIT_LIFTED, limit);
    }
  }

  private void trace(
      Worker worker, UUID caseFile, UUID person, CaseworkAction action, PersonLimit limit) {
    desk.tracePerson(action, caseFile, person, Detail.none().with("limit", limit));
    desk.note(worker, caseFile, person, action + " " + limit);
  }

  /** Whether a limit holds for a person whom the one who asks may see. */
  @Transactional(readOnly = true)
  public boolean holds(UUID person, PersonLimit limit) {
    return rows.of(Set.of(person)).getOrDefault(person, Set.of()).contains(limit);
  }

  /** The limits that hold for these people; who has none is left out. */
  @Transactional(readOnly = true)
  public Map<UUID, Set<PersonLimit>> of(Set<UUID> some) {
    return rows.of(some);
  }

  /**
   * Insists that data on a person may be given out. The person is held, so that nobody restricts it
   * before the transaction ends.
   *
   * @throws Refused while it is restricted
   */
  public void insistUnrestricted(UUID person) {
    people.lock(person);
    if (holds(person, PersonLimit.RESTRICTED)) {
      throw Refused.because("casework.rule.dataRestricted");
    }
  }
}
