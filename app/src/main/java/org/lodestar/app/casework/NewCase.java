package org.lodestar.app.casework;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.worries.Account;

/**
 * A case to be opened.
 *
 * @param summary what it is about, in a line or two
 * @param concern from which it is opened; null without one
 * @param concernVersion of the concern as it was shown
 * @param owner the worker in charge; null for nobody yet
 * @param own what the worker handed in themselves, from which it is opened; else null
 * @param who whom it is about, by name or in a word; null where nobody knows yet
 * @param now what the report says of them that changes their first night
 */
public record NewCase(
    @Nullable PersonalText summary,
    @Nullable UUID concern,
    long concernVersion,
    @Nullable UUID owner,
    @Nullable Own own,
    @Nullable PersonalText who,
    Set<ToldNow> now) {
  public NewCase {
    now = Set.copyOf(now);
  }

  /** A case that comes from nothing that the worker handed in. */
  public NewCase(
      @Nullable PersonalText summary,
      @Nullable UUID concern,
      long concernVersion,
      @Nullable UUID owner) {
    this(summary, concern, concernVersion, owner, null, null, Set.of());
  }

  /**
   * What the worker handed in; it stays with whoever received it.
   *
   * @param concern that it became with whoever received it
   * @param account what they wrote beside it; null for what they took down for somebody
   */
  public record Own(
      UUID concern,
      String reference,
      Told told,
      Circumstances circumstances,
      @Nullable Account account,
      Instant at) {
    /** Never in a log. */
    @Override
    public String toString() {
      return "Own[" + reference + "]";
    }
  }

  /** The same, opened from what the worker handed in. */
  public NewCase from(@Nullable Own written) {
    return new NewCase(summary, concern, concernVersion, owner, written, who, now);
  }

  /** The same, about somebody of whom the worker knows a name or a word. */
  public NewCase about(@Nullable PersonalText somebody) {
    return new NewCase(summary, concern, concernVersion, owner, own, somebody, now);
  }

  /** The same, of whom the report says something that changes their first night. */
  public NewCase saying(Set<ToldNow> known) {
    return new NewCase(summary, concern, concernVersion, owner, own, who, known);
  }

  /** A case that comes from no concern. */
  public static NewCase without(@Nullable PersonalText summary, @Nullable UUID owner) {
    return new NewCase(summary, null, 0, owner);
  }
}
