package org.lodestar.app.requests.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationRequest.Answered;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Exemption;

/**
 * Words of a letter that look as if they told who somebody is, or judged whoever asks, before it
 * leaves. What is typed and stays here is not looked at.
 */
public final class LetterWords {
  private static final String PEOPLE =
      "people|persons?|wom[ae]n|m[ae]n|girls?|boys?|child(?:ren)?|victims?|workers?|adults?"
          + "|residents?|neighbours?|famil(?:y|ies)|mothers?|fathers?";

  /** A few of a sort of people, whom a neighbour could name. */
  private static final Pattern FEW =
      Pattern.compile(
          "\\b(?:one|two|three|four|[1-4])\\s+(?:\\p{L}+\\s+){0,2}(?:" + PEOPLE + ")\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** How a request is refused that is a burden, it is about the request. */
  private static final Pattern WHOEVER_ASKS =
      Pattern.compile(
          "\\b(?:he|she|his|her|him|nuisance|vexatious person|troublemaker)\\b",
          Pattern.CASE_INSENSITIVE);

  private LetterWords() {}

  /** Those in the letter of a request, each once. */
  public static List<String> in(InformationRequest request) {
    Answered given = request.prepared();
    if (given == null || given.denies()) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (String each : texts(request)) {
      found.addAll(in(each));
      if (isAboutTheRequest(given)) {
        all(WHOEVER_ASKS, each).forEach(found::add);
      }
    }
    return found.stream().distinct().toList();
  }

  private static List<String> texts(InformationRequest request) {
    List<String> texts = new ArrayList<>(written(request));
    texts.addFirst(wish(request));
    return texts;
  }

  /** What was typed for the letter of a request; of one that denies nothing stands there. */
  static List<String> written(InformationRequest request) {
    Answered given = request.prepared();
    if (given == null || given.denies()) {
      return List.of();
    }
    String interest = given.weighs() ? PersonalText.shown(given.interest()) : "";
    String enclosed = given.answer().gives() ? PersonalText.shown(given.enclosed()) : "";
    // What was read before this was kept is known again.
    return enclosed.isEmpty()
        ? List.of(PersonalText.shown(given.reason()), interest)
        : List.of(PersonalText.shown(given.reason()), interest, enclosed);
  }

  /** All that was typed with an answer and would stand in a letter, of whatever answer. */
  static List<String> typed(InformationRequest request) {
    Answered given = request.prepared();
    return given == null
        ? List.of()
        : List.of(
            PersonalText.shown(given.reason()),
            PersonalText.shown(given.interest()),
            PersonalText.shown(given.enclosed()));
  }

  /** What was asked, where the letter says it; else nothing. */
  static String wish(InformationRequest request) {
    Answered given = request.prepared();
    // It does where a table answers it.
    return given != null && given.answer().gives() ? request.asked().wish().text() : "";
  }

  /** All of that as one text, by which it is known again. */
  public static String whole(InformationRequest request) {
    return String.join("\n", texts(request));
  }

  /** Those in words that somebody outside reads. */
  public static List<String> in(String words) {
    List<String> found =
        Stream.concat(PersonWords.closely(words).stream(), all(FEW, words)).distinct().toList();
    return found.stream()
        .filter(each -> found.stream().noneMatch(other -> isWithin(each, other)))
        .toList();
  }

  private static boolean isWithin(String words, String others) {
    return !others.equals(words) && others.contains(words);
  }

  private static boolean isAboutTheRequest(Answered given) {
    return given.exemptions().contains(Exemption.S14)
        || given.exemptions().contains(Exemption.R12_4_B);
  }

  private static Stream<String> all(Pattern pattern, String words) {
    return pattern.matcher(words).results().map(MatchResult::group);
  }
}
