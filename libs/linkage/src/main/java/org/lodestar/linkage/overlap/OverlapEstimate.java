package org.lodestar.linkage.overlap;

import java.util.List;

/**
 * The overlaps of lists and how far they may be off, for an estimate of who is on no list: what
 * such an estimate takes from a linkage.
 *
 * @param cells a row for each set of lists on which some entity may stand, by the lists
 * @param pairs a row for each two lists, and each list with itself
 */
public record OverlapEstimate(List<CellEstimate> cells, List<ListPairEstimate> pairs) {
  public OverlapEstimate {
    cells = List.copyOf(cells);
    pairs = List.copyOf(pairs);
  }
}
