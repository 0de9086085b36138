package org.lodestar.statute;

import java.util.List;

/**
 * What to think of with a person to whom this was done. A prompt binds nobody and is no step: it is
 * neither due nor settled.
 *
 * @param code kept for ever
 * @param words one or two plain sentences
 * @param sources at least one
 */
public record Prompt(String code, Manner manner, String words, List<Source> sources) {
  /** How a prompt is meant. The order is that of showing. */
  public enum Manner {
    DO_NOT,
    DO,
    ASK,
    KNOW
  }

  public Prompt {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException(code + " has no source");
    }
  }

  /** The sources in one line. */
  public String source() {
    return Sources.line(sources);
  }
}
