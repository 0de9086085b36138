package org.lodestar.app.site;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Prints the drawings of {@code libs/charts}. A reader of all of SVG is not needed for them, and
 * would bring its own ways to fetch things and to run them.
 */
final class DrawingPrinter implements SVGDrawer {
  private final Outlines outlines;

  DrawingPrinter(Outlines outlines) {
    this.outlines = outlines;
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dots) {
    double most =
        box == null || box.getContainingBlock() == null
            ? 0
            : box.getContainingBlock().getContentWidth();
    return new PrintedChart(svg, outlines, width, most, dots);
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> fonts, SharedContext context) {
    // Words are drawn in the typeface of all documents.
  }

  @Override
  public void addFontFile(File file, String family, @Nullable Integer weight, FontStyle style) {
    // The same.
  }

  @Override
  public void close() {
    // Holds nothing open.
  }
}
