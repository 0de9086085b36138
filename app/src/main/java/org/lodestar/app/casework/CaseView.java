package org.lodestar.app.casework;

import java.util.List;

/** A case with what its first page shows. */
public record CaseView(
    CaseFile file, List<Person> people, List<ChronologyEntry> chronology, List<CaseLink> links) {
  public CaseView {
    people = List.copyOf(people);
    chronology = List.copyOf(chronology);
    links = List.copyOf(links);
  }
}
