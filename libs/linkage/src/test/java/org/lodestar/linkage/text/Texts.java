package org.lodestar.linkage.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.DomainContextBase;

/** Texts and pairs of texts of every kind that the kernels must bear. */
class Texts extends DomainContextBase {
  private static final List<String> CHARACTERS =
      List.of("A", "B", "C", "a", "1", "0", "-", " ", "Ł", "é", "Ж", "ነ", "م", "阮", "😀", "𐒰");

  /** Any text, mostly of ASCII, at times longer than a word or of other scripts. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(9);
    return Arbitraries.oneOf(few(), names(), long_(), mixed(), any).withoutEdgeCases();
  }

  /** Two texts: independent, or the second made of the first by a few changes. */
  @Provide
  Arbitrary<Tuple2<String, String>> pairs() {
    Arbitrary<String> text = texts();
    Arbitrary<Tuple2<String, String>> akin =
        text.flatMap(first -> changed(first).map(second -> Tuple.of(first, second)));
    return Arbitraries.oneOf(
            Combinators.combine(text, text).as(Tuple::of),
            akin,
            akin,
            Combinators.combine(few(), few()).as(Tuple::of))
        .withoutEdgeCases();
  }

  private static Arbitrary<String> few() {
    return Arbitraries.strings().withChars("ABC").ofMaxLength(8);
  }

  private static Arbitrary<String> names() {
    return Arbitraries.strings().withCharRange('A', 'Z').withChars(" -'").ofMaxLength(12);
  }

  private static Arbitrary<String> long_() {
    return Arbitraries.strings().withChars("ABCDE 12").ofMinLength(60).ofMaxLength(70);
  }

  private static Arbitrary<String> mixed() {
    return Arbitraries.of(CHARACTERS).list().ofMaxSize(9).map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> changed(String text) {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, 100);
    Arbitrary<Integer> kind = Arbitraries.integers().between(0, 3);
    Arbitrary<String> put = Arbitraries.of(CHARACTERS);
    return Combinators.combine(place, kind, put)
        .as((at, how, character) -> Tuple.of(at, how, character))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(
            changes -> {
              String changed = text;
              for (var change : changes) {
                changed = change(changed, change.get1(), change.get2(), change.get3());
              }
              return changed;
            });
  }

  private static String change(String text, int place, int kind, String put) {
    int[] points = text.codePoints().toArray();
    int at = points.length == 0 ? 0 : place % points.length;
    String before = new String(points, 0, at);
    if (points.length == 0 || kind == 0) {
      return before + put + new String(points, at, points.length - at);
    }
    String after = new String(points, at + 1, points.length - at - 1);
    if (kind == 1) {
      return before + after;
    }
    if (kind == 2 || after.isEmpty()) {
      return before + put + after;
    }
    int next = after.offsetByCodePoints(0, 1);
    return before + after.substring(0, next) + new String(points, at, 1) + after.substring(next);
  }
}
