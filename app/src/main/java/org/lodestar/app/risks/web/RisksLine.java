package org.lodestar.app.risks.web;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.risks.Band;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.face.Bands;
import org.lodestar.app.risks.face.Risks;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Risks" in the rail. */
@Component
class RisksLine implements NavEntry {
  private final Risks risks;
  private final Bands bands;
  private final AtHome home;

  RisksLine(Risks risks, Bands bands, AtHome home) {
    this.risks = risks;
    this.bands = bands;
    this.home = home;
  }

  @Override
  public String label() {
    return "risks.nav.risks";
  }

  @Override
  public String href() {
    return "/risks";
  }

  @Override
  public Area area() {
    return Area.PLAN;
  }

  @Override
  public int place() {
    return 40;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command("risks.nav.risks.new", "/risks/new", Action.EDIT_RISKS),
        new Command("risks.nav.risks.map", "/risks/map", Action.READ_RISKS));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_RISKS);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return home.worker(viewer, Action.READ_RISKS)
        .map(worker -> risks.list(worker).stream().filter(Risk::open).toList())
        .filter(open -> !open.isEmpty())
        .map(open -> page.t("risks.nav.risks.state", open.size(), red(open)));
  }

  private long red(List<Risk> open) {
    return open.stream()
        .filter(each -> bands.of(each.scores().residual()) == Band.VERY_HIGH)
        .count();
  }
}
