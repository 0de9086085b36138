package org.lodestar.linkage.text;

/**
 * The distance between two places on the ground along a great circle, by the haversine formula on a
 * sphere with the mean radius of the Earth (R1 of the GRS 80 ellipsoid); within 0.6 % of the truth.
 */
public final class Kilometres {
  private static final double EARTH_RADIUS = 6371.0088;

  private Kilometres() {}

  /**
   * @param latitudeA degrees north, -90 to 90
   * @param longitudeA degrees east, -180 to 180
   */
  public static double between(
      double latitudeA, double longitudeA, double latitudeB, double longitudeB) {
    double fromPole = Math.toRadians(latitude(latitudeA));
    double toPole = Math.toRadians(latitude(latitudeB));
    double turn = Math.toRadians(longitude(longitudeB) - longitude(longitudeA));
    double haversine =
        haversine(toPole - fromPole) + Math.cos(fromPole) * Math.cos(toPole) * haversine(turn);
    return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, haversine)));
  }

  private static double haversine(double angle) {
    double sine = Math.sin(angle / 2);
    return sine * sine;
  }

  private static double latitude(double degrees) {
    return within(degrees, 90, "latitude");
  }

  private static double longitude(double degrees) {
    return within(degrees, 180, "longitude");
  }

  private static double within(double degrees, double most, String name) {
    if (!(Math.abs(degrees) <= most)) {
      throw new IllegalArgumentException(name + " must be from -" + most + " to " + most);
    }
    return degrees;
  }
}
