package org.lodestar.app.publications.web;

import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.HomePanel;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** How the plan stands, on the home page of whoever leads it. */
@Component
class LeadPanel implements HomePanel {
  private static final int FIRST = 10;

  private final LeadHomeMaker maker;
  private final AtHome home;

  LeadPanel(LeadHomeMaker maker, AtHome home) {
    this.maker = maker;
    this.home = home;
  }

  @Override
  public int order() {
    return FIRST;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.EDIT_PLAN);
  }

  @Override
  public Optional<Shown> shown(Viewer viewer, Page page) {
    return home.worker(viewer, Action.EDIT_PLAN)
        .map(each -> Shown.later("publications/leadHome", () -> maker.home(each, page)));
  }
}
