package org.lodestar.app.referral.quality;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodestar.redaction.text.Lexicon;

/** Nationality given as a reason, which it never is. */
final class Nationality {
  /** "because she is Albanian" and the like. */
  static final Pattern AS_A_REASON =
      Pattern.compile(
          "(?i)\\b(?:because|since|as|given that|sign)\\b[^.\\n"
              + "]{0,25}\\b(?:is|are|was|were|being)\\s+(?:an?\\s+)?(?:"
              + Lexicon.wordsOf("origin").stream()
                  .sorted()
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")\\b(?!-speaking)");

  private Nationality() {}
}
