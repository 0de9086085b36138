package org.lodestar.redaction;

/**
 * A passage that may tell who somebody is.
 *
 * @param start first character
 * @param end after the last character
 * @param kind what it probably tells
 * @param known it is known to belong to the person
 */
public record Passage(int start, int end, IdentifierKind kind, boolean known) {
  public Passage {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("A passage has a beginning and an end after it");
    }
  }

  /** Something that looks like it. */
  public static Passage probable(int start, int end, IdentifierKind kind) {
    return new Passage(start, end, kind, false);
  }

  /** Something that is known. */
  public static Passage known(int start, int end, IdentifierKind kind) {
    return new Passage(start, end, kind, true);
  }

  /** Whether both have a character in common. */
  public boolean overlaps(Passage other) {
    return start < other.end && other.start < end;
  }

  /** Both passages as one, called as what is known calls it, or else the longer. */
  public Passage joined(Passage other) {
    return new Passage(
        Math.min(start, other.start),
        Math.max(end, other.end),
        callsIt(other) ? kind : other.kind,
        known || other.known);
  }

  private boolean callsIt(Passage other) {
    if (known != other.known) {
      return known;
    }
    int longer = Integer.compare(end - start, other.end - other.start);
    return longer > 0 || longer == 0 && kind.compareTo(other.kind) <= 0;
  }

  /** The words of the passage in the text that it was found in. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
