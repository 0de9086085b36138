package org.lodestar.app.worries.web;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.worries.face.OwnReports;
import org.springframework.stereotype.Component;

/** The way to one's own worries, and to telling a new one. */
@Component
class WorryNav implements NavEntry {
  private final OwnReports reports;
  private final AtHome home;

  WorryNav(OwnReports reports, AtHome home) {
    this.reports = reports;
    this.home = home;
  }

  @Override
  public String label() {
    return "worries.nav";
  }

  @Override
  public String href() {
    return "/worries";
  }

  @Override
  public Area area() {
    return Area.WORRIES;
  }

  @Override
  public int place() {
    return 30;
  }

  @Override
  public List<Command> commands() {
    return List.of(new Command("worries.nav.new", "/worries/new", Action.WRITE_CONCERN));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.WRITE_CONCERN);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return home.worker(viewer, Action.WRITE_CONCERN)
        .map(worker -> reports.count(worker, ""))
        .filter(told -> told > 0)
        .map(told -> page.t("worries.nav.state", told));
  }
}
