package org.lodestar.app.requests.domain;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * By what a question sounds as if it was about whoever asks: their own data is another law, with a
 * month that nobody counts here.
 */
public final class OwnWords {
  private static final String KIN =
      "son|daughter|child(?:ren)?|family|wife|husband|partner|mother|father|mum|dad|parents?"
          + "|brother|sister|client";

  private static final Pattern OWN =
      Pattern.compile(
          "\\b(?:about|on|of|concerning|regarding|naming|(?:relat|link|connect)(?:es|ed|ing)\\s+to)"
              + "\\s+(?:me|myself|himself|herself|themsel(?:f|ves)|(?:my|his|her|their)\\s+(?:"
              + KIN
              + ")|the\\s+(?:applicant|requester)|(?:the\\s+one\\s+who|whoever|who)\\s+asks)"
              + "\\b"
              + "|\\bmy\\s+(?:\\p{L}+\\s+)?(?:data|files?|case|records?|details|information|notes"
              + "|referral|name|story|history)\\b"
              + "|\\b(?:his|her|their)\\s+own\\s+(?:\\p{L}+\\s+)?(?:data|files?|case|records?"
              + "|information|notes|referral)\\b"
              + "|\\bsubject\\s+access\\b|\\bI\\s+(?:was|am|have\\s+been)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private OwnWords() {}

  /** Those in a question, each once. */
  public static List<String> in(String question) {
    return OWN.matcher(question).results().map(MatchResult::group).distinct().toList();
  }
}
