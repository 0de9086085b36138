package org.lodestar.disclosure.attack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Release;
import org.lodestar.disclosure.ReleasedRow;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.cube.Dimension;
import org.lodestar.disclosure.cube.Layout;

/**
 * The attack that needs no computer: of two published counts, of which one counts a part of the
 * other, the difference. Looks at all pairs that are the same but in one dimension, across all
 * publications.
 */
public final class Differencing {
  private final Cube cube;
  private final int threshold;
  private final Map<Integer, Long> published = new HashMap<>();
  private final Set<Integer> fresh = new HashSet<>();

  /**
   * What came of it.
   *
   * @param pairs looked at
   * @param small differences from 1 to one less than the threshold, of pairs of which one at least
   *     is new
   */
  public record Result(long pairs, long small) {}

  /**
   * Reads the publications.
   *
   * @param fresh how many of them, from the first, are new
   */
  public Differencing(List<Release> releases, int fresh, Rules rules) {
    Layout layout = Layout.of(List.of(), new Register(releases), rules);
    cube = layout.cube();
    threshold = rules.threshold();
    for (int release = 0; release < releases.size(); release++) {
      int[] cells = layout.released(release);
      for (int row = 0; row < cells.length; row++) {
        ReleasedRow each = releases.get(release).rows().get(row);
        Long count = each.count();
        if (count != null && each.isExact()) {
          published.put(cells[row], count);
          take(cells[row], release < fresh);
        }
      }
    }
  }

  private void take(int cell, boolean isNew) {
    if (isNew) {
      fresh.add(cell);
    } else {
      fresh.remove(cell);
    }
  }

  public Result look() {
    long pairs = 0;
    long small = 0;
    for (int whole : published.keySet()) {
      for (int k = 0; k < cube.rank(); k++) {
        Dimension dimension = cube.dimension(k);
        int code = cube.code(whole, k);
        for (int part = 0; dimension.isSum(code) && part < dimension.size(); part++) {
          int other = whole + (part - code) * cube.cellStride(k);
          if (published.containsKey(other) && isPart(dimension, part, code)) {
            pairs++;
            small += tells(whole, other) ? 1 : 0;
          }
        }
      }
    }
    return new Result(pairs, small);
  }

  private boolean tells(int whole, int part) {
    long difference = published.getOrDefault(whole, 0L) - published.getOrDefault(part, 0L);
    return difference > 0
        && difference < threshold
        && (fresh.contains(whole) || fresh.contains(part));
  }

  private static boolean isPart(Dimension dimension, int part, int whole) {
    int[] wholes = dimension.members(whole);
    return part != whole
        && dimension.members(part).length < wholes.length
        && Arrays.stream(dimension.members(part))
            .allMatch(leaf -> Arrays.binarySearch(wholes, leaf) >= 0);
  }
}
