package org.lodestar.app.referral.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Happening;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.app.referral.after.OpenDecision;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.Lifecycle;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;

/**
 * Moves a referral through the lifecycle of {@code statute}, and adds what that table leaves to us:
 * the passing of days, and what must have happened before.
 */
public final class NrmMoves {
  /** Decisions of the Home Office. */
  public static final Set<NrmEvent> DECISIONS =
      EnumSet.of(
          NrmEvent.RG_POSITIVE,
          NrmEvent.RG_NEGATIVE,
          NrmEvent.CG_POSITIVE,
          NrmEvent.CG_NEGATIVE,
          NrmEvent.RECONSIDERATION_UPHELD);

  /** Answers of the Home Office of which the person has to be told. */
  public static final Set<NrmEvent> ANSWERS = answers();

  /** What the program itself sees happen, or what has a page of its own. */
  private static final Set<NrmEvent> NOT_BY_HAND =
      EnumSet.of(
          NrmEvent.SUBMITTED,
          NrmEvent.REFERENCE_RECEIVED,
          NrmEvent.RECOVERY_BEGAN,
          NrmEvent.RECOVERY_MINIMUM_PASSED,
          NrmEvent.EVIDENCE_ADDED,
          NrmEvent.MORE_TIME_ASKED,
          NrmEvent.MORE_TIME_GIVEN,
          NrmEvent.NEW_REFERRAL);

  private static final Set<NrmEvent> NEEDS_NOTE =
      EnumSet.of(
          NrmEvent.SUSPENDED,
          NrmEvent.DISQUALIFICATION_NOTICE,
          NrmEvent.DISQUALIFIED,
          NrmEvent.AGE_REASSESSED);

  private NrmMoves() {}

  private static Set<NrmEvent> answers() {
    Set<NrmEvent> answers = EnumSet.copyOf(DECISIONS);
    answers.add(NrmEvent.RECONSIDERATION_REFUSED);
    return answers;
  }

  /** Whether a worker records it by hand, and can so be wrong about it. */
  public static boolean isByHand(NrmEvent event) {
    return !NOT_BY_HAND.contains(event);
  }

  /** The stage today: the least recovery time may have passed without a conclusive decision. */
  public static NrmState today(NrmState stored, Optional<RunningClock> recovery, LocalDate today) {
    boolean passed =
        stored == NrmState.RECOVERY
            && recovery.filter(clock -> today.isAfter(clock.due())).isPresent();
    return passed ? Lifecycle.NRM.get(stored, NrmEvent.RECOVERY_MINIMUM_PASSED).to() : stored;
  }

  /**
   * Where an event leads by law.
   *
   * @throws Refused in words, where the law knows no such way
   */
  public static <S extends Enum<S>, E extends Enum<E>> S next(
      Lifecycle<S, E> lifecycle, S stage, E event) {
    return lifecycle
        .find(stage, event)
        .orElseThrow(() -> Refused.at("event", "referral.refused.notHere"))
        .to();
  }

  /** The stage after an event; recovery begins on the day of the positive decision. */
  public static NrmState after(NrmState stage, NrmEvent event) {
    NrmState next = next(Lifecycle.NRM, at(stage, event), event);
    return next == NrmState.RG_POSITIVE
        ? Lifecycle.NRM.get(next, NrmEvent.RECOVERY_BEGAN).to()
        : next;
  }

  /** A decision is one whether or not the reference is at hand: its days run all the same. */
  private static NrmState at(NrmState stage, NrmEvent event) {
    boolean waits = stage == NrmState.SUBMITTED && Lifecycle.NRM.find(stage, event).isEmpty();
    return waits ? NrmState.RG_PENDING : stage;
  }

  /** What a worker may record at a stage. A child is never withdrawn for want of consent. */
  public static Set<NrmEvent> recordable(NrmState stage, FormRoute route) {
    return EnumSet.allOf(NrmEvent.class).stream()
        .filter(event -> Lifecycle.NRM.find(at(stage, event), event).isPresent())
        .filter(event -> !NOT_BY_HAND.contains(event))
        .filter(event -> !(event == NrmEvent.WITHDRAWN && route == FormRoute.NRM_CHILD))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Refuses what is against the lifecycle or its guards.
   *
   * @throws Refused in words
   */
  public static void check(
      NrmState stage, NrmEvent event, FormRoute route, List<Happening> before, boolean hasNote) {
    next(Lifecycle.NRM, at(stage, event), event);
    if (!recordable(stage, route).contains(event)) {
      throw Refused.at("event", "referral.refused.notHere");
    }
    if (NEEDS_NOTE.contains(event) && !hasNote) {
      throw Refused.at("note", "referral.refused.note");
    }
    if (needsRequest(event) && !requested(before)) {
      throw Refused.at("event", "referral.refused.notRequested");
    }
    if (event == NrmEvent.MORE_TIME_REFUSED && !moreTimeAsked(before)) {
      throw Refused.at("event", "referral.refused.noTimeAsked");
    }
    if (needsNotice(event) && !OpenDecision.isThreatened(events(before))) {
      throw Refused.at("event", "referral.refused.noNotice");
    }
    if (event == NrmEvent.RESUMED_BEFORE_CG && !positive(before)
        || event == NrmEvent.RESUMED_BEFORE_RG && positive(before)) {
      throw Refused.at("event", "referral.refused.resume");
    }
  }

  private static boolean needsNotice(NrmEvent event) {
    return event == NrmEvent.DISQUALIFICATION_ANSWERED
        || event == NrmEvent.DISQUALIFICATION_DROPPED;
  }

  private static List<Enum<?>> events(List<Happening> before) {
    return before.stream().<Enum<?>>map(Happening::event).toList();
  }

  static boolean needsRequest(NrmEvent event) {
    return event == NrmEvent.RECONSIDERATION_UPHELD || event == NrmEvent.RECONSIDERATION_REFUSED;
  }

  private static boolean requested(List<Happening> before) {
    return before.stream().anyMatch(each -> each.event() == NrmEvent.RECONSIDERATION_REQUESTED);
  }

  /** Whether more time was asked for since the last decision. */
  public static boolean moreTimeAsked(List<Happening> before) {
    return before.reversed().stream()
        .takeWhile(each -> !DECISIONS.contains(each.event()))
        .anyMatch(each -> each.event() == NrmEvent.MORE_TIME_ASKED);
  }

  private static boolean positive(List<Happening> before) {
    return before.stream()
        .anyMatch(
            each ->
                each.event() == NrmEvent.RG_POSITIVE
                    || each.event() == NrmEvent.RECONSIDERATION_UPHELD);
  }
}
