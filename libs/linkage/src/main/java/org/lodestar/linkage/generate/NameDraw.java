package org.lodestar.linkage.generate;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws names of one pool, each as often as its rank says: counts fall as {@code (rank +
 * 2.7)^-skew} (G. K. Zipf; B. Mandelbrot 1953).
 */
final class NameDraw {
  private static final double OFFSET = 2.7;

  private final NamePool pool;
  private final Alias female;
  private final Alias male;
  private final Alias surname;

  private NameDraw(NamePool pool, double skew) {
    this.pool = pool;
    female = zipf(pool.female().size(), skew);
    male = zipf(pool.male().size(), skew);
    surname = zipf(pool.surnames().size(), skew);
  }

  static List<NameDraw> all(double skew) {
    return NamePool.all().stream().map(pool -> new NameDraw(pool, skew)).toList();
  }

  NamePool pool() {
    return pool;
  }

  Name forename(boolean isFemale, SplittableRandom random) {
    return isFemale ? pool.female().get(female.draw(random)) : pool.male().get(male.draw(random));
  }

  int drawSurname(SplittableRandom random) {
    return surname.draw(random);
  }

  Name surname(int number, boolean isFemale) {
    return (isFemale ? pool.feminineSurnames() : pool.surnames()).get(number);
  }

  // StrictMath, so that the same plan makes the same names on every machine.
  private static Alias zipf(int size, double skew) {
    double[] weights = new double[size];
    for (int rank = 0; rank < size; rank++) {
      weights[rank] = StrictMath.pow(rank + 1 + OFFSET, -skew);
    }
    return new Alias(weights);
  }
}
