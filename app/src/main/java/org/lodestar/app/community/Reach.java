package org.lodestar.app.community;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

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
   * @param keptBack whether people are not told here: then their number is none
   */
  public record Counted(int visits, int notCounted, long people, boolean keptBack) {
    /** One of which the number of people is told. */
    public Counted(int visits, int notCounted, long people) {
      this(visits, notCounted, people, false);
    }

    /** No visit. */
    public static final Counted NONE = new Counted(0, 0, 0);

    Counted withoutPeople() {
      return new Counted(visits, notCounted, 0, true);
    }

    /** Whether there is a number of people at all. */
    public boolean known() {
      return visits > notCounted;
    }
  }

  /**
   * The same for whoever takes no part in outreach: people are told by the figures alone, for
   * closed periods. A number that goes on, less those, would tell whom the last visit met.
   */
  public Reach withoutPeople() {
    return new Reach(
        all.withoutPeople(),
        sitesListed,
        sitesVisited,
        without(audiences),
        languages,
        new TreeMap<>(without(quarters)),
        without(plans));
  }

  private static <K> Map<K, Counted> without(Map<K, Counted> counted) {
    return counted.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().withoutPeople()));
  }

  /** Reach of some plans, with what they are called. */
  public record View(Reach reach, List<OutreachPlan> plans) {
    public View {
      plans = List.copyOf(plans);
    }
  }
}
