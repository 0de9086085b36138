package org.lodestar.app.library;

import java.time.Instant;
import java.util.UUID;

/**
 * That a second person sent something back to whoever made it.
 *
 * @param page slug of the public page, or the page on which a recording stands
 * @param read what was read, by a code in which each writing is another one
 * @param why words for the editor, which name nobody
 * @param said a line for each item of a page as it was sent back; empty for a recording
 * @param dates of news, as {@link NewsDates#all} writes them; else empty
 */
public record SentBack(
    String page, String read, String why, UUID by, Instant at, String said, String dates) {
  /** A version of a page, sent back as it is. */
  public static SentBack of(PageVersion draft, String why, UUID by, Instant at) {
    NewsDates dates = draft.dates();
    return new SentBack(
        draft.page(),
        read(draft),
        why,
        by,
        at,
        draft.words().all(),
        dates == null ? "" : dates.all());
  }

  /** A recording. */
  public static SentBack of(Recording recording, String why, UUID by, Instant at) {
    return new SentBack(recording.said().spot(), read(recording), why, by, at, "", "");
  }

  /** A version of a page as it was written last. */
  public static String read(PageVersion draft) {
    return ofVersion(draft) + draft.writtenAt();
  }

  /** How the codes of all begin that was ever written as this version. */
  public static String ofVersion(PageVersion draft) {
    return "version/" + draft.number() + "/";
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
