package org.lodestar.app.referral.quality;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lodestar.app.referral.form.Countries;

/** Whether the answers fit each other. */
final class CoherenceRules {
  static final List<Rule> ALL =
      List.of(
          CoherenceRules::doubtUnexplained,
          CoherenceRules::doubtHidden,
          CoherenceRules::interpreterUnmentioned,
          CoherenceRules::companionInterpreted,
          CoherenceRules::contactAgainstSituation,
          CoherenceRules::riskAgainstSituation,
          CoherenceRules::childTypeAgainstAge,
          CoherenceRules::placeInWords,
          CoherenceRules::nameInReference);

  private static final List<String> LONG_AGO =
      List.of("WITHIN_6_MONTHS", "WITHIN_YEAR", "OVER_YEAR");
  private static final int SHORTEST_NAME = 3;

  private CoherenceRules() {}

  private static Stream<Remark> doubtUnexplained(Draft draft) {
    return remark(
        draft,
        "credibilityDetails",
        !draft.finds("credibilityDetails", Speech.EXPLAINS_DOUBT),
        Remark.Code.DOUBT_UNEXPLAINED);
  }

  private static Stream<Remark> doubtHidden(Draft draft) {
    boolean doubts =
        Stream.of("interviewContext", "professionalView", "indicators")
            .anyMatch(id -> draft.finds(id, Speech.DOUBT));
    return remark(
        draft,
        "credibilityConcerns",
        draft.says("credibilityConcerns", "NO") && doubts,
        Remark.Code.DOUBT_HIDDEN);
  }

  private static Stream<Remark> interpreterUnmentioned(Draft draft) {
    return remark(
        draft,
        "interviewContext",
        draft.says("needsInterpreter", "YES")
            && !draft.finds("interviewContext", Speech.INTERPRETER),
        Remark.Code.INTERPRETER_UNMENTIONED);
  }

  private static Stream<Remark> companionInterpreted(Draft draft) {
    return remark(
        draft,
        "interviewContext",
        draft.finds("interviewContext", Speech.COMPANION),
        Remark.Code.COMPANION_INTERPRETED);
  }

  private static Stream<Remark> contactAgainstSituation(Draft draft) {
    boolean longAgo = LONG_AGO.stream().anyMatch(value -> draft.says("lastContact", value));
    return remark(
        draft,
        "lastContact",
        draft.says("stillInSituation", "YES") && longAgo,
        Remark.Code.CONTACT_AGAINST_SITUATION);
  }

  private static Stream<Remark> riskAgainstSituation(Draft draft) {
    return remark(
        draft,
        "futureRisk",
        draft.says("stillInSituation", "YES") && draft.says("futureRisk", "NO"),
        Remark.Code.RISK_AGAINST_SITUATION);
  }

  private static Stream<Remark> childTypeAgainstAge(Draft draft) {
    return remark(
        draft,
        "types",
        draft.says("types", "SEX_CSE") && draft.says("under18During", "NO"),
        Remark.Code.CHILD_TYPE_AGAINST_AGE);
  }

  private static Stream<Remark> placeInWords(Draft draft) {
    List<String> towns = draft.answers().list("towns");
    boolean unknown =
        !towns.isEmpty() && towns.stream().allMatch(Countries.UNKNOWN::equalsIgnoreCase);
    return remark(
        draft, "towns", unknown && draft.text("ukPlaces").isBlank(), Remark.Code.PLACE_IN_WORDS);
  }

  /** The Home Office puts the first responder's own reference into e-mails. */
  private static Stream<Remark> nameInReference(Draft draft) {
    String reference = draft.text("ownReference").toLowerCase(Locale.ROOT);
    boolean named =
        Stream.of("firstName", "lastName", "notifiedFirstName", "notifiedLastName")
            .map(id -> draft.text(id).toLowerCase(Locale.ROOT))
            .filter(name -> name.length() >= SHORTEST_NAME)
            .anyMatch(
                name ->
                    Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(reference).find());
    return remark(draft, "ownReference", named, Remark.Code.NAME_IN_REFERENCE);
  }

  private static Stream<Remark> remark(Draft draft, String id, boolean noticed, Remark.Code code) {
    return draft
        .written(id)
        .filter(item -> noticed)
        .map(item -> Remark.lookAgain(code, item))
        .stream();
  }
}
