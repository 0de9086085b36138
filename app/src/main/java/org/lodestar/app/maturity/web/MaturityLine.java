package org.lodestar.app.maturity.web;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.maturity.RoundState;
import org.lodestar.app.maturity.face.MaturityRounds;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Maturity" in the rail. */
@Component
class MaturityLine implements NavEntry {
  private final MaturityRounds rounds;
  private final AtHome home;

  MaturityLine(MaturityRounds rounds, AtHome home) {
    this.rounds = rounds;
    this.home = home;
  }

  @Override
  public String label() {
    return "maturity.nav.maturity";
  }

  @Override
  public String href() {
    return "/maturity";
  }

  @Override
  public Area area() {
    return Area.PLAN;
  }

  @Override
  public int place() {
    return 70;
  }

  @Override
  public boolean aside() {
    return true;
  }

  @Override
  public List<Command> commands() {
    return List.of(new Command("maturity.nav.maturity.new", "/maturity/new", Action.RUN_MATURITY));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_MATURITY);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return home.worker(viewer, Action.READ_MATURITY)
        .flatMap(
            worker ->
                rounds.list(worker).stream()
                    .filter(each -> each.state() == RoundState.OPEN)
                    .findFirst())
        .map(open -> page.t("maturity.nav.maturity.state", page.date(open.due())));
  }
}
