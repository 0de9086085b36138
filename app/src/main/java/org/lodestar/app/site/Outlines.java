package org.lodestar.app.site;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Words in drawings on paper, as the outlines of their letters: the machine's own typefaces, which
 * some servers lack, are never asked.
 */
final class Outlines {
  private final TrueTypeFont plain;
  private final TrueTypeFont bold;

  Outlines(Supplier<InputStream> plain, Supplier<InputStream> bold) {
    this.plain = read(plain);
    this.bold = read(bold);
  }

  private static TrueTypeFont read(Supplier<InputStream> font) {
    try (InputStream in = font.get()) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words, standing on the line at 0, 0. */
  synchronized Shape of(String words, boolean heavy, double size) {
    Path2D all = new Path2D.Double();
    letters(
        words,
        heavy,
        size,
        (font, glyph, at, scale) -> {
          GlyphData data = font.getGlyph().getGlyph(glyph);
          if (data != null) {
            AffineTransform there = AffineTransform.getTranslateInstance(at, 0);
            there.scale(scale, -scale);
            all.append(there.createTransformedShape(data.getPath()), false);
          }
        });
    return all;
  }

  /** How wide they are. */
  synchronized double width(String words, boolean heavy, double size) {
    return letters(words, heavy, size, (_, _, _, _) -> {});
  }

  private interface Letter {
    void at(TrueTypeFont font, int glyph, double at, double scale) throws IOException;
  }

  private double letters(String words, boolean heavy, double size, Letter each) {
    TrueTypeFont font = heavy ? bold : plain;
    try {
      double scale = size / font.getUnitsPerEm();
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      double at = 0;
      for (int c : words.codePoints().toArray()) {
        int glyph = glyphs.getGlyphId(c);
        each.at(font, glyph, at, scale);
        at += font.getAdvanceWidth(glyph) * scale;
      }
      return at;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
