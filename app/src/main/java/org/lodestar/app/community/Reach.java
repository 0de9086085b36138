package org.lodestar.app.community;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.places.Ward;

/**
 * Whom outreach reached: visits that were not taken back. Languages are told by visits alone, since
 * nobody counts who of those spoken to speaks which.
 *
 * @param sitesListed places on the lists of the plans
 * @param sitesVisited those among them that were visited
 * @param languages in how many visits each language was used
 * @param quarters by the first month of each, from January on
 * @param wards by the code of each, empty for places of which nobody said it; one that nobody
 *     reached is not among them
 */
public record Reach(
    Counted all,
    int sitesListed,
    int sitesVisited,
    Map<Audience, Counted> audiences,
    Map<Spoken, Integer> languages,
    SortedMap<YearMonth, Counted> quarters,
    Map<UUID, Counted> plans,
    Map<String, InWard> wards) {
  public Reach {
    audiences = Map.copyOf(audiences);
    languages = Map.copyOf(languages);
    quarters = Collections.unmodifiableSortedMap(new TreeMap<>(quarters));
    plans = Map.copyOf(plans);
    wards = Map.copyOf(wards);
  }

  /** Visits to places of a ward, and whom they went to see there. */
  public record InWard(Counted counted, Set<Audience> whom) {
    public InWard {
      whom = Set.copyOf(whom);
    }

    /** One that nobody reached. */
    public static final InWard NONE = new InWard(Counted.NONE, Set.of());

    private InWard withoutPeople() {
      return new InWard(counted.withoutPeople(), whom);
    }
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
        without(plans),
        wards.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().withoutPeople())));
  }

  private static <K> Map<K, Counted> without(Map<K, Counted> counted) {
    return counted.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().withoutPeople()));
  }

  /**
   * Reach of some plans, with what they are called.
   *
   * @param wards that should be reached, and those that were
   */
  public record View(Reach reach, List<OutreachPlan> plans, List<Ward> wards) {
    public View {
      plans = List.copyOf(plans);
      wards = List.copyOf(wards);
    }
  }
}
