package org.lodestar.statute;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

/**
 * What is known about one person when a route is sought. Nothing here identifies them.
 *
 * @param on the day for which the route is sought
 * @param submitter who would send the referral
 * @param ageStatus settled, disputed or unsettled age
 * @param reasonableGrounds whether there are reasonable grounds to believe that the person may be a
 *     victim of slavery or trafficking; not known means not decided
 * @param hasCapacity no means a recorded assessment for this very decision; not known means
 *     presumed
 * @param bestInterestsDecision only when capacity is lacking
 * @param consentsToNrm the adult's own answer
 * @param consentsToBeNamed the adult's agreement to be named in a notification
 * @param willingToHelpPolice kept apart from the agreement to be named
 * @param circumstances those not in the map are not known
 * @param homeOffice what the Home Office has decided, where the person was referred
 * @param reportingFrom since when workers must report child sexual abuse, as a practitioner has
 *     confirmed it; null while nobody has
 * @throws InputRefused when the facts contradict each other or lie before the duty began
 */
public record Facts(
    LocalDate on,
    Submitter submitter,
    AgeStatus ageStatus,
    Known reasonableGrounds,
    Known hasCapacity,
    BestInterestsDecision bestInterestsDecision,
    NrmConsent consentsToNrm,
    Agreement consentsToBeNamed,
    Agreement willingToHelpPolice,
    Map<Circumstance, Known> circumstances,
    HomeOfficeDecision homeOffice,
    @Nullable LocalDate reportingFrom) {

  /** Section 52 of the Modern Slavery Act 2015 came into force on this day. */
  public static final LocalDate DUTY_BEGAN = LocalDate.of(2015, 11, 1);

  public Facts {
    circumstances = Map.copyOf(circumstances);
    List<FieldError> errors =
        FactsChecks.errors(on, hasCapacity, bestInterestsDecision, consentsToNrm);
    if (!errors.isEmpty()) {
      throw new InputRefused(errors);
    }
  }

  /** Facts about somebody of whom the Home Office has decided nothing yet. */
  public Facts(
      LocalDate on,
      Submitter submitter,
      AgeStatus ageStatus,
      Known reasonableGrounds,
      Known hasCapacity,
      BestInterestsDecision bestInterestsDecision,
      NrmConsent consentsToNrm,
      Agreement consentsToBeNamed,
      Agreement willingToHelpPolice,
      Map<Circumstance, Known> circumstances) {
    this(
        on,
        submitter,
        ageStatus,
        reasonableGrounds,
        hasCapacity,
        bestInterestsDecision,
        consentsToNrm,
        consentsToBeNamed,
        willingToHelpPolice,
        circumstances,
        HomeOfficeDecision.NONE,
        null);
  }

  /** Facts while no day is confirmed for the duty to report. */
  public Facts(
      LocalDate on,
      Submitter submitter,
      AgeStatus ageStatus,
      Known reasonableGrounds,
      Known hasCapacity,
      BestInterestsDecision bestInterestsDecision,
      NrmConsent consentsToNrm,
      Agreement consentsToBeNamed,
      Agreement willingToHelpPolice,
      Map<Circumstance, Known> circumstances,
      HomeOfficeDecision homeOffice) {
    this(
        on,
        submitter,
        ageStatus,
        reasonableGrounds,
        hasCapacity,
        bestInterestsDecision,
        consentsToNrm,
        consentsToBeNamed,
        willingToHelpPolice,
        circumstances,
        homeOffice,
        null);
  }

  /** Facts of which nothing is known but the age status. */
  public static Facts of(LocalDate on, AgeStatus ageStatus) {
    return new Facts(
        on,
        Submitter.FIRST_RESPONDER,
        ageStatus,
        Known.NOT_KNOWN,
        Known.NOT_KNOWN,
        BestInterestsDecision.NONE_YET,
        NrmConsent.NOT_YET_ASKED,
        Agreement.NOT_ASKED,
        Agreement.NOT_ASKED,
        Map.of());
  }

  public boolean isChild() {
    return ageStatus.treatedAsChild();
  }

  /** True only when the circumstance is known to hold. */
  public boolean has(Circumstance circumstance) {
    return circumstances.getOrDefault(circumstance, Known.NOT_KNOWN).isYes();
  }

  /** Whether somebody has said yes or no to it. */
  boolean knows(Circumstance circumstance) {
    return circumstances.getOrDefault(circumstance, Known.NOT_KNOWN) != Known.NOT_KNOWN;
  }

  public boolean hasGrounds() {
    return reasonableGrounds.isYes();
  }

  /**
   * Nobody can ask this adult: it was written down so, or they went missing before anybody had
   * asked. Section 52 asks for a belief, not for a conversation, so the duty to notify goes on.
   */
  public boolean cannotBeAsked() {
    boolean gone = consentsToNrm == NrmConsent.NOT_YET_ASKED && has(Circumstance.MISSING);
    return !isChild() && !lacksCapacity() && (gone || consentsToNrm == NrmConsent.CANNOT_BE_ASKED);
  }

  /** A referral with the name has reached the Home Office. */
  public boolean wasReferred() {
    return homeOffice.stage() != HomeOfficeDecision.Stage.NONE_YET;
  }

  /** Another body, such as the police, has referred them: nothing of ours is to be sent. */
  public boolean wasReferredByOthers() {
    return homeOffice.byOthers();
  }

  /**
   * Who has decided about a referral. Who was referred on their own answer has decided, whatever is
   * found about their capacity later.
   */
  public Decided decided() {
    if (isChild()) {
      return Decided.BY_LAW;
    }
    boolean before = wasReferred() && bestInterestsDecision == BestInterestsDecision.NONE_YET;
    if (lacksCapacity() && !before) {
      return Decided.FOR_THEM;
    }
    return cannotBeAsked() ? Decided.NOT_ASKED : Decided.BY_THEM;
  }

  /** Whether workers must report child sexual abuse themselves on this day. */
  boolean reportingIsDuty() {
    return reportingFrom != null && !on.isBefore(reportingFrom);
  }

  /** Which conditions of the statutory defence to think of, by the age at the act. */
  public DefenceLimb defenceLimb() {
    Known then = circumstances.getOrDefault(Circumstance.UNDER_18_AT_ACT, Known.NOT_KNOWN);
    return DefenceLimb.of(ageStatus, then);
  }

  boolean lacksCapacity() {
    return hasCapacity.isNo();
  }

  boolean agreesToBeNamed() {
    return consentsToBeNamed == Agreement.YES;
  }

  boolean isWillingToHelpPolice() {
    return willingToHelpPolice == Agreement.YES;
  }

  public Facts withSubmitter(Submitter value) {
    return new Facts(
        on,
        value,
        ageStatus,
        reasonableGrounds,
        hasCapacity,
        bestInterestsDecision,
        consentsToNrm,
        consentsToBeNamed,
        willingToHelpPolice,
        circumstances,
        homeOffice,
        reportingFrom);
  }

  public Facts withReasonableGrounds(Known value) {
    return new Facts(
        on,
        submitter,
        ageStatus,
        value,
        hasCapacity,
        bestInterestsDecision,
        consentsToNrm,
        consentsToBeNamed,
        willingToHelpPolice,
        circumstances,
        homeOffice,
        reportingFrom);
  }

  /** Capacity and the decision that may only follow from its lack. */
  public Facts withCapacity(Known value, BestInterestsDecision decision) {
    return new Facts(
        on,
        submitter,
        ageStatus,
        reasonableGrounds,
        value,
        decision,
        consentsToNrm,
        consentsToBeNamed,
        willingToHelpPolice,
        circumstances,
        homeOffice,
        reportingFrom);
  }

  /** The adult's three answers. */
  public Facts withAnswers(NrmConsent nrm, Agreement named, Agreement police) {
    return new Facts(
        on,
        submitter,
        ageStatus,
        reasonableGrounds,
        hasCapacity,
        bestInterestsDecision,
        nrm,
        named,
        police,
        circumstances,
        homeOffice,
        reportingFrom);
  }

  public Facts with(Circumstance circumstance, Known value) {
    Map<Circumstance, Known> changed = new EnumMap<>(Circumstance.class);
    changed.putAll(circumstances);
    changed.put(circumstance, value);
    return new Facts(
        on,
        submitter,
        ageStatus,
        reasonableGrounds,
        hasCapacity,
        bestInterestsDecision,
        consentsToNrm,
        consentsToBeNamed,
        willingToHelpPolice,
        changed,
        homeOffice,
        reportingFrom);
  }

  public Facts withHomeOffice(HomeOfficeDecision value) {
    return new Facts(
        on,
        submitter,
        ageStatus,
        reasonableGrounds,
        hasCapacity,
        bestInterestsDecision,
        consentsToNrm,
        consentsToBeNamed,
        willingToHelpPolice,
        circumstances,
        value,
        reportingFrom);
  }

  /** The same with the day on which the duty to report began, as it is confirmed. */
  public Facts withReportingFrom(@Nullable LocalDate value) {
    return new Facts(
        on,
        submitter,
        ageStatus,
        reasonableGrounds,
        hasCapacity,
        bestInterestsDecision,
        consentsToNrm,
        consentsToBeNamed,
        willingToHelpPolice,
        circumstances,
        homeOffice,
        value);
  }

  /** Adds a circumstance that is known to hold. */
  public Facts with(Circumstance circumstance) {
    return with(circumstance, Known.YES);
  }
}
