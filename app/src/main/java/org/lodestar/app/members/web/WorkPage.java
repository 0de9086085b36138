package org.lodestar.app.members.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkLink;

/**
 * The worker's home page.
 *
 * @param groups kinds that have anything, most urgent first
 * @param links what anybody may have to do at once
 * @param beside what rooms show beside the list, for a role whose work it is
 * @param below what rooms show below it
 * @param paging links to the rest when one kind is shown; null on the overview
 */
public record WorkPage(
    List<Group> groups,
    @Nullable Paging paging,
    List<WorkLink> links,
    List<Content> beside,
    List<Content> below) {
  /** Work of one kind: how much, and what is shown of it. */
  public record Group(WorkItem.Kind kind, int count, List<WorkItem> items) {
    /** Whether there is more than is shown. */
    public boolean more() {
      return count > items.size();
    }
  }
}
