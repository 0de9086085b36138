package org.lodestar.redaction.known;

import java.util.List;
import org.lodestar.redaction.Passage;

/** Finds what is known of somebody, however it is written. */
public final class KnownPassages {
  private final List<Detector> detectors;

  /** For somebody of whom this is known. */
  public KnownPassages(KnownIdentifiers known) {
    detectors = KnownDetectors.of(known);
  }

  /** Everything known in a text, and names one letter off, in any order. */
  public List<Passage> in(String text) {
    return detectors.stream().flatMap(detector -> detector.find(text).stream()).toList();
  }
}
