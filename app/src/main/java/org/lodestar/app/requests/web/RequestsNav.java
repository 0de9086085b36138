package org.lodestar.app.requests.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.NavGroup;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Information requests" in the rail. */
@Component
class RequestsNav implements NavEntry {
  private static final int BESIDE_DATA_REQUESTS = 63;

  @Override
  public String label() {
    return "requests.nav";
  }

  @Override
  public String href() {
    return Addresses.REQUESTS;
  }

  @Override
  public int order() {
    return BESIDE_DATA_REQUESTS;
  }

  @Override
  public NavGroup group() {
    return NavGroup.HOUSE;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_INFORMATION_REQUESTS);
  }
}
