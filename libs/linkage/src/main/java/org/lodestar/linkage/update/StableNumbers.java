package org.lodestar.linkage.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.linkage.cluster.Clusters;
import org.lodestar.linkage.table.Table;

/**
 * Numbers of clusters that stay from run to run: a cluster takes the number of the earlier one with
 * which it shares most records, each number going to one cluster. Where two share as many, the
 * lower number and the record that stands first by list and identifier decide, so that the order of
 * the lists does not matter. Other clusters take numbers that were never given.
 *
 * @param numbers of each cluster, by its place
 * @param changes of this run, in the order of their kind
 */
@SuppressWarnings("ArrayRecordComponent") // one number a cluster, made here and never changed
public record StableNumbers(int[] numbers, List<Change> changes) {
  public StableNumbers {
    changes = List.copyOf(changes);
  }

  /** Numbers the clusters of a first run: as they come, and nothing has changed. */
  public static StableNumbers first(Clusters clusters) {
    int[] numbers = new int[clusters.size()];
    Arrays.setAll(numbers, cluster -> cluster);
    return new StableNumbers(numbers, List.of());
  }

  public static StableNumbers of(Table table, Clusters clusters, Earlier earlier) {
    List<Overlap> overlaps = overlaps(table, clusters, earlier);
    int[] numbers = new int[clusters.size()];
    Arrays.fill(numbers, Earlier.NONE);
    Map<Integer, Integer> kept = new HashMap<>();
    overlaps.sort(Overlap.LARGEST_FIRST);
    for (Overlap each : overlaps) {
      if (numbers[each.now] == Earlier.NONE && kept.putIfAbsent(each.before, each.now) == null) {
        numbers[each.now] = each.before;
      }
    }
    int next = earlier.next();
    for (int cluster = 0; cluster < numbers.length; cluster++) {
      numbers[cluster] = numbers[cluster] == Earlier.NONE ? next++ : numbers[cluster];
    }
    Changes changes = new Changes(earlier, clusters.size());
    overlaps.forEach(each -> changes.share(each.before, each.now));
    return new StableNumbers(numbers, changes.all(earlier, numbers, clusters.sizes()));
  }

  /** Records that an earlier cluster shares with a present one. */
  private static final class Overlap {
    static final Comparator<Overlap> LARGEST_FIRST =
        Comparator.comparingInt((Overlap each) -> -each.records)
            .thenComparingInt(each -> each.before)
            .thenComparing(each -> each.firstSource)
            .thenComparing(each -> each.firstId);

    final int before;
    final int now;
    private int records;
    private String firstSource = "";
    private String firstId = "";

    Overlap(int before, int now) {
      this.before = before;
      this.now = now;
    }

    void add(String source, String id) {
      int order = records == 0 ? -1 : source.compareTo(firstSource);
      if (order < 0 || order == 0 && id.compareTo(firstId) < 0) {
        firstSource = source;
        firstId = id;
      }
      records++;
    }
  }

  private static List<Overlap> overlaps(Table table, Clusters clusters, Earlier earlier) {
    Map<Long, Overlap> overlaps = new HashMap<>();
    int[] sources = table.sourceOfEach();
    for (int row = 0; row < table.size(); row++) {
      String source = table.sources().get(sources[row]);
      int before = earlier.number(source, table.id(row));
      int now = clusters.of()[row];
      if (before != Earlier.NONE) {
        overlaps
            .computeIfAbsent((long) before << 32 | now, _ -> new Overlap(before, now))
            .add(source, table.id(row));
      }
    }
    return new ArrayList<>(overlaps.values());
  }
}
