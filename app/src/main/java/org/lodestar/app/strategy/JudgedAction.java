package org.lodestar.app.strategy;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.strategy.Planned.Parties;

/**
 * An action, and how it stands today.
 *
 * @param judgement null in a strategy that is not in force
 * @param despite why it counts as done although its indicator did not reach what was aimed for;
 *     else empty
 * @param late that it was late and was moved; null where it was not, is done, or a board agreed
 * @param because what exactly holds of the rule that says how it stands
 */
public record JudgedAction(
    PlanAction action,
    @Nullable Judgement judgement,
    String despite,
    @Nullable LateMoved late,
    Because because) {
  /** One of which the rule says all. */
  public JudgedAction(
      PlanAction action, @Nullable Judgement judgement, String despite, @Nullable LateMoved late) {
    this(action, judgement, despite, late, Because.NONE);
  }

  public @Nullable ActionStanding standing() {
    return judgement == null ? null : judgement.standing();
  }

  /**
   * What a board is to agree: the new day of an action that is late and answers to that body, or to
   * none. Nothing where it has no new day, or one that is over, too.
   */
  public Optional<LateMoved> asks(UUID board) {
    Parties parties = action.planned().parties();
    boolean theirs =
        parties.overseers().isEmpty()
            || parties.overseers().contains(board)
            || board.equals(parties.owner());
    return Optional.ofNullable(late).filter(each -> theirs).filter(LateMoved::isToAgree);
  }
}
