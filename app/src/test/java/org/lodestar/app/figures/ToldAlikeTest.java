package org.lodestar.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.figures.PackDocument.Figure;

/** Whether what is about to be told fits what was told since it was written. */
class ToldAlikeTest {
  private static Told told(String code, @Nullable Long count, @Nullable Long among) {
    return new Told(
        "",
        "",
        new Figure(
            code,
            "",
            "",
            YearMonth.of(2025, 4),
            YearMonth.of(2026, 3),
            count == null,
            count == null ? null : String.valueOf(count),
            "",
            count,
            among,
            null));
  }

  @ParameterizedTest
  @CsvSource({
    "40, 40, true",
    "40, 41, false",
    "40, 44, false",
    "40, 45, true",
    "40, 36, false",
    "40, 35, true"
  })
  void aCountDiffersByNobodyOrByMany(long before, long now, boolean alike) {
    assertThat(
            new ToldAlike(List.of(told("K1", before, null)))
                .isAlike(List.of(told("K1", now, null))))
        .isEqualTo(alike);
  }

  @Test
  void ofAShareTheRestCounts() {
    ToldAlike before = new ToldAlike(List.of(told("K2_DAY", 20L, 40L)));
    assertThat(before.isAlike(List.of(told("K2_DAY", 30L, 53L)))).isFalse();
    assertThat(before.isAlike(List.of(told("K2_DAY", 30L, 55L)))).isTrue();
  }

  @Test
  void whatWasKeptBackIsNotToldLaterAndTheNewestCounts() {
    Told kept = told("K1", null, null);
    assertThat(new ToldAlike(List.of(kept)).isAlike(List.of(told("K1", 40L, null)))).isFalse();
    assertThat(new ToldAlike(List.of(told("K1", 40L, null))).isAlike(List.of(kept))).isTrue();
    assertThat(
            new ToldAlike(List.of(told("K1", 50L, null), told("K1", 40L, null)))
                .isAlike(List.of(told("K1", 50L, null))))
        .isTrue();
  }

  /** It was written down before only what it counts in each period was told. */
  @Test
  void aRunningTotalIsToldNoMoreWhateverWasTold() {
    assertThat(new ToldAlike(List.of()).isAlike(List.of(told("K5", 69L, null)))).isFalse();
    assertThat(new ToldAlike(List.of()).isAlike(List.of(told("K5", null, null)))).isTrue();
    assertThat(new ToldAlike(List.of()).isAlike(List.of(told("K5_NEW", 34L, null)))).isTrue();
  }

  @Test
  void whatCanPointAtNobodyIsFreeAndWhatNobodyWasToldIsNew() {
    assertThat(
            new ToldAlike(List.of(told("K10", 40L, null))).isAlike(List.of(told("K10", 41L, null))))
        .isTrue();
    assertThat(new ToldAlike(List.of()).isAlike(List.of(told("K1", 7L, null)))).isTrue();
  }
}
