package org.lodestar.app.members.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;

/** Lines of the left rail that this module adds. */
enum HomeEntry implements NavEntry {
  WORK("members.nav.work", "/work", Area.TODAY, 10, Action.USE_OWN_HOME),
  PEOPLE("members.nav.people", "/people", Area.HOUSE, 10, Action.ADMINISTER_OWN_ORGANISATION),
  ORGANISATIONS(
      "members.nav.organisations", "/organisations", Area.HOUSE, 20, Action.ADMINISTER_PLATFORM),
  USES("members.uses.title", "/what-we-use", Area.HOUSE, 25, Action.SWITCH_CAPABILITIES),
  SETTINGS("members.nav.settings", "/settings", Area.HOUSE, 90, Action.USE_OWN_HOME);

  private final String label;
  private final String href;
  private final Area area;
  private final int place;
  private final Action action;

  HomeEntry(String label, String href, Area area, int place, Action action) {
    this.label = label;
    this.href = href;
    this.area = area;
    this.place = place;
    this.action = action;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String href() {
    return href;
  }

  @Override
  public Area area() {
    return area;
  }

  @Override
  public int place() {
    return place;
  }

  @Override
  public List<String> also() {
    return this == PEOPLE ? List.of("/accounts") : List.of();
  }

  @Override
  public List<Command> commands() {
    return switch (this) {
      case PEOPLE ->
          List.of(
              new Command("members.nav.invite", "/people/invite", Action.CHANGE_ACCOUNT),
              new Command("members.nav.accounts", "/accounts", Action.AGREE_TO_ACCOUNTS));
      case SETTINGS ->
          List.of(
              new Command("members.nav.steps", "/settings/steps", Action.ADMINISTER_PLATFORM),
              new Command("members.nav.servers", "/settings/servers", Action.AGREE_TO_SERVER));
      default -> List.of();
    };
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(action);
  }
}
