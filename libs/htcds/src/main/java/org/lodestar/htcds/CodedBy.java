package org.lodestar.htcds;

/** Where the allowed values of a field come from. */
public enum CodedBy {
  /** A pick list of the standard's own. */
  OWN,
  /** ISO 3166, two letters. */
  COUNTRY,
  /** ISO 639-2, three letters, or two where those are asked for. */
  LANGUAGE,
  /** A telephone number in the form of E.164. */
  E164,
  /** Anything that fits the type. */
  NOTHING;

  static CodedBy of(String cell) {
    return switch (cell) {
      case "own" -> OWN;
      case "country" -> COUNTRY;
      case "language" -> LANGUAGE;
      case "E164" -> E164;
      default -> NOTHING;
    };
  }
}
