package org.lodestar.app.casework.domain;

import java.util.Optional;
import org.lodestar.app.casework.CannotOpen;

/** Nobody is in charge of a case that they cannot open: what is due in it would wait for nobody. */
public final class ChargeRules {
  private ChargeRules() {}

  /**
   * Why a case may not be with somebody; empty where it may.
   *
   * @param works whether they work on cases here today
   * @param shutOut whether they are shut out of this one
   * @param letIn whether they, or their organisation, were let in to it
   */
  public static Optional<CannotOpen> whyNot(boolean works, boolean shutOut, boolean letIn) {
    if (!works) {
      return Optional.of(CannotOpen.GONE);
    }
    if (shutOut) {
      return Optional.of(CannotOpen.SHUT_OUT);
    }
    return letIn ? Optional.empty() : Optional.of(CannotOpen.NOT_NAMED);
  }

  /**
   * Whether the one who hands a case over may name who takes it over in the same act: they name in
   * it otherwise too, so they have said before that they know nobody in it.
   */
  public static boolean mayName(CannotOpen why, boolean restricted, boolean declared) {
    return why == CannotOpen.NOT_NAMED && restricted && declared;
  }
}
