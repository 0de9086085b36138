package org.lodestar.app.voice.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Advisers" in the rail. */
@Component
class AdvisersLine implements NavEntry {
  @Override
  public String label() {
    return "voice.nav.advisers";
  }

  @Override
  public String href() {
    return "/advisers";
  }

  @Override
  public Area area() {
    return Area.PLAN;
  }

  @Override
  public int place() {
    return 90;
  }

  @Override
  public boolean aside() {
    return true;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_ADVISERS);
  }
}
