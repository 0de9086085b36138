package org.lodestar.app.referral.redaction;

/**
 * A passage that may tell who somebody is.
 *
 * @param start first character
 * @param end after the last character
 * @param kind what it probably is
 * @param known the case says that it belongs to the person
 */
record Hit(int start, int end, IdentifierKind kind, boolean known) {
  static Hit probable(int start, int end, IdentifierKind kind) {
    return new Hit(start, end, kind, false);
  }

  static Hit known(int start, int end, IdentifierKind kind) {
    return new Hit(start, end, kind, true);
  }

  boolean overlaps(Hit other) {
    return start < other.end && other.start < end;
  }

  /** Both passages as one, named after the stronger. */
  Hit joined(Hit other) {
    IdentifierKind stronger = kind.compareTo(other.kind) <= 0 ? kind : other.kind;
    return new Hit(
        Math.min(start, other.start), Math.max(end, other.end), stronger, known || other.known);
  }
}
