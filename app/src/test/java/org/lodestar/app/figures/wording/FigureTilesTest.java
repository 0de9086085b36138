package org.lodestar.app.figures.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownBlock;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.Watching;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Tile;
import org.lodestar.app.site.web.Drawn;
import org.lodestar.charts.Frame;
import org.lodestar.charts.Spark;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Quality;

/** Figures at a glance. */
class FigureTilesTest {
  private static final YearMonth FIRST = YearMonth.of(2023, 4);
  private static final FigureWords WORDS = new FigureWords(Drawn.page(Language.ENGLISH, null));

  /** Quarters from April 2023 on; a dash is kept back, a question mark not known. */
  private static IndicatorLine line(
      String code, String values, @Nullable BigDecimal target, ShownBlock... blocks) {
    Measure measure = Measures.find(code).orElseThrow();
    List<ShownFigure> figures = new ArrayList<>();
    for (String each : values.split(" ")) {
      YearMonth first = FIRST.plusMonths(3L * figures.size());
      Period period = new Period(first, first.plusMonths(2));
      figures.add(
          new ShownFigure(
              period,
              switch (each) {
                case "-" -> null;
                case "?" -> new Figure.Unknown(period, Figure.Why.NOT_PUBLISHED, new TreeSet<>());
                default ->
                    new Figure.Known(
                        period, new BigDecimal(each), Long.parseLong(each), null, Quality.WHOLE);
              }));
    }
    return new IndicatorLine(
        measure,
        new Watching(true, target, 0),
        new ShownSeries(figures, List.of(), new TreeMap<>(), List.of(blocks)),
        target == null ? Measure.Standing.NOT_TOLD : Measure.Standing.MISSED,
        Set.of(),
        FIRST);
  }

  private static List<Tile> tiles(IndicatorLine line, SeriesNote... notes) {
    return new FigureTiles(WORDS, Map.of(line.measure().code(), List.of(notes))).of(List.of(line));
  }

  private static Tile tile(IndicatorLine line, SeriesNote... notes) {
    return tiles(line, notes).getFirst();
  }

  private static Spark spark(Tile tile) {
    return Objects.requireNonNull(tile.spark());
  }

  @Test
  void aTileSaysWhatItIsItsLastFigureOfWhichMonthsAndWhatIsAimedFor() {
    Tile tile = tile(line("K3", "7 - 9 12", BigDecimal.valueOf(20)));
    assertThat(tile.name()).isEqualTo("Referrals and notifications");
    assertThat(tile.href()).isEqualTo("/figures/K3");
    assertThat(tile.figure()).isEqualTo("12");
    assertThat(tile.about())
        .isEqualTo("Jan–Mar 24 · target 20 · 1 of 4 not told: may be better or worse");
    assertThat(Objects.requireNonNull(tile.standing()).label()).isEqualTo("Not reached");
    assertThat(spark(tile).description())
        .startsWith("First 7 in April 2023 to June 2023, last 12 in January 2024 to March 2024.")
        .endsWith("One period is kept back. Target 20.");
    assertThat(spark(tile).labelled(Frame.NARROW)).contains("aria-label=\"Referrals and");
  }

  @ParameterizedTest
  @CsvSource({"K1, 13", "K3, 8", "K9, 5"})
  void itDrawsTheLastYearOfMonthsTwoYearsOfQuartersFiveYearsOfYearsAndTellsOfNoMore(
      String code, int most) {
    Tile tile = tile(line(code, "99" + " 7".repeat(20), null));
    assertThat(spark(tile).chart().periods()).hasSize(most);
    assertThat(spark(tile).description()).contains("First 7").doesNotContain("99");
  }

  @ParameterizedTest
  @CsvSource({"7 8 -", "-", "7 - -"})
  void whereTheLastFigureIsKeptBackThereIsNoLineAndWhy(String values) {
    Tile tile = tile(line("K3", values, null));
    assertThat(tile.spark()).isNull();
    assertThat(tile.isTold()).isFalse();
    assertThat(tile.figure()).isEqualTo("Kept back");
    assertThat(tile.about()).isEqualTo("It would tell a small number.");
  }

  @Test
  void whatMayBeToldOfThreeYearsIsToldInstead() {
    Period three = new Period(FIRST, FIRST.plusMonths(35));
    Figure.Known twelve = new Figure.Known(three, BigDecimal.valueOf(12), 12, null, Quality.WHOLE);
    assertThat(tile(line("K3", "- -", null, ShownBlock.told(twelve))).about())
        .isEqualTo("12 in three years, April 2023 to March 2026");
  }

  /** One tile tells of a month, the next of a quarter or of a day: each says which. */
  @ParameterizedTest
  @CsvSource({"K3, 22, Apr–Jun 23", "K5_NEW, 8, Apr–Jun 23", "K8, 12, At the end of Jun 23"})
  void eachTileSaysPlainlyOfWhichMonthsOrOfWhichDayItIs(String code, String value, String about) {
    assertThat(tile(line(code, value, null)).about()).isEqualTo(about);
  }

  @Test
  void aShareSaysOfHowMany() {
    Period quarter = new Period(FIRST, FIRST.plusMonths(2));
    Figure.Known share = new Figure.Known(quarter, new BigDecimal("63.6"), 14, 22L, Quality.WHOLE);
    ShownSeries series =
        new ShownSeries(
            List.of(new ShownFigure(quarter, share)), List.of(), new TreeMap<>(), List.of());
    assertThat(tile(line("K4", "7", null).with(series)).about()).isEqualTo("14 of 22 · Apr–Jun 23");
  }

  @Test
  void oneFigureAloneIsNoLineAndWhatIsNotKnownIsNoTile() {
    assertThat(tile(line("K3", "? 7", null)).spark()).isNull();
    assertThat(tiles(line("K3", "7 ?", null))).isEmpty();
  }

  @Test
  void whereRecordingChangedTheLineIsBrokenAndOnlyWhatCameSinceIsToldInOneBreath() {
    SeriesNote changed =
        new SeriesNote(
            UUID.randomUUID(),
            "K3",
            SeriesNote.Kind.BREAK,
            FIRST.plusMonths(6),
            "counted once",
            UUID.randomUUID(),
            Instant.EPOCH);
    Tile tile = tile(line("K3", "90 91 7 8", null), changed);
    assertThat(spark(tile).chart().breaks()).hasSize(1);
    assertThat(spark(tile).description())
        .startsWith("Recording changed from October 2023 to December 2023 on")
        .contains("First 7")
        .doesNotContain("90", "91");
  }

  @Test
  void aShareIsSeenAgainstAllOfItAndACountAgainstItself() {
    assertThat(spark(tile(line("K2_DAY", "50 60", null))).most()).isEqualTo(100);
    assertThat(spark(tile(line("K3", "50 60", null))).most()).isZero();
  }
}
