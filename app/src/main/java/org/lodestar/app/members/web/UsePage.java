package org.lodestar.app.members.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the partnership uses or does not.
 *
 * @param name of it
 * @param hint what it is for
 * @param address of this page
 * @param state who switched it and when; the usual words where nobody did
 * @param switches whether the reader may switch it
 * @param open what must be finished first; null where that does not matter
 * @param hours a month, as they count now
 * @param rests what the hours rest on
 */
public record UsePage(
    String name,
    String hint,
    String address,
    boolean on,
    String state,
    boolean switches,
    List<Open> open,
    String hours,
    String rests,
    long version,
    @Nullable String fault) {
  /**
   * Something that is open.
   *
   * @param href where it is finished; null where the reader may not go there
   * @param who can finish it; null where the reader can
   */
  public record Open(String said, @Nullable String href, @Nullable String who) {}

  public UsePage {
    open = List.copyOf(open);
  }
}
