package org.lodestar.prevalence.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.table.CaptureTable;

class RelinkedTest {
  private static final List<String> AB = List.of("A", "B");
  private static final List<String> ABC = List.of("A", "B", "C");

  @Test
  void aTenthOfTwoListsLinksMissedIsMadeGood() {
    // Really 100 on both; 10 of them were seen as two people each.
    CaptureTable seen = new CaptureTable(AB, new long[] {0, 210, 310, 90});
    assertThat(Relinked.withoutMissed(seen, LinkRates.all(2, 0.1, 0)).counts())
        .containsExactly(0, 200, 300, 100);
  }

  @Test
  void aTenthOfLinksFalseIsUndone() {
    CaptureTable seen = new CaptureTable(AB, new long[] {0, 200, 300, 100});
    assertThat(Relinked.withoutFalse(seen, LinkRates.all(2, 0, 0.1)).counts())
        .containsExactly(0, 210, 310, 90);
  }

  @Test
  void ofThreeRecordsOneIsApart() {
    CaptureTable seen = new CaptureTable(ABC, new long[] {0, 0, 0, 0, 0, 0, 0, 100});
    assertThat(Relinked.withoutFalse(seen, LinkRates.all(3, 0, 0.1)).counts())
        .containsExactly(0, 10, 10, 10, 10, 10, 10, 70);
  }

  @Test
  void nothingMissedChangesNothing() {
    CaptureTable seen = new CaptureTable(ABC, new long[] {0, 5, 6, 7, 8, 9, 1, 2});
    LinkRates none = LinkRates.all(3, 0, 0);
    assertThat(Relinked.withoutMissed(seen, none)).isEqualTo(seen);
    assertThat(Relinked.withoutFalse(seen, none)).isEqualTo(seen);
  }

  @Test
  void ratesThatTheTableDoesNotAllowLeaveNoCountBelowNone() {
    // Nobody is on two lists alone, so that hardly a record of a person on three came apart.
    CaptureTable seen = new CaptureTable(ABC, new long[] {0, 100, 100, 0, 100, 0, 0, 40});
    CaptureTable real = Relinked.withoutMissed(seen, LinkRates.all(3, 0.2, 0));
    assertThat(real.count(0b011)).isZero();
    assertThat(real.count(0b111)).isGreaterThanOrEqualTo(40);
    assertThat(real.people()).isLessThanOrEqualTo(seen.people());
  }

  @Property(tries = 200)
  void recordsOfEachListStayAsMany(
      @ForAll @IntRange(min = 100, max = 500) int alone,
      @ForAll @IntRange(min = 40, max = 60) int two,
      @ForAll @IntRange(max = 40) int three,
      @ForAll @DoubleRange(max = 0.1) double share) {
    CaptureTable seen =
        new CaptureTable(ABC, new long[] {0, alone, alone, two, alone, two, two, three});
    LinkRates rates = LinkRates.all(3, share, share);
    for (CaptureTable other :
        List.of(Relinked.withoutMissed(seen, rates), Relinked.withoutFalse(seen, rates))) {
      for (int list = 0; list < 3; list++) {
        // Each count is rounded by at most one person.
        assertThat((double) other.total(list))
            .isBetween(seen.total(list) - 4.0, seen.total(list) + 4.0);
      }
    }
    assertThat(Relinked.withoutMissed(seen, rates).people()).isLessThanOrEqualTo(seen.people());
    assertThat(Relinked.withoutFalse(seen, rates).people()).isGreaterThanOrEqualTo(seen.people());
  }
}
