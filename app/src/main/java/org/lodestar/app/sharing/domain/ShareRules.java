package org.lodestar.app.sharing.domain;

import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.NewShare;
import org.lodestar.app.sharing.Terms;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;

/** What must hold before something is frozen to be given out: a list, each rule with its words. */
public final class ShareRules {
  /** Longest life of a share, in months. */
  public static final int MOST_MONTHS = 12;

  /** Life of a share, in months, when nobody says otherwise. */
  public static final int USUAL_MONTHS = 3;

  /** Code of the part that says what cannot wait. */
  public static final String URGENCY = "URGENCY";

  private record Rule(String field, String key, BiPredicate<NewShare, Situation> broken) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "sections",
              "sharing.rule.noSections",
              (wanted, now) -> wanted.terms().sections().isEmpty()),
          new Rule("why", "sharing.rule.why", (wanted, now) -> isBlank(wanted.grounds().why())),
          new Rule("lastDay", "sharing.rule.lastDay", ShareRules::lastsTooLong),
          new Rule(
              "basis",
              "sharing.rule.childIsNotAsked",
              (wanted, now) -> byConsent(wanted) && now.child()),
          new Rule(
              "consent", "sharing.rule.consentKind", (wanted, now) -> !consentFits(wanted.terms())),
          new Rule(
              "agreed",
              "sharing.rule.agreed",
              (wanted, now) -> byConsent(wanted) && isBlank(wanted.grounds().agreed())),
          new Rule(
              "agreed",
              "sharing.rule.childInNeed.agreed",
              (wanted, now) ->
                  wanted.terms().basis() == Basis.CHILD_IN_NEED
                      && isBlank(wanted.grounds().agreed())),
          new Rule(
              "enquiryName",
              "sharing.rule.notAChild",
              (wanted, now) ->
                  (isFor(wanted, Basis.CHILD_ENQUIRY) || isFor(wanted, Basis.CHILD_IN_NEED))
                      && !now.child()),
          new Rule(
              "enquiryName",
              "sharing.rule.notAnAdult",
              (wanted, now) -> isFor(wanted, Basis.CARE_ENQUIRY) && now.child()),
          new Rule(
              "enquiryPerson",
              "sharing.rule.protectsNoChild",
              (wanted, now) ->
                  protects(wanted, Basis.CHILD_ENQUIRY, now, false)
                      || protects(wanted, Basis.CHILD_IN_NEED, now, false)),
          new Rule(
              "enquiryPerson",
              "sharing.rule.protectsNoAdult",
              (wanted, now) -> protects(wanted, Basis.CARE_ENQUIRY, now, true)),
          new Rule(
              "enquiryName",
              "sharing.rule.enquiryOnly",
              (wanted, now) -> wanted.enquiry() != null && !wanted.terms().basis().isEnquiry()),
          new Rule(
              "withoutConsent",
              "sharing.rule.withoutConsent",
              (wanted, now) ->
                  wanted.terms().basis().needsReason()
                      && isBlank(wanted.grounds().withoutConsent())),
          new Rule("sections", "sharing.rule.sectionReason", ShareRules::lacksReason),
          new Rule("tell", "sharing.rule.urgentIsSaid", ShareRules::leavesUrgencyOut),
          new Rule(
              "urgent",
              "sharing.rule.urgentOutside",
              (wanted, now) -> wanted.terms().urgent() && wanted.receiver().isOutside()),
          new Rule(
              "receiver",
              "sharing.rule.noAgreement",
              (wanted, now) ->
                  !wanted.terms().urgent() && !wanted.receiver().isOutside() && !now.agreement()),
          new Rule(
              "named",
              "sharing.rule.nameReaders",
              (wanted, now) ->
                  now.restricted()
                      && !wanted.receiver().isOutside()
                      && wanted.receiver().named().isEmpty()));

  private ShareRules() {}

  /**
   * Insists on every rule.
   *
   * @throws Refused with the first that is broken
   */
  public static void check(NewShare wanted, Situation now) {
    RULES.stream()
        .filter(rule -> rule.broken().test(wanted, now))
        .findFirst()
        .ifPresent(
            rule -> {
              throw Refused.at(rule.field(), rule.key());
            });
  }

  private static boolean byConsent(NewShare wanted) {
    return wanted.terms().basis() == Basis.CONSENT;
  }

  /** An enquiry about the person whom the share is about: nobody else is named. */
  private static boolean isFor(NewShare wanted, Basis enquiry) {
    return wanted.terms().basis() == enquiry && wanted.enquiry() == null;
  }

  private static boolean protects(NewShare wanted, Basis enquiry, Situation now, boolean aChild) {
    return wanted.terms().basis() == enquiry
        && now.childProtected() != null
        && now.childProtected() == aChild;
  }

  private static boolean consentFits(Terms terms) {
    return terms.consent() == null || ConsentFits.fits(terms.consent(), terms.purpose());
  }

  private static boolean lastsTooLong(NewShare wanted, Situation now) {
    return wanted.terms().lastDay().isBefore(now.today())
        || wanted.terms().lastDay().isAfter(now.today().plusMonths(MOST_MONTHS));
  }

  private static boolean lacksReason(NewShare wanted, Situation now) {
    return wanted.terms().sections().stream()
        .filter(now.careful()::contains)
        .anyMatch(code -> isBlank(wanted.grounds().sections().get(code)));
  }

  /** Who is called at night must read what for: in words, or in the part that says it. */
  private static boolean leavesUrgencyOut(NewShare wanted, Situation now) {
    boolean said = now.urgencyRecorded() && wanted.terms().sections().contains(URGENCY);
    return wanted.terms().urgent() && isBlank(wanted.tell()) && !said;
  }

  private static boolean isBlank(@Nullable PersonalText text) {
    return text == null || text.text().isBlank();
  }
}
