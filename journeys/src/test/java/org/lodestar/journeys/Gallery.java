package org.lodestar.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pictures for the documents, made only when asked for with {@code -Dlodestar.screenshots=true}, so
 * that a run of the tests changes no file of the project.
 */
final class Gallery {
  private static final int TALLEST = 1400;

  private Gallery() {}

  static void keep(Page page, String name) {
    if (Boolean.getBoolean("lodestar.screenshots")) {
      page.evaluate("() => scrollTo(0, 0)");
      int height =
          ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(folder().resolve(name + ".jpg"))
              .setType(ScreenshotType.JPEG)
              .setQuality(55)
              .setFullPage(true)
              .setClip(0, 0, page.viewportSize().width, Math.min(TALLEST, height)));
    }
  }

  /** The first page of a document, drawn by the system's own tool. */
  static void keepPdf(byte[] pdf, String name) throws IOException {
    if (Boolean.getBoolean("lodestar.screenshots")) {
      Path file = Files.createTempFile("lodestar", ".pdf");
      Files.write(file, pdf);
      new ProcessBuilder(
              "pdftoppm",
              "-jpeg",
              "-jpegopt",
              "quality=55",
              "-r",
              "60",
              "-f",
              "1",
              "-singlefile",
              file.toString(),
              folder().resolve(name).toString())
          .inheritIO()
          .start();
    }
  }

  static Path folder() {
    return Path.of(System.getProperty("lodestar.home", ".."), "docs/images");
  }
}
