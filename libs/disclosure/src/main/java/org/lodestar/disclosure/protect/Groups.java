package org.lodestar.disclosure.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.disclosure.Finding;
import org.lodestar.disclosure.ProtectedRow;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.cube.Layout;

/**
 * Finds groups all of whose people stand in one cell: whoever is known to be in the group is then
 * known to be in the cell, however many they are. Marked, and not protected: it is for people to
 * judge whether that says anything.
 */
final class Groups {
  private static final int MOST = 20;

  private final Layout layout;
  private final Cube cube;
  private final int[] cells;
  private final int threshold;

  Groups(Layout layout, int table, int threshold) {
    this.layout = layout;
    this.cells = layout.cells(table);
    this.threshold = threshold;
    cube = layout.cube();
  }

  List<Finding> findings(List<ProtectedRow> rows) {
    Map<Integer, Long> shown = new HashMap<>();
    for (int row = 0; row < cells.length; row++) {
      Long count = rows.get(row).count();
      if (count != null) {
        shown.put(cells[row], count);
      }
    }
    List<Finding> findings = new ArrayList<>();
    int more = 0;
    for (int cell : cells) {
      for (int k = 0; k < cube.rank(); k++) {
        int part = only(cell, k, shown);
        if (part >= 0 && findings.size() < MOST) {
          findings.add(finding(cell, part));
        } else if (part >= 0) {
          more++;
        }
      }
    }
    if (more > 0) {
      findings.add(new Finding(Finding.GROUP, more + " more groups have all people in one cell."));
    }
    return findings;
  }

  /** The one part of a shown total that holds all of it, of parts that are all shown; or -1. */
  private int only(int cell, int k, Map<Integer, Long> shown) {
    long total = shown.getOrDefault(cell, 0L);
    int code = cube.code(cell, k);
    int[] parts = cube.dimension(k).children(code);
    if (total < threshold || parts.length < 2) {
      return -1;
    }
    for (int part : parts) {
      int at = cell + (part - code) * cube.cellStride(k);
      if (shown.getOrDefault(at, 0L) == total) {
        return at;
      }
    }
    return -1;
  }

  private Finding finding(int cell, int part) {
    return new Finding(
        Finding.GROUP,
        "All people of %s are of %s: who is known to be one of them is known to be there."
            .formatted(layout.words(cell), layout.words(part)));
  }
}
