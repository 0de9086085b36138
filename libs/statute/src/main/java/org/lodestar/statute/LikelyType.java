package org.lodestar.statute;

import java.util.List;

/**
 * A kind of exploitation that the signs speak for. A hint for a conversation, not a finding.
 *
 * @param strength how strongly they speak
 * @param signs codes of the signs that speak for it
 */
public record LikelyType(WorryType type, int strength, List<String> signs) {
  public LikelyType {
    signs = List.copyOf(signs);
  }
}
