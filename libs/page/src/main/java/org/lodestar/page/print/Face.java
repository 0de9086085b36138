package org.lodestar.page.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces, each in two weights: DejaVu Sans, and for two scripts that it draws badly or not
 * at all the builds of 2020 of Noto Sans. Newer builds of these draw a letter and its dots apart,
 * which looks the same and is read out wrong.
 */
enum Face {
  LATIN("/net/sf/jasperreports/fonts/dejavu/DejaVuSans", ".ttf", "-Bold.ttf", 1.3, 0.96),
  ARABIC("NotoSansArabic", "-Regular.ttf", "-Bold.ttf", 1.6, 1.15),
  ETHIOPIC("NotoSansEthiopic", "-Regular.ttf", "-Bold.ttf", 1.45, 1.05);

  /** The size in which glyphs are laid out; what is drawn is scaled from it. */
  static final float EM = 1000;

  private static final int ARABIC_FIRST = 0x0600;
  private static final int ARABIC_LAST = 0x06FF;
  private static final int ARABIC_MORE = 0x0750;
  private static final int ARABIC_MORE_LAST = 0x077F;

  private final TrueTypeFont regular;
  private final TrueTypeFont bold;
  private final Font drawn;
  private final Font drawnBold;
  private final double leading;
  private final double ascent;

  Face(String name, String regular, String bold, double leading, double ascent) {
    byte[] usual = bytes(name + regular);
    byte[] heavy = bytes(name + bold);
    this.regular = parsed(usual);
    this.bold = parsed(heavy);
    this.drawn = font(usual);
    this.drawnBold = font(heavy);
    this.leading = leading;
    this.ascent = ascent;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Face.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, () -> "The typeface " + name + " is missing")
          .readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrueTypeFont parsed(byte[] file) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Font font(byte[] file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)).deriveFont(EM);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For files; to be used by one at a time, as {@link Printer} does. */
  TrueTypeFont file(boolean heavy) {
    return heavy ? bold : regular;
  }

  Font font(boolean heavy) {
    return heavy ? drawnBold : drawn;
  }

  /** From one base line to the next, in sizes of the type. */
  double leading() {
    return leading;
  }

  /** From the top of a line to its base line, in sizes of the type. */
  double ascent() {
    return ascent;
  }

  boolean draws(int point) {
    return drawn.canDisplay(point) && drawnBold.canDisplay(point);
  }

  /** The face for a character, which stays in that of the one before it where it can. */
  static Face of(int point, Face before) {
    if (isArabic(point)) {
      return ARABIC;
    }
    if (Character.UnicodeScript.of(point) == Character.UnicodeScript.ETHIOPIC) {
      return ETHIOPIC;
    }
    boolean belongs = Character.isSpaceChar(point) || Shaped.isJoiner(point);
    return belongs && before.draws(' ') ? before : LATIN;
  }

  private static boolean isArabic(int point) {
    return (point >= ARABIC_FIRST && point <= ARABIC_LAST)
        || (point >= ARABIC_MORE && point <= ARABIC_MORE_LAST);
  }
}
