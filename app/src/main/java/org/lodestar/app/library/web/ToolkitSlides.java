package org.lodestar.app.library.web;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.domain.ToolkitText;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * Slides of a text: a heading is the title of one, its list stands on it, its other lines are notes
 * for whoever speaks. Each is read out in the order title, list, place for a logo.
 */
final class ToolkitSlides {
  private static final Dimension SIZE = new Dimension(960, 540);
  private static final Rectangle2D TITLE = new Rectangle2D.Double(48, 30, 864, 90);
  private static final Rectangle2D BODY = new Rectangle2D.Double(48, 130, 864, 350);
  private static final Rectangle2D LOGO = new Rectangle2D.Double(720, 420, 192, 84);
  private static final Rectangle2D FROM = new Rectangle2D.Double(48, 496, 864, 30);
  private static final Color INK = new Color(0x14, 0x28, 0x4b);
  private static final double LARGE = 36;
  private static final double PLAIN = 26;
  private static final double SMALL = 14;
  private static final String TONGUE = "en-GB";

  private ToolkitSlides() {}

  /**
   * The file.
   *
   * @param from whose they are and under which licence, on the last one
   */
  static byte[] draw(ToolkitText text, String from) {
    try (XMLSlideShow show = new XMLSlideShow();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      show.setPageSize(SIZE);
      show.getProperties().getCoreProperties().setTitle(text.title());
      show.getProperties().getCoreProperties().setCreator("");
      XSLFSlideLayout layout =
          show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT);
      List<ToolkitText.Part> parts =
          text.parts().stream().filter(each -> !each.items().isEmpty()).toList();
      for (int at = 0; at < parts.size(); at++) {
        slide(show, layout, parts.get(at), at == 0);
      }
      undated(show.getNotesMaster());
      from(show.getSlides().getLast(), from);
      show.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void slide(
      XMLSlideShow show, XSLFSlideLayout layout, ToolkitText.Part part, boolean first) {
    XSLFSlide slide = show.createSlide(layout);
    say(slide.getPlaceholder(0), TITLE, List.of(part.heading()), LARGE, true);
    say(slide.getPlaceholder(1), BODY, part.items(), PLAIN, false);
    // Dates, numbers and footers of the layout that say nothing.
    for (XSLFShape each : List.copyOf(slide.getShapes())) {
      if (each instanceof XSLFTextShape shape && shape.getText().isBlank()) {
        slide.removeShape(each);
      }
    }
    if (first) {
      logo(slide);
    }
    if (!part.words().isEmpty()) {
      notes(show, slide, String.join("\n", part.words()));
    }
  }

  private static void say(
      XSLFTextShape shape, Rectangle2D where, List<String> lines, double size, boolean heavy) {
    shape.setAnchor(where);
    shape.clearText();
    for (String line : lines) {
      XSLFTextParagraph paragraph = shape.addNewTextParagraph();
      XSLFTextRun run = paragraph.addNewTextRun();
      run.setText(line);
      run.setFontSize(size);
      run.setBold(heavy);
      run.setFontColor(INK);
      run.getRPr(true).setLang(TONGUE);
    }
  }

  /** A partner puts its own mark here; until then it says so. */
  private static void logo(XSLFSlide slide) {
    XSLFAutoShape box = slide.createAutoShape();
    box.setShapeType(ShapeType.RECT);
    box.setAnchor(LOGO);
    box.setLineColor(INK);
    box.setText("Your logo here").setFontSize(SMALL);
    box.getTextParagraphs().getFirst().getTextRuns().getFirst().setFontColor(INK);
    if (box.getXmlObject() instanceof CTShape drawn) {
      drawn.getNvSpPr().getCNvPr().setDescr("Place for the logo of your organisation");
    }
  }

  /** Its form comes with a day of years ago, which would stand below what we say today. */
  private static void undated(@Nullable XSLFSheet notes) {
    if (notes == null) {
      return;
    }
    for (XSLFTextShape each : notes.getPlaceholders()) {
      if (each.getTextType() == Placeholder.DATETIME) {
        notes.removeShape(each);
      }
    }
  }

  private static void from(XSLFSlide slide, String words) {
    XSLFTextBox box = slide.createTextBox();
    say(box, FROM, List.of(words), SMALL, false);
  }

  private static void notes(XMLSlideShow show, XSLFSlide slide, String words) {
    XSLFNotes notes = show.getNotesSlide(slide);
    // One walk for both: whatever was taken off stays in the list and can be asked nothing more.
    for (XSLFTextShape each : notes.getPlaceholders()) {
      if (each.getTextType() == Placeholder.DATETIME) {
        notes.removeShape(each);
      } else if (each.getTextType() == Placeholder.BODY) {
        each.setText(words);
      }
    }
  }
}
