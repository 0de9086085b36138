package org.lodestar.app.library;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page for everybody, as it stands now.
 *
 * @param slug by which its address knows it for ever
 * @param number of the version whose words these are; 0 for those that came with the platform
 * @param care who looks after it, and when; null while nobody here has looked
 */
public record PublicPage(
    Kind kind, String slug, PageWords words, int number, @Nullable Care care) {
  /** What sort of page it is. */
  public enum Kind {
    /** Signs in one sort of place. */
    SETTING("/signs/"),
    /** One of the eight types of the strategy. */
    TYPE("/types/"),
    /** What one can do as who one is. */
    AUDIENCE("/for/"),
    /** What deters and diverts, and what makes people harder to use. */
    TURNING("/for/");

    private final String path;

    Kind(String path) {
      this.path = path;
    }
  }

  /**
   * Who looks after a page.
   *
   * @param looked when somebody looked at it last
   * @param review when it is looked at again
   * @param shown whether its words are shown at all
   */
  public record Care(
      String owner, LocalDate looked, LocalDate review, boolean shown, long version) {}

  /** Its address. */
  public String path() {
    return kind.path + slug;
  }

  /** An identifier, for whoever keeps one: the same on every machine and for ever. */
  public UUID id() {
    return UUID.nameUUIDFromBytes(("public-page/" + slug).getBytes(StandardCharsets.UTF_8));
  }

  /** Whether nobody has taken its words off. */
  public boolean shown() {
    return care == null || care.shown();
  }

  /** The version that was looked at, for whoever changes its care. */
  public long version() {
    return care == null ? -1 : care.version();
  }

  /** Whether somebody should look at it: the day has come, or nobody here ever has. */
  public boolean due(LocalDate today) {
    return care == null || !care.review().isAfter(today);
  }
}
