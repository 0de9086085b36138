package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that must happen next.
 *
 * @param wordsKey key under which an application may keep its own words
 * @param why one or two plain sentences
 * @param sources at least one
 * @param dueDay the day by which it should be done; local practice, never a statutory deadline;
 *     null for a step that has no date of its own
 */
public record Step(
    StepCode code, String wordsKey, String why, List<Source> sources, @Nullable LocalDate dueDay) {
  /** The one step that is somebody's own, by its words. */
  public static final String PERSONAL = "step.REPORT_CHILD_ABUSE.duty";

  /** How the words begin by which the front door is told of a household. */
  public static final String HOUSEHOLD = "step.CHILD_FRONT_DOOR.household";

  public Step {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException(code + " has no source");
    }
  }

  public Optional<LocalDate> due() {
    return Optional.ofNullable(dueDay);
  }

  /**
   * Whether it must be done anew each time that it is asked for: that it was done the last time
   * that somebody was in danger, missing or to be asked says nothing about this time.
   */
  public boolean isAnewEachTime() {
    return isMissingReport()
        || switch (code) {
          case CALL_999,
              MEDICAL_HELP,
              SEXUAL_ASSAULT_CARE,
              MISSING_PLAN,
              MISSING_ADULT,
              MISSING_RISK_REVIEW,
              CHILD_PROTECTION_NOW,
              RETURN_INTERVIEW,
              KEEP_UNTIL_ACCEPTED,
              SAFEGUARDING_DECISION,
              ANTENATAL_CARE,
              REPORT_CHILD_ABUSE,
              APPROPRIATE_ADULT,
              STATUTORY_DEFENCE_CHECK,
              TRANSFER_FROM_CUSTODY,
              EMERGENCY_ACCOMMODATION,
              NAME_DECISION_MAKER,
              ADVOCATE,
              CONSENT_CONVERSATION,
              SUPPORT_AGAIN,
              SUPPORT_ENDS,
              RECOVERY_NEEDS ->
              true;
          default -> false;
        };
  }

  /** Whether having done it for another reason leaves it to be done for this one. */
  public boolean isAnewForAnotherReason() {
    return isMissingReport()
        || code == StepCode.REVIEW
        || code == StepCode.LEGAL_ADVICE
        || code.isDoneInCustody()
        || code == StepCode.SUPPORT_END_DATE;
  }

  /**
   * Whether it tells of this child: that what is known of a household was told says nothing about a
   * child who is at risk themselves.
   */
  public boolean isAboutTheChild() {
    return code == StepCode.CHILD_FRONT_DOOR && !wordsKey.startsWith(HOUSEHOLD);
  }

  /**
   * Whether the law lays it on the very worker who suspects it: nobody else does it for them, and
   * it is not handed over with the case.
   */
  public boolean isPersonal() {
    return wordsKey.equals(PERSONAL);
  }

  private boolean isMissingReport() {
    return wordsKey.equals("step.POLICE_REPORT.missing");
  }

  /** All dates of steps are local practice. */
  public ClockKind kind() {
    return ClockKind.POLICY;
  }

  /** The sources in one line. */
  public String source() {
    return Sources.line(sources);
  }
}
