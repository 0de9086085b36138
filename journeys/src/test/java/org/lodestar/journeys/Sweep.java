package org.lodestar.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Looks once in a run at each shape of page that any walk meets: on a phone of 320 pixels, and each
 * layout on a desk, for whoever needs another way to read, and that nothing is wider than the
 * screen. With {@code -Dlodestar.thorough=true} every shape is looked at on both.
 */
final class Sweep {
  static final boolean THOROUGH = Boolean.getBoolean("lodestar.thorough");
  private static @Nullable Showing showing;

  private Sweep() {}

  private static synchronized Showing showing() {
    if (showing == null) {
      showing = new Showing(Stage.browser().visitor(Browser.PHONE, true));
    }
    return showing;
  }

  /** A page that came over the wire. */
  static void see(Answer answer, Shape shape) {
    Run.met(shape);
    if (Run.first("shape " + shape.key())) {
      List<ViewportSize> sizes = sizes(shape);
      showing().show(answer, answer.text(), page -> inspect(page, sizes));
    }
  }

  /** A page that stands in a browser already. */
  static void see(Page page, Shape shape) {
    Run.met(shape);
    if (Run.first("shape " + shape.key())) {
      for (ViewportSize size : sizes(shape)) {
        Browser.at(page, size, () -> Browser.assertAccessible(page));
      }
    }
  }

  private static List<ViewportSize> sizes(Shape shape) {
    boolean first = Run.first("layout " + shape.layout());
    return first || THOROUGH ? List.of(Browser.PHONE, Browser.DESK) : List.of(Browser.PHONE);
  }

  private static void inspect(Page page, List<ViewportSize> sizes) {
    for (ViewportSize size : sizes) {
      Browser.resize(page, size);
      Browser.assertAccessible(page);
    }
  }

  static void assertFits(Answer answer) {
    showing().show(answer, answer.text(), Browser::assertFits);
  }

  static byte[] print(Answer answer) {
    List<byte[]> printed = new ArrayList<>();
    showing().show(answer, answer.text(), page -> printed.add(Browser.print(page)));
    return printed.getFirst();
  }

  /** A picture of a page as it is filled in. */
  static void keep(Answer answer, Document filled, String picture, ViewportSize size) {
    if (Gallery.isOpen()) {
      Consumer<Page> keep =
          page -> {
            Browser.resize(page, size);
            Gallery.keep(page, picture);
          };
      showing().show(answer, filled.outerHtml(), keep);
    }
  }
}
