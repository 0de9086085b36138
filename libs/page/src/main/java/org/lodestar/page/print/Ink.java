package org.lodestar.page.print;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.lodestar.page.print.Shaped.Glyph;

/** Draws one side. */
final class Ink {
  private static final String DARK = "0.063 0.098 0.169 rg\n";
  private static final String BAND = "0.078 0.157 0.294 rg\n";
  private static final double MARK = 0.24;

  private final StringBuilder out = new StringBuilder(1 << 14);
  private final PDResources resources;
  private final Fonts fonts;
  private final Tags tags;
  private final double height;

  Ink(PDResources resources, Fonts fonts, Tags tags, double height) {
    this.resources = resources;
    this.fonts = fonts;
    this.tags = tags;
    this.height = height;
  }

  String drawn() {
    return out.toString();
  }

  private Ink put(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
    return this;
  }

  void bar(Side.Bar bar) {
    out.append("/Artifact BMC\n").append(BAND);
    rectangle(bar.left(), bar.top(), bar.width(), bar.height());
    out.append("EMC\n");
  }

  private void rectangle(double left, double top, double width, double tall) {
    put("%.2f %.2f %.2f %.2f re f\n", left, height - top - tall, width, tall);
  }

  void field(Field field, Laid laid) throws IOException {
    out.append("q\n").append(DARK);
    if (field.turned()) {
      put(
          "-1 0 0 -1 %.2f %.2f cm\n",
          2 * field.left() + field.width(), 2 * (height - field.top()) - field.height());
    }
    double top = field.top();
    for (Block block : field.blocks()) {
      switch (block) {
        case Code code -> {
          code(code, field.left(), top);
          top += code.side();
        }
        case Passage words -> {
          words(words, field, top, laid);
          top += laid.height(words);
        }
      }
      top += block.after();
    }
    out.append("Q\n");
  }

  private void code(Code code, double left, double top) {
    double module = code.module();
    PDRectangle where =
        new PDRectangle(
            (float) left,
            (float) (height - top - code.side()),
            (float) code.side(),
            (float) code.side());
    put("/Figure <</MCID %d>> BDC\n", tags.code(code, where));
    BitSet dark = code.modules();
    for (int at = dark.nextSetBit(0); at >= 0; at = dark.nextSetBit(at + 1)) {
      double x = left + (Code.QUIET + at % code.across()) * module;
      double y = top + (Code.QUIET + at / code.across()) * module;
      rectangle(x, y, module, module);
    }
    out.append("EMC\n");
  }

  private void words(Passage words, Field field, double from, Laid laid) throws IOException {
    double indent = Laid.indent(words) * words.size();
    List<Shaped> lines = laid.lines(words);
    if (indent > 0) {
      mark(words, field, from, lines.getFirst());
    }
    put("/%s <</MCID %d>> BDC\nBT\n", tag(words), tags.words(words));
    double top = from;
    for (Shaped line : lines) {
      double x =
          words.rightToLeft()
              ? field.left() + field.width() - indent - line.width() * words.size()
              : field.left() + indent;
      line(line, words, x, height - top - line.ascent() * words.size());
      top += line.leading() * words.size();
    }
    out.append("ET\nEMC\n");
  }

  private static String tag(Passage words) {
    return words.kind() == Passage.Kind.LI ? "LBody" : words.kind().name();
  }

  /** The mark before a line of a list, for the eye alone. */
  private void mark(Passage words, Field field, double top, Shaped first) {
    double size = MARK * words.size();
    double left = words.rightToLeft() ? field.left() + field.width() - size : field.left();
    out.append("/Artifact BMC\n");
    rectangle(left, top + (first.ascent() - 0.36) * words.size() - size / 2, size, size);
    out.append("EMC\n");
  }

  private void line(Shaped line, Passage words, double x, double y) throws IOException {
    for (Glyph glyph : line.glyphs()) {
      Fonts.Embedded font = fonts.of(glyph, words.heavy());
      put("/%s %.2f Tf\n", resources.add(font.font()).getName(), words.size());
      put(
          "1 0 0 1 %.3f %.3f Tm <%s> Tj\n",
          x + glyph.x() * words.size(), y + glyph.y() * words.size(), Fonts.hex(glyph.code()));
    }
  }
}
