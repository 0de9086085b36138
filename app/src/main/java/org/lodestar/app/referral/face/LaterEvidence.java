package org.lodestar.app.referral.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Evidence;
import org.lodestar.app.referral.EvidenceEvent;
import org.lodestar.app.referral.EvidenceState;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.ReferralAction;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.app.referral.after.EvidenceMoves;
import org.lodestar.app.referral.store.ClockRows;
import org.lodestar.app.referral.store.EvidenceRows;
import org.lodestar.app.referral.store.ReferralDesk;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.Clocks;
import org.lodestar.statute.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evidence that came after a referral was sent: whether it went to the competent authority, when,
 * by whom, whether it arrived, and what the decision said about it. A notification has none: nobody
 * decides on it.
 */
@Component
@Transactional
public class LaterEvidence {
  private final EvidenceRows rows;
  private final ReferralProgress progress;
  private final ClockRows clocks;
  private final ReferralDesk desk;

  LaterEvidence(EvidenceRows rows, ReferralProgress progress, ClockRows clocks, ReferralDesk desk) {
    this.rows = rows;
    this.progress = progress;
    this.clocks = clocks;
    this.desk = desk;
  }

  /** All of a referral, newest first. */
  public List<Evidence> list(Worker worker, UUID form) {
    Referral referral = desk.referral(worker, Action.READ_REFERRAL, form);
    List<Evidence> all = rows.list(form);
    if (!all.isEmpty()) {
      desk.trace(
          ReferralAction.EVIDENCE_VIEWED, referral, Detail.none().with("pieces", all.size()));
    }
    return all;
  }

  /** One piece. */
  public Evidence get(Worker worker, UUID form, UUID id) {
    Referral referral = desk.referral(worker, Action.READ_REFERRAL, form);
    Evidence evidence = rows.find(form, id).orElseThrow(NotFound::new);
    trace(ReferralAction.EVIDENCE_VIEWED, referral, id);
    return evidence;
  }

  /**
   * Writes down what came. It is sent on by the day that local practice asks for, and before the
   * time for asking for reconsideration is over.
   *
   * @throws Refused for a notification, for a referral that was not sent, and for a day to come
   */
  public UUID add(
      Worker worker,
      UUID form,
      PersonalText what,
      @Nullable PersonalText source,
      LocalDate obtainedOn) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, form);
    if (!referral.route().isReferral() || referral.isDraft()) {
      throw Refused.because("referral.refused.notSent");
    }
    refuseFuture("obtainedOn", obtainedOn);
    UUID id =
        rows.insert(
            referral, what, source, obtainedOn, deadline(referral), worker.id(), desk.now());
    trace(ReferralAction.EVIDENCE_ADDED, referral, id);
    return id;
  }

  private Deadline deadline(Referral referral) {
    Deadline usual = Clocks.evidence(desk.today());
    Optional<RunningClock> window =
        clocks
            .find(referral, ClockRule.RECONSIDERATION)
            .filter(clock -> !desk.today().isAfter(clock.due()))
            .filter(clock -> clock.actBy().isBefore(usual.due()));
    return window
        .map(
            clock ->
                new Deadline(
                    clock.rule(),
                    clock.due(),
                    clock.actBy(),
                    clock.kind(),
                    false,
                    List.of(),
                    clock.source()))
        .orElse(usual);
  }

  /**
   * It went to the competent authority; the referral's own list of what happened says so too.
   *
   * @throws Refused for a day to come or before it came, and once the referral is over
   */
  public void send(
      Worker worker, UUID form, UUID id, long version, LocalDate on, Evidence.Way how) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, form);
    Evidence evidence = at(form, id, version);
    EvidenceState next = EvidenceMoves.TABLE.after(evidence.state(), EvidenceEvent.SEND);
    refuseFuture("on", on);
    refuseBefore(on, evidence.obtainedOn());
    progress.evidenceSent(worker, referral, on);
    rows.send(evidence, next, on, how, worker.id());
    trace(ReferralAction.EVIDENCE_SENT, referral, id);
  }

  /** It is not sent, for a reason; it can be sent later all the same. */
  public void keepBack(Worker worker, UUID form, UUID id, long version, PersonalText reason) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, form);
    Evidence evidence = at(form, id, version);
    rows.keepBack(
        evidence, EvidenceMoves.TABLE.after(evidence.state(), EvidenceEvent.KEEP_BACK), reason);
    trace(ReferralAction.EVIDENCE_KEPT_BACK, referral, id);
  }

  /** The competent authority has said that it has it. */
  public void acknowledge(Worker worker, UUID form, UUID id, long version, LocalDate on) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, form);
    Evidence evidence = at(form, id, version);
    EvidenceState next = EvidenceMoves.TABLE.after(evidence.state(), EvidenceEvent.ACKNOWLEDGE);
    refuseFuture("on", on);
    refuseBefore(on, evidence.sentOn());
    rows.acknowledge(evidence, next, on);
    trace(ReferralAction.EVIDENCE_ACKNOWLEDGED, referral, id);
  }

  /** What a decision said about it. */
  public void consider(
      Worker worker,
      UUID form,
      UUID id,
      long version,
      Evidence.Considered considered,
      @Nullable PersonalText said) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, form);
    Evidence evidence = at(form, id, version);
    EvidenceState next = EvidenceMoves.TABLE.after(evidence.state(), EvidenceEvent.CONSIDER);
    if (!progress.isDecided(referral)) {
      throw Refused.at("considered", "referral.refused.notDecided");
    }
    rows.consider(evidence, next, considered, said);
    trace(ReferralAction.EVIDENCE_CONSIDERED, referral, id);
  }

  private Evidence at(UUID form, UUID id, long version) {
    Evidence evidence = rows.find(form, id).orElseThrow(NotFound::new);
    if (evidence.version() != version) {
      throw new EditClash();
    }
    return evidence;
  }

  private void refuseFuture(String field, LocalDate on) {
    if (on.isAfter(desk.today())) {
      throw Refused.at(field, "referral.refused.future");
    }
  }

  private static void refuseBefore(LocalDate on, @Nullable LocalDate earliest) {
    if (earliest != null && on.isBefore(earliest)) {
      throw Refused.at("on", "referral.refused.before");
    }
  }

  private void trace(ReferralAction action, Referral referral, UUID id) {
    desk.trace(action, referral, Detail.none().with("evidence", id));
  }
}
