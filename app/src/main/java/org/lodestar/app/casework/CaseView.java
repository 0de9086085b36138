package org.lodestar.app.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.vocabulary.SafeContactChannel;

/**
 * A case with what its first page shows.
 *
 * @param earlier what edited entries said before, the newest first
 * @param reach by which channels each person may be contacted now
 */
public record CaseView(
    CaseFile file,
    List<Person> people,
    List<ChronologyEntry> chronology,
    Map<UUID, List<EarlierEntry>> earlier,
    List<CaseLink> links,
    Map<UUID, Set<SafeContactChannel>> reach) {
  public CaseView {
    people = List.copyOf(people);
    chronology = List.copyOf(chronology);
    earlier = Map.copyOf(earlier);
    links = List.copyOf(links);
    reach = Map.copyOf(reach);
  }
}
