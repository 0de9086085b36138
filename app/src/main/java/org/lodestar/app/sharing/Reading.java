package org.lodestar.app.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** That somebody of the receiver read a share: who, when, how, and which parts. */
public record Reading(
    UUID share,
    UUID version,
    UUID reader,
    UUID organisation,
    Kind kind,
    List<String> sections,
    Instant at) {
  public Reading {
    sections = List.copyOf(sections);
  }

  /** How it was read. */
  public enum Kind {
    SCREEN,
    PAPER
  }
}
