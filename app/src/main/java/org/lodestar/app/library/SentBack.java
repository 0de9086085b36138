package org.lodestar.app.library;

import java.time.Instant;
import java.util.UUID;

/**
 * That a second person sent something back to whoever made it.
 *
 * @param page slug of the public page, or the page on which a recording stands
 * @param read what was read, by a code in which each writing is another one
 * @param why words for the editor, which name nobody
 */
public record SentBack(String page, String read, String why, UUID by, Instant at) {
  /** A version of a page as it was written last. */
  public static String read(PageVersion draft) {
    return "version/" + draft.number() + "/" + draft.writtenAt();
  }

  /** A recording, which is never changed. */
  public static String read(Recording recording) {
    return "recording/" + recording.id();
  }

  /** What tells it from all others. */
  public String mark() {
    return markOf(page, read);
  }

  /** The same of what may have been sent back. */
  public static String markOf(String page, String read) {
    return page + " " + read;
  }
}
