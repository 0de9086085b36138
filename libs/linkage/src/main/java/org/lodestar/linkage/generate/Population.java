package org.lodestar.linkage.generate;

import java.time.LocalDate;

/**
 * The people behind the lists.
 *
 * @param reference the day on which ages are counted
 * @param oldest greatest age in years; ages are even from 0 up to it
 * @param homesForPostcode homes that share a postcode, on average
 * @param sharedHouses share of homes in which four to twelve unrelated people live
 * @param nameSkew exponent s of the name counts, which fall as (rank + 2.7)^-s (Zipf and
 *     Mandelbrot); 1 is near real counts, 0 makes all names of a pool equally common
 * @param householdSurname chance that a member of a family has its surname
 */
public record Population(
    LocalDate reference,
    int oldest,
    double homesForPostcode,
    double sharedHouses,
    double nameSkew,
    double householdSurname) {
  /** What the presets use. */
  public static final Population ORDINARY =
      new Population(LocalDate.of(2026, 1, 1), 85, 14, 0.03, 0.9, 0.8);

  public Population {
    if (oldest < 1 || oldest > 120 || !(homesForPostcode >= 1 && homesForPostcode <= 95)) {
      throw new IllegalArgumentException("oldest is 1 to 120, homes for each postcode 1 to 95");
    }
    if (!(sharedHouses >= 0 && sharedHouses <= 1 && nameSkew >= 0 && nameSkew <= 3)) {
      throw new IllegalArgumentException("shared houses are a share, the skew is 0 to 3");
    }
    if (!(householdSurname >= 0 && householdSurname <= 1)) {
      throw new IllegalArgumentException("a shared surname is a chance from 0 to 1");
    }
  }
}
