package org.lodestar.app.members.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Viewers;
import org.lodestar.app.site.WorkItem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page on which an area opens: what waits there for the worker, and where it leads. */
@Controller
class AreaController {
  private static final int WAITING = 5;

  /** So many of each kind and room are looked at; above that no number is said. */
  private static final int LOOKED_AT = 50;

  private final AllWork work;
  private final Destinations destinations;
  private final Viewers viewers;

  AreaController(AllWork work, Destinations destinations, Viewers viewers) {
    this.work = work;
    this.destinations = destinations;
    this.viewers = viewers;
  }

  /** In one transaction, as the home page. Who has one page there, or none, is led on. */
  @GetMapping("/areas/{area}")
  @Permit(Action.USE_OWN_HOME)
  @Transactional(readOnly = true)
  public String area(@PathVariable("area") String name, Page page, Model model) {
    Area area =
        Area.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Viewer viewer = viewers.current().orElseThrow();
    List<NavEntry> pages = destinations.of(area, viewer);
    if (pages.size() < 2) {
      return "redirect:" + (pages.isEmpty() ? "/work" : pages.getFirst().href());
    }
    Map<NavEntry, List<WorkItem>> waiting = waiting(viewer, area);
    List<AreaPage.Row> often = rows(pages, false, waiting, viewer, page);
    List<AreaPage.Row> seldom = rows(pages, true, waiting, viewer, page);
    // Whoever only sets things up finds them first.
    boolean apart = !often.isEmpty();
    model.addAttribute(
        "model",
        new AreaPage(
            page.name("site.area", area),
            waiting.values().stream()
                .flatMap(List::stream)
                .sorted(WorkItem.MOST_URGENT_FIRST)
                .limit(WAITING)
                .toList(),
            apart ? often : seldom,
            apart ? seldom : List.of()));
    return "members/area";
  }

  private List<AreaPage.Row> rows(
      List<NavEntry> pages,
      boolean aside,
      Map<NavEntry, List<WorkItem>> waiting,
      Viewer viewer,
      Page page) {
    return pages.stream()
        .filter(each -> each.aside() == aside)
        .map(each -> row(each, waiting.getOrDefault(each, List.of()), viewer, page))
        .toList();
  }

  private Map<NavEntry, List<WorkItem>> waiting(Viewer viewer, Area area) {
    Map<NavEntry, List<WorkItem>> waiting = new HashMap<>();
    work.of(area, viewer, LOOKED_AT)
        .forEach(
            item ->
                destinations
                    .above(item.href())
                    .filter(entry -> entry.area() == area)
                    .ifPresent(
                        entry -> waiting.computeIfAbsent(entry, _ -> new ArrayList<>()).add(item)));
    return waiting;
  }

  private static AreaPage.Row row(
      NavEntry entry, List<WorkItem> waiting, Viewer viewer, Page page) {
    String hint = entry.label() + ".hint";
    return new AreaPage.Row(
        page.t(entry.label()),
        entry.href(),
        page.has(hint) ? page.t(hint) : "",
        waiting.isEmpty() ? entry.state(viewer, page).orElse(null) : waits(waiting, page));
  }

  /** What waits for the reader comes before how the page stands. */
  private static String waits(List<WorkItem> waiting, Page page) {
    long overdue = waiting.stream().filter(each -> each.kind() == WorkItem.Kind.OVERDUE).count();
    return waiting.size() < LOOKED_AT
        ? page.t("members.area.state", waiting.size(), overdue)
        : page.t("members.area.state.many", LOOKED_AT);
  }
}
