package org.lodestar.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(Texts.class)
@Domain(DomainContext.Global.class)
class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "KITTEN, SITTING, 3, 3",
    "CA, ABC, 3, 2",
    "ABC, CA, 3, 2",
    "ABCD, ACBD, 2, 1",
    "1985-03-12, 1985-12-03, 4, 4",
    "1985-03-12, 1985-03-21, 2, 1",
    "'', '', 0, 0",
    "'', ABC, 3, 3",
    "' ', '', 1, 1",
    "ŁÓDŹ, LODZ, 3, 3",
    "😀A, A😀, 2, 1",
    "A😀, ☀B😀A, 3, 3"
  })
  void aPairHasItsKnownDistances(String a, String b, int levenshtein, int damerau) {
    assertThat(Levenshtein.distance(a, b)).isEqualTo(levenshtein);
    assertThat(DamerauLevenshtein.distance(a, b)).isEqualTo(damerau);
  }

  @ParameterizedTest
  @CsvSource({"AABB, ABCD, 2", "AAA, ABA, 1", "1234, 1256, 2", "A-B, A B, 0", "A--B, A-B, 1"})
  void aSignatureTellsSomeEditsWithoutComparing(String a, String b, int least) {
    assertThat(Signature.leastEdits(Glyphs.of(a), Glyphs.of(b))).isEqualTo(least);
  }

  @Property
  void levenshteinIsThatOfTheWholeMatrixAndSymmetric(@ForAll Tuple2<String, String> pair) {
    Glyphs a = Glyphs.of(pair.get1());
    Glyphs b = Glyphs.of(pair.get2());
    int distance = Levenshtein.distance(a, b);
    assertThat(distance).isEqualTo(PlainLevenshtein.distance(a, b));
    assertThat(Levenshtein.distance(b, a)).isEqualTo(distance);
    assertThat(distance).isGreaterThanOrEqualTo(Signature.leastEdits(a, b));
    assertThat(Levenshtein.similarity(a, b)).isBetween(0.0, 1.0);
    assertThat(distance == 0).isEqualTo(a.equals(b));
  }

  @Property
  void commonsTextFindsTheSameLevenshteinDistance(@ForAll Tuple2<String, String> pair) {
    String a = pair.get1();
    String b = pair.get2();
    // Commons Text compares UTF-16 units.
    Assume.that(a.length() == Glyphs.of(a).length() && b.length() == Glyphs.of(b).length());
    assertThat(Levenshtein.distance(a, b))
        .isEqualTo(LevenshteinDistance.getDefaultInstance().apply(a, b));
  }

  @Property(tries = 5000)
  void damerauIsThatOfTheWholeMatrixAndSymmetric(@ForAll Tuple2<String, String> pair) {
    Glyphs a = Glyphs.of(pair.get1());
    Glyphs b = Glyphs.of(pair.get2());
    int distance = DamerauLevenshtein.distance(a, b);
    assertThat(distance).isEqualTo(WholeMatrix.damerau(a, b));
    assertThat(DamerauLevenshtein.distance(b, a)).isEqualTo(distance);
    assertThat(distance).isBetween(Signature.leastEdits(a, b), Levenshtein.distance(a, b));
  }

  @Property(tries = 2000)
  void aCutOffGivesTheDistanceUpToItAndOneMoreBeyond(
      @ForAll Tuple2<String, String> pair, @ForAll @IntRange(max = 7) int atMost) {
    Glyphs a = Glyphs.of(pair.get1());
    Glyphs b = Glyphs.of(pair.get2());
    assertThat(Levenshtein.distance(a, b, atMost))
        .isEqualTo(Math.min(PlainLevenshtein.distance(a, b), atMost + 1));
    assertThat(DamerauLevenshtein.distance(a, b, atMost))
        .isEqualTo(Math.min(WholeMatrix.damerau(a, b), atMost + 1));
  }

  /** Few letters make exchanges across gaps common; the short cuts must not lose one. */
  @Test
  void damerauIsRightOnManyTextsOfThreeLetters() {
    Random random = new Random(7);
    for (int n = 0; n < 60_000; n++) {
      Glyphs a = ofThreeLetters(random);
      Glyphs b = ofThreeLetters(random);
      int truth = WholeMatrix.damerau(a, b);
      assertThat(DamerauLevenshtein.distance(a, b)).as("%s %s", a, b).isEqualTo(truth);
      int atMost = n % 7;
      assertThat(DamerauLevenshtein.distance(a, b, atMost))
          .as("%s %s within %d", a, b, atMost)
          .isEqualTo(Math.min(truth, atMost + 1));
    }
  }

  private static Glyphs ofThreeLetters(Random random) {
    return Glyphs.of(
        random
            .ints(random.nextInt(9), 'A', 'D')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }
}
