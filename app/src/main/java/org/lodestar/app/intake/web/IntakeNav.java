package org.lodestar.app.intake.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The way to take a concern, for who takes them. */
@Component
class IntakeNav implements NavEntry {
  @Override
  public String label() {
    return "intake.nav";
  }

  @Override
  public String href() {
    return "/concerns/take";
  }

  @Override
  public Area area() {
    return Area.WORRIES;
  }

  @Override
  public int place() {
    return 20;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command("intake.nav.call", "/concerns/take", Action.TAKE_CONCERN),
        new Command("intake.nav.email", "/concerns/take/email", Action.TAKE_CONCERN));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.TAKE_CONCERN);
  }
}
