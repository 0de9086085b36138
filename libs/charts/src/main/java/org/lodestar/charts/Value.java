package org.lodestar.charts;

/**
 * A figure, or why there is none.
 *
 * @param number what is drawn; not a number where there is none
 * @param words what is written: {@code 4}, {@code 82 %}, {@code under 5}, {@code not known}
 */
public record Value(State state, double number, String words) {
  /** What is known of it. */
  public enum State {
    KNOWN,
    /** There is one, and it is not told. */
    KEPT_BACK,
    /** Nobody knows it, or it is not there yet. */
    UNKNOWN
  }

  public Value {
    if ((state == State.KNOWN) != Double.isFinite(number)) {
      throw new IllegalArgumentException("A figure is known, or it is not drawn: " + words);
    }
    if (words.isBlank()) {
      throw new IllegalArgumentException("A figure is told in words, too");
    }
  }

  /** A figure that is told. */
  public static Value of(double number, String words) {
    return new Value(State.KNOWN, number, words);
  }

  /** A count. */
  public static Value of(long number) {
    return of(number, Ticks.words(number));
  }

  /** A figure that is not told. */
  public static Value keptBack(String words) {
    return new Value(State.KEPT_BACK, Double.NaN, words);
  }

  /** No figure. */
  public static Value unknown(String words) {
    return new Value(State.UNKNOWN, Double.NaN, words);
  }

  public boolean isKnown() {
    return state == State.KNOWN;
  }

  public boolean isKeptBack() {
    return state == State.KEPT_BACK;
  }
}
