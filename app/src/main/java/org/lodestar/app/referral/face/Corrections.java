package org.lodestar.app.referral.face;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Correction;
import org.lodestar.app.referral.Happening;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.ReferralAction;
import org.lodestar.app.referral.domain.NrmMoves;
import org.lodestar.app.referral.domain.Replay;
import org.lodestar.app.referral.store.ClockRows;
import org.lodestar.app.referral.store.CorrectionRows;
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
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A wrong decision, or a wrong day, is put right: the older entry stays and says by which it was
 * replaced and why; stage, clocks and what there is to do are worked out again from what holds.
 */
@Component
@Transactional
public class Corrections {
  private final FormRows forms;
  private final HappeningRows happenings;
  private final CorrectionRows rows;
  private final ClockRows clocks;
  private final TurningClocks turning;
  private final ReferralProgress progress;
  private final DecisionNews decisions;
  private final CaseNews news;
  private final ReferralNumbers numbers;
  private final ReferralDesk desk;

  Corrections(
      FormRows forms,
      HappeningRows happenings,
      CorrectionRows rows,
      ClockRows clocks,
      TurningClocks turning,
      ReferralProgress progress,
      DecisionNews decisions,
      CaseNews news,
      ReferralNumbers numbers,
      ReferralDesk desk) {
    this.forms = forms;
    this.happenings = happenings;
    this.rows = rows;
    this.clocks = clocks;
    this.turning = turning;
    this.progress = progress;
    this.decisions = decisions;
    this.news = news;
    this.numbers = numbers;
    this.desk = desk;
  }

  /** What can be put right: what somebody recorded by hand and what holds. */
  public List<Happening> correctable(Worker worker, UUID id) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, id);
    return referral.route().isReferral()
        ? happenings.list(referral).stream().filter(Corrections::isByHand).toList()
        : List.of();
  }

  private static boolean isByHand(Happening each) {
    return NrmMoves.isByHand((NrmEvent) each.event());
  }

  /** Everything that was ever recorded of a referral that the caller has read. */
  @Transactional(readOnly = true)
  public List<Happening> all(Referral referral) {
    return happenings.all(referral);
  }

  /** An event of the Home Office with its day. */
  public record Dated(String event, LocalDate on) {}

  /** What was recorded of somebody's referrals and does not hold, for whoever tells the rest. */
  @Transactional(readOnly = true)
  public Set<Dated> away(UUID person) {
    Set<Dated> away = new HashSet<>();
    List<Referral> sent =
        forms.ofPerson(person).stream().filter(each -> each.route().isReferral()).toList();
    sent.forEach(each -> happenings.all(each).forEach(one -> away.add(dated(one))));
    sent.forEach(each -> happenings.bare(each).forEach(one -> away.remove(dated(one))));
    return away;
  }

  private static Dated dated(Happening each) {
    return new Dated(each.event().name(), each.on());
  }

  /** What was put right of it, and why. */
  @Transactional(readOnly = true)
  public List<Correction> list(Referral referral) {
    return referral.route().isReferral() ? rows.list(referral) : List.of();
  }

  private record About(Referral referral, List<Happening> holding) {}

  private About about(Worker worker, UUID id) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, id);
    if (!referral.route().isReferral() || referral.isDraft()) {
      throw Refused.because("referral.refused.notSent");
    }
    return new About(referral, happenings.list(referral));
  }

  /**
   * Puts something right.
   *
   * @param event what happened instead; null where it did not happen
   * @param on its day; null with it
   * @throws Refused for what does not fit, or where something recorded later fits no more
   */
  public void correct(
      Worker worker,
      UUID id,
      UUID wrong,
      @Nullable NrmEvent event,
      @Nullable LocalDate on,
      PersonalText why) {
    About about = about(worker, id);
    Happening was =
        about.holding().stream()
            .filter(each -> each.id().equals(wrong) && isByHand(each))
            .findFirst()
            .orElseThrow(() -> Refused.at("happening", "referral.refused.correctWhich"));
    if (event != null && !mayReplace(was, event)) {
      throw Refused.at("event", "referral.refused.notHere");
    }
    Referral referral = about.referral();
    UUID instead = keep(worker, referral, was, event, on);
    rows.insert(referral, new Correction(Ids.next(), wrong, instead, why, worker.id(), desk.now()));
    relive(worker, referral, about.holding(), instead == null ? wrong : instead);
    LocalDate day = on == null ? was.on() : on;
    news.happened(
        worker, referral.caseFile(), referral.person(), "referral.corrected", desk.today());
    if (event != null) {
      String words = "referral.event." + event.name();
      news.happened(worker, referral.caseFile(), referral.person(), words, day);
    }
    desk.trace(
        ReferralAction.HAPPENING_CORRECTED,
        referral,
        (event == null ? Detail.none() : Detail.none().with("event", event)).with("on", day));
  }

  /** A reconsideration has questions of its own, so that no other entry becomes one. */
  private static boolean mayReplace(Happening was, NrmEvent event) {
    return NrmMoves.isByHand(event)
        && (event != NrmEvent.RECONSIDERATION_REQUESTED || was.event() == event);
  }

  private @Nullable UUID keep(
      Worker worker,
      Referral referral,
      Happening was,
      @Nullable NrmEvent event,
      @Nullable LocalDate on) {
    return event == null
        ? null
        : happenings.insert(
            referral,
            event,
            Objects.requireNonNull(on),
            was.event() == event ? was.note() : null,
            was.event() == event ? was.agreed() : null,
            worker.id(),
            desk.now());
  }

  /** Stage, clocks and work as they would be had it been recorded rightly. */
  private void relive(Worker worker, Referral referral, List<Happening> before, UUID changed) {
    LocalDate sentOn = Objects.requireNonNull(referral.sentOn());
    List<Happening> holding = happenings.list(referral);
    Replay replay = new Replay(referral.route(), sentOn, desk.today());
    List<Replay.Lived> lived = replay.of(holding, changed);
    NrmState state = lived.isEmpty() ? referral.nrmState() : lived.getLast().next();
    if (state != referral.nrmState()) {
      forms.move(referral, state, sentOn);
    }
    count(referral, sentOn, lived);
    numbers.correct(referral, Replay.identified(before), Replay.identified(holding));
    decisions.again(worker, referral, lived.stream().map(Replay.Lived::event).toList());
  }

  private void count(Referral referral, LocalDate sentOn, List<Replay.Lived> lived) {
    Optional<LocalDate> given =
        lived.stream().anyMatch(each -> each.event() == NrmEvent.MORE_TIME_GIVEN)
            ? Optional.ofNullable(clocks.last(referral, ClockRule.RECONSIDERATION))
            : Optional.empty();
    Optional<Deadline> birthday = progress.birthday(referral);
    clocks.forget(referral);
    turning.sent(referral, sentOn, birthday);
    for (Replay.Lived each : lived) {
      LocalDate on = each.happening().on();
      turning.turn(referral, each.stage(), each.event(), on);
      if (each.event() == NrmEvent.MORE_TIME_GIVEN) {
        given.ifPresent(until -> moreTime(referral, on, until));
      }
    }
  }

  private void moreTime(Referral referral, LocalDate on, LocalDate until) {
    clocks.end(referral, on, ClockRule.RECONSIDERATION);
    clocks.start(referral, on, Clocks.reconsiderationUntil(on, until));
  }
}
