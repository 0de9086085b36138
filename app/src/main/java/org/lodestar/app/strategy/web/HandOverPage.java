package org.lodestar.app.strategy.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.app.members.PostHolding.Held;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Line;
import org.lodestar.app.strategy.web.PlanPage.Group;

/**
 * All that goes from one holder of a post to the next.
 *
 * @param things how many
 * @param undo how it would be undone
 * @param warnings what whoever follows could not do with it
 * @param last changes before, each with where its reason is destroyed
 */
public record HandOverPage(
    String from,
    String to,
    String action,
    List<Group> groups,
    int things,
    String undo,
    List<String> warnings,
    List<Crumb> last,
    List<Asked> asked) {
  public HandOverPage {
    groups = List.copyOf(groups);
    warnings = List.copyOf(warnings);
    last = List.copyOf(last);
    asked = List.copyOf(asked);
  }

  static List<Group> groups(List<Held> held) {
    Map<String, List<Line>> lines = new LinkedHashMap<>();
    for (Held each : held) {
      lines
          .computeIfAbsent(each.group(), any -> new ArrayList<>())
          .add(new Line(each.title(), each.href(), "", null));
    }
    return lines.entrySet().stream()
        .map(each -> new Group(each.getKey(), each.getValue()))
        .toList();
  }
}
