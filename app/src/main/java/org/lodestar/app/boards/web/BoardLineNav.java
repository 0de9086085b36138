package org.lodestar.app.boards.web;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Boards" in the rail. */
@Component
class BoardLineNav implements NavEntry {
  private final Boards boards;
  private final AtHome home;

  BoardLineNav(Boards boards, AtHome home) {
    this.boards = boards;
    this.home = home;
  }

  @Override
  public String label() {
    return "boards.boards";
  }

  @Override
  public String href() {
    return "/boards";
  }

  @Override
  public Area area() {
    return Area.PLAN;
  }

  @Override
  public int place() {
    return 20;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_BOARDS);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return home.worker(viewer, Action.READ_BOARDS)
        .map(boards::list)
        .filter(lines -> !lines.isEmpty())
        .map(
            lines ->
                lines.stream()
                    .map(Boards.Line::next)
                    .filter(Objects::nonNull)
                    .map(BoardMeeting::day)
                    .min(Comparator.naturalOrder())
                    .map(day -> page.t("boards.boards.state.next", lines.size(), page.date(day)))
                    .orElseGet(() -> page.t("boards.boards.state", lines.size())));
  }
}
