package org.lodestar.app.sharing.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Shared with us" in the rail. */
@Component
class SharedNav implements NavEntry {
  @Override
  public String label() {
    return "sharing.received.title";
  }

  @Override
  public String href() {
    return "/shared";
  }

  @Override
  public Area area() {
    return Area.PEOPLE;
  }

  @Override
  public int place() {
    return 30;
  }

  @Override
  public List<String> also() {
    return List.of("/shares", "/taken-back");
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.LIST_RECEIVED);
  }
}
