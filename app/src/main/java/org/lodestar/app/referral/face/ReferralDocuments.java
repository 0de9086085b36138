package org.lodestar.app.referral.face;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.Purpose;
import org.lodestar.app.casework.ReferralFacts;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.ReferralAction;
import org.lodestar.app.referral.document.FormDocument;
import org.lodestar.app.referral.document.FormJson;
import org.lodestar.app.referral.quality.QualityCheck;
import org.lodestar.app.referral.quality.Remark;
import org.lodestar.app.referral.store.CopiedRows;
import org.lodestar.app.referral.store.FormRows;
import org.lodestar.app.referral.store.ReferralDesk;
import org.lodestar.app.referral.store.WriterRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * From a draft to the document that goes to the Home Office: quality, redaction, the frozen
 * document and how far it has been copied into the form. An anonymous notification passes through
 * its redaction or is not made.
 */
@Component
@Transactional
public class ReferralDocuments {
  private final Referrals referrals;
  private final FormRows forms;
  private final Redactions redactions;
  private final CopiedRows copied;
  private final WriterRows writers;
  private final ReferralDesk desk;
  private final Cases cases;

  ReferralDocuments(
      Referrals referrals,
      FormRows forms,
      Redactions redactions,
      CopiedRows copied,
      WriterRows writers,
      ReferralDesk desk,
      Cases cases) {
    this.referrals = referrals;
    this.forms = forms;
    this.redactions = redactions;
    this.copied = copied;
    this.writers = writers;
    this.desk = desk;
    this.cases = cases;
  }

  /** How an export is made; written into the audit. */
  public enum Format {
    PDF,
    JSON,
    FILL_ALONG
  }

  /** What a decision maker would stumble over. */
  public List<Remark> check(Worker worker, UUID id) {
    Referral referral = desk.referral(worker, Action.READ_REFERRAL, id);
    desk.trace(ReferralAction.REFERRAL_CHECKED, referral);
    Draft draft = referrals.read(referral);
    return QualityCheck.of(draft.questionnaire(), draft.answers());
  }

  private ReferralFacts facts(Worker worker, Referral referral) {
    Purpose purpose =
        referral.route().isReferral() ? Purpose.PREPARE_NRM_REFERRAL : Purpose.PREPARE_NOTIFICATION;
    return cases.factsFor(worker, referral.caseFile(), referral.person(), purpose);
  }

  /**
   * Makes the answers final: the document that is copied, exported and sent.
   *
   * @throws Refused when something required is missing, the answers do not fit the route, or the
   *     facts of the case lead elsewhere today
   * @throws Refused when something in a notification without a name is not decided, or it was not
   *     read through twice
   */
  public FormDocument freeze(Worker worker, UUID id) {
    Referral referral = desk.referral(worker, Action.PREPARE_REFERRAL, id);
    Referrals.refuseUnlessOpen(referral);
    refuseAnotherRoute(facts(worker, referral), referral);
    Draft draft = referrals.read(referral);
    if (!QualityCheck.stopping(draft.questionnaire(), draft.answers()).isEmpty()) {
      throw Refused.because("referral.refused.incomplete");
    }
    FormDocument document = document(worker, draft);
    PersonalText written = PersonalText.of(FormJson.write(document));
    forms.freeze(referral, written, worker.id(), desk.now());
    writers.add(referral, worker.id());
    desk.trace(ReferralAction.REFERRAL_FROZEN, referral);
    return document;
  }

  private void refuseAnotherRoute(ReferralFacts facts, Referral referral) {
    if (!referrals.leadsTo(facts, referral.route())) {
      throw Refused.because("referral.refused.route");
    }
  }

  private FormDocument document(Worker worker, Draft draft) {
    Referral referral = draft.referral();
    if (referral.route() != FormRoute.DTN_ANONYMOUS) {
      return FormDocument.of(referral.route(), referral.reference(), desk.today(), draft.answers());
    }
    RedactionView view = redactions.view(worker, referral);
    if (!view.settled()) {
      throw Refused.because("referral.refused.marks");
    }
    if (!view.mayLeave()) {
      throw Refused.because("referral.refused.notRead");
    }
    return FormDocument.anonymous(
        referral.reference(), desk.today(), view.leaving(), view.redaction(), view.takenOut());
  }

  /**
   * Opens the answers for changes again; what was copied is to be copied anew.
   *
   * @throws Refused once it was sent
   */
  public void thaw(Worker worker, UUID id) {
    Referral referral = desk.referral(worker, Action.PREPARE_REFERRAL, id);
    if (!referral.isReady()) {
      throw Refused.because("referral.refused.notReady");
    }
    forms.thaw(referral);
    copied.clear(id);
    desk.trace(ReferralAction.REFERRAL_THAWED, referral);
  }

  /**
   * The final document, for reading, printing or handing to a machine. Until it is sent the facts
   * are asked again: consent that was withdrawn after the answers were final keeps them here.
   *
   * @throws Refused while the answers are not final, or when the case leads elsewhere today
   */
  public FormDocument export(Worker worker, UUID id, Format format) {
    Referral referral = desk.referral(worker, Action.READ_REFERRAL, id);
    if (referral.isReady()) {
      refuseAnotherRoute(facts(worker, referral), referral);
    }
    PersonalText written =
        forms.document(referral).orElseThrow(() -> Refused.because("referral.refused.notReady"));
    desk.trace(ReferralAction.REFERRAL_EXPORTED, referral, Detail.none().with("format", format));
    return FormJson.read(written.text());
  }

  /** Items that were already copied into the Home Office form. */
  @Transactional(readOnly = true)
  public Set<String> copied(Worker worker, UUID id) {
    return copied.list(desk.referral(worker, Action.READ_REFERRAL, id).id());
  }

  /** Ticks an item as copied into the Home Office form, or takes the tick away. */
  public void copied(Worker worker, UUID id, String item, boolean done) {
    Referral referral = desk.referral(worker, Action.PREPARE_REFERRAL, id);
    if (referral.isOpen()) {
      throw Refused.because("referral.refused.notReady");
    }
    if (org.lodestar.app.referral.form.Questionnaire.of(referral.route()).find(item).isEmpty()) {
      throw new org.lodestar.app.members.NotFound();
    }
    if (done) {
      copied.tick(referral, item, worker.id(), desk.now());
    } else {
      copied.untick(id, item);
    }
    desk.trace(ReferralAction.REFERRAL_COPIED, referral, Detail.none().with("done", done));
  }
}
