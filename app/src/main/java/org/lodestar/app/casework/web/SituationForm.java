package org.lodestar.app.casework.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.FactNote;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.statute.Circumstance;
import org.lodestar.vocabulary.Known;

/**
 * What is known about the situation; each answer is yes, no or not known. That somebody is back is
 * written down with their search.
 */
record SituationForm(
    @Nullable Known immediateDanger,
    @Nullable Known medicalNeed,
    @Nullable Known careAndSupportNeeds,
    @Nullable Known homeTakenOver,
    @Nullable Known destitute,
    @Nullable Known stillInSituation,
    @Nullable Known childrenInHousehold,
    @Nullable Known missing,
    @Nullable Known placedByAnotherAuthority,
    @Nullable Known interpreterNeeded,
    @Nullable Known madeToOffend,
    @Nullable Known inCustody,
    @Nullable Known alreadyReferred) {
  static List<Asked> asked(Page page) {
    return Arrays.stream(Circumstance.values())
        .filter(each -> each != Circumstance.BACK_FROM_MISSING)
        .map(each -> asked(page, each))
        .toList();
  }

  private static Asked asked(Page page, Circumstance each) {
    String hint = "casework.fact." + each + ".hint";
    return Asked.of(
            Asked.Kind.RADIOS,
            each.field(),
            page.name("casework.fact", each),
            Option.all(page, "casework.known", Known.values()))
        .hint(page.has(hint) ? page.t(hint) : null)
        .inline();
  }

  static SituationForm of(Map<Circumstance, FactNote> notes) {
    return new SituationForm(
        known(notes, Circumstance.IMMEDIATE_DANGER),
        known(notes, Circumstance.MEDICAL_NEED),
        known(notes, Circumstance.CARE_AND_SUPPORT_NEEDS),
        known(notes, Circumstance.HOME_TAKEN_OVER),
        known(notes, Circumstance.DESTITUTE),
        known(notes, Circumstance.STILL_IN_SITUATION),
        known(notes, Circumstance.CHILDREN_IN_HOUSEHOLD),
        known(notes, Circumstance.MISSING),
        known(notes, Circumstance.PLACED_BY_ANOTHER_AUTHORITY),
        known(notes, Circumstance.INTERPRETER_NEEDED),
        known(notes, Circumstance.MADE_TO_OFFEND),
        known(notes, Circumstance.IN_CUSTODY),
        known(notes, Circumstance.ALREADY_REFERRED));
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
    put(given, Circumstance.CARE_AND_SUPPORT_NEEDS, careAndSupportNeeds);
    put(given, Circumstance.HOME_TAKEN_OVER, homeTakenOver);
    put(given, Circumstance.DESTITUTE, destitute);
    put(given, Circumstance.STILL_IN_SITUATION, stillInSituation);
    put(given, Circumstance.CHILDREN_IN_HOUSEHOLD, childrenInHousehold);
    put(given, Circumstance.MISSING, missing);
    put(given, Circumstance.PLACED_BY_ANOTHER_AUTHORITY, placedByAnotherAuthority);
    put(given, Circumstance.INTERPRETER_NEEDED, interpreterNeeded);
    put(given, Circumstance.MADE_TO_OFFEND, madeToOffend);
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
