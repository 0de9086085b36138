package org.lodestar.app.members.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private static final int PAGE = 25;
  private static final int LAST_PAGE = 40;

  private final ObjectProvider<WorkItems> sources;
  private final List<WorkLink> links;
  private final ObjectProvider<HomePanel> panels;
  private final Viewers viewers;
  private final TemplateEngine engine;

  WorkController(
      ObjectProvider<WorkItems> sources,
      List<WorkLink> links,
      ObjectProvider<HomePanel> panels,
      Viewers viewers,
      TemplateEngine engine) {
    this.links = links;
    this.sources = sources;
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
    List<Map<WorkItem.Kind, WorkItems.Pile>> found =
        sources.stream().map(source -> source.piles(viewer, OVERVIEW)).toList();
    List<WorkPage.Group> groups =
        Arrays.stream(WorkItem.Kind.values())
            .map(
                kind ->
                    group(
                        kind,
                        found.stream()
                            .map(each -> each.get(kind))
                            .filter(Objects::nonNull)
                            .toList()))
            .filter(group -> group.count() > 0)
            .toList();
    return new WorkPage(
        groups,
        null,
        links.stream().filter(each -> each.visibleTo(viewer)).toList(),
        panels(HomePanel.Place.BESIDE, viewer, page),
        panels(HomePanel.Place.BELOW, viewer, page));
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

  private static WorkPage.Group group(WorkItem.Kind kind, List<WorkItems.Pile> found) {
    return new WorkPage.Group(
        kind,
        found.stream().mapToInt(WorkItems.Pile::count).sum(),
        found.stream()
            .flatMap(each -> each.first().stream())
            .sorted(WorkItem.MOST_URGENT_FIRST)
            .limit(OVERVIEW)
            .toList());
  }

  private WorkPage one(Viewer viewer, WorkItem.Kind kind, int asked) {
    int count = count(viewer, kind);
    int pages = Math.clamp((count + PAGE - 1) / PAGE, 1, LAST_PAGE);
    int page = Math.clamp(asked, 1, pages);
    WorkPage.Group group =
        new WorkPage.Group(kind, count, list(viewer, kind, (page - 1) * PAGE, PAGE));
    return new WorkPage(
        List.of(group),
        Paging.numbered(page, pages, number -> "/work?kind=" + kind + "&page=" + number),
        List.of(),
        List.of(),
        List.of());
  }

  private int count(Viewer viewer, WorkItem.Kind kind) {
    return sources.stream().mapToInt(source -> source.count(viewer, kind)).sum();
  }

  /** The best of all modules: each gives its first ones, and the first of those are taken. */
  private List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    return sources.stream()
        .flatMap(source -> source.list(viewer, kind, 0, offset + limit).stream())
        .sorted(WorkItem.MOST_URGENT_FIRST)
        .skip(offset)
        .limit(limit)
        .toList();
  }
}
