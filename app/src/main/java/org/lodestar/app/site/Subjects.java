package org.lodestar.app.site;

import java.util.Optional;

/**
 * Slot: what the page at an address is about. Asked while the page is drawn, after its own work is
 * done, and in a transaction of its own.
 */
public interface Subjects {
  /**
   * What stands over the page, as far as its reader may see it.
   *
   * @param address path and query, as asked for
   */
  Optional<Subject> over(Page page, String address);
}
