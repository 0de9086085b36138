package org.lodestar.redaction.identify;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.redaction.Passage;
import org.lodestar.redaction.Passages;
import org.lodestar.redaction.known.KnownIdentifiers;
import org.lodestar.redaction.known.KnownPassages;
import org.lodestar.redaction.number.Forms;
import org.lodestar.redaction.prose.Echoes;
import org.lodestar.redaction.prose.Outright;
import org.lodestar.redaction.prose.Prose;

/**
 * Finds passages that may tell who somebody is. It finds much and not all: whoever uses it shows
 * the whole text to a person, who reads it and decides.
 *
 * <p>May be used by many threads at once.
 */
public final class Identifying {
  private static final Prose PROSE = new Prose();

  private final KnownPassages known;

  /** For somebody of whom this is known. */
  public Identifying(KnownIdentifiers known) {
    this.known = new KnownPassages(known);
  }

  /** For somebody of whom nothing is known. */
  public static Identifying anybody() {
    return new Identifying(KnownIdentifiers.none());
  }

  /** Passages of a text, none overlapping, in order. */
  public List<Passage> in(String text) {
    List<Passage> formed = Forms.in(text);
    List<Passage> found = new ArrayList<>(known.in(text));
    found.addAll(formed);
    found.addAll(Outright.kin(text));
    PROSE.in(text, formed).forEach(passage -> found.add(calledAs(formed, passage)));
    found.addAll(Echoes.of(text, found));
    return Passages.joined(found);
  }

  /** What has a form of its own gives the name to what is told around it. */
  private static Passage calledAs(List<Passage> formed, Passage told) {
    return formed.stream()
        .filter(told::overlaps)
        .reduce(
            (one, other) -> one.end() - one.start() >= other.end() - other.start() ? one : other)
        .map(form -> new Passage(told.start(), told.end(), form.kind(), told.known()))
        .orElse(told);
  }

  /** What is known alone. */
  public List<Passage> knownIn(String text) {
    return Passages.joined(known.in(text).stream().filter(Passage::known).toList());
  }
}
