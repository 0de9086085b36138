package org.lodestar.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lodestar.disclosure.attack.Attacker;
import org.lodestar.disclosure.generate.MadeTable;

/** Releases one after the other about the same people, each protected beside all earlier ones. */
class SeriesTest {
  private static final List<String> PERIODS = List.of("Q1", "H1", "9M", "Y");
  private static final int DISTRICTS = 4;
  private static final int SERIES = 600;
  private static final Rules CUMULATIVE =
      Rules.suppress(
          5,
          Map.of(
              "district",
              DimensionRule.flat("All"),
              "period",
              DimensionRule.tree("ever", Map.of("Q1", "H1", "H1", "9M", "9M", "Y", "Y", "ever"))));

  /** Whatever two releases: what came between them is not told where it is one to four. */
  @Property(tries = 25)
  void quartersAreNotToldByWhatYearsToDateDifferIn(@ForAll @IntRange(max = 9999) int seed) {
    List<Release> published = new ArrayList<>();
    Set<String> found = published(seed, published);
    assertThat(found).doesNotContain(Finding.ALREADY_PUBLIC);
    for (int later = 1; later < published.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        assertNoSmallDifference(published.get(earlier), published.get(later));
      }
    }
  }

  /**
   * Quarters that are hidden in twos settle what both come to, so that now and then a difference
   * can no longer range as far as it should: that is said, and stays rare.
   */
  @Test
  void earlierReleasesSeldomBoundADifference() {
    long bounded =
        IntStream.range(0, SERIES)
            .filter(seed -> published(seed, new ArrayList<>()).contains(Finding.ALREADY_BOUNDED))
            .count();
    assertThat(bounded).isLessThanOrEqualTo(SERIES / 100);
  }

  /** Publishes what has come in by each period, one after the other, and says what was found. */
  private static Set<String> published(int seed, List<Release> published) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] counts = new long[DISTRICTS];
    Set<String> found = new TreeSet<>();
    for (String period : PERIODS) {
      for (int district = 0; district < DISTRICTS; district++) {
        counts[district] += random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(25);
      }
      Protected done =
          Disclosure.protect(toDate(period, counts), CUMULATIVE, new Register(published));
      done.findings().forEach(finding -> found.add(finding.code()));
      published.add(done.release(period, 0));
    }
    return found;
  }

  private static Table toDate(String period, long[] counts) {
    List<Row> rows = new ArrayList<>();
    long all = 0;
    for (int district = 0; district < DISTRICTS; district++) {
      rows.add(Row.of(counts[district], "D" + district, period));
      all += counts[district];
    }
    rows.add(Row.of(all, "All", period));
    return new Table(period, List.of("district", "period"), rows);
  }

  private static void assertNoSmallDifference(Release earlier, Release later) {
    for (int row = 0; row < earlier.rows().size(); row++) {
      Long before = earlier.rows().get(row).count();
      Long after = later.rows().get(row).count();
      if (before != null && after != null) {
        assertThat(after - before).isNotIn(1L, 2L, 3L, 4L);
      }
    }
  }

  /** Three tables that each cross two of three dimensions, none of which tells on another. */
  @Property(tries = 8)
  void viewsOfTheSamePeopleKeepEachOthersSecrets(@ForAll @IntRange(max = 9999) int seed) {
    MadeTable made = MadeTable.of(new int[] {4, 3, 3}, new int[] {0, 0, 0}, 8, seed);
    List<Release> published = new ArrayList<>();
    for (int left = 0; left < 3; left++) {
      Table view = view(made, left);
      Protected done = Disclosure.protect(view, made.rules(), new Register(published));
      assertThat(done.findings())
          .extracting(Finding::code)
          .doesNotContain(Finding.ALREADY_PUBLIC, Finding.ALREADY_BOUNDED);
      published.add(done.release(view.name(), 0));
    }
    Attacker attacker = new Attacker(published, published.size(), made.rules());
    for (int left = 0; left < 3; left++) {
      Table view = view(made, left);
      for (int row = 0; row < view.rows().size(); row++) {
        long count = view.rows().get(row).count();
        if (made.rules().sensitivity().isSmall((double) count)) {
          assertThat(Objects.requireNonNull(attacker.bounds(left, row)).covers(0, 5)).isTrue();
        }
      }
    }
  }

  /** The table summed over one dimension. */
  private static Table view(MadeTable made, int left) {
    List<String> names = new ArrayList<>(made.table().dimensions());
    names.remove(left);
    List<Row> rows = new ArrayList<>();
    for (Row row : made.table().rows()) {
      if (row.codes().get(left).equals("All")) {
        List<String> codes = new ArrayList<>(row.codes());
        codes.remove(left);
        rows.add(Row.of(row.count(), codes.toArray(String[]::new)));
      }
    }
    return new Table("without d" + left, names, rows);
  }
}
