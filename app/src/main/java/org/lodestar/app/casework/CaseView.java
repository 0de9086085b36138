package org.lodestar.app.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A case with what its first page shows.
 *
 * @param earlier what edited entries said before, the newest first
 */
public record CaseView(
    CaseFile file,
    List<Person> people,
    List<ChronologyEntry> chronology,
    Map<UUID, List<EarlierEntry>> earlier,
    List<CaseLink> links) {
  public CaseView {
    people = List.copyOf(people);
    chronology = List.copyOf(chronology);
    earlier = Map.copyOf(earlier);
    links = List.copyOf(links);
  }
}
