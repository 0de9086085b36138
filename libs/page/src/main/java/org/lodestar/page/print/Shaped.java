package org.lodestar.page.print;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A line as its glyphs stand from left to right.
 *
 * @param width in sizes of the type
 * @param leading from its base line to the next, in sizes of the type
 * @param ascent from its top to its base line, in sizes of the type
 */
record Shaped(List<Glyph> glyphs, double width, double leading, double ascent) {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final int ZWNJ = 0x200C;
  private static final int ZWJ = 0x200D;

  private static final String NOTHING = "\u200B";

  /** Numbers from here on stand for glyphs that are not drawn. */
  private static final int NOT_DRAWN = 0xFFFE;

  private static final Map<Character, Character> MIRRORED =
      Map.of(
          '(', ')', ')', '(', '[', ']', ']', '[', '{', '}', '}', '{', '«', '»', '»', '«', '<', '>',
          '>', '<');

  Shaped {
    glyphs = List.copyOf(glyphs);
  }

  /**
   * A glyph.
   *
   * @param code its number in the typeface
   * @param said the characters that it stands for; a space without width where a neighbour stands
   *     for them, since a glyph must say something (PDF/UA-1, 7.21.7)
   * @param x in sizes of the type, from the left end of the line
   * @param y above the base line
   */
  record Glyph(Face face, int code, String said, double x, double y) {}

  /** Characters of a line that stand in one face and one direction. */
  private record Run(Face face, int start, int end, boolean rightToLeft) {}

  static boolean isJoiner(int point) {
    return point == ZWNJ || point == ZWJ;
  }

  private static boolean isSilent(char each) {
    return Character.getType(each) == Character.FORMAT && !isJoiner(each);
  }

  /** A line of a paragraph. */
  static Shaped of(Bidi line, String text, boolean heavy) {
    List<Glyph> glyphs = new ArrayList<>();
    double x = 0;
    double leading = 0;
    double ascent = 0;
    for (Run run : runs(line, text)) {
      x += lay(run, text, heavy, x, glyphs);
      leading = Math.max(leading, run.face.leading());
      ascent = Math.max(ascent, run.face.ascent());
    }
    return new Shaped(glyphs, x, leading, ascent);
  }

  /** From left to right. */
  private static List<Run> runs(Bidi line, String text) {
    Integer[] order = new Integer[line.getRunCount()];
    byte[] levels = new byte[order.length];
    for (int each = 0; each < order.length; each++) {
      order[each] = each;
      levels[each] = (byte) line.getRunLevel(each);
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    List<Run> runs = new ArrayList<>();
    Arrays.stream(order)
        .forEach(
            each -> {
              boolean backwards = line.getRunLevel(each) % 2 == 1;
              List<Run> faces =
                  faces(text, line.getRunStart(each), line.getRunLimit(each), backwards);
              runs.addAll(backwards ? faces.reversed() : faces);
            });
    return runs;
  }

  private static List<Run> faces(String text, int start, int limit, boolean rightToLeft) {
    List<Run> runs = new ArrayList<>();
    int begun = -1;
    Face face = Face.LATIN;
    for (int at = start; at < limit; at++) {
      char each = text.charAt(at);
      boolean silent = isSilent(each);
      Face next = silent ? face : Face.of(each, face);
      if (begun >= 0 && (silent || next != face)) {
        runs.add(new Run(face, begun, at, rightToLeft));
        begun = -1;
      }
      face = next;
      if (begun < 0 && !silent) {
        begun = at;
      }
    }
    if (begun >= 0) {
      runs.add(new Run(face, begun, limit, rightToLeft));
    }
    return runs;
  }

  private static double lay(Run run, String text, boolean heavy, double from, List<Glyph> into) {
    Font font = run.face.font(heavy);
    int direction = run.rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector laid =
        font.layoutGlyphVector(EXACT, text.toCharArray(), run.start, run.end, direction);
    TreeMap<Integer, Integer> glyphs = new TreeMap<>();
    for (int at = 0; at < laid.getNumGlyphs(); at++) {
      if (laid.getGlyphCode(at) < NOT_DRAWN) {
        glyphs.merge(laid.getGlyphCharIndex(at), 1, Integer::sum);
      }
    }
    Set<Integer> said = new HashSet<>();
    for (int at = 0; at < laid.getNumGlyphs(); at++) {
      if (laid.getGlyphCode(at) < NOT_DRAWN) {
        int first = laid.getGlyphCharIndex(at);
        Integer next = glyphs.higherKey(first);
        int end = next == null ? run.end : run.start + next;
        String all = said(text, run.start + first, end, run);
        boolean mark = laid.getGlyphMetrics(at).getAdvanceX() == 0;
        String own = glyphs.getOrDefault(first, 0) == 1 ? all : share(all, mark);
        into.add(
            new Glyph(
                run.face,
                laid.getGlyphCode(at),
                own.isEmpty() || !said.add(mark ? -1 - first : first) ? NOTHING : own,
                from + laid.getGlyphPosition(at).getX() / Face.EM,
                -laid.getGlyphPosition(at).getY() / Face.EM));
      }
    }
    return laid.getGlyphPosition(laid.getNumGlyphs()).getX() / Face.EM;
  }

  /** Of letters that are drawn as one with a mark above them, what each of the two says. */
  private static String share(String all, boolean mark) {
    StringBuilder share = new StringBuilder();
    all.chars()
        .filter(each -> (Character.getType(each) == Character.NON_SPACING_MARK) == mark)
        .forEach(each -> share.append((char) each));
    return share.toString();
  }

  /** What a glyph stands for, as it looks: who reads the file out turns brackets back. */
  private static String said(String text, int start, int end, Run run) {
    StringBuilder said = new StringBuilder();
    text.substring(start, end)
        .chars()
        .mapToObj(each -> (char) each)
        .filter(each -> Character.getType(each) != Character.FORMAT)
        .forEach(each -> said.append(run.rightToLeft ? MIRRORED.getOrDefault(each, each) : each));
    return said.toString();
  }
}
