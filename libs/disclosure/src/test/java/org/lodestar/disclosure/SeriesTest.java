package org.lodestar.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.disclosure.attack.Attacker;
import org.lodestar.disclosure.generate.MadeTable;
import org.lodestar.disclosure.protect.Disclosure;
import org.lodestar.tries.Run;

/** Releases one after the other about the same people, each protected beside all earlier ones. */
class SeriesTest {
  private static final List<String> PERIODS = List.of("Q1", "H1", "9M", "Y");
  private static final int DISTRICTS = 4;
  private static final int SERIES = 600;
  private static final int VIEWS = 300;
  private static final int SOME = 60;

  /** The only ones of all series, and of all views, that are bounded. */
  private static final Set<Integer> BOUNDED_SERIES = Set.of(463);

  private static final Set<Integer> BOUNDED_VIEWS = Set.of(132);
  private static final Set<String> EARLIER =
      Set.of(Finding.ALREADY_PUBLIC, Finding.ALREADY_BOUNDED);
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
    assertThat(BOUNDED_SERIES).hasSizeLessThanOrEqualTo(SERIES / 100);
    int[] bounded =
        Run.cases("series", SERIES, SOME)
            .filter(seed -> published(seed, new ArrayList<>()).contains(Finding.ALREADY_BOUNDED))
            .toArray();
    assertThat(Arrays.stream(bounded).boxed()).isSubsetOf(BOUNDED_SERIES);
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

  /**
   * Three tables that each cross two of three dimensions: what one leaves out may go on being
   * nobody or five people when the others are known too, or is said to be bounded already.
   */
  @Property(tries = 25)
  void viewsOfTheSamePeopleKeepEachOthersSecrets(@ForAll @IntRange(max = 9999) int seed) {
    Views views = Views.of(seed);
    assertThat(views.told()).as("seed " + seed).isSubsetOf(views.said());
  }

  /** A later table that is hidden by itself alone would bound what an earlier one left out. */
  @ParameterizedTest
  @ValueSource(ints = {26, 275, 331})
  void whatWasLeftOutBeforeMayGoOnBeingNobody(int seed) {
    Views views = Views.of(seed);
    assertThat(views.said()).isEmpty();
    assertThat(views.told()).isEmpty();
  }

  /** Two tables may settle a count of the third that neither lists: that is said, and is rare. */
  @Test
  void earlierViewsSeldomBoundALaterOne() {
    assertThat(BOUNDED_VIEWS).hasSizeLessThanOrEqualTo(VIEWS / 100);
    int[] bounded =
        Run.cases("views", VIEWS, SOME).filter(seed -> !Views.of(seed).said().isEmpty()).toArray();
    assertThat(Arrays.stream(bounded).boxed()).isSubsetOf(BOUNDED_VIEWS);
  }

  /**
   * Three views that were published one after the other.
   *
   * @param told small counts that readers of all three know more closely than they should
   * @param said counts of which a finding says so
   */
  private record Views(Set<String> told, Set<String> said) {
    static Views of(int seed) {
      MadeTable made = MadeTable.of(new int[] {4, 3, 3}, new int[] {0, 0, 0}, 8, seed);
      List<Release> published = new ArrayList<>();
      Set<String> said = new TreeSet<>();
      for (int left = 0; left < 3; left++) {
        Table view = view(made, left);
        Protected done = Disclosure.protect(view, made.rules(), new Register(published));
        done.findings().stream()
            .filter(each -> EARLIER.contains(each.code()))
            .forEach(each -> said.add(each.text().substring(0, each.text().indexOf(':'))));
        published.add(done.release(view.name(), 0));
      }
      return new Views(told(made, published), said);
    }

    private static Set<String> told(MadeTable made, List<Release> published) {
      Set<String> told = new TreeSet<>();
      Attacker attacker = new Attacker(published, published.size(), made.rules());
      for (int left = 0; left < 3; left++) {
        List<Row> rows = view(made, left).rows();
        for (int row = 0; row < rows.size(); row++) {
          boolean small = made.rules().sensitivity().isSmall((double) rows.get(row).count());
          if (small && !Objects.requireNonNull(attacker.bounds(left, row)).covers(0, 5)) {
            told.add(words(rows.get(row), left));
          }
        }
      }
      return told;
    }

    /** As a finding names it. */
    private static String words(Row row, int left) {
      List<String> codes = new ArrayList<>(row.codes());
      codes.add(left, "All");
      return IntStream.range(0, 3)
          .mapToObj(each -> "d" + each + " " + codes.get(each))
          .collect(Collectors.joining(", "));
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
