package org.lodestar.app.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisedProductTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-27,2026-11-27T10:00:00Z,2026-11-26,2026-11-26T18:00:00Z,false",
    "2026-11-27,2026-11-27T10:00:00Z,2026-11-27,2026-11-27T09:59:59Z,false",
    "2026-11-27,2026-11-27T10:00:00Z,2026-11-27,2026-11-27T10:00:00Z,false",
    "2026-11-27,2026-11-27T10:00:00Z,2026-11-27,2026-11-27T10:00:01Z,true",
    "2026-11-27,2026-11-27T10:00:00Z,2026-11-26,2026-11-27T10:00:01Z,false",
    "2026-11-27,2026-11-27T10:00:00Z,2026-11-28,2026-11-28T09:00:00Z,true",
    ",,2026-11-26,2026-11-26T18:00:00Z,true"
  })
  void whatWasSaidCountsWhereItWasSaidAndWrittenDownAfterTheWordsWereLaidBeforeThem(
      @Nullable LocalDate laidOn,
      @Nullable Instant laidAt,
      LocalDate said,
      Instant recorded,
      boolean counts) {
    AdvisedProduct.Look look = new AdvisedProduct.Look(laidOn, laidAt, null, false, null);
    assertThat(look.counts(said, recorded)).isEqualTo(counts);
  }
}
