package org.lodestar.app.pathwayaudit.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Pathway audits" in the rail. */
@Component
class AuditsLine implements NavEntry {
  @Override
  public String label() {
    return "pathwayaudit.nav";
  }

  @Override
  public String href() {
    return "/pathway-audits";
  }

  @Override
  public Area area() {
    return Area.PEOPLE;
  }

  @Override
  public int place() {
    return 70;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command("pathwayaudit.nav.new", "/pathway-audits/new", Action.AUDIT_PATHWAY));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.AUDIT_PATHWAY);
  }
}
