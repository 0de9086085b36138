package org.lodestar.app.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.SafeContactChannel;

/**
 * What whoever opens any page of a case must know before anything else.
 *
 * @param about the one whom the page is about; null when it is about the case
 * @param people whom the page concerns
 * @param together who belongs together with them and has a case of their own, as far as the reader
 *     reads both
 */
public record CaseHead(
    CaseFile file, @Nullable Person about, List<Who> people, List<Person> together) {
  public CaseHead {
    people = List.copyOf(people);
    together = List.copyOf(together);
  }

  /**
   * One of them.
   *
   * @param charged with an offence, and nobody has written that it is over
   * @param noBed nowhere to stay, and nobody has confirmed a bed for tonight
   * @param noPolice an adult who said no to helping the police
   * @param narrowNo an adult who said no to one thing, which whoever gives anything reads first
   * @param heldBy the body that has written down more about how to reach them and did not give it
   */
  public record Who(
      Person person,
      boolean missing,
      boolean danger,
      boolean charged,
      boolean noBed,
      boolean noPolice,
      boolean narrowNo,
      Reach reach,
      @Nullable UUID heldBy) {
    /** Whether there is something that cannot wait. */
    public boolean isGrave() {
      return missing || danger;
    }
  }

  /**
   * Whether somebody may be contacted at this moment.
   *
   * @param channels by which; nothing where they must not be
   * @param refusals why not by the others, as codes of the law, the gravest first
   */
  public record Reach(List<SafeContactChannel> channels, List<String> refusals) {
    /** Nothing is written down about how to reach them. */
    public static final Reach UNKNOWN = new Reach(List.of(), List.of());

    public Reach {
      channels = List.copyOf(channels);
      refusals = List.copyOf(refusals);
    }
  }
}
