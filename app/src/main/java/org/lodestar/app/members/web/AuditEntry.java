package org.lodestar.app.members.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The auditor's line in the rail. */
@Component
class AuditEntry implements NavEntry {
  @Override
  public String label() {
    return "audit.nav";
  }

  @Override
  public String href() {
    return "/audit";
  }

  @Override
  public Area area() {
    return Area.RECORDS;
  }

  @Override
  public int place() {
    return 50;
  }

  @Override
  public List<Command> commands() {
    return List.of(new Command("audit.nav.state", "/audit/state", Action.READ_AUDIT_STATE));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_AUDIT);
  }
}
