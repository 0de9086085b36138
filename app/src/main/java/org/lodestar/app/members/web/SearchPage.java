package org.lodestar.app.members.web;

import java.util.List;
import org.lodestar.app.members.StaffSearch.Results;

/** What was found, by module; modules that found nothing are left out. */
public record SearchPage(List<Results> found, boolean asked) {
  public SearchPage {
    found = List.copyOf(found);
  }
}
