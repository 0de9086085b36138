package org.lodestar.app.casework;

import java.util.List;
import java.util.Set;
import org.lodestar.vocabulary.SafeContactChannel;

/**
 * A person with what was recorded about them; how to reach them is read apart.
 *
 * @param reach by which channels they may be contacted now
 */
public record PersonView(
    CaseFile file,
    Person person,
    List<Recorded<Episode>> episodes,
    List<Recorded<Sign>> signs,
    Set<SafeContactChannel> reach) {
  public PersonView {
    episodes = List.copyOf(episodes);
    signs = List.copyOf(signs);
    reach = Set.copyOf(reach);
  }
}
