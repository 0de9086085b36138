package org.lodestar.statute;

/**
 * One allowed move.
 *
 * @param guard what must hold, in words; the module that makes the move checks it
 */
public record Transition<S extends Enum<S>, E extends Enum<E>>(
    S from, E event, S to, TransitionActor by, String guard) {

  /** The event is recorded and the stage stays. */
  public boolean staysPut() {
    return from == to;
  }
}
