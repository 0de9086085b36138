package org.lodestar.app.library.web;

import java.util.List;
import org.lodestar.app.site.Mark;

/** A text of the toolkit in all languages, for who writes and reads them. */
public record ToolkitWordsPage(String title, List<Tongue> tongues) {
  public ToolkitWordsPage {
    tongues = List.copyOf(tongues);
  }

  /**
   * A language.
   *
   * @param read who read the last words, in words; empty where nobody has
   * @param write where it is written
   * @param decide where it is approved; empty where this reader cannot, or nothing waits
   * @param held why it cannot be approved, in words; empty where it can be or nothing waits
   * @param borrowed which of its lines are given in English, in words; empty where none is
   * @param off whether there is something to take off
   */
  public record Tongue(
      String name,
      Mark mark,
      String read,
      String write,
      String decide,
      String held,
      String borrowed,
      boolean off) {}
}
