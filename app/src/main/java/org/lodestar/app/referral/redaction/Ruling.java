package org.lodestar.app.referral.redaction;

/**
 * What a worker decided about a mark.
 *
 * @param treatment what is done
 * @param words the neutral words that replace it, or the reason why it stays; empty for removal
 */
public record Ruling(Treatment treatment, String words) {
  /** What stands where a passage was removed. */
  public static final String REMOVED = "[removed]";

  /** What can be done with a passage. */
  public enum Treatment {
    REMOVE,
    REPLACE,
    KEEP
  }

  public Ruling {
    words = words.strip();
  }

  /** Takes the passage out. */
  public static Ruling remove() {
    return new Ruling(Treatment.REMOVE, "");
  }

  /** Puts other words in its place. */
  public static Ruling replace(String words) {
    return new Ruling(Treatment.REPLACE, words);
  }

  /** Leaves it, with the reason. */
  public static Ruling keep(String reason) {
    return new Ruling(Treatment.KEEP, reason);
  }

  /** Whether it settles the mark: a known identifier never stays, and words are needed. */
  public boolean settles(Mark mark) {
    return switch (treatment) {
      case REMOVE -> true;
      case REPLACE -> !words.isEmpty();
      case KEEP -> !mark.known() && !words.isEmpty();
    };
  }

  /** What stands in the place of the passage. */
  String instead(String passage) {
    return switch (treatment) {
      case REMOVE -> REMOVED;
      case REPLACE -> words;
      case KEEP -> passage;
    };
  }
}
