package org.lodestar.app.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.CaseOfOne.Made;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.face.RedactionView;
import org.lodestar.app.referral.face.Redactions;
import org.lodestar.app.referral.face.ReferralDocuments;
import org.lodestar.app.referral.face.ReferralProgress;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.SampleAnswers;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.redaction.Reading;
import org.springframework.stereotype.Component;

/** Brings an invented document as far as a test needs it. */
@Component
public class Papers {
  private final Referrals referrals;
  private final ReferralDocuments documents;
  private final Redactions redactions;
  private final ReferralProgress progress;
  private final Clock clock;

  Papers(
      Referrals referrals,
      ReferralDocuments documents,
      Redactions redactions,
      ReferralProgress progress,
      Clock clock) {
    this.referrals = referrals;
    this.documents = documents;
    this.redactions = redactions;
    this.progress = progress;
    this.clock = clock;
  }

  /** A draft. */
  public Referral begun(Made about) {
    return about.as(() -> referrals.begin(about.worker(), about.caseFile(), about.person()));
  }

  /** Final answers. */
  public Referral ready(Made about) {
    Referral draft = begun(about);
    answer(about, draft.id(), answers(draft.route()));
    if (draft.route() == FormRoute.DTN_ANONYMOUS) {
      redact(about, draft.id());
    }
    about.as(() -> documents.freeze(about.worker(), draft.id()));
    return head(about, draft.id());
  }

  /** Sent on a day. */
  public Referral sent(Made about, LocalDate on) {
    Referral ready = ready(about);
    about.doing(() -> progress.sent(about.worker(), ready.id(), on));
    return head(about, ready.id());
  }

  /** Answers a draft, makes it final and sends it, as the worker in force. */
  public void send(Worker worker, UUID id, LocalDate on) {
    Draft draft = referrals.draft(worker, id);
    Answers answers = draft.answers().and(answers(draft.referral().route()));
    for (Section section : draft.questionnaire().sections()) {
      referrals.save(worker, id, section, draft.version(section), answers);
    }
    documents.freeze(worker, id);
    progress.sent(worker, id, on);
  }

  public Referral head(Made about, UUID id) {
    return about.as(() -> referrals.head(about.worker(), id));
  }

  /** Answers every section. */
  public void answer(Made about, UUID id, Answers answers) {
    Draft draft = about.as(() -> referrals.draft(about.worker(), id));
    for (Section section : draft.questionnaire().sections()) {
      about.as(
          () ->
              referrals.save(
                  about.worker(),
                  id,
                  section,
                  draft.version(section),
                  draft.answers().and(answers)));
    }
  }

  /** What leaves is as proposed, read once, and read again by a colleague. */
  public void redact(Made about, UUID id) {
    RedactionView view = about.as(() -> redactions.get(about.worker(), id));
    RedactionView kept =
        about.as(
            () ->
                redactions.save(
                    about.worker(),
                    id,
                    new Redactions.Worked(
                        view.texts(), Map.of(), true, "a town of 200,000", view.version())));
    Instant before = clock.instant().minus(Reading.REST);
    ScopedClock.at(
        before, () -> about.as(() -> redactions.read(about.worker(), id, kept.fingerprint())));
    about.as(() -> redactions.read(about.worker(), id, kept.fingerprint()));
  }

  private static Answers answers(FormRoute route) {
    return switch (route) {
      case NRM_ADULT -> SampleAnswers.adult();
      case NRM_CHILD -> SampleAnswers.child();
      case DTN_ANONYMOUS -> SampleAnswers.anonymous();
      case DTN_NAMED -> SampleAnswers.named();
    };
  }
}
