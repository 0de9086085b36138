package org.lodestar.app.referral.quality;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How well the account is told. */
final class NarrativeRules {
  static final List<Rule> ALL =
      List.of(
          NarrativeRules::tooShort,
          NarrativeRules::bareNotKnown,
          NarrativeRules::noDates,
          NarrativeRules::signs,
          NarrativeRules::opinionAmongFacts,
          NarrativeRules::loadedWords,
          NarrativeRules::nationalityAsSign,
          NarrativeRules::viewWithoutReason,
          NarrativeRules::noWorkDetails);

  private static final int FEW_WORDS = 8;
  private static final List<String> ACCOUNT =
      List.of("howStarted", "hadToDo", "livingConditions", "treatment", "journey", "indicators");
  private static final List<String> MATTERS =
      List.of(
          "howStarted",
          "hadToDo",
          "livingConditions",
          "treatment",
          "indicators",
          "interviewContext",
          "professionalView");
  private static final Set<String> LABOUR =
      Set.of("LAB_FORCED_WORK", "LAB_WAGES_TAKEN", "DOM_SERVITUDE");

  private NarrativeRules() {}

  private static Stream<Remark> tooShort(Draft draft) {
    return MATTERS.stream()
        .filter(id -> isShort(draft.text(id)) && !isBareNotKnown(draft.text(id)))
        .flatMap(id -> draft.written(id).stream())
        .map(item -> Remark.lookAgain(Remark.Code.TOO_SHORT, item));
  }

  private static boolean isShort(String text) {
    return text.strip().split("\\s+").length < FEW_WORDS;
  }

  private static boolean isBareNotKnown(String text) {
    return isShort(text) && Speech.NOT_KNOWN.matcher(text).find();
  }

  private static Stream<Remark> bareNotKnown(Draft draft) {
    return MATTERS.stream()
        .filter(id -> isBareNotKnown(draft.text(id)))
        .flatMap(id -> draft.written(id).stream())
        .map(item -> Remark.lookAgain(Remark.Code.BARE_NOT_KNOWN, item));
  }

  private static Stream<Remark> noDates(Draft draft) {
    return Stream.of("exploitationStart", "exploitationEnd", "situations")
        .filter(id -> !draft.finds(id, Speech.WHEN) && !draft.finds(id, Speech.NOT_KNOWN))
        .flatMap(id -> draft.written(id).stream())
        .map(item -> Remark.lookAgain(Remark.Code.NO_DATES, item));
  }

  private static Stream<Remark> signs(Draft draft) {
    return Stream.of(
            sign(draft, Speech.WHO, Remark.Code.SIGN_WITHOUT_WHO),
            sign(draft, Speech.WHEN, Remark.Code.SIGN_WITHOUT_WHEN),
            sign(draft, Speech.WHERE, Remark.Code.SIGN_WITHOUT_WHERE))
        .flatMap(each -> each);
  }

  private static Stream<Remark> sign(Draft draft, Pattern wanted, Remark.Code code) {
    return draft
        .written("indicators")
        .filter(item -> !draft.finds(item.id(), wanted))
        .map(item -> Remark.lookAgain(code, item))
        .stream();
  }

  private static Stream<Remark> opinionAmongFacts(Draft draft) {
    return found(draft, ACCOUNT, Speech.OPINION, Remark.Code.OPINION_AMONG_FACTS);
  }

  private static Stream<Remark> loadedWords(Draft draft) {
    return found(draft, ACCOUNT, Speech.LOADED, Remark.Code.LOADED_WORDS);
  }

  private static Stream<Remark> nationalityAsSign(Draft draft) {
    List<String> places = List.of("indicators", "professionalView");
    return found(draft, places, Nationality.AS_A_REASON, Remark.Code.NATIONALITY_AS_SIGN);
  }

  private static Stream<Remark> found(
      Draft draft, List<String> ids, Pattern pattern, Remark.Code code) {
    return ids.stream()
        .filter(id -> draft.finds(id, pattern))
        .flatMap(id -> draft.written(id).stream())
        .map(item -> Remark.lookAgain(code, item));
  }

  private static Stream<Remark> viewWithoutReason(Draft draft) {
    return draft
        .written("professionalView")
        .filter(item -> !draft.finds(item.id(), Speech.REASON))
        .map(item -> Remark.lookAgain(Remark.Code.VIEW_WITHOUT_REASON, item))
        .stream();
  }

  private static Stream<Remark> noWorkDetails(Draft draft) {
    boolean labour = draft.answers().list("types").stream().anyMatch(LABOUR::contains);
    return draft
        .written("hadToDo")
        .filter(item -> labour && !draft.finds(item.id(), Speech.HOURS_OR_PAY))
        .map(item -> Remark.lookAgain(Remark.Code.NO_WORK_DETAILS, item))
        .stream();
  }
}
