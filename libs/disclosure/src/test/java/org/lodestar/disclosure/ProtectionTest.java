package org.lodestar.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lodestar.disclosure.generate.MadeTable;
import org.lodestar.disclosure.protect.Disclosure;

/** What leaving out promises, over many invented tables. */
class ProtectionTest {
  private static Protected protect(MadeTable made) {
    return Disclosure.protect(made.table(), made.rules(), Register.EMPTY);
  }

  @Property(tries = 25)
  void anAttackerWhoSolvesAllEquationsTellsNoSmallCount(@ForAll @IntRange(max = 9999) int seed) {
    MadeTable made = MadeTable.small(seed);
    Protected done = protect(made);
    Release published = Attacks.without(made.table(), Attacks.hidden(done));
    assertThat(Attacks.told(made.table(), made.rules(), List.of(published))).isEmpty();
  }

  @Test
  void theSameAttackerTellsSmallCountsWhereTheyAloneAreLeftOut() {
    int broken = 0;
    for (int seed = 0; seed < 20; seed++) {
      MadeTable made = MadeTable.small(seed);
      Release weak = Attacks.without(made.table(), Attacks.small(made.table(), made.rules()));
      broken += Attacks.told(made.table(), made.rules(), List.of(weak)).isEmpty() ? 0 : 1;
    }
    assertThat(broken).isGreaterThan(15);
  }

  @Property(tries = 15)
  void whatIsShownIsTrueAndEveryHiddenCountLiesWithinWhatAReaderWorksOut(
      @ForAll @IntRange(max = 9999) int seed) {
    MadeTable made = MadeTable.small(seed);
    Protected done = protect(made);
    for (int row = 0; row < done.rows().size(); row++) {
      ProtectedRow each = done.rows().get(row);
      long count = made.table().rows().get(row).count();
      if (each.isShown()) {
        assertThat(each.count()).isEqualTo(count);
        assertThat(each.reason()).isEmpty();
        assertThat(each.why()).isEqualTo(Why.SHOWN);
      } else {
        assertThat(each.reason()).isEqualTo("not shown");
        assertThat(Objects.requireNonNull(each.interval()).covers(count, count)).isTrue();
        assertThat(each.interval().isExact()).isFalse();
      }
    }
  }

  @Property(tries = 12)
  void theOrderOfRowsChangesNothing(@ForAll @IntRange(max = 9999) int seed) {
    MadeTable made = MadeTable.small(seed);
    List<Row> rows = made.table().rows();
    Table backwards = new Table("made", made.table().dimensions(), rows.reversed());
    Protected one = protect(made);
    Protected other = Disclosure.protect(backwards, made.rules(), Register.EMPTY);
    assertThat(other.rows().reversed()).isEqualTo(one.rows());
  }

  @Property(tries = 10)
  void protectingAgainBesideWhatWasPublishedChangesNothing(@ForAll @IntRange(max = 9999) int seed) {
    MadeTable made = MadeTable.small(seed);
    Protected once = protect(made);
    Register register = new Register(List.of(once.release("first", 0)));
    Protected again = Disclosure.protect(made.table(), made.rules(), register);
    assertThat(Attacks.hidden(again)).isEqualTo(Attacks.hidden(once));
    assertThat(again.findings()).isEqualTo(once.findings());
  }

  @Property(tries = 12)
  void aTableWithoutASmallCountIsLeftAlone(@ForAll @IntRange(max = 9999) int seed) {
    MadeTable made = MadeTable.of(new int[] {3, 4}, new int[] {0, 2}, 8, seed);
    Set<Integer> small = Attacks.small(made.table(), made.rules());
    Rules low = made.rules().with(Sensitivity.under(2));
    boolean ones = made.table().rows().stream().anyMatch(row -> row.count() == 1);
    Protected done = Disclosure.protect(made.table(), low, Register.EMPTY);
    assertThat(Attacks.hidden(done).isEmpty()).isEqualTo(!ones);
    assertThat(small.isEmpty() || !Attacks.hidden(protect(made)).isEmpty()).isTrue();
  }

  private static Table square(long... counts) {
    List<Row> rows =
        IntStream.range(0, 9)
            .mapToObj(i -> Row.of(counts[i], "abT".charAt(i / 3) + "", "xyT".charAt(i % 3) + ""))
            .toList();
    return new Table("square", List.of("side", "top"), rows);
  }

  private static Rules flat(int threshold) {
    return Rules.suppress(
        threshold, Map.of("side", DimensionRule.flat("T"), "top", DimensionRule.flat("T")));
  }

  @Test
  void ofTwoByTwoAllFourGoWhereOneIsSmall() {
    Protected done =
        Disclosure.protect(square(3, 9, 12, 8, 7, 15, 11, 16, 27), flat(5), Register.EMPTY);
    assertThat(Attacks.hidden(done)).containsExactly(0, 1, 3, 4);
    assertThat(done.rows().get(0).why()).isEqualTo(Why.SMALL);
    assertThat(done.rows().get(1).why()).isEqualTo(Why.PROTECTS);
    assertThat(done.utility()).isEqualTo(new Utility(9, 5, 27, 0, 0, 0));
    assertThat(done.attack().recovered()).isZero();
    assertThat(done.attack().how()).isEqualTo(Attack.LINEAR);
  }

  @Test
  void aZeroIsShownUnlessZerosAreSmall() {
    Table table = square(0, 9, 9, 8, 7, 15, 8, 16, 24);
    assertThat(Attacks.hidden(Disclosure.protect(table, flat(5), Register.EMPTY))).isEmpty();
    Rules zeros = flat(5).with(new Sensitivity(5, true, null));
    assertThat(Attacks.hidden(Disclosure.protect(table, zeros, Register.EMPTY))).contains(0);
  }

  @Test
  void aCellWithoutARowHidesNothing() {
    Table table =
        Table.of(
            List.of("side", "top"),
            Row.of(3, "a", "x"),
            Row.of(9, "a", "y"),
            Row.of(8, "b", "x"),
            Row.of(7, "b", "y"),
            Row.of(6, "c", "y"),
            Row.of(12, "a", "T"),
            Row.of(15, "b", "T"),
            Row.of(6, "c", "T"),
            Row.of(11, "T", "x"),
            Row.of(22, "T", "y"),
            Row.of(33, "T", "T"));
    Protected done = Disclosure.protect(table, flat(5), Register.EMPTY);
    assertThat(Attacks.hidden(done)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void anUnlistedTotalIsNotGivenAwayByItsParts() {
    Table table =
        Table.of(
            List.of("side", "top"),
            Row.of(3, "a", "x"),
            Row.of(0, "a", "y"),
            Row.of(8, "b", "x"),
            Row.of(7, "b", "y"));
    Protected done = Disclosure.protect(table, flat(5), Register.EMPTY);
    assertThat(Attacks.hidden(done)).containsExactly(0);
  }

  @Test
  void everythingOfATinyTableGoes() {
    Protected done = Disclosure.protect(square(1, 0, 1, 0, 2, 2, 1, 2, 3), flat(5), Register.EMPTY);
    assertThat(Attacks.hidden(done)).contains(0, 2, 4, 5, 6, 7, 8);
  }

  @Test
  void theLeastSumIsAnotherAimThanTheFewestCells() {
    long many = 0;
    long little = 0;
    for (int seed = 0; seed < 10; seed++) {
      MadeTable made = MadeTable.of(new int[] {4, 5}, new int[] {0, 0}, 9, seed);
      Rules sum = made.rules().with(Aim.SUM);
      many += sumHidden(made, protect(made));
      little += sumHidden(made, Disclosure.protect(made.table(), sum, Register.EMPTY));
    }
    assertThat(little).isLessThan(many);
  }

  private static long sumHidden(MadeTable made, Protected done) {
    return Attacks.hidden(done).stream()
        .mapToLong(row -> made.table().rows().get(row).count())
        .sum();
  }

  @Test
  void aCountThatOneContributorGaveAlmostAloneIsKeptUncertain() {
    List<Row> rows = new ArrayList<>(square(30, 9, 39, 8, 27, 35, 38, 36, 74).rows());
    rows.set(0, new Row(List.of("a", "x"), 30, new Contributors(28, 1), null, 0));
    Table table = new Table("agencies", List.of("side", "top"), rows);
    Rules share = flat(5).with(new Sensitivity(5, false, new Dominance.Share(1, 80)));
    Protected done = Disclosure.protect(table, share, Register.EMPTY);
    assertThat(Attacks.hidden(done)).containsExactly(0, 1, 3, 4);
    assertThat(done.rows().getFirst().why()).isEqualTo(Why.DOMINATED);
    Interval told = Objects.requireNonNull(done.rows().getFirst().interval());
    assertThat(told.covers(25, 35)).as("28 of 35 are 80 per cent").isTrue();
    assertThat(Attacks.hidden(Disclosure.protect(table, flat(5), Register.EMPTY))).isEmpty();
  }

  @Test
  void aGroupWhosePeopleAllStandInOneCellIsNamed() {
    Protected done =
        Disclosure.protect(square(0, 9, 9, 8, 7, 15, 8, 16, 24), flat(5), Register.EMPTY);
    assertThat(done.findings()).extracting(Finding::code).containsOnly(Finding.GROUP);
    assertThat(done.findings().getFirst().text()).contains("side a, top T", "side a, top y");
  }

  @Test
  void aRateOfACountThatIsNotShownIsNotTold() {
    List<Row> rows = new ArrayList<>();
    for (Row row : square(3, 9, 12, 8, 40, 48, 11, 49, 60).rows()) {
      rows.add(new Row(row.codes(), row.count(), null, 20_000.0, 0));
    }
    Table table = new Table("rates", List.of("side", "top"), rows);
    RateRule rule = new RateRule("residents", 100_000, 20, 1000);
    Protected done = Disclosure.protect(table, flat(5).with(rule), Register.EMPTY);
    assertThat(done.rows().getFirst().rate()).isNull();
    Rate stable = Objects.requireNonNull(done.rows().get(5).rate());
    assertThat(stable.value()).isEqualTo(240);
    assertThat(stable.unstable()).isFalse();
    assertThat(stable.relativeStandardError()).isBetween(0.1443, 0.1444);
    Rate unstable = Objects.requireNonNull(done.rows().get(2).rate());
    assertThat(unstable.unstable()).isTrue();
  }

  @Test
  void workIsBrokenOffWhenItsThreadIsInterrupted() {
    MadeTable made = MadeTable.of(new int[] {30, 20}, new int[] {4, 3}, 5, 1L);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> protect(made))
        .isInstanceOf(DisclosureException.class)
        .hasMessageContaining("broken off");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void renamedCodesKeepTheLoss() {
    MadeTable made = MadeTable.of(new int[] {4, 4}, new int[] {0, 0}, 7, 3L);
    Map<String, DimensionRule> flat =
        Map.of("d0", DimensionRule.flat("All"), "d1", DimensionRule.flat("All"));
    List<Row> renamed =
        made.table().rows().stream()
            .map(
                row ->
                    Row.of(
                        row.count(),
                        row.codes().stream().map(ProtectionTest::other).toArray(String[]::new)))
            .toList();
    Table table = new Table("renamed", made.table().dimensions(), renamed);
    Protected other = Disclosure.protect(table, Rules.suppress(5, flat), Register.EMPTY);
    assertThat(new HashSet<>(Attacks.hidden(other)).size())
        .isEqualTo(Attacks.hidden(protect(made)).size());
  }

  private static String other(String code) {
    return code.equals("All") ? code : "z" + (9 - code.charAt(3) + '0');
  }
}
