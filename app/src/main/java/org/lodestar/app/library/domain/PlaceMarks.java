package org.lodestar.app.library.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells whether a recording says where it was made: phones and cameras write that into a film, and
 * whoever saves it can read it. Found by the names under which it is written down.
 */
public final class PlaceMarks {
  /**
   * Boxes of MP4 and QuickTime. Four bytes come about by chance in a long film, so that their
   * length, which stands before the name, is looked at, too: it is below 64 KB.
   */
  private static final List<String> BOXES = List.of("\u00A9xyz", "loci", "GPSL");

  /** Keys of QuickTime, and of XMP in any of them. */
  private static final List<String> KEYS =
      List.of("com.apple.quicktime.location.ISO6709", "exif:GPS");

  /**
   * What cameras measure along the way (GPMF of GoPro): positions stand below these names, each
   * with the kind of its numbers behind it.
   */
  private static final List<String> MEASURED = List.of("GPS5l", "GPS9?");

  /** The name of a tag of Matroska and WebM, with the element in which it stands. */
  private static final String TAG = "E\u00A3";

  private static final List<String> TAGS = List.of("LOCATION", "location", "Location");

  /** A length of eight bytes stands between the element and the name at most. */
  private static final int LONGEST_LENGTH = 8;

  private static final int LENGTH = 4;
  private static final int WINDOW = 64 * 1024;

  /** More than the longest mark, so that none is missed where two windows meet. */
  private static final int OVERLAP = 64;

  private PlaceMarks() {}

  /** Whether there is one of them among these bytes, which are read until the first one. */
  public static boolean in(InputStream bytes) throws IOException {
    String kept = "";
    for (byte[] window = bytes.readNBytes(WINDOW);
        window.length > 0;
        window = bytes.readNBytes(WINDOW)) {
      String all = kept + new String(window, StandardCharsets.ISO_8859_1);
      if (KEYS.stream().anyMatch(all::contains)
          || MEASURED.stream().anyMatch(all::contains)
          || BOXES.stream().anyMatch(box -> holds(all, box))
          || TAGS.stream().anyMatch(tag -> named(all, tag))) {
        return true;
      }
      kept = all.substring(Math.max(0, all.length() - OVERLAP));
    }
    return false;
  }

  /** Whether a tag of this name stands there: the word alone may be said in any text of a film. */
  private static boolean named(String all, String tag) {
    for (int at = all.indexOf(tag); at >= 0; at = all.indexOf(tag, at + 1)) {
      String before = all.substring(Math.max(0, at - LONGEST_LENGTH - TAG.length()), at);
      if (before.contains(TAG)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String all, String box) {
    for (int at = all.indexOf(box, LENGTH); at >= 0; at = all.indexOf(box, at + 1)) {
      if (all.charAt(at - LENGTH) == 0 && all.charAt(at - LENGTH + 1) == 0) {
        return true;
      }
    }
    return false;
  }
}
