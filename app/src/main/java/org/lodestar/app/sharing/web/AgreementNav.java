package org.lodestar.app.sharing.web;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.sharing.face.Agreements;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line to the agreements in the rail. */
@Component
class AgreementNav implements NavEntry {
  private final Agreements agreements;
  private final AtHome home;

  AgreementNav(Agreements agreements, AtHome home) {
    this.agreements = agreements;
    this.home = home;
  }

  @Override
  public String label() {
    return "sharing.agreements.title";
  }

  @Override
  public String href() {
    return "/sharing-agreements";
  }

  @Override
  public Area area() {
    return Area.RECORDS;
  }

  @Override
  public int place() {
    return 40;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command(
            "sharing.agreements.new.nav",
            "/sharing-agreements/new",
            Action.EDIT_SHARING_AGREEMENTS));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.EDIT_SHARING_AGREEMENTS);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return home.worker(viewer, Action.EDIT_SHARING_AGREEMENTS)
        .map(worker -> page.t("sharing.agreements.title.state", agreements.list(worker).size()));
  }
}
