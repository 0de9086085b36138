package org.lodestar.app.boards.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.boards.AgendaItem;

/** Which items of an agenda stand on every one: those that stood on the one before it as well. */
public final class StandingItems {
  private StandingItems() {}

  /**
   * Their identifiers.
   *
   * @param last items of the last agenda
   * @param earlier items of the one before it
   */
  public static Set<UUID> of(List<AgendaItem> last, List<AgendaItem> earlier) {
    Set<String> known = earlier.stream().map(StandingItems::plain).collect(Collectors.toSet());
    return last.stream()
        .filter(each -> known.contains(plain(each)))
        .map(AgendaItem::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String plain(AgendaItem item) {
    return item.title().strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
  }
}
