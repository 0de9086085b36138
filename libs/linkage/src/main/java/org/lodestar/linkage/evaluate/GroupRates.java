package org.lodestar.linkage.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Linkage errors of the records of one group. Records are counted, not pairs, because a record errs
 * once however many partners it has, which is what the intervals suppose.
 *
 * @param group value of the column, or age band
 * @param missed share with a true partner outside their cluster, among those that have a partner
 * @param falselyLinked share with a stranger in their cluster, among all
 * @param partners true partners of the group's records
 * @param partnersFound those of them in the same cluster
 */
public record GroupRates(
    String group,
    long records,
    Interval missed,
    Interval falselyLinked,
    long partners,
    long partnersFound) {

  /**
   * @return groups by name
   */
  public static List<GroupRates> of(
      Partition truth, Partition clusters, Groups groups, double level) {
    if (groups.records() != truth.records()) {
      throw new IllegalArgumentException(
          "%d records and groups for %d".formatted(truth.records(), groups.records()));
    }
    Tally[] tallies = new Tally[groups.names().size()];
    for (int group = 0; group < tallies.length; group++) {
      tallies[group] = new Tally();
    }
    Runs cells = Cells.of(truth, clusters);
    int[] clusterSizes = clusters.sizes();
    int[] entitySizes = truth.sizes();
    for (int cell = 0; cell < cells.count(); cell++) {
      int entity = entitySizes[truth.of(cells.first(cell))];
      int cluster = clusterSizes[clusters.of(cells.first(cell))];
      for (int i = cells.bounds()[cell]; i < cells.bounds()[cell + 1]; i++) {
        tallies[groups.of(cells.order()[i])].add(cells.size(cell), entity, cluster);
      }
    }
    List<GroupRates> rates = new ArrayList<>();
    for (int group = 0; group < tallies.length; group++) {
      rates.add(tallies[group].rates(groups.names().get(group), level));
    }
    return rates.stream().sorted(Comparator.comparing(GroupRates::group)).toList();
  }

  /** Counts of one group while its records pass. */
  private static final class Tally {
    private long records;
    private long withPartner;
    private long missed;
    private long falselyLinked;
    private long partners;
    private long found;

    void add(int cell, int entity, int cluster) {
      records++;
      withPartner += entity > 1 ? 1 : 0;
      missed += entity > cell ? 1 : 0;
      falselyLinked += cluster > cell ? 1 : 0;
      partners += entity - 1;
      found += cell - 1;
    }

    GroupRates rates(String name, double level) {
      Interval lost = Wilson.of(missed, withPartner, level);
      Interval strangers = Wilson.of(falselyLinked, records, level);
      return new GroupRates(name, records, lost, strangers, partners, found);
    }
  }
}
