package org.lodestar.app.community;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

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
   */
  public record Counted(int visits, int notCounted, long people) {
    /** No visit. */
    public static final Counted NONE = new Counted(0, 0, 0);

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
