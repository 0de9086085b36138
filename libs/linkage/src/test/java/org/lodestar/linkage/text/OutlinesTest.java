package org.lodestar.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(Texts.class)
@Domain(DomainContext.Global.class)
class OutlinesTest {
  private static Outlines of(String a, String b) {
    return Outlines.of(new Glyphs[] {Glyphs.of(a), Glyphs.of(b)});
  }

  @Property(tries = 3_000)
  void packedTextsAreAsAlikeAsTheTextsThemselves(@ForAll Tuple2<String, String> pair) {
    Outlines all = of(pair.get1(), pair.get2());
    Assume.that(all.isPacked(0) && all.isPacked(1));
    double likeness = JaroWinkler.similarity(pair.get1(), pair.get2());
    Assume.that(!pair.get1().isEmpty() || !pair.get2().isEmpty());
    assertThat(JaroWinkler.similarity(all, 0, 1, 0)).isEqualTo(likeness);
    assertThat(JaroWinkler.similarity(all, 1, 0, 0)).isEqualTo(likeness);
  }

  @Property(tries = 3_000)
  void whatReachesAThresholdSharesAsMuchAsItMustAndIsNotTakenForLess(
      @ForAll Tuple2<String, String> pair,
      @ForAll @DoubleRange(min = 0.01, max = 1) double threshold) {
    Outlines all = of(pair.get1(), pair.get2());
    int least = JaroWinkler.leastShared(all.length(0), all.length(1), threshold);
    double likeness = JaroWinkler.similarity(pair.get1(), pair.get2());
    if (likeness >= threshold) {
      assertThat(all.sharedAtMost(0, 1)).isGreaterThanOrEqualTo(least);
      if (all.isPacked(0) && all.isPacked(1) && all.length(0) > 0) {
        assertThat(JaroWinkler.similarity(all, 0, 1, least)).isEqualTo(likeness);
      }
    } else if (all.isPacked(0) && all.isPacked(1)) {
      assertThat(JaroWinkler.similarity(all, 0, 1, least)).isLessThan(threshold);
    }
  }

  @Property
  void noPairSharesMoreThanIsSaid(@ForAll Tuple2<String, String> pair) {
    Map<Integer, Integer> left = counts(pair.get1());
    int shared =
        counts(pair.get2()).entrySet().stream()
            .mapToInt(each -> Math.min(each.getValue(), left.getOrDefault(each.getKey(), 0)))
            .sum();
    assertThat(of(pair.get1(), pair.get2()).sharedAtMost(0, 1)).isGreaterThanOrEqualTo(shared);
  }

  private static Map<Integer, Integer> counts(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    text.codePoints().forEach(point -> counts.merge(point, 1, Integer::sum));
    return counts;
  }

  @ParameterizedTest
  @CsvSource({
    // (2m/10 + 1)/3 is 0.7 at m = 5.5 of 10.
    "10, 10, 0.7, 6",
    "4, 4, 1, 4",
    "4, 8, 0.7, 3",
    // Four same first characters add 0.4 of what is missing to 1.
    "8, 8, 0.9, 6",
    "2, 9, 0.95, 3",
    "0, 5, 0.5, 0",
    "5, 5, 0, 0",
  })
  void soManyCharactersMustBeShared(int a, int b, double threshold, int least) {
    assertThat(JaroWinkler.leastShared(a, b, threshold)).isEqualTo(least);
    assertThat(JaroWinkler.leastShared(b, a, threshold)).isEqualTo(least);
  }

  @Test
  void aTextOfSixteenCharactersIsPackedAndNoLongerOne() {
    Outlines all = of("ABCDEFGHIJKLMNOP", "ABCDEFGHIJKLMNOPQ");
    assertThat(all.isPacked(0)).isTrue();
    assertThat(all.isPacked(1)).isFalse();
    assertThat(of("Ł", "a\u0000").isPacked(0)).isFalse();
    assertThat(all.length(1)).isEqualTo(17);
  }

  @Test
  void aCharacterThatPadsIsACharacterAllTheSame() {
    assertThat(JaroWinkler.similarity(of("ab", "ab\u0000"), 0, 1, 0))
        .isEqualTo(JaroWinkler.similarity("ab", "ab\u0000"));
  }

  @Test
  void someOfThemAreLaidSideBySide() {
    Outlines all =
        Outlines.of(new Glyphs[] {Glyphs.of("MARTHA"), Glyphs.of("x"), Glyphs.of("MARHTA")});
    Outlines room = Outlines.room();
    room.take(all, new int[] {1, 1, 1, 1}, 4);
    room.take(all, new int[] {2, -1, 0}, 3);
    assertThat(room.length(0)).isEqualTo(6);
    assertThat(JaroWinkler.similarity(room, 0, 2, 0))
        .isEqualTo(JaroWinkler.similarity("MARTHA", "MARHTA"));
  }
}
