package org.lodestar.app.sharing.face;

import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.StepAnswer;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.StepsElsewhere;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.sharing.Answer;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.domain.HandedSteps;
import org.lodestar.app.sharing.store.AnswerWords;
import org.lodestar.app.sharing.store.CarriedRows;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.SourceWords;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the giver's pathway that waited until somebody accepted what was handed to them. */
@Component
@Transactional
class GiversStep {
  private final ShareRows rows;
  private final Organisations organisations;
  private final People workers;
  private final StepsElsewhere steps;
  private final CasePathways pathways;
  private final CarriedRows carried;
  private final SourceWords words;
  private final AnswerWords said;
  private final SharingDesk desk;

  GiversStep(
      ShareRows rows,
      Organisations organisations,
      People workers,
      StepsElsewhere steps,
      CasePathways pathways,
      CarriedRows carried,
      SourceWords words,
      AnswerWords said,
      SharingDesk desk) {
    this.rows = rows;
    this.organisations = organisations;
    this.workers = workers;
    this.steps = steps;
    this.pathways = pathways;
    this.carried = carried;
    this.words = words;
    this.said = said;
    this.desk = desk;
  }

  void accepted(UUID id, UUID by) {
    Share share = rows.get(id);
    UUID receiver = share.receiver().organisation();
    if (receiver != null) {
      Organisation body = organisations.get(receiver);
      boolean refers =
          body.kind().isFirstResponder()
              || workers.anyHolds(receiver, Set.of(Role.FIRST_RESPONDER));
      HandedSteps.doneBy(share, body.kind(), refers).forEach(code -> settle(share, code, body, by));
    }
  }

  void answered(Answer answer) {
    Share share = rows.get(answer.about());
    String body = organisations.get(answer.organisation()).name();
    steps.told(share.caseFile(), share.person(), said.answer(body, answer));
  }

  /** Whoever raised a concern reads what was decided, and nothing else of the case there. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void decided(UUID record, UUID person) {
    StepAnswer answer = pathways.answers(person).get(StepCode.SAFEGUARDING_DECISION);
    if (answer == null) {
      return;
    }
    carried.ofRecord(record).stream()
        .filter(each -> each.person().equals(person))
        .flatMap(each -> rows.find(each.share()).stream())
        .filter(HandedSteps::isAdultConcern)
        .forEach(share -> told(share, answer));
  }

  private void told(Share share, StepAnswer answer) {
    UUID receiver = share.receiver().organisation();
    if (receiver != null) {
      String body = organisations.get(receiver).name();
      steps.told(share.caseFile(), share.person(), words.decided(share, body, answer));
      desk.trace(SharingAction.SHARE_ANSWERED, share, Detail.none().with("does", answer.said()));
    }
  }

  private void settle(Share share, StepCode code, Organisation body, UUID by) {
    if (steps.done(
        share.caseFile(),
        share.person(),
        code,
        words.accepted(share, body.name(), desk.today()),
        by)) {
      desk.trace(SharingAction.SHARE_STEP_DONE, share, Detail.none().with("step", code));
    }
  }
}
