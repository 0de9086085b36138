package org.lodestar.app.referral.face;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Happening;
import org.lodestar.app.referral.Progress;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.ReferralAction;
import org.lodestar.app.referral.TheirYes;
import org.lodestar.app.referral.document.FormJson;
import org.lodestar.app.referral.domain.HappeningDays;
import org.lodestar.app.referral.domain.NrmMoves;
import org.lodestar.app.referral.store.ClockRows;
import org.lodestar.app.referral.store.DecisionNews;
import org.lodestar.app.referral.store.FormRows;
import org.lodestar.app.referral.store.HappeningRows;
import org.lodestar.app.referral.store.ReferralDesk;
import org.lodestar.app.referral.store.ReferralNumbers;
import org.lodestar.app.referral.store.TurningClocks;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.Clocks;
import org.lodestar.statute.Deadline;
import org.lodestar.statute.DtnEvent;
import org.lodestar.statute.Lifecycle;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens after a referral or notification was sent: the Home Office's reference, its
 * decisions and the clocks. Decisions are the Home Office's; here they are only recorded.
 */
@Component
@Transactional
public class ReferralProgress {
  private final FormRows forms;
  private final HappeningRows happenings;
  private final ClockRows clocks;
  private final TurningClocks turning;
  private final ReferralDesk desk;
  private final CaseNews news;
  private final DecisionNews decisions;
  private final ReferralNumbers numbers;
  private final PeopleTold told;

  ReferralProgress(
      FormRows forms,
      HappeningRows happenings,
      ClockRows clocks,
      TurningClocks turning,
      ReferralDesk desk,
      CaseNews news,
      DecisionNews decisions,
      ReferralNumbers numbers,
      PeopleTold told) {
    this.forms = forms;
    this.happenings = happenings;
    this.clocks = clocks;
    this.turning = turning;
    this.desk = desk;
    this.news = news;
    this.decisions = decisions;
    this.numbers = numbers;
    this.told = told;
  }

  /** How far it has come. */
  public Progress get(Worker worker, UUID id) {
    Referral referral = desk.referral(worker, Action.READ_REFERRAL, id);
    Optional<PersonalText> reference = forms.reference(referral);
    if (reference.isPresent()) {
      desk.trace(ReferralAction.REFERENCE_VIEWED, referral);
    }
    Enum<?> stage = stage(referral);
    return new Progress(
        referral,
        stage,
        happenings.list(referral),
        clocks.list(referral),
        reference,
        possible(referral, stage),
        turns18(referral).orElse(null),
        desk.today());
  }

  private Enum<?> stage(Referral referral) {
    return referral.route().isReferral()
        ? NrmMoves.today(
            referral.nrmState(), clocks.find(referral, ClockRule.RECOVERY), desk.today())
        : referral.state();
  }

  private static Set<Enum<?>> possible(Referral referral, Enum<?> stage) {
    if (referral.isDraft()) {
      return Set.of();
    }
    return referral.route().isReferral()
        ? new LinkedHashSet<>(NrmMoves.recordable((NrmState) stage, referral.route()))
        : new LinkedHashSet<>(
            Lifecycle.DTN.listEvents((org.lodestar.statute.DtnState) referral.state()));
  }

  private Optional<LocalDate> turns18(Referral referral) {
    return birthday(referral).map(Deadline::due);
  }

  /** Another body has sent it: what follows is as for one of ours. */
  void sentByOthers(
      Worker worker,
      Referral referral,
      Optional<Deadline> turns18On,
      @Nullable PersonalText note,
      @Nullable PersonalText reference) {
    LocalDate on = Objects.requireNonNull(referral.sentOn());
    happenings.insert(referral, NrmEvent.SUBMITTED, on, note, null, worker.id(), desk.now());
    news.happened(
        worker,
        referral.caseFile(),
        referral.person(),
        "referral.noted.by." + referral.sentBy(),
        on);
    turning.sent(referral, on, turns18On);
    news.referredByOthers(worker, referral.caseFile(), referral.person());
    desk.trace(
        ReferralAction.REFERRAL_BY_OTHERS_RECORDED,
        referral,
        Detail.none().with("by", Objects.requireNonNull(referral.sentBy())).with("on", on));
    if (reference != null) {
      reference(worker, referral.id(), reference);
    }
  }

  /** As the answers say it; of a referral that is not here, as its clock was counted. */
  Optional<Deadline> birthday(Referral referral) {
    if (referral.isByOthers()) {
      return Optional.ofNullable(clocks.last(referral, ClockRule.TURNING_18))
          .map(day -> Clocks.turning18(day.minusYears(18)));
    }
    if (referral.route() != FormRoute.NRM_CHILD || referral.frozenAt() == null) {
      return Optional.empty();
    }
    return forms
        .document(referral)
        .flatMap(text -> FormJson.read(text.text()).answers().find("dateOfBirth"))
        .map(born -> Clocks.turning18(LocalDate.parse(born)));
  }

  /**
   * Records that the document was sent to the Home Office.
   *
   * @throws Refused while the answers are not final, or for a day that does not fit
   */
  public void sent(Worker worker, UUID id, LocalDate on) {
    Referral referral = desk.referral(worker, Action.PREPARE_REFERRAL, id);
    if (!referral.isReady()) {
      throw Refused.because("referral.refused.notReady");
    }
    HappeningDays.notInFuture(on, desk.today());
    if (referral.route().isReferral()) {
      forms.move(referral, NrmMoves.next(Lifecycle.NRM, NrmState.DRAFT, NrmEvent.SUBMITTED), on);
      happened(worker, referral, NrmEvent.SUBMITTED, on, null);
      turning.sent(referral, on, birthday(referral));
    } else {
      forms.move(
          referral,
          NrmMoves.next(Lifecycle.DTN, org.lodestar.statute.DtnState.DRAFT, DtnEvent.SENT),
          on);
      happened(worker, referral, DtnEvent.SENT, on, null);
    }
    numbers.sent(referral, on);
    StepCode step = referral.route().isReferral() ? StepCode.SUBMIT_NRM : StepCode.SUBMIT_DTN;
    news.done(worker, referral.caseFile(), referral.person(), step);
    desk.trace(ReferralAction.REFERRAL_SENT, referral, Detail.none().with("on", on));
  }

  /**
   * Records the reference that the Home Office gave; what it looks like is the Home Office's
   * affair.
   */
  public void reference(Worker worker, UUID id, PersonalText reference) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, id);
    if (referral.isDraft()) {
      throw Refused.because("referral.refused.notSent");
    }
    forms.reference(referral, reference);
    if (referral.state() == NrmState.SUBMITTED) {
      LocalDate today = desk.today();
      forms.move(
          referral,
          NrmMoves.next(Lifecycle.NRM, NrmState.SUBMITTED, NrmEvent.REFERENCE_RECEIVED),
          referral.sentOn());
      happened(worker, referral, NrmEvent.REFERENCE_RECEIVED, today, null);
    }
    desk.trace(ReferralAction.REFERENCE_RECORDED, referral);
  }

  /**
   * Records what happened to a referral.
   *
   * @throws Refused when the day does not fit
   * @throws Refused when the event is not possible at this stage
   */
  public void record(
      Worker worker, UUID id, NrmEvent event, LocalDate on, @Nullable PersonalText note) {
    record(worker, id, event, on, note, null);
  }

  /**
   * The same.
   *
   * @param agreed on what a reconsideration is asked for
   * @throws Refused where one is asked for over the head of an adult
   */
  public void record(
      Worker worker,
      UUID id,
      NrmEvent event,
      LocalDate on,
      @Nullable PersonalText note,
      @Nullable TheirYes agreed) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, id);
    if (!referral.route().isReferral() || referral.isDraft()) {
      throw Refused.because("referral.refused.notSent");
    }
    checkTold(referral, event, agreed);
    happens(worker, referral, event, on, note, agreed);
  }

  /**
   * Nobody agrees to a step against an answer that they do not know. A support provider, who cannot
   * record that the person was told, is not asked for it.
   */
  private void checkTold(Referral referral, NrmEvent event, @Nullable TheirYes agreed) {
    if (event == NrmEvent.RECONSIDERATION_REQUESTED
        && agreed == TheirYes.THEY_AGREED
        && referral.route() != FormRoute.NRM_CHILD
        && told.isUntold(referral)) {
      throw Refused.at("agreed", "referral.refused.agreedUntold");
    }
  }

  /** It happened; the caller has asked the policy. */
  void happens(
      Worker worker,
      Referral referral,
      NrmEvent event,
      LocalDate on,
      @Nullable PersonalText note,
      @Nullable TheirYes agreed) {
    NrmState stage = (NrmState) stage(referral);
    List<Happening> before = happenings.list(referral);
    NrmMoves.check(stage, event, referral.route(), before, note != null);
    HappeningDays.check(event, on, referral.sentOn(), before, desk.today());
    HappeningDays.inTime(event, on, clocks.last(referral, ClockRule.RECONSIDERATION), note != null);
    checkAgreed(referral, event, agreed);
    happened(worker, referral, event, on, note, agreed);
    NrmState next = NrmMoves.after(stage, event);
    if (next != referral.state()) {
      forms.move(referral, next, referral.sentOn());
    }
    turning.turn(referral, stage, event, on);
    if (next != stage) {
      numbers.became(referral, next, on);
    }
    decisions.after(worker, referral, event);
    desk.trace(
        ReferralAction.HAPPENING_RECORDED,
        referral,
        Detail.none().with("event", event).with("on", on));
  }

  /**
   * An adult is asked before anybody asks again for them, or it is decided for them by a record.
   */
  private void checkAgreed(Referral referral, NrmEvent event, @Nullable TheirYes agreed) {
    if (event != NrmEvent.RECONSIDERATION_REQUESTED || referral.route() == FormRoute.NRM_CHILD) {
      return;
    }
    if (agreed == null) {
      throw Refused.at("agreed", "referral.refused.agreed");
    }
    if (agreed == TheirYes.DECIDED_FOR_THEM
        && !news.isDecidedForThem(referral.caseFile(), referral.person())) {
      throw Refused.at("agreed", "referral.refused.agreedInterests");
    }
  }

  /** Records that an adult who was notified about now agrees to a referral, begun by itself. */
  public void converted(Worker worker, UUID id, LocalDate on) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, id);
    if (!(referral.state() instanceof org.lodestar.statute.DtnState state)) {
      throw Refused.because("referral.refused.notSent");
    }
    HappeningDays.notInFuture(on, desk.today());
    HappeningDays.notBefore(on, referral.sentOn(), "referral.refused.beforeSent");
    forms.move(
        referral, NrmMoves.next(Lifecycle.DTN, state, DtnEvent.CONVERTED), referral.sentOn());
    happened(worker, referral, DtnEvent.CONVERTED, on, null);
    desk.trace(
        ReferralAction.HAPPENING_RECORDED,
        referral,
        Detail.none().with("event", DtnEvent.CONVERTED).with("on", on));
  }

  /** Evidence that came later went to the Home Office; the caller has asked the policy. */
  void evidenceSent(Worker worker, Referral referral, LocalDate on) {
    NrmMoves.next(Lifecycle.NRM, (NrmState) stage(referral), NrmEvent.EVIDENCE_ADDED);
    HappeningDays.notBefore(on, referral.sentOn(), "referral.refused.beforeSent");
    noted(worker, referral, NrmEvent.EVIDENCE_ADDED, on, null);
  }

  /** A new referral follows this one, which has ended; the caller has asked the policy. */
  void followed(Worker worker, Referral earlier) {
    noted(worker, earlier, NrmEvent.NEW_REFERRAL, desk.today(), null);
  }

  /** It happened and moves nothing; the caller has asked the policy. */
  void noted(
      Worker worker, Referral referral, NrmEvent event, LocalDate on, @Nullable PersonalText note) {
    happened(worker, referral, event, on, note);
    desk.trace(
        ReferralAction.HAPPENING_RECORDED,
        referral,
        Detail.none().with("event", event).with("on", on));
  }

  /**
   * Insists that a referral has ended, so that another may stand beside it.
   *
   * @throws Refused for a notification and for a draft
   * @throws Refused while it goes on
   */
  void refuseUnlessEnded(Referral referral) {
    if (!referral.route().isReferral() || referral.isDraft()) {
      throw Refused.because("referral.refused.notSent");
    }
    NrmMoves.next(Lifecycle.NRM, (NrmState) stage(referral), NrmEvent.NEW_REFERRAL);
  }

  /** Whether the Home Office has decided anything about it. */
  boolean isDecided(Referral referral) {
    return happenings.events(referral).stream().anyMatch(NrmMoves.ANSWERS::contains);
  }

  private void happened(
      Worker worker, Referral referral, Enum<?> event, LocalDate on, @Nullable PersonalText note) {
    happened(worker, referral, event, on, note, null);
  }

  /** Keeps it, and tells the case, whose chronology would else stop on the day of sending. */
  private void happened(
      Worker worker,
      Referral referral,
      Enum<?> event,
      LocalDate on,
      @Nullable PersonalText note,
      @Nullable TheirYes agreed) {
    happenings.insert(referral, event, on, note, agreed, worker.id(), desk.now());
    news.happened(
        worker, referral.caseFile(), referral.person(), "referral.event." + event.name(), on);
  }
}
