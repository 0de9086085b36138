package org.lodestar.app.pathwayaudit.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Drawing a sample that anybody can draw again. */
public final class Sampling {
  private Sampling() {}

  /** Somebody who may be drawn. */
  public record Candidate(UUID caseFile, UUID person) {}

  /** A sample; the same seed over the same candidates, in whatever order, draws the same. */
  public static List<Candidate> draw(Collection<Candidate> candidates, int size, long seed) {
    List<Candidate> all = new ArrayList<>(candidates);
    all.sort(Comparator.comparing(Candidate::person));
    Collections.shuffle(all, new Random(seed));
    return List.copyOf(all.subList(0, Math.min(size, all.size())));
  }
}
