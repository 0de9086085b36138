package org.lodestar.app.support.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.support.store.Wall;
import org.springframework.stereotype.Component;

/** The line "Advocacy" in the rail of those who work behind the wall. */
@Component
class AdvocacyLine implements NavEntry {
  private final Wall wall;

  AdvocacyLine(Wall wall) {
    this.wall = wall;
  }

  @Override
  public String label() {
    return "support.advocacy.nav";
  }

  @Override
  public String href() {
    return "/advocacy";
  }

  @Override
  public Area area() {
    return Area.PEOPLE;
  }

  @Override
  public int place() {
    return 50;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.LIST_ADVOCACY) && wall.opensToWhoActs();
  }
}
