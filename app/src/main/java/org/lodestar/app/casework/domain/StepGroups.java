package org.lodestar.app.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.StepGroup;
import org.lodestar.app.casework.ToDo;
import org.lodestar.statute.StepCode;
import org.lodestar.statute.WorkingDays;

/**
 * When an open step has to be looked at. Days are those of the law's clocks: the next working day
 * leaves out weekends and the bank holidays of England and Wales.
 */
public final class StepGroups {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalTime NIGHT_ENDS = LocalTime.of(9, 0);

  /** As long as somebody is in danger these do not wait, whatever date they were given. */
  private static final Set<StepCode> IN_DANGER =
      Set.of(
          StepCode.CALL_999,
          StepCode.CHILD_FRONT_DOOR,
          StepCode.CHILD_PROTECTION_NOW,
          StepCode.STRATEGY_DISCUSSION,
          StepCode.EMERGENCY_ACCOMMODATION,
          StepCode.POLICE_REPORT);

  /** As long as somebody is missing these do not. */
  private static final Set<StepCode> MISSING =
      Set.of(StepCode.MISSING_PLAN, StepCode.MISSING_ADULT, StepCode.POLICE_REPORT);

  /** Without a date of its own; nothing is asked of anybody, or done, before it is there. */
  private static final Set<StepCode> NEVER_LATER =
      Set.of(StepCode.INDEPENDENT_INTERPRETER, StepCode.SAFEGUARDING_DECISION);

  /** Days that it takes to find a bed: from then on it is looked for every working day. */
  private static final int BED_TAKES = 14;

  private static final int AFTER_LIFE = 3;

  /** In a group the one that keeps somebody alive first, then by date. */
  public static final Comparator<ToDo> IN_ORDER =
      Comparator.comparing(ToDo::group)
          .thenComparing(step -> rank(step.code()))
          .thenComparing(ToDo::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ToDo::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ToDo::code, Comparator.nullsLast(Comparator.naturalOrder()));

  private StepGroups() {}

  /** What is known of somebody now. */
  public record Now(LocalDate today, boolean danger, boolean missing) {}

  /**
   * The group of a step.
   *
   * @param code null for a step of the partnership's own
   */
  public static StepGroup of(@Nullable StepCode code, @Nullable LocalDate due, Now now) {
    if (code != null && cannotWait(code, now)) {
      return StepGroup.TONIGHT;
    }
    if (due == null) {
      return code != null && NEVER_LATER.contains(code)
          ? StepGroup.NEXT_WORKING_DAY
          : StepGroup.LATER;
    }
    if (!due.isAfter(now.today()) || code == StepCode.SUPPORT_ENDS && isNight(due, now)) {
      return StepGroup.TONIGHT;
    }
    if (code == StepCode.SUPPORT_ENDS && !due.isAfter(now.today().plusDays(BED_TAKES))) {
      return StepGroup.NEXT_WORKING_DAY;
    }
    return due.isAfter(nextWorkingDay(now.today())) ? StepGroup.LATER : StepGroup.NEXT_WORKING_DAY;
  }

  /** The same for a step with an hour: what comes before the morning is over is tonight's. */
  public static StepGroup of(
      @Nullable StepCode code, @Nullable LocalDate due, @Nullable Instant hour, Now now) {
    boolean tonight = hour != null && hour.isBefore(morning(now.today()));
    return tonight ? StepGroup.TONIGHT : of(code, due, now);
  }

  private static Instant morning(LocalDate today) {
    return today.plusDays(1).atTime(NIGHT_ENDS).atZone(LONDON).toInstant();
  }

  /** Support ends before the next working day is over: tomorrow nobody finds a bed any more. */
  private static boolean isNight(LocalDate due, Now now) {
    return !due.isAfter(nextWorkingDay(now.today()));
  }

  /** The working day after a day. */
  public static LocalDate nextWorkingDay(LocalDate today) {
    return WorkingDays.englandAndWales().plus(today, 1);
  }

  private static boolean cannotWait(StepCode code, Now now) {
    return (now.danger() && IN_DANGER.contains(code)) || (now.missing() && MISSING.contains(code));
  }

  /** What stands before everything else. */
  public static boolean isForLife(@Nullable StepCode code) {
    return rank(code) < AFTER_LIFE;
  }

  /** Danger to life, then a child in a cell after the charge, then what a body needs. */
  private static int rank(@Nullable StepCode code) {
    return switch (code) {
      case CALL_999, CHILD_PROTECTION_NOW -> 0;
      case TRANSFER_FROM_CUSTODY -> 1;
      case MEDICAL_HELP -> 2;
      case null, default -> AFTER_LIFE;
    };
  }
}
