package org.lodestar.app.concerns;

import java.util.UUID;

/**
 * A file that went out with a message of staff: the copy that was drawn of it, never the original,
 * and never its name, which may tell of other people.
 *
 * @param file identifier of the file whose copy it is
 * @param place by which people speak of it, from 1 in each message
 * @param size of the copy in bytes
 */
public record MessageFile(UUID file, int place, Kind kind, long size) {
  /** What the reader's program will open. */
  public enum Kind {
    PICTURE,
    /** A PDF of pictures of its pages. */
    PAGES;

    /** By the media type of the copy. */
    public static Kind of(String type) {
      return type.startsWith("image/") ? PICTURE : PAGES;
    }
  }
}
