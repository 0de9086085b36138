package org.lodestar.htcds;

import org.jspecify.annotations.Nullable;

/**
 * A place as far as it is known.
 *
 * @param country ISO 3166
 * @param longitude in degrees, from -180 to 180
 * @param latitude in degrees, from -90 to 90
 */
public record Address(
    @Nullable String street,
    @Nullable String city,
    @Nullable String state,
    @Nullable String postalCode,
    @Nullable String country,
    @Nullable Double longitude,
    @Nullable Double latitude) {
  public Address {
    if (longitude != null && !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("A longitude is from -180 to 180");
    }
    if (latitude != null && !(Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException("A latitude is from -90 to 90");
    }
  }

  /** No place is known. */
  public static Address unknown() {
    return new Address(null, null, null, null, null, null, null);
  }

  /** Where somebody is, is never printed by accident. */
  @Override
  public String toString() {
    return "Address[]";
  }
}
