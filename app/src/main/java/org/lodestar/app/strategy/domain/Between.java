package org.lodestar.app.strategy.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.DayMove;
import org.lodestar.app.strategy.StandingChange;

/** How an action stood between two looks, so that a red that was moved away is not forgotten. */
public final class Between {
  private Between() {}

  /**
   * The worst that it was meanwhile; null where it was no worse than at both looks. What was put
   * off after its day was over was red, also where nobody looked before it was moved.
   *
   * @param before how it stood at the first look; null where it did not stand yet
   * @param now how it stands; null where nothing stands
   * @param changes since the first look
   * @param moves of its day since the first look
   */
  public static @Nullable ActionStanding worst(
      @Nullable ActionStanding before,
      @Nullable ActionStanding now,
      List<StandingChange> changes,
      List<DayMove> moves) {
    Stream<ActionStanding> missed =
        moves.stream().filter(DayMove::wasMissed).map(each -> ActionStanding.RED);
    return Stream.concat(changes.stream().map(each -> each.judgement().standing()), missed)
        .filter(each -> each == ActionStanding.RED || each == ActionStanding.AMBER)
        .filter(each -> isWorse(each, before) && isWorse(each, now))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean isWorse(ActionStanding one, @Nullable ActionStanding other) {
    return other == null || one.compareTo(other) < 0;
  }
}
