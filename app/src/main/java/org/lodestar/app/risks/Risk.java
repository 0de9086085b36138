package org.lodestar.app.risks;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that may keep the strategy from working.
 *
 * @param number by which it is called; never given again
 */
public record Risk(UUID id, int number, Content content, Scores scores, State state, long version) {
  /** Whether it is still watched. */
  public enum State {
    OPEN,
    CLOSED
  }

  /** How much of it the partnership is willing to bear. */
  public enum Appetite {
    AVERSE,
    CAUTIOUS,
    OPEN
  }

  /**
   * What it says.
   *
   * @param cause why it may happen
   * @param event what may happen
   * @param effect what comes of it
   * @param owner worker who answers for it
   * @param body that answers for it
   * @param proximity in how many months it may happen; null when nobody can say
   * @param actions of the plan that work against it
   */
  public record Content(
      String cause,
      String event,
      String effect,
      @Nullable UUID owner,
      @Nullable UUID body,
      @Nullable Integer proximity,
      Appetite appetite,
      LocalDate review,
      Set<UUID> actions) {
    public Content {
      actions = Set.copyOf(actions);
    }

    /** The same with another who answers for it. */
    public Content ownedBy(UUID other) {
      return new Content(cause, event, effect, other, body, proximity, appetite, review, actions);
    }
  }

  public boolean open() {
    return state == State.OPEN;
  }

  /** Whether it should have been looked at again already. */
  public boolean overdue(LocalDate today) {
    return open() && content.review().isBefore(today);
  }
}
