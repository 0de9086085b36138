package org.lodestar.app.exchange.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseOutline;
import org.lodestar.statute.StepCode;

/**
 * To which parts of a case what was done and what is open belong: the name of a step tells as much
 * as the part does. It stands in what is given out only with one of its parts. What belongs to no
 * part is the person's alone: it stands in what is made for their own sake, and in nothing that is
 * made for somebody else's (data minimisation: UK GDPR, article 5(1)(c)).
 *
 * @param given codes of the parts that are given
 * @param forAnother whether it is made for the sake of somebody else, such as an adult's child
 */
public record OutlineParts(Set<String> given, boolean forAnother) {
  /** Asked for the sake of the children of a household: whoever reads for a child needs it. */
  private static final Set<StepCode> OF_CHILDREN =
      Set.of(StepCode.CHILD_FRONT_DOOR, StepCode.COUNCIL_CHILDREN);

  private static final String REFERRAL = "REFERRAL";
  private static final String SITUATION = "SITUATION";
  private static final String URGENCY = "URGENCY";
  private static final String NEEDS = "NEEDS";
  private static final String DECISIONS = "DECISIONS";
  private static final String CONSENTS = "CONSENTS";
  private static final String INTERESTS = "BEST_INTERESTS";

  /** How what a later room has told of the Home Office begins. */
  private static final String OF_A_REFERRAL = "TOLD referral.";

  public OutlineParts {
    given = Set.copyOf(given);
  }

  /** The same without what belongs to none of the parts that are given. */
  public CaseOutline of(CaseOutline all) {
    return new CaseOutline(
        all.done().stream().filter(each -> tells(each.code())).toList(),
        all.open().stream().filter(each -> stands(each.code())).toList());
  }

  /** The day on which support ends stands in a letter of the Home Office. */
  public boolean tellOfReferral() {
    return given.contains(REFERRAL);
  }

  /** Whether a step may be named; one of the partnership's own has no code. */
  boolean stands(@Nullable StepCode step) {
    boolean ofChildren = step != null && OF_CHILDREN.contains(step);
    return ofChildren || standsWith(step == null ? Set.of() : parts(step));
  }

  private boolean standsWith(Set<String> parts) {
    return parts.isEmpty() ? !forAnother : parts.stream().anyMatch(given::contains);
  }

  /** Whether what was noted with this code may be told. */
  boolean tells(String code) {
    String[] words = code.split(" ");
    return switch (words[0]) {
      case "STEP" -> stands(StepCode.valueOf(words[1]));
      case "AGE" -> standsWith(Set.of("AGE"));
      case "CONSENT", "CONSENT_UNSAFE" -> standsWith(Set.of(CONSENTS));
      case "DECISION" -> standsWith(Set.of(DECISIONS, INTERESTS));
      default -> standsWith(code.startsWith(OF_A_REFERRAL) ? Set.of(REFERRAL) : Set.of());
    };
  }

  /** Codes of the parts of which a step tells; empty where it is the person's alone. */
  static Set<String> parts(StepCode step) {
    return switch (step) {
      case CALL_999, POLICE_REPORT -> Set.of(URGENCY, SITUATION);
      case MEDICAL_HELP -> Set.of(URGENCY, NEEDS);
      case SEXUAL_ASSAULT_CARE, HEALTH_CHECK -> Set.of(NEEDS);
      case ANTENATAL_CARE -> Set.of("PREGNANCY");
      case REPORT_CHILD_ABUSE, EXPLOITATION_PANEL, MAKE_HOME_SAFE -> Set.of(SITUATION);
      case MISSING_PLAN, MISSING_ADULT, MISSING_RISK_REVIEW, RETURN_INTERVIEW ->
          Set.of("SEARCH", URGENCY, SITUATION);
      case APPROPRIATE_ADULT, TRANSFER_FROM_CUSTODY -> Set.of("CUSTODY", URGENCY);
      case STATUTORY_DEFENCE_CHECK -> Set.of("CUSTODY", "DEFENCE");
      case YOUTH_JUSTICE -> Set.of("CUSTODY", SITUATION);
      case CHECK_AGE -> Set.of("AGE");
      case INDEPENDENT_INTERPRETER -> Set.of("NEEDS_OF_COMMUNICATION");
      case EMERGENCY_ACCOMMODATION -> Set.of(URGENCY, SITUATION);
      case RECORD_REASON, DECIDE_GROUNDS -> Set.of(DECISIONS);
      case NAME_DECISION_MAKER, ADVOCATE -> Set.of(INTERESTS);
      case CONSENT_CONVERSATION -> Set.of(CONSENTS);
      case REVIEW -> Set.of(CONSENTS, DECISIONS, INTERESTS);
      case CHECK_EARLIER_REFERRAL,
          REFERRAL_COPY,
          SUBMIT_NRM,
          SUBMIT_DTN,
          PASS_TO_FIRST_RESPONDER,
          ICTG_REFERRAL,
          OFFER_SUPPORT,
          RECONSIDERATION,
          EVIDENCE_TO_COME,
          LEGAL_ADVICE,
          SUPPORT_AGAIN,
          SUPPORT_END_DATE,
          SUPPORT_ENDS,
          COUNCIL_HOUSING,
          COUNCIL_CARE,
          IMMIGRATION_ADVICE,
          MONEY_TO_LIVE_ON,
          RECOVERY_NEEDS ->
          Set.of(REFERRAL);
      case CHILD_FRONT_DOOR,
          CHILD_PROTECTION_NOW,
          STRATEGY_DISCUSSION,
          TELL_HOME_AUTHORITY,
          KEEP_UNTIL_ACCEPTED,
          PLACEMENT_NOTICE,
          SCHOOL_LEAD,
          ADULT_SAFEGUARDING_CONCERN,
          SAFEGUARDING_DECISION,
          COUNCIL_CHILDREN ->
          Set.of();
    };
  }
}
