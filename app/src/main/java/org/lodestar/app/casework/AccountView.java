package org.lodestar.app.casework;

import java.util.List;
import org.lodestar.statute.Prompts;

/**
 * What was done to a person, from all that the file knows.
 *
 * @param happenings in the order in which they were written down
 * @param prompts what to think of with each kind of exploitation
 */
public record AccountView(
    CaseFile file,
    Person person,
    List<Recorded<Happening>> happenings,
    List<Recorded<Episode>> episodes,
    List<Recorded<Sign>> signs,
    List<Prompts.Group> prompts) {
  public AccountView {
    happenings = List.copyOf(happenings);
    episodes = List.copyOf(episodes);
    signs = List.copyOf(signs);
    prompts = List.copyOf(prompts);
  }
}
