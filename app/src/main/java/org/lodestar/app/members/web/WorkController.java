package org.lodestar.app.members.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.site.HomePanel;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Viewers;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.lodestar.app.site.WorkLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The worker's home page: what waits for them, from all modules, the most urgent first. */
@Controller
class WorkController {
  private static final int OVERVIEW = 8;

  /** What stands above a panel, so that a home stays within a screen and a half. */
  private static final int ABOVE_A_PANEL = 3;

  private static final int PAGE = 25;
  private static final int LAST_PAGE = 40;

  private final AllWork waiting;
  private final List<WorkLink> links;
  private final ObjectProvider<HomePanel> panels;
  private final Viewers viewers;
  private final TemplateEngine engine;

  WorkController(
      AllWork waiting,
      List<WorkLink> links,
      ObjectProvider<HomePanel> panels,
      Viewers viewers,
      TemplateEngine engine) {
    this.links = links;
    this.waiting = waiting;
    this.panels = panels;
    this.viewers = viewers;
    this.engine = engine;
  }

  /** In one transaction: a dozen modules ask, and each of their own would be opened and closed. */
  @GetMapping("/work")
  @Permit(Action.USE_OWN_HOME)
  @Transactional(readOnly = true)
  public String work(
      @RequestParam(name = "kind", required = false) WorkItem.@Nullable Kind kind,
      @RequestParam(name = "page", defaultValue = "1") int number,
      Page page,
      Model model) {
    Viewer viewer = viewers.current().orElseThrow();
    model.addAttribute("model", kind == null ? overview(viewer, page) : one(viewer, kind, number));
    return "members/work";
  }

  private WorkPage overview(Viewer viewer, Page page) {
    Map<WorkItem.Kind, WorkItems.Pile> found = waiting.piles(viewer, OVERVIEW);
    List<Content> below = panels(HomePanel.Place.BELOW, viewer, page);
    return new WorkPage(
        found.values().stream()
            .flatMap(pile -> pile.first().stream())
            .sorted(WorkItem.MOST_URGENT_FIRST)
            .limit(below.isEmpty() ? OVERVIEW : ABOVE_A_PANEL)
            .toList(),
        found.entrySet().stream()
            .map(each -> new WorkPage.Pile(each.getKey(), each.getValue().count()))
            .toList(),
        null,
        null,
        links.stream().filter(each -> each.shownTo(viewer)).toList(),
        panels(HomePanel.Place.BESIDE, viewer, page),
        below);
  }

  /** Asked here, inside the transaction; drawn later, when nothing is asked any more. */
  private List<Content> panels(HomePanel.Place place, Viewer viewer, Page page) {
    return panels.stream()
        .filter(each -> each.place() == place && each.visibleTo(viewer))
        .sorted(Comparator.comparingInt(HomePanel::order))
        .flatMap(each -> each.shown(viewer, page).stream())
        .map(shown -> shown.content(engine, page))
        .toList();
  }

  private WorkPage one(Viewer viewer, WorkItem.Kind kind, int asked) {
    int count = waiting.count(viewer, kind);
    int pages = Math.clamp((count + PAGE - 1) / PAGE, 1, LAST_PAGE);
    int page = Math.clamp(asked, 1, pages);
    return new WorkPage(
        waiting.list(viewer, kind, (page - 1) * PAGE, PAGE),
        List.of(new WorkPage.Pile(kind, count)),
        kind,
        Paging.numbered(page, pages, number -> "/work?kind=" + kind + "&page=" + number),
        List.of(),
        List.of(),
        List.of());
  }
}
