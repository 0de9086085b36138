package org.lodestar.app.rights.web;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.rights.store.RequestRows;
import org.lodestar.app.rights.store.RequestRows.Which;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Data requests" in the rail. */
@Component
class RightsNav implements NavEntry {
  private final RequestRows rows;
  private final AtHome home;

  RightsNav(RequestRows rows, AtHome home) {
    this.rows = rows;
    this.home = home;
  }

  @Override
  public String label() {
    return "rights.nav";
  }

  @Override
  public String href() {
    return Addresses.REQUESTS;
  }

  @Override
  public Area area() {
    return Area.RECORDS;
  }

  @Override
  public int place() {
    return 10;
  }

  @Override
  public List<String> also() {
    return List.of("/breaches", "/data-answers", "/notes-requests");
  }

  @Override
  public List<Command> commands() {
    return List.of(new Command("rights.nav.new", "/data-requests/new", Action.RUN_DATA_REQUESTS));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.RUN_DATA_REQUESTS);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return home.worker(viewer, Action.RUN_DATA_REQUESTS)
        .map(worker -> rows.count(worker.organisation(), Which.RUNNING))
        .map(running -> page.t("rights.nav.state", running));
  }
}
