package org.lodestar.app.publications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.publications.Pack.Written;
import org.lodestar.app.publications.Withheld.Place;
import org.lodestar.app.publications.Withheld.Why;

/** What of a withheld pack goes on into the next draft. */
class CarriedRulesTest {
  private static final Written WRITTEN =
      new Written("All goes well", "Agree a shift", "Ask us first", "£400 is left", "");

  private static Set<Place> places(@Nullable String codes) {
    return codes == null
        ? Set.of()
        : Arrays.stream(codes.split(" ")).map(Place::valueOf).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # why         | marked          | found    | unsure
          NAMED         | VOICE           |          |
          NAMED         |                 | HEADLINE |
          NAMED         |                 |          | HEADLINE DECISIONS VOICE MONEY
          NAMED         | ELSEWHERE       |          |
          RECOGNISABLE  | DECISIONS       |          |
          RECOGNISABLE  |                 |          | HEADLINE DECISIONS VOICE MONEY
          RECOGNISABLE  |                 | HEADLINE | DECISIONS VOICE MONEY
          SMALL_NUMBER  |                 |          |
          NOT_AGREED    |                 |          |
          """)
  void whatNobodyMarkedOrFoundIsLeftToWhoeverTypedIt(
      Why why, @Nullable String marked, @Nullable String found, @Nullable String unsure) {
    assertThat(CarriedRules.unsure(WRITTEN, why, places(marked), places(found)))
        .isEqualTo(places(unsure));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # why         | marked          | found    | left
          NAMED         | VOICE           |          | VOICE
          NAMED         | VOICE           | HEADLINE | VOICE HEADLINE
          NAMED         |                 | HEADLINE | HEADLINE
          NAMED         |                 |          | HEADLINE DECISIONS VOICE MONEY
          NAMED         | ELSEWHERE       |          |
          RECOGNISABLE  | DECISIONS       |          | DECISIONS
          RECOGNISABLE  |                 | HEADLINE | HEADLINE DECISIONS VOICE MONEY
          SMALL_NUMBER  |                 |          | MONEY
          NOT_AGREED    |                 |          | VOICE
          NOT_AGREED    | MONEY LEARNING  |          | VOICE MONEY
          """)
  void whatTellsOfAPersonIsLeftOutAndAllWhereNobodyKnows(
      Why why, @Nullable String marked, @Nullable String found, @Nullable String left) {
    Set<Place> out = CarriedRules.left(WRITTEN, why, places(marked), places(found));
    assertThat(out).isEqualTo(places(left));
    Written carried = CarriedRules.carried(WRITTEN, out);
    for (Place each : Place.values()) {
      assertThat(each.of(carried))
          .as(each.name())
          .isEqualTo(out.contains(each) ? "" : each.of(WRITTEN));
    }
  }
}
