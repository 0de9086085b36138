package org.lodestar.gain;

/** Why a gain has to be read with care. */
public enum Caution {
  /** There are fewer than {@link Gain#ENOUGH} people: the interval rests on the bell curve. */
  FEW,
  /** Everybody changed by the same, so that the interval has no width and says nothing. */
  ALL_ALIKE,
  /** The two intervals are apart by over 5 in 100 of the whole scale: trust the wider one. */
  METHODS_DIFFER
}
