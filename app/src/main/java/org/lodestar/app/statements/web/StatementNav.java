package org.lodestar.app.statements.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Statements" in the rail. */
@Component
class StatementNav implements NavEntry {
  @Override
  public String label() {
    return "statements.nav.statements";
  }

  @Override
  public String href() {
    return "/statements";
  }

  @Override
  public Area area() {
    return Area.PREVENTION;
  }

  @Override
  public int place() {
    return 60;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command("statements.nav.statements.new", "/statements/new", Action.EDIT_STATEMENTS));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_STATEMENTS);
  }
}
