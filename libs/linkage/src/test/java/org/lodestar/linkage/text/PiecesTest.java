package org.lodestar.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(Texts.class)
@Domain(DomainContext.Global.class)
class PiecesTest {
  @ParameterizedTest
  @CsvSource({
    "NIGHT, NACHT, 2, 0.142857, 0.25, 0.25",
    "AAAA, AA, 2, 1, 1, 1",
    "ABC, ABCD, 2, 0.666667, 0.8, 0.816497",
    "A, A, 2, 1, 1, 1",
    "A, B, 2, 0, 0, 0",
    "A, AB, 2, 0, 0, 0",
    "'', '', 2, 1, 1, 1",
    "ŻÓŁW, ŻÓŁĆ, 2, 0.5, 0.666667, 0.666667"
  })
  void aPairSharesItsKnownPartOfPieces(
      String a, String b, int q, double jaccard, double dice, double cosine) {
    assertThat(QGrams.jaccard(a, b, q)).isCloseTo(jaccard, within(5e-7));
    assertThat(QGrams.dice(a, b, q)).isCloseTo(dice, within(5e-7));
    assertThat(QGrams.cosine(a, b, q)).isCloseTo(cosine, within(5e-7));
  }

  @Test
  void paddingGivesShortTextsPiecesAndLeavesEmptyOnesEmpty() {
    Glyphs a = QGrams.padded(Glyphs.of("A"), 2);
    assertThat(a.length()).isEqualTo(3);
    assertThat(QGrams.dice(a, QGrams.padded(Glyphs.of("AB"), 2), 2)).isEqualTo(0.4);
    assertThat(QGrams.padded(Glyphs.of(""), 3).isEmpty()).isTrue();
    assertThatThrownBy(() -> QGrams.dice("A", "B", 0)).hasMessageContaining("1 character or more");
  }

  @Property
  void piecesAgreeWithSetsOfSubstrings(
      @ForAll Tuple2<String, String> pair, @ForAll @IntRange(min = 1, max = 4) int q) {
    Set<String> a = pieces(pair.get1(), q);
    Set<String> b = pieces(pair.get2(), q);
    double jaccard = QGrams.jaccard(pair.get1(), pair.get2(), q);
    double dice = QGrams.dice(pair.get1(), pair.get2(), q);
    if (!a.isEmpty() && !b.isEmpty()) {
      double both = a.stream().filter(b::contains).count();
      assertThat(jaccard).isCloseTo(both / (a.size() + b.size() - both), within(1e-12));
      assertThat(dice).isCloseTo(2 * both / (a.size() + b.size()), within(1e-12));
      assertThat(QGrams.cosine(pair.get1(), pair.get2(), q))
          .isCloseTo(both / Math.sqrt((double) a.size() * b.size()), within(1e-12))
          .isBetween(dice - 1e-12, 1.0);
    }
    assertThat(QGrams.jaccard(pair.get2(), pair.get1(), q)).isEqualTo(jaccard);
    assertThat(jaccard).isBetween(0.0, dice);
  }

  @Property
  void theLongestCommonRunIsSymmetricAndStandsInBoth(@ForAll Tuple2<String, String> pair) {
    Glyphs a = Glyphs.of(pair.get1());
    Glyphs b = Glyphs.of(pair.get2());
    int run = LongestCommon.length(a, b);
    assertThat(LongestCommon.length(b, a)).isEqualTo(run);
    Set<String> runs = pieces(pair.get1(), run);
    runs.retainAll(pieces(pair.get2(), run));
    assertThat(runs.isEmpty()).isFalse();
    Set<String> longer = pieces(pair.get1(), run + 1);
    longer.retainAll(pieces(pair.get2(), run + 1));
    assertThat(longer).isEmpty();
    assertThat(LongestCommon.ratio(a, b)).isBetween(0.0, 1.0);
  }

  @Test
  void aRunIsMeasuredAgainstBothTextsOrTheShorter() {
    assertThat(LongestCommon.ratio("12 HIGH ST", "FLAT 2 12 HIGH ST")).isEqualTo(20 / 27.0);
    assertThat(LongestCommon.contained("12 HIGH ST", "FLAT 2 12 HIGH ST")).isEqualTo(1);
    assertThat(LongestCommon.ratio("", "")).isEqualTo(1);
    assertThat(LongestCommon.contained("", "")).isZero();
  }

  private static Set<String> pieces(String text, int q) {
    int[] points = text.codePoints().toArray();
    return IntStream.rangeClosed(0, points.length - q)
        .mapToObj(i -> new String(points, i, q))
        .collect(Collectors.toSet());
  }
}
