package org.lodestar.app.partnersites;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a look at a page found.
 *
 * @param stands how each thing stands; what is left out was not asked for
 * @param changedOn the day that the page says of itself; null where it says none
 * @param near numbers that are nearly right
 */
public record Found(
    Reached reached,
    Map<Expected, Stand> stands,
    @Nullable LocalDate changedOn,
    List<NearMiss> near) {
  public Found {
    stands = Map.copyOf(stands);
    near = List.copyOf(near);
  }

  /** A page that was not read. */
  public static Found none(Reached why, Iterable<Expected> expected) {
    Map<Expected, Stand> unknown = new EnumMap<>(Expected.class);
    expected.forEach(each -> unknown.put(each, Stand.UNKNOWN));
    return new Found(why, unknown, null, List.of());
  }

  /** How one thing stands. */
  public Stand stand(Expected expected) {
    return stands.getOrDefault(expected, Stand.NOT_ASKED);
  }

  /** Whether somebody who trusts the page may ring a wrong number. */
  public boolean isNumberWrong() {
    return !near.isEmpty();
  }

  /** What it comes to. */
  public Verdict verdict() {
    if (reached.saysNothing()) {
      return Verdict.UNKNOWN;
    }
    boolean wrong =
        reached != Reached.READ
            || isNumberWrong()
            || stands.values().stream().anyMatch(Stand::isWrong);
    if (wrong) {
      return Verdict.WRONG;
    }
    return stands.values().stream().anyMatch(Stand::isRight) ? Verdict.RIGHT : Verdict.UNKNOWN;
  }
}
