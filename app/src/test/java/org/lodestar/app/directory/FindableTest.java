package org.lodestar.app.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.directory.Findable.State;
import org.lodestar.app.ground.Ids;

class FindableTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @ParameterizedTest
  @CsvSource({
    "OTHER, true, 01632 960156, , , , FOUND",
    "OTHER, true, , https://www.example.org, , , FOUND",
    "OTHER, false, 01632 960156, , , , HIDDEN",
    "OTHER, false, , , , 2026-04-07, HIDDEN",
    "OTHER, true, 01632 960156, , , 2026-12-01, OVER",
    "OTHER, true, 01632 960156, , , 2026-12-02, FOUND",
    "OTHER, true, 01632 960156, , 2026-12-02, , NOT_YET",
    "OTHER, true, 01632 960156, , 2026-12-01, , FOUND",
    "OTHER, true, , , , , NO_WAY",
    "REFUGE, true, 01632 960156, , , , STAFF"
  })
  void whatSaysShownIsFoundAndWhatIsNotFoundSaysWhy(
      Purpose purpose,
      boolean shown,
      @Nullable String number,
      @Nullable String website,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      State state) {
    Service service =
        new Service(
            Ids.next(),
            purpose,
            "Invented",
            number == null ? "" : number,
            true,
            "Mornings",
            "English",
            "Free",
            website == null ? "" : website,
            "Anyone",
            Audience.EVERYONE,
            new Source("Invented", Source.Standing.TO_CONFIRM, "", null),
            "",
            shown,
            0);
    assertThat(Findable.of(service, from, until, TODAY).state()).isEqualTo(state);
  }
}
