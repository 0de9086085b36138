package org.lodestar.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lodestar.vocabulary.AgeStatus;

/**
 * The screening aid: helps somebody who is worried to see what their signs mean together, before
 * anything is reported. It holds nothing and decides nothing.
 */
public final class Screening {
  private static final Set<String> ONE_CHANCE = Set.of("HOME2", "SCH2");

  private Screening() {}

  /**
   * @param on the day whose lists and numbers hold
   * @param officeHours whether doors that answer in office hours only answer now
   */
  public static WorryAdvice of(Worry worry, LocalDate on, boolean officeHours) {
    ScreeningScale scale = ScreeningScale.on(on);
    List<WorryReason> reasons = new WorryRules(worry, on, scale).reasons();
    WorryOutcome outcome =
        reasons.stream()
            .map(WorryReason::outcome)
            .reduce(WorryOutcome.STILL_WORRIED, WorryOutcome::orMore);
    List<LikelyType> types = LikelyTypes.of(worry, scale);
    return new WorryAdvice(
        outcome,
        reasons,
        types,
        List.copyOf(steps(worry, outcome, types)),
        ask(worry, outcome, types, officeHours));
  }

  /** Whether this is a time at which doors that keep office hours answer, as London tells it. */
  public static boolean isOfficeHours(LocalDate day, LocalTime time) {
    ScreeningScale scale = ScreeningScale.on(day);
    int hour = time.getHour();
    return isWorkingDay(day)
        && hour >= scale.get("office.opens")
        && hour < scale.get("office.closes");
  }

  /** Beyond the table of holidays, weekends are known all the same. */
  private static boolean isWorkingDay(LocalDate day) {
    try {
      return WorkingDays.englandAndWales().isWorkingDay(day);
    } catch (BeyondHolidays unknown) {
      return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
  }

  private static EnumSet<WorryStep> steps(
      Worry worry, WorryOutcome outcome, List<LikelyType> types) {
    EnumSet<WorryStep> steps = EnumSet.of(WorryStep.DO_NOT_CONFRONT, WorryStep.REPORT);
    if (outcome == WorryOutcome.ACT_NOW) {
      steps.add(isHard(worry) ? WorryStep.CALL_999 : WorryStep.CALL_NOW);
    }
    if (outcome == WorryOutcome.STILL_WORRIED) {
      steps.addAll(EnumSet.of(WorryStep.STILL_TALK, WorryStep.COME_BACK));
    } else {
      steps.addAll(EnumSet.of(WorryStep.WRITE_DOWN, WorryStep.TELL_LEAD, WorryStep.SPEAK_ALONE));
    }
    if (isOneChance(worry, types)) {
      steps.add(WorryStep.ONE_CHANCE);
    }
    steps.addAll(ageSteps(worry, outcome));
    return steps;
  }

  private static EnumSet<WorryStep> ageSteps(Worry worry, WorryOutcome outcome) {
    EnumSet<WorryStep> steps = EnumSet.noneOf(WorryStep.class);
    if (worry.treatedAsChild()) {
      steps.add(WorryStep.CHILD_DOOR);
      if (worry.age() != AgeStatus.UNDER_18) {
        steps.add(WorryStep.PRESUME_CHILD);
      }
    } else if (outcome != WorryOutcome.STILL_WORRIED) {
      steps.add(WorryStep.ADULT_NEEDS);
    }
    if (!worry.age().treatedAsChild()) {
      steps.add(WorryStep.CHECK_AGE);
    }
    return steps;
  }

  private static boolean isHard(Worry worry) {
    return worry.facts().contains(WorryFact.DANGER_NOW)
        || worry.facts().contains(WorryFact.CANNOT_LEAVE);
  }

  private static boolean isOneChance(Worry worry, List<LikelyType> types) {
    return worry.signs().stream().anyMatch(ONE_CHANCE::contains)
        || types.stream().limit(1).anyMatch(each -> each.type() == WorryType.FORCED_MARRIAGE);
  }

  private static List<AskAt> ask(
      Worry worry, WorryOutcome outcome, List<LikelyType> types, boolean officeHours) {
    List<AskAt> ask = new ArrayList<>();
    if (outcome == WorryOutcome.ACT_NOW) {
      ask.add(AskAt.EMERGENCY);
    }
    ask.addAll(worry.treatedAsChild() ? forChild(officeHours) : forAdult(officeHours));
    if (outcome != WorryOutcome.STILL_WORRIED) {
      ask.add(AskAt.POLICE_NON_EMERGENCY);
    }
    ask.add(AskAt.NATIONAL_HELPLINE);
    if (outcome == WorryOutcome.ACT_NOW && !worry.treatedAsChild()) {
      ask.add(AskAt.REFERRAL_LINE);
    }
    if (officeHours && isAboutWork(types)) {
      ask.add(AskAt.LABOUR_ABUSE);
    }
    if (outcome == WorryOutcome.STILL_WORRIED) {
      ask.add(AskAt.CRIMESTOPPERS);
    }
    return ask;
  }

  private static List<AskAt> forChild(boolean officeHours) {
    return List.of(
        officeHours ? AskAt.CHILD_FRONT_DOOR : AskAt.CHILD_OUT_OF_HOURS,
        AskAt.CHILD_PROTECTION_HELPLINE);
  }

  private static List<AskAt> forAdult(boolean officeHours) {
    return officeHours ? List.of(AskAt.ADULT_FRONT_DOOR) : List.of();
  }

  private static boolean isAboutWork(List<LikelyType> types) {
    return types.stream()
        .anyMatch(each -> each.type() == WorryType.LABOUR || each.type() == WorryType.DEBT_BONDAGE);
  }
}
