package org.lodestar.app.reception;

/**
 * What is missing before an operation can be approved.
 *
 * @param language in which nobody interprets; empty for the others
 */
public record Gap(Kind kind, String language) {
  /** What is missing. */
  public enum Kind {
    NO_PLACE,
    TOO_FEW_PLACES,
    NO_LANGUAGE,
    NO_INTERPRETER,
    NO_HEALTH,
    NO_FIRST_RESPONDER,
    NO_CHILD_LEAD,
    NOT_CONFIRMED
  }

  /** Something that has no language. */
  public static Gap of(Kind kind) {
    return new Gap(kind, "");
  }
}
