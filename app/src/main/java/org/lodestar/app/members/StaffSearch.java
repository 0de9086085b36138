package org.lodestar.app.members;

import java.util.List;
import org.lodestar.app.site.Page;

/**
 * Slot: what the search box on every staff page finds in a module, as far as the worker may read
 * it. Whoever fills it asks the policy and records the search, not the words that were typed.
 */
public interface StaffSearch {
  /** Place among the results; smaller comes first. */
  int order();

  /** Whether the module has anything for a worker of these roles. */
  boolean offeredTo(Worker worker);

  /** The results, or none. */
  Results find(Worker worker, String typed, Page page);

  /**
   * What was found.
   *
   * @param title words of the heading
   */
  record Results(String title, List<Hit> hits) {
    public Results {
      hits = List.copyOf(hits);
    }
  }

  /** One result: a reference, its page, and codes in words; nothing that was written. */
  record Hit(String label, String href, String about) {}
}
