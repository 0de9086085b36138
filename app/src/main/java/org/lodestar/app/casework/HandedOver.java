package org.lodestar.app.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a hand-over of cases, or taking it back, ended.
 *
 * @param id of the hand-over
 * @param from who had the cases before it
 * @param moved cases that have another worker in charge
 * @param left cases that were left as they are
 */
public record HandedOver(UUID id, UUID from, int moved, List<Left> left) {
  public HandedOver {
    left = List.copyOf(left);
  }

  /**
   * A case that was left.
   *
   * @param reference null where the one who hands over does not see it
   * @param why the one who should get it cannot open it; null where somebody changed it meanwhile
   */
  public record Left(@Nullable String reference, @Nullable CannotOpen why) {
    /** The reason, where the one who should get it cannot open it. */
    public Optional<CannotOpen> reason() {
      return Optional.ofNullable(why);
    }
  }
}
