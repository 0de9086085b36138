package org.lodestar.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lodestar.disclosure.small.Divisions;
import org.lodestar.disclosure.small.SmallNumbers;

class DivisionsTest {
  private static final SmallNumbers USUAL = SmallNumbers.usual();
  private static final int LEAST = USUAL.least();

  @Example
  void whatIsNotSmallIsTold() {
    List<List<Long>> counts = List.of(List.of(8L, 9L, 0L), List.of(17L, 0L));
    Divisions shown = USUAL.shown(counts);
    assertThat(told(shown.parts().getFirst())).containsExactly(8L, 9L, 0L);
    assertThat(told(shown.parts().getLast())).containsExactly(17L, 0L);
    assertThat(shown.total()).isEqualTo(ShownCount.of(17));
  }

  /** 8 + 9 + 1 = 18: beside the total, or the other division, either of them gives the 1 away. */
  @Example
  void neitherTheTotalNorTheOtherDivisionGivesASmallPartAway() {
    Divisions shown = USUAL.shown(List.of(List.of(8L, 9L, 1L), List.of(6L, 12L)));
    assertThat(attacked(List.of(List.of(8L, 9L, 1L), List.of(6L, 12L)), shown)).isEmpty();
    assertThat(shown.parts().getFirst().getLast().isShown()).isFalse();
  }

  @Example
  void aFewInAllAreKeptBackWithTheirParts() {
    Divisions shown = USUAL.shown(List.of(List.of(3L, 0L), List.of(2L, 1L)));
    assertThat(shown.total().isShown()).isFalse();
    assertThat(attacked(List.of(List.of(3L, 0L), List.of(2L, 1L)), shown)).isEmpty();
  }

  @Example
  void divisionsThatContradictEachOtherAreNotToldAtAll() {
    Divisions shown = USUAL.shown(List.of(List.of(8L, 9L), List.of(20L)));
    assertThat(shown.total().isShown()).isFalse();
    assertThat(shown.parts().stream().flatMap(List::stream)).noneMatch(ShownCount::isShown);
  }

  @Example
  void ofWhatCanPointAtNobodyAllIsTold() {
    Divisions shown = new SmallNumbers(0).shown(List.of(List.of(1L, 2L)));
    assertThat(shown).isEqualTo(new Divisions(List.of(List.of(of(1), of(2))), of(3)));
  }

  /** A reader who adds and subtracts as far as it leads learns of no small part. */
  @Property(tries = 300)
  void aReaderOfAllDivisionsLearnsOfNoSmallPart(@ForAll long seed) {
    List<List<Long>> counts = counts(new SplittableRandom(seed));
    assertThat(attacked(counts, USUAL.shown(counts))).as("%s", counts).isEmpty();
  }

  /** Where the number is known, what is kept back together is enough, and more than one part. */
  @Property(tries = 300)
  void aReaderWhoKnowsTheNumberLearnsOfNoSmallPart(@ForAll long seed) {
    List<Long> counts = counts(new SplittableRandom(seed)).getFirst();
    List<ShownCount> shown = USUAL.parts(counts);
    long kept = 0;
    int places = 0;
    for (int part = 0; part < counts.size(); part++) {
      kept += shown.get(part).isShown() ? 0 : counts.get(part);
      places += shown.get(part).isShown() ? 0 : 1;
      assertThat(USUAL.isFew(counts.get(part)) && shown.get(part).isShown()).isFalse();
    }
    boolean nothingIsSmall = counts.stream().noneMatch(USUAL::isFew);
    boolean fewInAll = USUAL.isFew(counts.stream().mapToLong(Long::longValue).sum());
    assertThat(nothingIsSmall || fewInAll || (places > 1 && kept >= LEAST))
        .as("%s", counts)
        .isTrue();
    assertThat(nothingIsSmall && places > 0).as("%s", counts).isFalse();
  }

  @Example
  void aNumberThatIsSmallHasNoParts() {
    assertThat(USUAL.parts(List.of(4L, 0L))).noneMatch(ShownCount::isShown);
    assertThat(USUAL.parts(List.of(9L, -1L))).noneMatch(ShownCount::isShown);
    assertThat(USUAL.parts(List.of())).isEmpty();
  }

  private static List<List<Long>> counts(SplittableRandom random) {
    List<Long> first = new ArrayList<>();
    for (int part = 0; part < 5; part++) {
      first.add((long) (random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(14)));
    }
    long total = first.stream().mapToLong(Long::longValue).sum();
    return List.of(first, split(total, 3, random), split(total, 2, random));
  }

  private static List<Long> split(long total, int parts, SplittableRandom random) {
    long[] split = new long[parts];
    for (long each = 0; each < total; each++) {
      split[random.nextInt(parts)]++;
    }
    return Arrays.stream(split).boxed().toList();
  }

  /** The small parts of which a reader knows that somebody is there, or that they are a few. */
  private static List<String> attacked(List<List<Long>> counts, Divisions shown) {
    List<String> told = new ArrayList<>();
    long known = known(shown);
    for (int division = 0; division < counts.size(); division++) {
      List<ShownCount> parts = shown.parts().get(division);
      long sum = parts.stream().flatMap(each -> each.told().stream()).mapToLong(n -> n).sum();
      long hidden = parts.stream().filter(each -> !each.isShown()).count();
      for (int part = 0; part < parts.size(); part++) {
        if (USUAL.isFew(counts.get(division).get(part))) {
          boolean atMost = known >= 0 && known - sum < LEAST;
          boolean somebody = hidden == 1 && Math.max(known, sums(shown)) > sum;
          if (parts.get(part).isShown() || atMost || somebody) {
            told.add(division + "/" + part);
          }
        }
      }
    }
    return told;
  }

  /** How many there are, where a reader can tell; else -1. */
  private static long known(Divisions shown) {
    Stream<Long> whole =
        shown.parts().stream()
            .filter(parts -> parts.stream().allMatch(ShownCount::isShown))
            .map(parts -> parts.stream().mapToLong(each -> each.told().orElseThrow()).sum());
    return Stream.concat(shown.total().told().stream(), whole).findFirst().orElse(-1L);
  }

  /** So many there are at least. */
  private static long sums(Divisions shown) {
    return shown.parts().stream()
        .mapToLong(
            parts -> parts.stream().flatMap(each -> each.told().stream()).mapToLong(n -> n).sum())
        .max()
        .orElse(0);
  }

  private static ShownCount of(long count) {
    return ShownCount.of(count);
  }

  private static List<Long> told(List<ShownCount> parts) {
    return parts.stream().map(each -> each.told().orElseThrow()).toList();
  }
}
