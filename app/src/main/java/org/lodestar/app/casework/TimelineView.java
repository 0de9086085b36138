package org.lodestar.app.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A page of what happened in a case, newest first.
 *
 * @param workers who noted the entries
 * @param silences days without a contact after an entry, where they are too many; of the newest
 *     contact they run until today
 * @param page from 1
 */
public record TimelineView(
    CaseFile file,
    List<Person> people,
    List<ChronologyEntry> entries,
    Map<UUID, List<EarlierEntry>> earlier,
    Map<UUID, org.lodestar.app.members.Person> workers,
    Map<UUID, Long> silences,
    int count,
    int page,
    int pages) {
  /** Entries on a page. */
  public static final int SIZE = 50;

  public TimelineView {
    people = List.copyOf(people);
    entries = List.copyOf(entries);
    earlier = Map.copyOf(earlier);
    workers = Map.copyOf(workers);
    silences = Map.copyOf(silences);
  }
}
