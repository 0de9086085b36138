package org.lodestar.app.retention.face;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.Hold;
import org.lodestar.app.retention.Hold.Held;
import org.lodestar.app.retention.RetentionAction;
import org.lodestar.app.retention.store.HoldRows;
import org.lodestar.app.retention.store.RetentionDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds on cases and on people in them: for a court, an inquiry, a complaint, a review. A hold
 * beats every rule. Each has a day on which somebody asks whether it is still needed.
 */
@Component
@Transactional
public class Holds {
  private final HoldRows rows;
  private final Cases cases;
  private final CasePeople people;
  private final Policy policy;
  private final RetentionDesk desk;

  Holds(HoldRows rows, Cases cases, CasePeople people, Policy policy, RetentionDesk desk) {
    this.rows = rows;
    this.cases = cases;
    this.people = people;
    this.policy = policy;
    this.desk = desk;
  }

  /** Holds of a case and of its people, the newest first. */
  public List<Hold> of(Worker worker, UUID caseFile) {
    cases.head(worker, caseFile);
    desk.trace(RetentionAction.HOLDS_VIEWED, "CASE", caseFile, Detail.none());
    return rows.of(caseFile);
  }

  /** Who can be held in a case. */
  public List<Person> people(Worker worker, UUID caseFile) {
    return people.listOf(worker, caseFile);
  }

  /** One hold of a case. */
  public Hold get(Worker worker, UUID caseFile, UUID id) {
    cases.head(worker, caseFile);
    return rows.find(caseFile, id).orElseThrow(NotFound::new);
  }

  /**
   * Holds a case, or one person of it.
   *
   * @throws Refused when the day of review is not to come
   */
  public UUID place(
      Worker worker, UUID caseFile, Held held, PersonalText reason, LocalDate reviewOn) {
    policy.require(worker, Action.HOLD_RECORD, caseFile);
    rows.lock(List.of(caseFile, held.object()));
    // What was disposed of while this waited is not found any more.
    cases.head(worker, caseFile);
    check(worker, caseFile, held);
    insistOnComing(reviewOn);
    UUID id = Ids.next();
    rows.insert(
        worker.organisation(),
        new Hold(id, held, reason, reviewOn, worker.id(), desk.now(), null, 0));
    desk.trace(RetentionAction.HOLD_PLACED, held.kind().name(), held.object(), hold(id));
    return id;
  }

  private void check(Worker worker, UUID caseFile, Held held) {
    boolean ofCase = held.kind() == Hold.Kind.CASE && held.object().equals(caseFile);
    boolean ofPerson =
        held.kind() == Hold.Kind.PERSON
            && people.listOf(worker, caseFile).stream()
                .anyMatch(person -> person.id().equals(held.object()));
    if (!held.home().equals(caseFile) || !(ofCase || ofPerson)) {
      throw new NotFound();
    }
  }

  private void insistOnComing(LocalDate reviewOn) {
    if (!reviewOn.isAfter(desk.today())) {
      throw Refused.at("reviewOn", "retention.refused.reviewPast");
    }
  }

  private static Detail hold(UUID id) {
    return Detail.none().with("hold", id);
  }

  /** Still needed: says when it is looked at again. */
  public void review(Worker worker, UUID caseFile, UUID id, LocalDate reviewOn, long version) {
    policy.require(worker, Action.HOLD_RECORD, caseFile);
    Hold hold = get(worker, caseFile, id);
    insistOnComing(reviewOn);
    rows.review(hold.id(), reviewOn, version);
    desk.trace(
        RetentionAction.HOLD_PLACED, hold.held().kind().name(), hold.held().object(), hold(id));
  }

  /** Lifts a hold, for a reason. */
  public void lift(Worker worker, UUID caseFile, UUID id, PersonalText reason, long version) {
    policy.require(worker, Action.LIFT_HOLD, caseFile);
    Hold hold = get(worker, caseFile, id);
    rows.lift(hold, new Hold.Lifted(reason, worker.id(), desk.now()), version);
    desk.trace(
        RetentionAction.HOLD_LIFTED, hold.held().kind().name(), hold.held().object(), hold(id));
  }

  /** Holds of the worker that should have been looked at again by today. */
  @Transactional(readOnly = true)
  public List<Hold> toReview(UUID worker) {
    return rows.toReview(worker, desk.today());
  }

  /** Whether the case or somebody in it is held, as far as the one who asks may see it. */
  @Transactional(readOnly = true)
  public boolean isHeld(UUID caseFile) {
    return rows.anyAt(caseFile);
  }
}
