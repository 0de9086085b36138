package org.lodestar.app.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things as one bar: a part for each state in which some of them are. Each part says itself, by a
 * letter and a number, so that nothing is told by colour alone.
 *
 * @param brief what it is, in a word or two, behind the words of each part
 * @param href where they are listed; null for nowhere
 * @param all how many they are, in words
 */
public record Bar(String title, String brief, @Nullable String href, String all, List<Part> parts) {
  /** No part is drawn wider than so many. */
  public static final int WIDEST = 24;

  public Bar {
    parts = List.copyOf(parts);
  }

  /**
   * Those in one state.
   *
   * @param letter of the state
   * @param said the state in words
   * @param tone how it is drawn
   * @param href where these are listed
   */
  public record Part(String letter, int count, String said, String tone, String href) {
    /** How wide it is beside the others. */
    public int width() {
      return Math.clamp(count, 1, WIDEST);
    }
  }
}
