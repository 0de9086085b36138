package org.lodestar.page.print;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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

  /** Numbers from here on stand for glyphs that are not drawn. */
  private static final int NOT_DRAWN = 0xFFFE;

  private static final Map<Character, Character> MIRRORED =
      Map.of('(', ')', ')', '(', '[', ']', ']', '[', '«', '»', '»', '«', '<', '>', '>', '<');

  Shaped {
    glyphs = List.copyOf(glyphs);
  }

  /**
   * A glyph.
   *
   * @param code its number in the typeface
   * @param said the characters that it stands for, empty where a neighbour stands for them
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
    TreeSet<Integer> begins = new TreeSet<>();
    for (int at = 0; at < laid.getNumGlyphs(); at++) {
      if (laid.getGlyphCode(at) < NOT_DRAWN) {
        begins.add(laid.getGlyphCharIndex(at));
      }
    }
    TreeSet<Integer> unsaid = new TreeSet<>(begins);
    for (int at = 0; at < laid.getNumGlyphs(); at++) {
      int code = laid.getGlyphCode(at);
      if (code < NOT_DRAWN) {
        int first = laid.getGlyphCharIndex(at);
        Integer next = begins.higher(first);
        int last = next == null ? run.end - run.start : next;
        String said =
            unsaid.remove(first) ? said(text, run.start + first, run.start + last, run) : "";
        into.add(
            new Glyph(
                run.face,
                code,
                said,
                from + laid.getGlyphPosition(at).getX() / Face.EM,
                -laid.getGlyphPosition(at).getY() / Face.EM));
      }
    }
    return laid.getGlyphPosition(laid.getNumGlyphs()).getX() / Face.EM;
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
