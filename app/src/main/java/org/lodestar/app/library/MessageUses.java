package org.lodestar.app.library;

import java.util.List;
import org.lodestar.app.members.Worker;

/** Slot: what a later room says in words that everybody uses. */
public interface MessageUses {
  /** What says the message of a key, as far as this worker may read of it. */
  List<Use> uses(Worker worker, String key);

  /**
   * Something that says a message.
   *
   * @param title in words, with what it is
   * @param href where it stands
   */
  record Use(String title, String href) {}
}
