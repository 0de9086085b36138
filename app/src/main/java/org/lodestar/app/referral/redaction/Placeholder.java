package org.lodestar.app.referral.redaction;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodestar.redaction.IdentifierKind;

/**
 * What stands in the place of words that were taken out: it says what was there, so that the
 * account can still be followed, and nothing of it.
 */
public final class Placeholder {
  /** For words that somebody took out by hand. */
  public static final String REMOVED = "[removed]";

  private static final Pattern ANY =
      Pattern.compile(
          Arrays.stream(IdentifierKind.values())
              .map(Placeholder::of)
              .map(Pattern::quote)
              .collect(Collectors.joining("|", Pattern.quote(REMOVED) + "|", "")));

  private Placeholder() {}

  /** For a kind. */
  public static String of(IdentifierKind kind) {
    return switch (kind) {
      case SOCIAL -> "[online account]";
      case NAME -> "[name]";
      case DOCUMENT -> "[reference number]";
      case ACCOUNT -> "[account number]";
      case TELEPHONE -> "[telephone number]";
      case PLATE -> "[vehicle]";
      case ADDRESS -> "[address]";
      case DATE -> "[date]";
      case AGE -> "[age]";
      case SUM -> "[sum]";
      case EMPLOYER -> "[workplace]";
      case PLACE -> "[place]";
      case ORIGIN -> "[origin]";
      case BODY -> "[appearance]";
      case HEALTH -> "[health]";
      case RELATION -> "[relation]";
      case ONLY -> "[detail]";
      case JOURNEY -> "[journey]";
      case EVENT -> "[event]";
    };
  }

  /** All in a text. */
  public static Pattern any() {
    return ANY;
  }
}
