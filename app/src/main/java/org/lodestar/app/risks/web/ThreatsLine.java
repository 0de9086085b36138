package org.lodestar.app.risks.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Threats" in the rail. */
@Component
class ThreatsLine implements NavEntry {
  @Override
  public String label() {
    return "risks.nav.threats";
  }

  @Override
  public String href() {
    return "/threats";
  }

  @Override
  public Area area() {
    return Area.PLAN;
  }

  @Override
  public int place() {
    return 50;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command("risks.nav.threats.new", "/threats/new", Action.EDIT_THREATS),
        new Command("risks.nav.threats.sectors", "/threats/sectors", Action.READ_RISKS));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_RISKS);
  }
}
