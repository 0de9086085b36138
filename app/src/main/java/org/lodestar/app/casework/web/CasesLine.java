package org.lodestar.app.casework.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Cases" in the rail. */
@Component
class CasesLine implements NavEntry {
  @Override
  public String label() {
    return "casework.nav";
  }

  @Override
  public String href() {
    return "/cases";
  }

  @Override
  public Area area() {
    return Area.PEOPLE;
  }

  @Override
  public int place() {
    return 10;
  }

  @Override
  public List<String> also() {
    return List.of("/referrals", "/hand-overs", "/support");
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command("casework.nav.new", "/cases/new", Action.OPEN_CASE),
        new Command("casework.nav.caseloads", "/cases/caseloads", Action.MANAGE_CASELOAD),
        new Command("casework.nav.cover", "/cases/cover", Action.LIST_CASES),
        new Command("casework.nav.supervision", "/cases/supervision", Action.LIST_CASES));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.LIST_CASES);
  }
}
