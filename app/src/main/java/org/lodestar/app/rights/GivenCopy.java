package org.lodestar.app.rights;

import java.util.List;
import java.util.Map;
import org.lodestar.statute.Withholding;

/**
 * The copy that a person gets, word for word.
 *
 * @param withheld lines that are not in it, by reason
 * @param removed passages that were taken out of lines
 */
public record GivenCopy(List<BundlePart> parts, Map<Withholding, Integer> withheld, int removed) {
  public GivenCopy {
    parts = List.copyOf(parts);
    withheld = Map.copyOf(withheld);
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "GivenCopy";
  }
}
