package org.lodestar.app.members.web;

import java.util.List;
import org.lodestar.app.members.StaffSearch.Results;
import org.lodestar.app.site.WorkLink;

/**
 * What was found, by module; modules that found nothing are left out.
 *
 * @param pages pages and actions that answer to what was typed
 * @param links to what the worker may have to do at once, which is found here too
 */
public record SearchPage(
    List<Destination> pages, List<Results> found, boolean asked, List<WorkLink> links) {
  public SearchPage {
    pages = List.copyOf(pages);
    found = List.copyOf(found);
    links = List.copyOf(links);
  }
}
