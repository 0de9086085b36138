package org.lodestar.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
  @ParameterizedTest
  @CsvSource({
    "20 60, 20 60",
    "50, 50",
    "50 50, 45 55",
    "50 50 50, 40 50 60",
    "50 40 57, 49 39 59",
    "0 1, 5 15",
    "100 99, 95 85",
    "20 22 80 81, 16 26 75.5 85.5",
  })
  void labelsOfTenStandAsNearToTheirPlacesAsTheyCan(String wished, String expected) {
    List<Spread.Wish> wishes =
        Arrays.stream(wished.split(" "))
            .map(each -> new Spread.Wish(Double.parseDouble(each), 10))
            .toList();
    assertThat(Spread.apart(wishes, 0, 100))
        .isEqualTo(Arrays.stream(expected.split(" ")).map(Double::valueOf).toList());
  }

  @Property(tries = 300)
  void noneLiesUponAnotherAndAllStayInside(
      @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -20, max = 120) Double> places) {
    List<Double> middles =
        Spread.apart(places.stream().map(each -> new Spread.Wish(each, 10)).toList(), 0, 100);
    List<Double> sorted = middles.stream().sorted().toList();
    assertThat(sorted.getFirst()).isGreaterThanOrEqualTo(5 - 1e-9);
    assertThat(sorted.getLast()).isLessThanOrEqualTo(95 + 1e-9);
    for (int i = 1; i < sorted.size(); i++) {
      assertThat(sorted.get(i) - sorted.get(i - 1)).isGreaterThanOrEqualTo(10 - 1e-9);
    }
  }
}
