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
 * @param care who looks after it, and when; null while nobody here has looked: words about people
 *     that came with the platform are then shown to nobody
 * @param dates of news; null for every other page
 */
public record PublicPage(
    Kind kind,
    String slug,
    PageWords words,
    int number,
    @Nullable Care care,
    @Nullable NewsDates dates) {
  /** A page that stays. */
  public PublicPage(Kind kind, String slug, PageWords words, int number, @Nullable Care care) {
    this(kind, slug, words, number, care, null);
  }

  /** What sort of page it is. */
  public enum Kind {
    /** Signs in one sort of place. */
    SETTING("/signs/", false),
    /** One of the eight types of the strategy. */
    TYPE("/types/", true),
    /** What one can do as who one is. */
    AUDIENCE("/for/", false),
    /** What deters and diverts, and what makes people harder to use. */
    TURNING("/for/", true),
    /** What is new and what is coming: added here, and ended by itself. */
    NEWS("/news/", false);

    private final String path;
    private final boolean people;

    Kind(String path, boolean people) {
      this.path = path;
      this.people = people;
    }

    /** Whether it speaks of, or to, people who are used; no such words are shown unseen. */
    public boolean people() {
      return people;
    }

    /**
     * Whether it ends by itself: it came with no platform, is in English alone, lies before no
     * advisers and is not looked at again.
     */
    public boolean passing() {
      return this == NEWS;
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
    return idOf(slug);
  }

  /** The identifier of a page. */
  public static UUID idOf(String slug) {
    return UUID.nameUUIDFromBytes(("public-page/" + slug).getBytes(StandardCharsets.UTF_8));
  }

  /** Whether its words are about people, came with the platform and are shown to nobody yet. */
  public boolean begins() {
    return kind.people() && number == 0 && (care == null || !care.shown());
  }

  /** Whether its words wait until somebody here has looked at them. */
  public boolean held() {
    return care == null && begins();
  }

  /** Whether an editor took off what everybody read. */
  public boolean takenOff() {
    return care != null && !care.shown() && !begins();
  }

  /** Whether it is news that nobody has approved yet. */
  public boolean unapproved() {
    return kind.passing() && number == 0;
  }

  /** Whether its words are shown: neither held nor taken off. */
  public boolean shown() {
    return !unapproved() && (care == null ? !begins() : care.shown());
  }

  /** Whether everybody reads its words on a day: news only until their last one. */
  public boolean told(LocalDate today) {
    return shown() && (dates == null || !dates.over(today));
  }

  /** The version that was looked at, for whoever changes its care. */
  public long version() {
    return care == null ? -1 : care.version();
  }

  /** Whether somebody should look at it: the day has come, or nobody ever has; never at news. */
  public boolean due(LocalDate today) {
    return !kind.passing() && (care == null || !care.review().isAfter(today));
  }
}
