package org.lodestar.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.Set;

/**
 * What stands between a person and the platform: a browser, or no more than the requests that a
 * browser without script would send and the pages that it would show.
 */
interface Screen extends AutoCloseable {
  void open(String address);

  String address();

  /** Of the page that is shown. */
  int status();

  /** Its source as it is now. */
  String source();

  /** Its words as a reader sees them. */
  String words();

  Part at(String css);

  /** The first button or link that is called so, word for word. */
  Part named(String name);

  /** The field, box or choice with this label, word for word. */
  Part labelled(String label);

  /** Fetches something with the same cookies and stays on the page. */
  Answer fetch(String address);

  /** Follows a link to a file, which is saved. */
  Answer save(Part link);

  void reload();

  void back();

  /** Waits until the page is all there. */
  void settle();

  /** Lets a moment pass; false where nothing changes by itself. */
  boolean waits();

  /** Looks at the page if nobody has looked at its shape in this run. */
  void look();

  /** Nothing is wider than the narrowest screen that is promised. */
  void assertFits();

  /** The first such part ends so many pixels below the top of a phone's page, or higher. */
  void assertEndsWithin(String css, int pixels);

  void keep(String picture, ViewportSize size);

  /** The page as a printer gets it, a PDF on A4. */
  byte[] print();

  List<String> addresses();

  List<String> faults();

  Set<String> cookies();

  /** The browser's own page, for what only a browser can do. */
  Page page();

  /** The requests themselves, where there is no browser. */
  Wire wire();

  @Override
  void close();
}
