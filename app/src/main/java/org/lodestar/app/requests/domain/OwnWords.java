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
      "sons?|daughters?|child(?:ren)?|kids?|baby|family|wife|husband|partner|mother|father|mum"
          + "|dad|parents?|brothers?|sisters?|clients?"
          + "|grand(?:son|daughter|child|children|mother|father)";

  /** "My freedom of information request" is no file of theirs, so such words do not stand here. */
  private static final String BETWEEN =
      "(?:(?!(?:of|for|about|on|in|to|at|from|by|and|or|that|which|freedom|request|question|letter"
          + "|e-?mail)\\b)[\\p{L}'’-]+\\s+){0,3}";

  private static final Pattern OWN =
      Pattern.compile(
          "\\b(?:about|on|of|concerning|regarding|naming|(?:relat|link|connect)(?:es|ed|ing)\\s+to)"
              + "\\s+(?:me|myself|ourselves|himself|herself|themsel(?:f|ves)"
              + "|(?:my|our|his|her|their)\\s+"
              + BETWEEN
              + "(?:"
              + KIN
              + ")|the\\s+(?:applicant|requester)|(?:the\\s+one\\s+who|whoever|who)\\s+asks)"
              + "\\b"
              + "|\\b(?:about|on|concerning|regarding|naming"
              + "|(?:relat|link|connect)(?:es|ed|ing)\\s+to)"
              // "US" is a country.
              + "\\s+(?-i:us)\\b"
              + "|\\b(?:my|our)\\s+"
              + BETWEEN
              + "(?:data|files?|case|records?|details|information|notes"
              + "|referral|name|story|history)\\b"
              + "|\\b(?:his|her|their)\\s+own\\s+"
              + BETWEEN
              + "(?:data|files?|case|records?|information|notes|referral)\\b"
              + "|\\bsubject\\s+access\\b|\\bI\\s+(?:was|am|have\\s+been)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private OwnWords() {}

  /** Those in a question, each once. */
  public static List<String> in(String question) {
    return OWN.matcher(question).results().map(MatchResult::group).distinct().toList();
  }
}
