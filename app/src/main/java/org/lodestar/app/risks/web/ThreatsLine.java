package org.lodestar.app.risks.web;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Threats" in the rail. */
@Component
class ThreatsLine implements NavEntry {
  private final Threats threats;
  private final AtHome home;

  ThreatsLine(Threats threats, AtHome home) {
    this.threats = threats;
    this.home = home;
  }

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

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return home.worker(viewer, Action.READ_RISKS)
        .map(worker -> threats.list(worker).size())
        .filter(known -> known > 0)
        .map(known -> page.t("risks.nav.threats.state", known));
  }
}
