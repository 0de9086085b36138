package org.lodestar.app.casework.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Decision.Outcome;
import org.lodestar.app.casework.FactNote;
import org.lodestar.app.casework.Recorded;
import org.lodestar.statute.BestInterestsDecision;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Facts;
import org.lodestar.statute.HomeOfficeDecision;
import org.lodestar.statute.NrmConsent;
import org.lodestar.statute.StepCode;
import org.lodestar.statute.Submitter;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.Known;

/**
 * What the case file says, in the terms of the engine.
 *
 * @param submitter whether the organisation has first responders, who alone may send a referral
 * @param age status, never a date of birth
 * @param consents newest of each kind
 * @param decisions newest of each kind
 * @param notes newest of each circumstance
 * @param homeOffice how its decision stands
 * @param unanswered steps that were called for and are open
 * @param reportingFrom since when workers must report child sexual abuse; null while nobody has
 *     confirmed a day
 * @param household whether they are in the case as family of somebody and nothing else
 */
public record FactsOf(
    Submitter submitter,
    AgeStatus age,
    Map<ConsentKind, Consent> consents,
    Map<Decision.Kind, Recorded<Decision>> decisions,
    List<FactNote> notes,
    HomeOfficeDecision homeOffice,
    Set<StepCode> unanswered,
    @Nullable LocalDate reportingFrom,
    Household household) {
  /** Whether somebody is there only as family, and what the front door knows of the household. */
  public enum Household {
    MORE,
    ONLY,
    ONLY_AND_TOLD
  }

  public FactsOf {
    unanswered = Set.copyOf(unanswered);
  }

  /** The facts as they stand, for a day. */
  public Facts on(LocalDate day) {
    Known capacity = capacity();
    return new Facts(
        day,
        submitter,
        age,
        grounds(),
        capacity,
        capacity.isNo() ? bestInterests() : BestInterestsDecision.NONE_YET,
        nrm(capacity),
        ConsentRules.agreement(consents.get(ConsentKind.NAMED_IN_NOTIFICATION)),
        ConsentRules.agreement(consents.get(ConsentKind.POLICE_CO_OPERATION)),
        circumstances(),
        homeOffice,
        reportingFrom);
  }

  /** A yes of somebody who was found to lack capacity for it is no consent. */
  private NrmConsent nrm(Known capacity) {
    NrmConsent consent = ConsentRules.nrm(consents.get(ConsentKind.NRM_REFERRAL));
    return capacity.isNo() && consent == NrmConsent.YES ? NrmConsent.NOT_YET_ASKED : consent;
  }

  private Known grounds() {
    return switch (outcome(Decision.Kind.GROUNDS)) {
      case GROUNDS -> Known.YES;
      case NO_GROUNDS -> Known.NO;
      case null, default -> Known.NOT_KNOWN;
    };
  }

  private Known capacity() {
    return switch (outcome(Decision.Kind.CAPACITY)) {
      case HAS_CAPACITY -> Known.YES;
      case LACKS_CAPACITY -> Known.NO;
      case null, default -> Known.NOT_KNOWN;
    };
  }

  private BestInterestsDecision bestInterests() {
    return switch (outcome(Decision.Kind.BEST_INTERESTS)) {
      case REFER -> BestInterestsDecision.REFER;
      case DO_NOT_REFER -> BestInterestsDecision.DO_NOT_REFER;
      case null, default -> BestInterestsDecision.NONE_YET;
    };
  }

  private @Nullable Outcome outcome(Decision.Kind kind) {
    Recorded<Decision> decision = decisions.get(kind);
    return decision == null ? null : decision.what().outcome();
  }

  private Map<Circumstance, Known> circumstances() {
    Map<Circumstance, Known> known = new EnumMap<>(Circumstance.class);
    notes.forEach(note -> known.put(note.circumstance(), note.value()));
    return known;
  }
}
