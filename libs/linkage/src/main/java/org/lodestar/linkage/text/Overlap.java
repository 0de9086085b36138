package org.lodestar.linkage.text;

import java.util.HashSet;
import java.util.Set;

/** How many distinct pieces two texts have, and how many of them both have. */
record Overlap(int both, int inA, int inB) {

  static Overlap of(Glyphs a, Glyphs b, int q) {
    return a.areShortAscii(b) ? inWord(a, b, q) : plain(a, b, q);
  }

  boolean isEmpty() {
    return inA == 0 || inB == 0;
  }

  double jaccard() {
    return (double) both / (inA + inB - both);
  }

  double dice() {
    return 2.0 * both / (inA + inB);
  }

  double cosine() {
    return inA == inB ? (double) both / inA : both / Math.sqrt((double) inA * inB);
  }

  /** A piece counts where it stands first in its own text. */
  private static Overlap inWord(Glyphs a, Glyphs b, int q) {
    int both = 0;
    int inB = 0;
    for (int j = 0; j + q <= b.length(); j++) {
      if (isFirst(b, j, q)) {
        inB++;
        both += places(a, b, j, q) == 0 ? 0 : 1;
      }
    }
    return new Overlap(both, distinct(a, q), inB);
  }

  private static int distinct(Glyphs text, int q) {
    int count = 0;
    for (int i = 0; i + q <= text.length(); i++) {
      count += isFirst(text, i, q) ? 1 : 0;
    }
    return count;
  }

  private static boolean isFirst(Glyphs text, int from, int q) {
    return Long.numberOfTrailingZeros(places(text, text, from, q)) == from;
  }

  /** The places of {@code text} at which the piece of {@code other} at {@code from} begins. */
  private static long places(Glyphs text, Glyphs other, int from, int q) {
    long places = -1L;
    for (int k = 0; k < q; k++) {
      places &= text.where(other.at(from + k)) >>> k;
    }
    return places;
  }

  private static Overlap plain(Glyphs a, Glyphs b, int q) {
    Set<Glyphs> piecesA = pieces(a, q);
    Set<Glyphs> piecesB = pieces(b, q);
    int both = (int) piecesA.stream().filter(piecesB::contains).count();
    return new Overlap(both, piecesA.size(), piecesB.size());
  }

  private static Set<Glyphs> pieces(Glyphs text, int q) {
    Set<Glyphs> pieces = new HashSet<>();
    for (int i = 0; i + q <= text.length(); i++) {
      pieces.add(text.piece(i, i + q));
    }
    return pieces;
  }
}
