package org.lodestar.app.referral.redaction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds, in any text, people whom a case knows and what else looks like somebody's name or number:
 * for other modules, which take something else out than a notification does.
 */
public final class PeopleInText {
  /** What tells of a person, and not of a place or a paper. */
  private static final Set<IdentifierKind> PERSONAL =
      EnumSet.of(
          IdentifierKind.NAME,
          IdentifierKind.NAME_LIKE,
          IdentifierKind.INITIALS,
          IdentifierKind.OTHER_SCRIPT,
          IdentifierKind.EMAIL,
          IdentifierKind.PHONE);

  private final List<Detector> detectors;

  /** For people of whom this is known. */
  public PeopleInText(KnownIdentifiers known) {
    List<Detector> all = new ArrayList<>(KnownDetectors.of(known));
    all.addAll(Patterns.all());
    all.add(new NameLikeDetector());
    detectors = List.copyOf(all);
  }

  /**
   * A passage.
   *
   * @param start first character
   * @param end after the last
   * @param known the case knows it
   */
  public record Span(int start, int end, boolean known) {
    /** Whether both have a character in common. */
    public boolean overlaps(Span other) {
      return start < other.end && other.start < end;
    }
  }

  /** Passages of a text, none overlapping, in order. */
  public List<Span> in(String text) {
    List<Hit> hits = new ArrayList<>();
    detectors.forEach(detector -> hits.addAll(detector.find(text)));
    hits.removeIf(hit -> !PERSONAL.contains(hit.kind()));
    return Redaction.joined(hits).stream()
        .map(hit -> new Span(hit.start(), hit.end(), hit.known()))
        .toList();
  }
}
