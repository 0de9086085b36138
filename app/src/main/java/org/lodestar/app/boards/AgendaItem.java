package org.lodestar.app.boards;

import java.util.UUID;

/**
 * Something that a board looks at in a meeting.
 *
 * @param minutes what was said about it
 */
public record AgendaItem(
    UUID id, UUID meeting, int place, Content content, String minutes, long version) {
  /** What is asked of the board. */
  public enum Wanted {
    NOTE,
    DISCUSS,
    DECIDE
  }

  /** What it is about, and the post that brings it. */
  public record Content(String title, Wanted wanted, String brings, Paper paper) {}

  /** What members read before: a title with an address, or words. */
  public record Paper(String title, String link, String words) {
    /** Whether there is none. */
    public boolean isEmpty() {
      return title.isEmpty() && link.isEmpty() && words.isEmpty();
    }
  }

  public String title() {
    return content.title();
  }
}
