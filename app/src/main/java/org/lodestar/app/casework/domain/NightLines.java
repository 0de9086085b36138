package org.lodestar.app.casework.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lodestar.app.directory.Audience;
import org.lodestar.app.directory.Purpose;
import org.lodestar.statute.Step;
import org.lodestar.statute.StepCode;

/**
 * Which lines of the directory stand first at a step, beside those that the local pathway names:
 * the council's out-of-hours lines while its offices are shut, an interpreter where one is needed,
 * who provides advocates, and a local bed before the contractor's for whoever was not referred.
 */
public final class NightLines {
  private static final List<Purpose> ADULT = List.of(Purpose.ADULT_OUT_OF_HOURS);
  private static final List<Purpose> CHILD = List.of(Purpose.CHILD_OUT_OF_HOURS);
  private static final List<Purpose> CHILD_BY_DAY = List.of(Purpose.CHILD_FRONT_DOOR);
  private static final List<Purpose> BED =
      List.of(Purpose.HOUSING_OUT_OF_HOURS, Purpose.ADULT_OUT_OF_HOURS, Purpose.REFUGE);

  private static final Set<Purpose> FOR_ADULTS =
      EnumSet.of(
          Purpose.REFERRAL_LINE,
          Purpose.CONTRACT_PROVIDER,
          Purpose.ADULT_FRONT_DOOR,
          Purpose.ADULT_OUT_OF_HOURS,
          Purpose.HOUSING_OUT_OF_HOURS,
          Purpose.REFUGE);

  private static final Map<StepCode, List<Purpose>> AT_NIGHT = new EnumMap<>(StepCode.class);

  static {
    for (StepCode code :
        List.of(
            StepCode.ADULT_SAFEGUARDING_CONCERN,
            StepCode.MAKE_HOME_SAFE,
            StepCode.MISSING_ADULT,
            StepCode.NAME_DECISION_MAKER,
            StepCode.ADVOCATE,
            StepCode.COUNCIL_CARE)) {
      AT_NIGHT.put(code, ADULT);
    }
    for (StepCode code :
        List.of(
            StepCode.CHILD_FRONT_DOOR,
            StepCode.MISSING_PLAN,
            StepCode.CHECK_AGE,
            StepCode.COUNCIL_CHILDREN)) {
      AT_NIGHT.put(code, CHILD);
    }
    AT_NIGHT.put(StepCode.COUNCIL_HOUSING, BED);
  }

  private NightLines() {}

  /** Whom to ring first. */
  public static List<Purpose> first(Step step, boolean officeHours) {
    return switch (step.code()) {
      case INDEPENDENT_INTERPRETER, CONSENT_CONVERSATION -> List.of(Purpose.INTERPRETER);
      case SEXUAL_ASSAULT_CARE -> List.of(Purpose.SEXUAL_ASSAULT_CENTRE);
      case ADVOCATE ->
          officeHours
              ? List.of(Purpose.ADVOCACY)
              : List.of(Purpose.ADVOCACY, Purpose.ADULT_OUT_OF_HOURS);
      case EMERGENCY_ACCOMMODATION -> bed(step, officeHours);
      case YOUTH_JUSTICE -> officeHours ? CHILD_BY_DAY : CHILD;
      default -> officeHours ? List.of() : AT_NIGHT.getOrDefault(step.code(), List.of());
    };
  }

  /**
   * Whether a line that is open at these hours answers nobody while the offices are shut; of words
   * that say something else it is not known, and it keeps its place.
   */
  public static boolean isByDay(String hours) {
    String said = hours.toLowerCase(Locale.ROOT);
    return said.contains("in office hours") && !said.contains("outside");
  }

  private static List<Purpose> bed(Step step, boolean officeHours) {
    if (isBedOfChild(step)) {
      return officeHours ? CHILD_BY_DAY : CHILD;
    }
    if (!isLocal(step)) {
      return List.of();
    }
    return officeHours ? List.of(Purpose.ADULT_FRONT_DOOR, Purpose.REFUGE) : BED;
  }

  /**
   * Whether a line may stand at a step: another authority is not told by a number of ours, where a
   * child sleeps is not asked of services for adults, and what the solicitor has first is not told
   * to the police by the number beside it.
   */
  public static boolean fits(Step step, Purpose purpose, Audience audience) {
    if (step.code() == StepCode.TELL_HOME_AUTHORITY) {
      return false;
    }
    if (step.code() == StepCode.STATUTORY_DEFENCE_CHECK) {
      return purpose != Purpose.POLICE_NON_EMERGENCY;
    }
    return !isBedOfChild(step) || audience != Audience.ADULTS && !FOR_ADULTS.contains(purpose);
  }

  private static boolean isBedOfChild(Step step) {
    return step.code() == StepCode.EMERGENCY_ACCOMMODATION && step.wordsKey().endsWith(".child");
  }

  /** Whether the contractor's line comes last: it houses those who were referred. */
  public static boolean isLocal(Step step) {
    return step.code() == StepCode.EMERGENCY_ACCOMMODATION && step.wordsKey().endsWith(".adult")
        || step.code() == StepCode.EMERGENCY_ACCOMMODATION
            && step.wordsKey().endsWith(".adultPregnant");
  }
}
