package org.lodestar.app.risks;

import java.util.List;

/** How much harm a threat does, in five ways from 0 to 5. */
public record Harm(
    int physical, int psychological, int financial, int community, int vulnerability) {
  /** The most that each can be. */
  public static final int MOST = 5;

  public Harm {
    List.of(physical, psychological, financial, community, vulnerability)
        .forEach(
            each -> {
              if (each < 0 || each > MOST) {
                throw new IllegalArgumentException("Out of 0 to 5");
              }
            });
  }

  /** All five, in the order of their names. */
  public List<Integer> all() {
    return List.of(physical, psychological, financial, community, vulnerability);
  }
}
