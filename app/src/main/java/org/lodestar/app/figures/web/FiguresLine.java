package org.lodestar.app.figures.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Figures" in the rail. */
@Component
class FiguresLine implements NavEntry {
  @Override
  public String label() {
    return "figures.nav";
  }

  @Override
  public String href() {
    return "/figures";
  }

  @Override
  public Area area() {
    return Area.PLAN;
  }

  @Override
  public int place() {
    return 30;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command("figures.nav.funnel", "/figures/funnel", Action.READ_FIGURES),
        new Command("figures.nav.neighbourhood", "/figures/neighbourhood", Action.READ_FIGURES),
        new Command("figures.nav.periods", "/figures/periods", Action.READ_FIGURES),
        new Command("figures.nav.outside", OutsidePage.HERE, Action.READ_OUTSIDE_COUNTS));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_FIGURES);
  }
}
