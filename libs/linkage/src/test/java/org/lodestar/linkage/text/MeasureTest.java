package org.lodestar.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
  @ParameterizedTest
  @CsvSource({
    "51.4778, 0, 51.4778, 0, 0",
    "0, 0, 0, 1, 111.195",
    "0, 0, 90, 0, 10007.557",
    "0, 0, 0, 180, 20015.115",
    "51.5074, -0.1278, 48.8566, 2.3522, 343.557",
    "0, 179.5, 0, -179.5, 111.195"
  })
  void placesLieTheirKnownDistanceApart(
      double latitudeA, double longitudeA, double latitudeB, double longitudeB, double km) {
    assertThat(Kilometres.between(latitudeA, longitudeA, latitudeB, longitudeB))
        .isCloseTo(km, within(0.01));
  }

  @Property
  void distanceIsSymmetricAndNeverMoreThanHalfRoundTheEarth(
      @ForAll @DoubleRange(min = -90, max = 90) double latitudeA,
      @ForAll @DoubleRange(min = -180, max = 180) double longitudeA,
      @ForAll @DoubleRange(min = -90, max = 90) double latitudeB,
      @ForAll @DoubleRange(min = -180, max = 180) double longitudeB) {
    double distance = Kilometres.between(latitudeA, longitudeA, latitudeB, longitudeB);
    assertThat(distance).isBetween(0.0, 20_015.2);
    assertThat(Kilometres.between(latitudeB, longitudeB, latitudeA, longitudeA))
        .isCloseTo(distance, within(1e-6));
  }

  @Test
  void aPlaceOffTheEarthIsRefused() {
    assertThatThrownBy(() -> Kilometres.between(91, 0, 0, 0)).hasMessageContaining("latitude");
    assertThatThrownBy(() -> Kilometres.between(0, 0, 0, -181)).hasMessageContaining("longitude");
    assertThatThrownBy(() -> Kilometres.between(Double.NaN, 0, 0, 0))
        .hasMessageContaining("latitude");
  }

  @ParameterizedTest
  @CsvSource({"90, 100, 10, 0.1", "0, 0, 0, 0", "-5, 5, 10, 2", "0, 7, 7, 1", "3, 3, 0, 0"})
  void numbersDifferAbsolutelyAndAsAPart(double a, double b, double difference, double part) {
    assertThat(Numbers.difference(a, b)).isEqualTo(difference);
    assertThat(Numbers.relativeDifference(a, b)).isCloseTo(part, within(1e-12));
    assertThat(Numbers.relativeDifference(b, a)).isCloseTo(part, within(1e-12));
  }

  @Property
  void thePartIsFromZeroToTwo(@ForAll double a, @ForAll double b) {
    assertThat(Numbers.relativeDifference(a, b)).isBetween(0.0, 2.0);
  }
}
