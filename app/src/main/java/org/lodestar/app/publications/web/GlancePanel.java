package org.lodestar.app.publications.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.boards.face.Sitting;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.HomePanel;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/**
 * Each board that meets next on one page, on the home page of whoever sits on it. The home page of
 * whoever leads the plan leads there already.
 */
@Component
class GlancePanel implements HomePanel {
  private static final int FIRST = 10;

  private final Sitting sitting;
  private final AtHome home;

  GlancePanel(Sitting sitting, AtHome home) {
    this.sitting = sitting;
    this.home = home;
  }

  @Override
  public int order() {
    return FIRST;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.AGREE_MINUTES) && !viewer.may(Action.EDIT_PLAN);
  }

  @Override
  public Optional<Shown> shown(Viewer viewer, Page page) {
    return home.worker(viewer, Action.READ_BOARDS)
        .filter(_ -> page.reaches("/boards"))
        .map(worker -> lines(worker, page))
        .filter(lines -> !lines.isEmpty())
        .map(lines -> new Shown("publications/glanceHome", lines));
  }

  /** A board stands once, with its next meeting. */
  private List<Line> lines(Worker worker, Page page) {
    Map<UUID, Line> boards = new LinkedHashMap<>();
    sitting
        .ahead(worker)
        .forEach(
            each ->
                boards.putIfAbsent(
                    each.body().id(),
                    new Line(
                        each.body().shown(),
                        BoardWords.href(each.body().id()) + "/glance",
                        page.t("boards.board.meeting.on", page.date(each.meeting().day())),
                        null)));
    return List.copyOf(boards.values());
  }
}
