package org.lodestar.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A list as somebody reads it to its end. Tests share one platform, and what others leave there
 * pushes an item on to a later page.
 */
public final class AllPages {
  private static final int MOST = 400;

  private AllPages() {}

  /** Draws a page. */
  @FunctionalInterface
  public interface Reader {
    Document read(String path) throws Exception;
  }

  /** The first page, with what stands on those that follow added to its main part. */
  public static Document of(String path, Reader reader) throws Exception {
    Document all = reader.read(path);
    Element main = Objects.requireNonNull(all.selectFirst("main"), path);
    Document last = all;
    for (int number = 2; !last.select("main a[href$='page=" + number + "']").isEmpty(); number++) {
      assertTrue(number < MOST, path + " does not end");
      last = reader.read(path + (path.contains("?") ? "&" : "?") + "page=" + number);
      main.appendChildren(last.select("main > *"));
    }
    return all;
  }

  /** Lists of work are read to their end, every other page as it stands. */
  public static Document ofWork(String path, Reader reader) throws Exception {
    return path.startsWith("/work?kind=") ? of(path, reader) : reader.read(path);
  }
}
