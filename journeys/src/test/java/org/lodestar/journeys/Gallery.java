package org.lodestar.journeys;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Pictures for the documents, made only when asked for with {@code -Dlodestar.screenshots=true}, so
 * that a run of the tests changes no file of the project; and kept only where the gallery names
 * them. Kept small by a palette of the commonest colours.
 */
final class Gallery {
  private static final int TALLEST = 1000;
  private static final int COLOURS = 64;

  /** Dots to an inch at which a page on paper can be read, and at which it is seen as a whole. */
  private static final int LEGIBLE = 70;

  private static final int SMALL = 60;

  private Gallery() {}

  static boolean isOpen() {
    return Boolean.getBoolean("lodestar.screenshots");
  }

  static void keep(Page page, String name) {
    if (isOpen()) {
      page.evaluate("() => scrollTo(0, 0)");
      int height =
          ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
      byte[] picture =
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setClip(0, 0, page.viewportSize().width, Math.min(TALLEST, height)));
      try {
        write(ImageIO.read(new ByteArrayInputStream(picture)), name);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The first page of a document, drawn by the system's own tool where it is installed. */
  static void keepPdf(byte[] pdf, String name) {
    if (isOpen()) {
      isPageKept(written(pdf), 1, LEGIBLE, name);
    }
  }

  /** Each page of a document under its number, smaller: for how it is set, not for its words. */
  static void keepPages(byte[] pdf, String name) {
    if (isOpen()) {
      Path file = written(pdf);
      int page = 1;
      while (isPageKept(file, page, SMALL, name + "-" + page)) {
        page++;
      }
    }
  }

  private static Path written(byte[] pdf) {
    try {
      return Files.write(Files.createTempFile("lodestar", ".pdf"), pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps one page; not where the document has no such page, or there is nothing to draw with. */
  private static boolean isPageKept(Path pdf, int page, int dots, String name) {
    if (!isDrawn(pdf, page, dots)) {
      return false;
    }
    try {
      write(ImageIO.read(Path.of(pdf + ".png").toFile()), name);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDrawn(Path pdf, int page, int dots) {
    String file = pdf.toString();
    String first = String.valueOf(page);
    String inch = String.valueOf(dots);
    try {
      ProcessBuilder tool =
          new ProcessBuilder(
              "pdftoppm", "-png", "-r", inch, "-f", first, "-singlefile", file, file);
      return tool.inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      System.out.println("No picture of a document: install poppler-utils, which has pdftoppm.");
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void write(BufferedImage drawn, String name) throws IOException {
    if (isNamed(name)) {
      ImageIO.write(small(drawn), "png", folder().resolve(name + ".png").toFile());
    }
  }

  private static boolean isNamed(String name) throws IOException {
    return Files.readString(folder().resolveSibling("gallery.md"))
        .contains("(images/" + name + ".png)");
  }

  private static BufferedImage small(BufferedImage drawn) {
    int[] palette = palette(drawn);
    BufferedImage small =
        new BufferedImage(
            drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < drawn.getHeight(); y++) {
      for (int x = 0; x < drawn.getWidth(); x++) {
        int colour = drawn.getRGB(x, y) & 0xFFFFFF;
        int index = nearest.computeIfAbsent(colour, wanted -> nearest(palette, wanted));
        small.getRaster().setSample(x, y, 0, index);
      }
    }
    return small;
  }

  private static int[] palette(BufferedImage drawn) {
    Map<Integer, Integer> counted = new HashMap<>();
    for (int y = 0; y < drawn.getHeight(); y++) {
      for (int x = 0; x < drawn.getWidth(); x++) {
        counted.merge(drawn.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    List<Integer> commonest =
        counted.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(COLOURS)
            .map(Map.Entry::getKey)
            .toList();
    return commonest.stream().mapToInt(Integer::intValue).toArray();
  }

  private static IndexColorModel model(int[] palette) {
    byte[] red = new byte[palette.length];
    byte[] green = new byte[palette.length];
    byte[] blue = new byte[palette.length];
    for (int i = 0; i < palette.length; i++) {
      red[i] = (byte) (palette[i] >> 16);
      green[i] = (byte) (palette[i] >> 8);
      blue[i] = (byte) palette[i];
    }
    return new IndexColorModel(8, palette.length, red, green, blue);
  }

  private static int nearest(int[] palette, int wanted) {
    int best = 0;
    int closest = Integer.MAX_VALUE;
    for (int i = 0; i < palette.length; i++) {
      int red = (palette[i] >> 16 & 255) - (wanted >> 16 & 255);
      int green = (palette[i] >> 8 & 255) - (wanted >> 8 & 255);
      int blue = (palette[i] & 255) - (wanted & 255);
      int distance = red * red + green * green + blue * blue;
      if (distance < closest) {
        closest = distance;
        best = i;
      }
    }
    return best;
  }

  private static Path folder() {
    return Path.of(System.getProperty("lodestar.home", ".."), "docs/images");
  }
}
