package org.lodestar.app.requests.web;

import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.requests.store.InformationRows;
import org.lodestar.app.requests.store.InformationRows.Which;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Information requests" in the rail. */
@Component
class RequestsNav implements NavEntry {
  private final InformationRows rows;
  private final AtHome home;

  RequestsNav(InformationRows rows, AtHome home) {
    this.rows = rows;
    this.home = home;
  }

  @Override
  public String label() {
    return "requests.nav";
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
    return 15;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_INFORMATION_REQUESTS);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return home.worker(viewer, Action.READ_INFORMATION_REQUESTS)
        .map(worker -> rows.count(worker.organisation(), Which.RUNNING))
        .map(running -> page.t("requests.nav.state", running));
  }
}
