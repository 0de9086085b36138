package org.lodestar.app.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typeface of printed documents, DejaVu Sans, embedded as PDF/UA asks. What it cannot draw is
 * shown as a box; the page and the machine-readable document hold the character itself.
 */
public final class Glyphs {
  /** Stands for what cannot be drawn. */
  public static final String BOX = "\u25AF";

  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
  private static final CmapLookup REGULAR = lookup("DejaVuSans.ttf");
  private static final CmapLookup BOLD = lookup("DejaVuSans-Bold.ttf");

  private Glyphs() {}

  /** The text with a box for each character that the typeface lacks. */
  public static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (isDrawn(point)) {
                printable.appendCodePoint(point);
              } else if (!isInvisible(point)) {
                printable.append(BOX);
              }
            });
    return printable.toString();
  }

  private static boolean isDrawn(int point) {
    return point == ' '
        || (REGULAR.getGlyphId(point) != 0 && BOLD.getGlyphId(point) != 0 && !isInvisible(point));
  }

  /** Marks of direction, joiners, and what only exists for machines. */
  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || (point >= 0xFE00 && point <= 0xFE0F);
  }

  private static CmapLookup lookup(String name) {
    try (InputStream in = open(name);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Glyphs.class.getResourceAsStream(FOLDER + name);
    return Objects.requireNonNull(in, () -> "The typeface " + name + " is missing");
  }
}
