package org.lodestar.app.members.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkLink;

/**
 * The worker's home page, or all that waits of one kind.
 *
 * @param first what needs a hand first, whatever its kind
 * @param piles how much there is of each kind, most urgent first
 * @param kind whose page it is; null on the home page
 * @param paging links to the rest when one kind is shown; null on the home page
 * @param links what anybody may have to do at once
 * @param beside what rooms show beside the list, for a role whose work it is
 * @param below what rooms show below it
 */
public record WorkPage(
    List<WorkItem> first,
    List<Pile> piles,
    WorkItem.@Nullable Kind kind,
    @Nullable Paging paging,
    List<WorkLink> links,
    List<Content> beside,
    List<Content> below) {
  public WorkPage {
    first = List.copyOf(first);
    piles = List.copyOf(piles);
  }

  /** How much waits of one kind. */
  public record Pile(WorkItem.Kind kind, int count) {}

  /** Whether more waits than is shown. */
  public boolean more() {
    return piles.stream().mapToInt(Pile::count).sum() > first.size();
  }
}
