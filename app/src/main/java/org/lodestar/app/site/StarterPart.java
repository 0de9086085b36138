package org.lodestar.app.site;

import java.util.Map;

/**
 * Slot: what a room holds of the place in which a partnership works, without anybody in it: written
 * out for another installation, taken out of one that begins elsewhere, put in where one begins
 * with it. Declare one bean for each room. All is called as an unattended task, inside a
 * transaction.
 */
public interface StarterPart {
  /** Its name in the file: the room's. */
  String room();

  /**
   * Its rows.
   *
   * @param all of the place, as far as another partnership may read it; else what came with the
   *     platform alone
   * @return tables by name, each as a JSON array
   */
  Map<String, String> take(boolean all);

  /** Takes out what came with the platform, unless somebody has changed it. */
  void clear();

  /**
   * Puts rows in; one that is there already stays as it is.
   *
   * @param tables as {@link #take} gave them
   */
  void put(Map<String, String> tables);

  /**
   * Puts in what another installation wrote out. Nobody here has looked at it: public pages show
   * nothing of it until somebody has.
   */
  default void copy(Map<String, String> tables) {
    put(tables);
  }
}
