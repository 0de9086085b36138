package org.lodestar.app.rights;

import java.util.List;

/**
 * What was gathered on somebody, frozen at that moment.
 *
 * @param others names of other people whom their cases know
 * @param own the person's own names
 * @param narrow notes that only named colleagues open, as far as the one who gathered opens them
 * @param circleOfOthers whether there may be more of them, which the one who gathered does not open
 * @param askedByOthers requests of others for notes, which are left out
 */
public record BundleContent(
    List<BundlePart> parts,
    List<String> others,
    List<String> own,
    int narrow,
    boolean circleOfOthers,
    int askedByOthers) {
  public BundleContent {
    parts = List.copyOf(parts);
    others = List.copyOf(others);
    own = List.copyOf(own);
  }

  /** All lines, by whose numbers they are ruled about. */
  public List<BundleLine> lines() {
    return parts.stream().flatMap(part -> part.lines().stream()).toList();
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "BundleContent";
  }
}
