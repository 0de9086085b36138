package org.lodestar.app.casework.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.EarlierEntry;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.TimelineFilter;
import org.lodestar.app.casework.TimelineView;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Paging;

/** A page of the timeline of a case. */
public record TimelinePage(
    TimelineView view,
    TimelineFilter filter,
    List<Option> kinds,
    List<Option> people,
    Paging paging,
    boolean mayWork) {
  /** A person of this case by identifier. */
  public @Nullable Person person(@Nullable UUID id) {
    return view.people().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }

  /** What an entry said before it was edited, the newest first. */
  public List<EarlierEntry> before(UUID entry) {
    return view.earlier().getOrDefault(entry, List.of());
  }

  /** Who noted something, with the agency; null where it is not known. */
  public @Nullable String by(@Nullable UUID worker) {
    org.lodestar.app.members.Person known = worker == null ? null : view.workers().get(worker);
    return known == null ? null : known.displayName() + ", " + known.organisationName();
  }
}
