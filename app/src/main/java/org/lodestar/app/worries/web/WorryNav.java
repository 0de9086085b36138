package org.lodestar.app.worries.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The way to one's own worries, and to telling a new one. */
@Component
class WorryNav implements NavEntry {
  @Override
  public String label() {
    return "worries.nav";
  }

  @Override
  public String href() {
    return "/worries";
  }

  @Override
  public Area area() {
    return Area.WORRIES;
  }

  @Override
  public int place() {
    return 30;
  }

  @Override
  public List<Command> commands() {
    return List.of(new Command("worries.nav.new", "/worries/new", Action.WRITE_CONCERN));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.WRITE_CONCERN);
  }
}
