package org.lodestar.app.casework.face;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.Supervision;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.SupervisionRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Supervision: what a manager and a worker agreed. These two read it, and nobody else. */
@Component
@Transactional
public class Supervisions {
  private static final String PURPOSE = "SUPERVISION";

  private final SupervisionRows rows;
  private final CaseRows cases;
  private final People people;
  private final Grants grants;
  private final Policy policy;
  private final Audit audit;
  private final CaseDesk desk;

  Supervisions(
      SupervisionRows rows,
      CaseRows cases,
      People people,
      Grants grants,
      Policy policy,
      Audit audit,
      CaseDesk desk) {
    this.rows = rows;
    this.cases = cases;
    this.people = people;
    this.grants = grants;
    this.policy = policy;
    this.audit = audit;
    this.desk = desk;
  }

  /** What was agreed with a colleague, as far as the manager was there. */
  public List<Supervision> with(Worker manager, UUID colleague) {
    checkColleague(manager, colleague);
    trace(CaseworkAction.SUPERVISION_VIEWED, colleague);
    return rows.about(colleague);
  }

  private void checkColleague(Worker manager, UUID colleague) {
    policy.require(manager, Action.MANAGE_CASELOAD);
    boolean known =
        people
            .find(colleague)
            .filter(person -> person.organisation().equals(manager.organisation()))
            .isPresent();
    if (!known) {
      throw new NotFound();
    }
  }

  private void trace(CaseworkAction action, UUID worker) {
    audit.record(Entry.of(action, ObjectRef.of("WORKER", worker)));
  }

  /** What was agreed with the worker who asks. */
  public List<Supervision> own(Worker worker) {
    policy.require(worker, Action.LIST_CASES);
    trace(CaseworkAction.SUPERVISION_VIEWED, worker.id());
    return rows.about(worker.id());
  }

  /**
   * Keeps what was talked about.
   *
   * @param reference of the case it was about; blank for the work as a whole
   * @throws Refused for a day to come, for oneself, and for a case that one does not see
   */
  public UUID record(
      Worker manager,
      UUID colleague,
      LocalDate heldOn,
      String reference,
      PersonalText words,
      @Nullable PersonalText agreed) {
    checkColleague(manager, colleague);
    if (colleague.equals(manager.id())) {
      throw Refused.because("casework.rule.supervisionOfOneself");
    }
    if (heldOn.isAfter(desk.today())) {
      throw Refused.at("heldOn", "casework.rule.notInFuture");
    }
    UUID id = Ids.next();
    grants.allow(id, manager.id(), Level.WORK, PURPOSE);
    grants.allow(id, colleague, Level.WORK, PURPOSE);
    rows.insert(
        new Supervision(
            id, colleague, manager.id(), about(reference), heldOn, words, agreed, null, null, 0),
        desk.now());
    trace(CaseworkAction.SUPERVISION_RECORDED, colleague);
    return id;
  }

  private @Nullable UUID about(String reference) {
    return reference.isBlank()
        ? null
        : cases
            .find(reference)
            .map(CaseFile::id)
            .orElseThrow(() -> Refused.at("reference", "casework.rule.noSuchCase"));
  }

  /** Adds what the worker says to it; once, so that neither can be changed under the other. */
  public void answer(Worker worker, UUID id, PersonalText answer) {
    policy.require(worker, Action.LIST_CASES);
    rows.get(worker.id(), id);
    rows.answer(id, answer, desk.now());
    trace(CaseworkAction.SUPERVISION_ANSWERED, worker.id());
  }
}
