package org.lodestar.app.files.copy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.lodestar.app.files.copy.CopyProcess.Answer;

/**
 * A document as pictures of its first pages in a new one: scripts, forms, attachments, earlier
 * versions and what is said about its author do not come along.
 */
final class PagesCopy {
  private static final float LONGEST_SIDE = 1_800;
  private static final float MOST_SCALE = 2;

  private PagesCopy() {}

  static Answer of(byte[] original, int mostPages) throws IOException {
    try (PDDocument seen =
            Loader.loadPDF(
                new RandomAccessReadBuffer(original), IOUtils.createMemoryOnlyStreamCache());
        PDDocument fresh = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(seen);
      renderer.setSubsamplingAllowed(true);
      int pages = Math.min(seen.getNumberOfPages(), mostPages);
      for (int page = 0; page < pages; page++) {
        add(fresh, drawn(renderer, seen.getPage(page), page));
      }
      if (pages == 0) {
        return Answer.FAILED;
      }
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      fresh.save(body);
      return new Answer("application/pdf", body);
    }
  }

  private static BufferedImage drawn(PDFRenderer renderer, PDPage page, int number)
      throws IOException {
    PDRectangle box = page.getCropBox();
    float longest = Math.max(1, Math.max(Math.abs(box.getWidth()), Math.abs(box.getHeight())));
    float scale = Math.min(MOST_SCALE, LONGEST_SIDE / longest);
    return renderer.renderImage(number, scale, ImageType.RGB);
  }

  private static void add(PDDocument fresh, BufferedImage picture) throws IOException {
    PDRectangle size =
        new PDRectangle(picture.getWidth() / MOST_SCALE, picture.getHeight() / MOST_SCALE);
    PDPage page = new PDPage(size);
    fresh.addPage(page);
    var drawn = JPEGFactory.createFromImage(fresh, picture, 0.85f);
    try (PDPageContentStream content = new PDPageContentStream(fresh, page)) {
      content.drawImage(drawn, 0, 0, size.getWidth(), size.getHeight());
    }
  }
}
