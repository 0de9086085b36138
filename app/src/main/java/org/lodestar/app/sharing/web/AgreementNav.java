package org.lodestar.app.sharing.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line to the agreements in the rail. */
@Component
class AgreementNav implements NavEntry {
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
}
