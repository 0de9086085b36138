package org.lodestar.app.statements.web;

import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.statements.face.Duties;
import org.springframework.stereotype.Component;

/** The line "Duties" in the rail. */
@Component
class DutyNav implements NavEntry {
  private final Duties duties;
  private final AtHome home;

  DutyNav(Duties duties, AtHome home) {
    this.duties = duties;
    this.home = home;
  }

  @Override
  public String label() {
    return "statements.nav.duties";
  }

  @Override
  public String href() {
    return "/duties";
  }

  @Override
  public Area area() {
    return Area.PREVENTION;
  }

  @Override
  public int place() {
    return 70;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_DUTIES);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return home.worker(viewer, Action.READ_DUTIES)
        .map(
            worker ->
                page.t(
                    "statements.nav.duties.state",
                    duties.list(worker).size(),
                    duties.waiting(worker).size()));
  }
}
