package org.lodestar.app.rights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestar.statute.Withholding;

/**
 * What was decided about a copy. Whatever is marked and not ruled about is taken out.
 *
 * @param kept marks that stay, by their identifier
 * @param out lines that are left out, by their number
 * @param in lines that are taken in although they are usually left out
 * @param besides words that are taken out wherever they stand
 */
public record Rulings(
    Map<String, KeepReason> kept,
    Map<Integer, Withholding> out,
    Set<Integer> in,
    List<String> besides) {
  public Rulings {
    kept = Map.copyOf(kept);
    out = Map.copyOf(out);
    in = Set.copyOf(in);
    besides = List.copyOf(besides);
  }

  /** Nothing has been decided yet. */
  public static Rulings none() {
    return new Rulings(Map.of(), Map.of(), Set.of(), List.of());
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "Rulings";
  }
}
