package org.lodestar.app.reception.web;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.reception.store.ReceptionRows;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Operations" in the rail. */
@Component
class ReceptionNav implements NavEntry {
  private final ReceptionRows rows;
  private final AtHome home;

  ReceptionNav(ReceptionRows rows, AtHome home) {
    this.home = home;
    this.rows = rows;
  }

  @Override
  public String label() {
    return "reception.nav";
  }

  @Override
  public String href() {
    return "/receptions";
  }

  @Override
  public Area area() {
    return Area.PEOPLE;
  }

  @Override
  public int place() {
    return 40;
  }

  @Override
  public List<Command> commands() {
    return List.of(new Command("reception.nav.new", "/receptions/new", Action.PLAN_RECEPTION));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.LIST_RECEPTIONS);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return home.worker(viewer, Action.LIST_RECEPTIONS)
        .map(worker -> rows.open().size())
        .filter(ahead -> ahead > 0)
        .map(ahead -> page.t("reception.nav.state", ahead));
  }
}
