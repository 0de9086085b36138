package org.lodestar.app.referral.redaction;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Nationality given as a reason, which it never is. */
public final class Nationality {
  /** "because she is Albanian" and the like. */
  public static final Pattern AS_A_REASON =
      Pattern.compile(
          "(?i)\\b(?:because|since|as|given that|sign)\\b[^.\\n"
              + "]{0,25}\\b(?:is|are|was|were|being)\\s+(?:an?\\s+)?(?:"
              + Everyday.nationalities().stream().sorted().collect(Collectors.joining("|"))
              + ")\\b(?!-speaking)");

  private Nationality() {}
}
