package org.lodestar.prevalence.answer;

/**
 * How far the overlap carries: people on two lists or more are what every estimate lives on. The
 * relative standard error is about one over the root of the overlap: 32 % at 10, 18 % at 30.
 */
public enum Light {
  /** Under 10: no total. */
  RED("Red", "Too few people are on two lists or more for any total: under 10."),
  /** From 10 to 29. */
  AMBER("Amber", "Few people are on two lists or more: 10 to 29. Any range is very wide."),
  /** 30 or more. */
  GREEN("Green", "Enough people are on two lists or more to begin with: 30 or more.");

  private static final int LEAST = 10;
  private static final int ENOUGH = 30;

  private final String colour;
  private final String words;

  Light(String colour, String words) {
    this.colour = colour;
    this.words = words;
  }

  public static Light of(long overlap) {
    return overlap < LEAST ? RED : overlap < ENOUGH ? AMBER : GREEN;
  }

  public String colour() {
    return colour;
  }

  public String words() {
    return words;
  }
}
