package org.lodestar.app.guests;

import org.jspecify.annotations.Nullable;

/** What a link is in one browser. */
public sealed interface GuestEntry {
  /** It was opened here. */
  record In(Guest guest) implements GuestEntry {}

  /** Nobody has opened it. */
  record Unopened(Guest guest, GuestMatter matter) implements GuestEntry {}

  /**
   * It was opened in another browser.
   *
   * @param number by which the one who asks knows this browser; null before it asked
   */
  record Elsewhere(Guest guest, @Nullable String number) implements GuestEntry {}

  /** Wrong, ended, run out, cut short, forged, or never made: they all look the same. */
  record Over() implements GuestEntry {}
}
