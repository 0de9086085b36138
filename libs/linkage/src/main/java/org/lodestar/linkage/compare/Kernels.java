package org.lodestar.linkage.compare;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.lodestar.linkage.text.DamerauLevenshtein;
import org.lodestar.linkage.text.Glyphs;
import org.lodestar.linkage.text.JaroWinkler;
import org.lodestar.linkage.text.Levenshtein;
import org.lodestar.linkage.text.LongestCommon;
import org.lodestar.linkage.text.QGrams;

/** The functions of two texts, by the names that conditions call them. */
final class Kernels {
  private static final Kernel JARO_WINKLER =
      new Kernel() {
        @Override
        public double of(Glyphs a, Glyphs b) {
          return JaroWinkler.similarity(a, b);
        }

        @Override
        public double atMost(Glyphs a, Glyphs b) {
          return JaroWinkler.upperBound(a, b);
        }

        @Override
        public int leastShared(int lengthA, int lengthB, double threshold) {
          return JaroWinkler.leastShared(lengthA, lengthB, threshold);
        }

        @Override
        public OfPacked ofPacked() {
          return JaroWinkler::similarity;
        }
      };
  private static final Kernel LEVENSHTEIN = distance(Levenshtein::distance, Levenshtein::distance);
  private static final Kernel DAMERAU =
      distance(DamerauLevenshtein::distance, DamerauLevenshtein::distance);
  private static final Map<String, Kernel> BY_NAME =
      Map.of(
          "jaro_winkler_similarity",
          JARO_WINKLER,
          "jaro_winkler",
          JARO_WINKLER,
          "jaro_similarity",
          JaroWinkler::jaro,
          "levenshtein",
          LEVENSHTEIN,
          "damerau_levenshtein",
          DAMERAU,
          "jaccard",
          (a, b) -> QGrams.jaccard(a, b, 1),
          "jaccard2",
          (a, b) -> QGrams.jaccard(QGrams.padded(a, 2), QGrams.padded(b, 2), 2),
          "dice2",
          (a, b) -> QGrams.dice(QGrams.padded(a, 2), QGrams.padded(b, 2), 2),
          "longest_common_ratio",
          LongestCommon::ratio);

  private Kernels() {}

  private interface UpTo {
    int of(Glyphs a, Glyphs b, int most);
  }

  private static Kernel distance(ToIntBiFunction<Glyphs, Glyphs> whole, UpTo upTo) {
    return new Kernel() {
      @Override
      public double of(Glyphs a, Glyphs b) {
        return whole.applyAsInt(a, b);
      }

      @Override
      public double upTo(Glyphs a, Glyphs b, double most) {
        return upTo.of(a, b, Math.max(0, (int) Math.floor(most)));
      }

      @Override
      public boolean isDistance() {
        return true;
      }

      /** Each edit leaves all but one of the longer text's characters; an exchange leaves all. */
      @Override
      public int leastShared(int lengthA, int lengthB, double threshold) {
        return Math.max(0, Math.max(lengthA, lengthB) - Math.max(0, (int) Math.floor(threshold)));
      }
    };
  }

  static Set<String> names() {
    return BY_NAME.keySet();
  }

  static Optional<Kernel> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
