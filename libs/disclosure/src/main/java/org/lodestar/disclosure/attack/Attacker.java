package org.lodestar.disclosure.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.Interval;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Release;
import org.lodestar.disclosure.ReleasedRow;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.cube.Grain;
import org.lodestar.disclosure.cube.Layout;
import org.lodestar.disclosure.cube.Stop;
import org.lodestar.disclosure.linear.Components;
import org.lodestar.disclosure.linear.Knowledge;
import org.lodestar.disclosure.linear.LibrarySolver;
import org.lodestar.disclosure.linear.Statement;

/**
 * A reader who holds all publications side by side and asks of what is not shown how little and how
 * much it can be, by linear programming over all equations at once. Knows what was published, how
 * codes add up, and that nothing is negative; whole numbers are not made use of.
 */
public final class Attacker {
  private final Layout layout;
  private final Cube cube;
  private final Knowledge knowledge;
  private final Components components;

  /**
   * Reads the publications.
   *
   * @param complete of how many of them, from the first, it is known that an inner cell without a
   *     row is nothing
   */
  public Attacker(List<Release> published, int complete, Rules rules) {
    layout = Layout.of(List.of(), new Register(published), rules);
    cube = layout.cube();
    knowledge = new Knowledge(cube, statements(published), nothing(published, complete));
    components = new Components(knowledge, LibrarySolver::new);
  }

  private List<Statement> statements(List<Release> published) {
    List<Statement> statements = new ArrayList<>();
    for (int release = 0; release < published.size(); release++) {
      int[] cells = layout.released(release);
      for (int row = 0; row < cells.length; row++) {
        Statement statement = statement(cells[row], published.get(release).rows().get(row));
        if (statement != null) {
          statements.add(statement);
        }
      }
    }
    return statements;
  }

  private static @Nullable Statement statement(int cell, ReleasedRow row) {
    Long count = row.count();
    if (count == null) {
      return null;
    }
    return new Statement(cell, Math.max(0, count - row.off()), count + row.off());
  }

  private Set<Integer> nothing(List<Release> published, int complete) {
    Set<Integer> nothing = new HashSet<>();
    for (int release = 0; release < complete; release++) {
      Grain grain = new Grain(cube, published.get(release).name(), layout.released(release));
      for (int cell : grain.product()) {
        if (!grain.hasRow(cell)) {
          for (int base : cube.bases(cell)) {
            nothing.add(base);
          }
        }
      }
    }
    return nothing;
  }

  /** What can be worked out of each row of a publication that is not shown; null for the others. */
  public List<@Nullable Interval> attack(int release) {
    List<ReleasedRow> rows = layout.releases().get(release).rows();
    List<@Nullable Interval> found = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Stop.ifInterrupted();
      found.add(rows.get(row).isExact() ? null : bounds(layout.released(release)[row]));
    }
    return found;
  }

  /** What can be worked out of one row of a publication. */
  public Interval bounds(int release, int row) {
    return bounds(layout.released(release)[row]);
  }

  private Interval bounds(int cell) {
    double known = 0;
    Map<Integer, List<Integer>> parts = new HashMap<>();
    for (int base : cube.bases(cell)) {
      if (knowledge.isSettled(base)) {
        known += knowledge.value(base);
      } else {
        parts.computeIfAbsent(components.of(base), _ -> new ArrayList<>()).add(base);
      }
    }
    double low = known;
    double high = known;
    for (Map.Entry<Integer, List<Integer>> part : parts.entrySet()) {
      low += components.extreme(part.getKey(), part.getValue(), false).sum();
      high += components.extreme(part.getKey(), part.getValue(), true).sum();
    }
    return new Interval(low, high);
  }
}
