package org.lodestar.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(Texts.class)
@Domain(DomainContext.Global.class)
class JaroWinklerTest {
  @ParameterizedTest
  @CsvSource({
    "MARTHA, MARHTA, 0.944444, 0.961111",
    "DIXON, DICKSONX, 0.766667, 0.813333",
    "DWAYNE, DUANE, 0.822222, 0.84",
    "JELLYFISH, SMELLYFISH, 0.896296, 0.896296",
    "ABCD, BCDA, 0.833333, 0.833333",
    "AB, BA, 0, 0",
    "A, A, 1, 1",
    "ABXXXXXX, ABYYYYYY, 0.5, 0.5",
    "'', '', 1, 1",
    "'', A, 0, 0",
    "' ', '', 0, 0",
    "' ', ' ', 1, 1",
    "ŁUKASZ, ŁUKSAZ, 0.944444, 0.961111",
    "😀😀ABCD, 😀😀ABDC, 0.944444, 0.966667"
  })
  void aPairHasItsKnownLikeness(String a, String b, double jaro, double winkler) {
    assertThat(JaroWinkler.jaro(a, b)).isCloseTo(jaro, within(5e-7));
    assertThat(JaroWinkler.similarity(a, b)).isCloseTo(winkler, within(5e-7));
  }

  @Property
  void theBoundIsNeverBelowTheLikeness(@ForAll Tuple2<String, String> pair) {
    Glyphs a = Glyphs.of(pair.get1());
    Glyphs b = Glyphs.of(pair.get2());
    assertThat(JaroWinkler.upperBound(a, b)).isBetween(JaroWinkler.similarity(a, b), 1.0);
  }

  @Property
  void likenessIsSymmetricAndFromZeroToOneWithOneForTheSameTextAlone(
      @ForAll Tuple2<String, String> pair) {
    double likeness = JaroWinkler.similarity(pair.get1(), pair.get2());
    assertThat(likeness).isBetween(0.0, 1.0);
    assertThat(JaroWinkler.similarity(pair.get2(), pair.get1())).isEqualTo(likeness);
    assertThat(likeness == 1).isEqualTo(pair.get1().equals(pair.get2()));
  }

  @Property
  void theWordAndThePlainWayAgree(@ForAll Tuple2<String, String> pair) {
    Glyphs a = Glyphs.of(pair.get1());
    Glyphs b = Glyphs.of(pair.get2());
    Assume.that(!a.isEmpty() && !b.isEmpty());
    double plain = a.length() < b.length() ? PlainJaro.jaro(a, b) : PlainJaro.jaro(b, a);
    assertThat(JaroWinkler.jaro(a, b)).isEqualTo(plain);
  }

  /** Commons Text compares UTF-16 units and counts half a pair out of order as half. */
  @Property
  void commonsTextSaysTheSameButForHalfAPairOutOfOrder(@ForAll Tuple2<String, String> pair) {
    String a = pair.get1();
    String b = pair.get2();
    Assume.that(isBasic(a) && isBasic(b) && !a.isEmpty() && !b.isEmpty());
    double ours = JaroWinkler.similarity(a, b);
    double theirs = new JaroWinklerSimilarity().apply(a, b);
    Assume.that(theirs > 0.7 || ours <= 0.7); // half a pair can lose the bonus
    if (Math.abs(ours - theirs) > 1e-9) {
      assertThat(Glyphs.of(a).length()).isGreaterThanOrEqualTo(3);
      assertThat(halfPairs(ours, theirs, Math.min(a.length(), b.length()))).isTrue();
    }
  }

  private static boolean isBasic(String text) {
    return text.length() == text.codePointCount(0, text.length());
  }

  /** Whether the difference is that of half a pair among some number of matches. */
  private static boolean halfPairs(double ours, double theirs, int mostMatches) {
    return IntStream.rangeClosed(3, mostMatches)
        .boxed()
        .flatMap(m -> IntStream.rangeClosed(0, 4).mapToObj(p -> (1 - 0.1 * p) / 6 / m))
        .anyMatch(difference -> Math.abs(ours - theirs - difference) < 1e-9);
  }
}
