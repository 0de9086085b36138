package org.lodestar.app.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page is about, as it stands over every page about it: nobody has to go back to read what
 * may cost somebody their safety.
 *
 * @param what its name and its address
 * @param flags on the whole of it
 * @param people whom it concerns, those in need first
 * @param others how many more there are
 */
public record Subject(Crumb what, List<Flag> flags, List<Who> people, int others) {
  public Subject {
    flags = List.copyOf(flags);
    people = List.copyOf(people);
  }

  /**
   * A person.
   *
   * @param rule on how they may be reached
   */
  public record Who(Crumb name, List<Flag> flags, Flag rule) {
    public Who {
      flags = List.copyOf(flags);
    }
  }

  /** A tag, or a rule, and where it leads: its words say it, its tone only helps. */
  public record Flag(String label, String tone, @Nullable String href) {}
}
