package org.lodestar.linkage.generate;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The record that a clerk of one list is writing, and the dice that decide what goes wrong. */
final class Sheet {
  private final SplittableRandom random;
  private final double[] chances = new double[Mistake.values().length];

  private @Nullable String[] values = new String[0];
  private int mistakes;

  Sheet(ListPlan plan, SplittableRandom random) {
    this.random = random;
    for (Mistake mistake : Mistake.values()) {
      chances[mistake.ordinal()] = plan.chance(mistake);
    }
  }

  void begin() {
    values = new String[Field.values().length];
    mistakes = 0;
  }

  /** The values written; they belong to the record from now on. */
  @Nullable String[] values() {
    return values;
  }

  int mistakes() {
    return mistakes;
  }

  SplittableRandom random() {
    return random;
  }

  double chance(Mistake mistake) {
    return chances[mistake.ordinal()];
  }

  /** Throws the dice for a mistake that can happen here, and notes it when it does. */
  boolean happens(Mistake mistake) {
    boolean happened = random.nextDouble() < chance(mistake);
    if (happened) {
      mark(mistake);
    }
    return happened;
  }

  void mark(Mistake mistake) {
    mistakes |= 1 << mistake.ordinal();
  }

  @Nullable String get(Field field) {
    return values[field.ordinal()];
  }

  void set(Field field, @Nullable String value) {
    values[field.ordinal()] = value;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
