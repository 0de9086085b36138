package org.lodestar.app.referral.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether what was told by hand says by its words that a decision of the Home Office was told. The
 * words are ours: where none of them stands, whoever keeps the case is asked.
 */
public final class DecisionWords {
  private static final Pattern TELLS =
      Pattern.compile(
          "\\b(home office|nrm|conclusive|reasonable grounds|decision|decided|negative|positive"
              + "|turned down|refus\\w*|reconsider\\w*|support (ends|end|stops))\\b");

  private DecisionWords() {}

  /** Whether one of them stands in it. */
  public static boolean standIn(String told) {
    return TELLS.matcher(told.toLowerCase(Locale.ROOT)).find();
  }
}
