package org.lodestar.app.boards.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Boards" in the rail. */
@Component
class BoardLineNav implements NavEntry {
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
}
