package org.lodestar.app.site;

import java.util.List;

/**
 * Slot: videos and sound that stand on public pages, such as a page said in British Sign Language.
 * Filled by the module that keeps them.
 */
public interface RecordingSlot {
  /**
   * What stands on a page, in the order in which it is shown; nothing where nothing does, or while
   * the database is away.
   *
   * @param spot by which the page is known
   */
  List<Recorded> recordings(String spot, Page page);

  /**
   * A recording as shown. Nothing of it is loaded before somebody presses.
   *
   * @param id of its player within the page
   * @param src where its bytes are, on this site
   * @param type media type
   * @param video whether there is something to see
   * @param name of the language in which it is said
   * @param language of its title and its written words
   * @param words the written words that it says, a paragraph each
   */
  record Recorded(
      String id,
      String src,
      String type,
      boolean video,
      String title,
      String name,
      int minutes,
      Language language,
      List<String> words) {
    public Recorded {
      words = List.copyOf(words);
    }
  }
}
