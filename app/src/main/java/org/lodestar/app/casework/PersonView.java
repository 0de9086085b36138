package org.lodestar.app.casework;

import java.util.List;

/** A person with what was recorded about them; how to reach them is read apart. */
public record PersonView(
    CaseFile file, Person person, List<Recorded<Episode>> episodes, List<Recorded<Sign>> signs) {
  public PersonView {
    episodes = List.copyOf(episodes);
    signs = List.copyOf(signs);
  }
}
