package org.lodestar.app.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.casework.ChildCareView;

/**
 * Who looks after a child: whom to ring now, who was told, who keeps the child.
 *
 * @param sides authorities that are known, the home authority first
 */
public record CarePage(ChildCareView view, List<Side> sides, Names names, boolean mayWork) {
  public CarePage {
    sides = List.copyOf(sides);
  }

  /** What is said to whoever keeps the child. */
  public String keeps() {
    ChildCare care = view.care();
    String key = "casework.care.keep";
    if (care.home() == null) {
      return key + ".nobody";
    }
    if (care.takenBack() != null) {
      return key + ".back";
    }
    if (!care.isAccepted()) {
      return key + (care.accepted() == null ? "" : ".said");
    }
    ChildCare.Handed handed = care.handed();
    if (handed == null) {
      return key + ".accepted";
    }
    return key + (handed.who().isNamed() ? ".place" : ".gone");
  }

  /**
   * An authority.
   *
   * @param name as it was written down
   * @param lines its numbers in the directory, the one that answers now first
   */
  public record Side(
      ChildCare.Side side, String name, List<Line> lines, ChildCare.@Nullable Told told) {
    public Side {
      lines = List.copyOf(lines);
    }
  }

  /** A number, when it answers, and whether that is now. */
  public record Line(String phone, String hours, boolean now) {}
}
