package org.lodestar.app.site;

/**
 * Slot: something that is open after the first start of a real partnership, such as a second
 * administrator. A room that knows of one says whether it is done; the page of all of them leads to
 * it for as long as it is not.
 */
public interface SetUpStep {
  /** Its words: under this key its name, under the key with {@code .hint} what to do. */
  String key();

  /** Where it stands among the others. */
  int place();

  /** Asked anew each time. */
  boolean isDone();

  /** Where it is done; empty where it is done on the machine and not on a page. */
  default String href() {
    return "";
  }
}
