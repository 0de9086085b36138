package org.lodestar.app.casework.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.FactNote;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.vocabulary.Known;

/**
 * What is known about the situation; each answer is yes, no or not known. That somebody is back is
 * written down with their search.
 */
record SituationForm(
    @Nullable Known immediateDanger,
    @Nullable Known medicalNeed,
    @Nullable Known pregnant,
    @Nullable Known careAndSupportNeeds,
    @Nullable Known homeTakenOver,
    @Nullable Known destitute,
    @Nullable Known stillInSituation,
    @Nullable Known childrenInHousehold,
    @Nullable Known missing,
    @Nullable Known placedByAnotherAuthority,
    @Nullable Known interpreterNeeded,
    @Nullable Known madeToOffend,
    @Nullable Known childSexualAbuse,
    @Nullable Known recentSexualAssault,
    @Nullable Known inCustody,
    @Nullable Known alreadyReferred) {
  /**
   * Follow from what is written about a search and about custody, and are asked there; or from how
   * the case came.
   */
  private static final Set<Circumstance> ASKED_ELSEWHERE =
      EnumSet.of(
          Circumstance.BACK_FROM_MISSING,
          Circumstance.SAFEGUARDING_CONCERN_HERE,
          Circumstance.UNDER_18_AT_ACT,
          Circumstance.CHARGED,
          Circumstance.KEPT_AFTER_CHARGE);

  /** A child is not asked about children in their household as if they were a parent. */
  static boolean isAsked(Circumstance circumstance, PersonDetails about) {
    boolean child = about.age().status().treatedAsChild();
    return !ASKED_ELSEWHERE.contains(circumstance)
        && !(child && circumstance == Circumstance.CHILDREN_IN_HOUSEHOLD);
  }

  /**
   * The questions.
   *
   * @param children whether the one about children is asked of anybody, so that a yes which stands
   *     can be put right
   */
  static List<Asked> asked(Page page, PersonDetails about, boolean children) {
    return Arrays.stream(Circumstance.values())
        .filter(
            each -> isAsked(each, about) || children && each == Circumstance.CHILDREN_IN_HOUSEHOLD)
        .map(each -> asked(page, each, about))
        .toList();
  }

  /** Whether that somebody looks after children was said. */
  static boolean saysChildren(Map<Circumstance, FactNote> notes) {
    return known(notes, Circumstance.CHILDREN_IN_HOUSEHOLD).isYes();
  }

  private static Asked asked(Page page, Circumstance each, PersonDetails about) {
    String hint = "casework.fact." + each + ".hint";
    String known = onTheirPage(page, each, about);
    Asked question =
        Asked.of(
            Asked.Kind.RADIOS,
            each.field(),
            page.name("casework.fact", each),
            Option.all(page, "casework.known", Known.values()));
    return question
        .hint(
            !known.isEmpty()
                ? page.t("casework.situation.fromPage", known)
                : page.has(hint) ? page.t(hint) : null)
        .inline();
  }

  /** What their page says already, so that nobody has to ask for it twice. */
  private static String onTheirPage(Page page, Circumstance each, PersonDetails about) {
    return switch (each) {
      case CHILDREN_IN_HOUSEHOLD -> PersonalText.shown(about.children());
      case INTERPRETER_NEEDED -> String.join(", ", Shown.languages(page, about.languages()));
      default -> "";
    };
  }

  static SituationForm of(Map<Circumstance, FactNote> notes, PersonDetails about) {
    return new SituationForm(
        known(notes, Circumstance.IMMEDIATE_DANGER),
        known(notes, Circumstance.MEDICAL_NEED),
        known(notes, Circumstance.PREGNANT),
        known(notes, Circumstance.CARE_AND_SUPPORT_NEEDS),
        known(notes, Circumstance.HOME_TAKEN_OVER),
        known(notes, Circumstance.DESTITUTE),
        known(notes, Circumstance.STILL_IN_SITUATION),
        known(notes, Circumstance.CHILDREN_IN_HOUSEHOLD, about.children() != null),
        known(notes, Circumstance.MISSING),
        known(notes, Circumstance.PLACED_BY_ANOTHER_AUTHORITY),
        known(notes, Circumstance.INTERPRETER_NEEDED, speaksAnother(about)),
        known(notes, Circumstance.MADE_TO_OFFEND),
        known(notes, Circumstance.CHILD_SEXUAL_ABUSE),
        known(notes, Circumstance.RECENT_SEXUAL_ASSAULT),
        known(notes, Circumstance.IN_CUSTODY),
        known(notes, Circumstance.ALREADY_REFERRED));
  }

  /** Whether the language that they speak best is known and another than English. */
  private static boolean speaksAnother(PersonDetails about) {
    return !about.languages().isEmpty() && !about.languages().getFirst().equals("en");
  }

  /** What nobody has answered yet, and what their page speaks for, stands there to be looked at. */
  private static Known known(
      Map<Circumstance, FactNote> notes, Circumstance circumstance, boolean told) {
    return told && !notes.containsKey(circumstance) ? Known.YES : known(notes, circumstance);
  }

  private static Known known(Map<Circumstance, FactNote> notes, Circumstance circumstance) {
    FactNote note = notes.get(circumstance);
    return note == null ? Known.NOT_KNOWN : note.value();
  }

  /** The answers that were given; a question that was not answered stays as it was. */
  Map<Circumstance, Known> given() {
    Map<Circumstance, Known> given = new EnumMap<>(Circumstance.class);
    put(given, Circumstance.IMMEDIATE_DANGER, immediateDanger);
    put(given, Circumstance.MEDICAL_NEED, medicalNeed);
    put(given, Circumstance.PREGNANT, pregnant);
    put(given, Circumstance.CARE_AND_SUPPORT_NEEDS, careAndSupportNeeds);
    put(given, Circumstance.HOME_TAKEN_OVER, homeTakenOver);
    put(given, Circumstance.DESTITUTE, destitute);
    put(given, Circumstance.STILL_IN_SITUATION, stillInSituation);
    put(given, Circumstance.CHILDREN_IN_HOUSEHOLD, childrenInHousehold);
    put(given, Circumstance.MISSING, missing);
    put(given, Circumstance.PLACED_BY_ANOTHER_AUTHORITY, placedByAnotherAuthority);
    put(given, Circumstance.INTERPRETER_NEEDED, interpreterNeeded);
    put(given, Circumstance.MADE_TO_OFFEND, madeToOffend);
    put(given, Circumstance.CHILD_SEXUAL_ABUSE, childSexualAbuse);
    put(given, Circumstance.RECENT_SEXUAL_ASSAULT, recentSexualAssault);
    put(given, Circumstance.IN_CUSTODY, inCustody);
    put(given, Circumstance.ALREADY_REFERRED, alreadyReferred);
    return given;
  }

  private static void put(
      Map<Circumstance, Known> given, Circumstance circumstance, @Nullable Known answer) {
    if (answer != null) {
      given.put(circumstance, answer);
    }
  }
}
