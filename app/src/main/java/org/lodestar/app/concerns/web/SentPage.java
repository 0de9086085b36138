package org.lodestar.app.concerns.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.form.Frame;

/**
 * Who reads it, and when.
 *
 * @param reader as it is at this minute; null when there is nobody
 * @param files how many files went with it
 */
public record SentPage(Frame frame, String code, @Nullable ReaderPage reader, int files) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "SentPage[secret]";
  }
}
