package org.lodestar.app.strategy.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Strategy and plan" in the rail. */
@Component
class PlanLine implements NavEntry {
  @Override
  public String label() {
    return "strategy.nav";
  }

  @Override
  public String href() {
    return "/plan";
  }

  @Override
  public Area area() {
    return Area.PLAN;
  }

  @Override
  public int place() {
    return 10;
  }

  @Override
  public List<String> also() {
    return List.of("/bodies");
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command("strategy.nav.mine", "/plan/mine", Action.READ_PLAN),
        new Command("strategy.nav.late", "/plan?standing=RED#actions", Action.READ_PLAN),
        new Command("strategy.nav.handOver", "/plan/hand-over", Action.EDIT_PLAN),
        new Command("strategy.nav.bodies", "/bodies", Action.READ_PLAN));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_PLAN);
  }
}
