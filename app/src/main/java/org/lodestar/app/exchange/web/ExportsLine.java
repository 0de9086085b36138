package org.lodestar.app.exchange.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Exports" in the rail. */
@Component
class ExportsLine implements NavEntry {
  @Override
  public String label() {
    return "exchange.nav";
  }

  @Override
  public String href() {
    return "/exports";
  }

  @Override
  public Area area() {
    return Area.RECORDS;
  }

  @Override
  public int place() {
    return 30;
  }

  @Override
  public List<Command> commands() {
    return List.of(new Command("exchange.nav.new", "/exports/new", Action.EXPORT_CASES));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.EXPORT_CASES);
  }
}
