package org.lodestar.linkage.text;

/**
 * Likeness by the pieces of q characters that two texts share, each distinct piece counted once:
 * with A and B the sets of pieces, Jaccard {@code |A ∩ B| / |A ∪ B|}, Dice {@code 2|A ∩ B| / (|A| +
 * |B|)}, cosine {@code |A ∩ B| / √(|A||B|)}.
 *
 * <p>A text shorter than q has no pieces; such a text is like its equal alone. {@link #padded} adds
 * marks of start and end so that the first and last letters weigh as much as the others and a short
 * text has pieces too; pad both or neither.
 */
public final class QGrams {
  private static final int START = 2;
  private static final int END = 3;

  private QGrams() {}

  public static double jaccard(String a, String b, int q) {
    return jaccard(Glyphs.of(a), Glyphs.of(b), q);
  }

  public static double jaccard(Glyphs a, Glyphs b, int q) {
    Overlap overlap = Overlap.of(a, b, atLeastOne(q));
    return overlap.isEmpty() ? same(a, b) : overlap.jaccard();
  }

  public static double dice(String a, String b, int q) {
    return dice(Glyphs.of(a), Glyphs.of(b), q);
  }

  public static double dice(Glyphs a, Glyphs b, int q) {
    Overlap overlap = Overlap.of(a, b, atLeastOne(q));
    return overlap.isEmpty() ? same(a, b) : overlap.dice();
  }

  public static double cosine(String a, String b, int q) {
    return cosine(Glyphs.of(a), Glyphs.of(b), q);
  }

  public static double cosine(Glyphs a, Glyphs b, int q) {
    Overlap overlap = Overlap.of(a, b, atLeastOne(q));
    return overlap.isEmpty() ? same(a, b) : overlap.cosine();
  }

  /** The text between q - 1 marks of start and q - 1 of end; an empty text stays empty. */
  public static Glyphs padded(Glyphs text, int q) {
    int edge = atLeastOne(q) - 1;
    if (text.isEmpty() || edge == 0) {
      return text;
    }
    int[] points = new int[text.length() + 2 * edge];
    for (int i = 0; i < points.length; i++) {
      int at = i - edge;
      points[i] = at < 0 ? START : at < text.length() ? text.at(at) : END;
    }
    return Glyphs.of(points);
  }

  private static int atLeastOne(int q) {
    if (q < 1) {
      throw new IllegalArgumentException("a piece has 1 character or more, not " + q);
    }
    return q;
  }

  private static double same(Glyphs a, Glyphs b) {
    return a.equals(b) ? 1 : 0;
  }
}
