package org.lodestar.app.rights;

/**
 * A passage that may tell of somebody else, with every place in which it stands.
 *
 * @param known the case knows somebody of this name
 * @param places in how many it stands
 * @param around some words about its first place
 */
public record NameMark(String id, String passage, boolean known, int places, String around) {
  /** Never the content. */
  @Override
  public String toString() {
    return "NameMark";
  }
}
