package org.lodestar.app.community;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.lodestar.disclosure.ShownCount;
import org.lodestar.disclosure.small.SmallNumbers;

/**
 * Whom outreach reached: visits that were not taken back. Languages are told by visits alone, since
 * nobody counts who of those spoken to speaks which.
 *
 * @param sitesListed places on the lists of the plans
 * @param sitesVisited those among them that were visited
 * @param languages in how many visits each language was used
 * @param quarters by the first month of each, from January on
 */
public record Reach(
    Counted all,
    int sitesListed,
    int sitesVisited,
    Map<Audience, Counted> audiences,
    Map<Spoken, Integer> languages,
    SortedMap<YearMonth, Counted> quarters,
    Map<UUID, Counted> plans) {
  public Reach {
    audiences = Map.copyOf(audiences);
    languages = Map.copyOf(languages);
    quarters = Collections.unmodifiableSortedMap(new TreeMap<>(quarters));
    plans = Map.copyOf(plans);
  }

  /**
   * Visits, and the people spoken to in those where somebody counted.
   *
   * @param notCounted visits in which nobody counted
   * @param keptBack whether the number of people is kept back: then it is none
   */
  public record Counted(int visits, int notCounted, long people, boolean keptBack) {
    /** One of which the number of people is told. */
    public Counted(int visits, int notCounted, long people) {
      this(visits, notCounted, people, false);
    }

    /** No visit. */
    public static final Counted NONE = new Counted(0, 0, 0);

    /** The same as it may be told to whoever takes no part in outreach. */
    public Counted told(ShownCount people) {
      return new Counted(
          visits,
          notCounted,
          people.told().map(SmallNumbers::inSteps).orElse(0L),
          people.told().isEmpty());
    }

    /** Whether there is a number of people at all. */
    public boolean known() {
      return visits > notCounted;
    }
  }

  /** Reach of some plans, with what they are called. */
  public record View(Reach reach, List<OutreachPlan> plans) {
    public View {
      plans = List.copyOf(plans);
    }
  }
}
