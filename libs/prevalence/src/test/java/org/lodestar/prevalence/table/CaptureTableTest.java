package org.lodestar.prevalence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.PrevalenceException;

class CaptureTableTest {
  private static final List<String> ABC = List.of("A", "B", "C");
  // A only 10, B only 7, A and B 4, C only 5, A and C 2, B and C 1, all 3
  private static final CaptureTable TABLE =
      new CaptureTable(ABC, new long[] {0, 10, 7, 4, 5, 2, 1, 3});

  @Test
  void peopleAreThoseOnSomeList() {
    assertThat(TABLE.people()).isEqualTo(32);
    assertThat(TABLE.overlap()).isEqualTo(10);
    assertThat(TABLE.onExactly(2)).isEqualTo(7);
    assertThat(TABLE.total(0)).isEqualTo(19);
    assertThat(TABLE.onAll(0b011)).isEqualTo(7);
    assertThat(TABLE.onAll(0)).isEqualTo(32);
  }

  @Test
  void withoutAListItsOwnPeopleAreNoLongerSeen() {
    CaptureTable two = TABLE.without(1);
    assertThat(two.lists()).containsExactly("A", "C");
    assertThat(two.counts()).containsExactly(0, 14, 6, 5);
    assertThat(two.people()).isEqualTo(25);
  }

  @Test
  void mergedListsHoldWhoWasOnEither() {
    CaptureTable two = TABLE.merged(0, 2, "AC");
    assertThat(two.lists()).containsExactly("AC", "B");
    assertThat(two.counts()).containsExactly(0, 17, 7, 8);
    assertThat(TABLE.merged(2, 0, "CA").counts()).containsExactly(0, 7, 17, 8);
  }

  @Property
  void dropsAndMergesKeepWhoIsSeen(
      @ForAll @Size(16) List<@IntRange(max = 50) Integer> counts,
      @ForAll @IntRange(max = 3) int one,
      @ForAll @IntRange(max = 3) int other) {
    long[] people = counts.stream().mapToLong(Integer::longValue).toArray();
    people[0] = 0;
    CaptureTable table = new CaptureTable(List.of("A", "B", "C", "D"), people);
    assertThat(table.without(one).people()).isEqualTo(table.people() - table.count(1 << one));
    if (one != other) {
      CaptureTable merged = table.merged(one, other, "both");
      assertThat(merged.people()).isEqualTo(table.people());
      int at = merged.lists().indexOf("both");
      assertThat(merged.total(at))
          .isEqualTo(table.total(one) + table.total(other) - table.onAll(1 << one | 1 << other));
    }
  }

  @Test
  void whatCannotBeATableIsRefusedWithWhatToDo() {
    assertThatThrownBy(() -> new CaptureTable(List.of("A"), new long[] {0, 1}))
        .isInstanceOf(PrevalenceException.class)
        .hasMessageContaining("two lists or more");
    assertThatThrownBy(() -> new CaptureTable(List.of("A", "A"), new long[4]))
        .hasMessageContaining("a name of its own");
    assertThatThrownBy(
            () ->
                new CaptureTable(
                    IntStream.range(0, 12).mapToObj(i -> "L" + i).toList(), new long[1 << 12]))
        .hasMessageContaining("at most 11")
        .hasMessageContaining("Merge");
    assertThatThrownBy(() -> new CaptureTable(ABC, new long[] {4, 1, 1, 1, 1, 1, 1, 1}))
        .hasMessageContaining("on no list");
    assertThatThrownBy(() -> new CaptureTable(ABC, new long[] {0, 1, 1, 1, -1, 1, 1, 1}))
        .hasMessageContaining("below 0");
  }

  @Test
  void aTableTellsNoCountsWhereItIsPrinted() {
    assertThat(TABLE).hasToString("3 lists");
  }
}
