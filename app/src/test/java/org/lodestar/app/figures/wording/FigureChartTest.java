package org.lodestar.app.figures.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.Watching;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.web.Drawn;
import org.lodestar.charts.Frame;
import org.lodestar.charts.LineChart;
import org.lodestar.charts.LineChart.Level;
import org.lodestar.charts.Shape;
import org.lodestar.charts.Value;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Quality;

/** An indicator as a run chart. */
class FigureChartTest {
  private static final YearMonth FIRST = YearMonth.of(2025, 1);
  private static final FigureWords WORDS = new FigureWords(Drawn.page(Language.ENGLISH, null));

  /** Months from January 2025 on; a dash is kept back, a question mark not known. */
  private static FigureChart chart(String code, String values, SeriesNote... notes) {
    return chart(code, values, null, notes);
  }

  private static FigureChart chart(
      String code, String values, @Nullable BigDecimal target, SeriesNote... notes) {
    Measure measure = Measures.find(code).orElseThrow();
    List<ShownFigure> figures = new ArrayList<>();
    for (String each : values.split(" ")) {
      Period period = Period.of(FIRST.plusMonths(figures.size()));
      figures.add(
          new ShownFigure(
              period,
              switch (each) {
                case "-" -> null;
                case "?" ->
                    new Figure.Unknown(period, Figure.Why.NOT_PUBLISHED, new java.util.TreeSet<>());
                default ->
                    new Figure.Known(
                        period, new BigDecimal(each), Long.parseLong(each), null, Quality.WHOLE);
              }));
    }
    return new FigureChart(
        WORDS,
        new IndicatorLine(
            measure,
            new Watching(true, target, 0),
            new ShownSeries(figures, List.of(), new TreeMap<>()),
            Measure.Standing.NOT_TOLD,
            Set.of(),
            FIRST),
        Arrays.asList(notes));
  }

  private static SeriesNote note(SeriesNote.Kind kind, int month, String words) {
    return new SeriesNote(
        UUID.randomUUID(),
        "K1",
        kind,
        FIRST.plusMonths(month),
        words,
        UUID.randomUUID(),
        Instant.EPOCH);
  }

  @Test
  void whatIsKeptBackOrNotKnownIsDrawnAsThatAndSaidInTheTable() {
    LineChart chart = chart("K1", "7 - ? 9").chart();
    assertThat(chart.series().getFirst().values())
        .extracting(Value::state)
        .containsExactly(
            Value.State.KNOWN, Value.State.KEPT_BACK, Value.State.UNKNOWN, Value.State.KNOWN);
    assertThat(chart.table().rows())
        .containsExactly(
            List.of("January 2025", "7"),
            List.of("February 2025", "Kept back"),
            List.of("March 2025", "Not counted yet"),
            List.of("April 2025", "9"));
    assertThat(chart.draw(Frame.WIDE).words().stream().map(Shape.Words::text))
        .contains("Kept back", "Not counted yet");
    assertThat(chart.description()).endsWith("One period is kept back.");
  }

  @ParameterizedTest
  @CsvSource({
    "K1, 7 8 9 8 7 8, target 9; median 8",
    "K1, 7 8 9 8 7, target 9",
    "K1, 2 1 2 1 2 1 2 1 2 1 2 1, target 9; median 1.5",
    "K1, 7 8 7 8 7 8 7 8 7 8 7 8, target 9; mean 7.5; upper limit 10.2; lower limit 4.8",
    "K1, 7 - - - - -, target 9",
    "K5, 7 8 9 10 11 12 13 14 15 16 17 18, target 9",
    "K6_ROLES, 7 8 9 10 11 12 13 14 15 16 17 18, target 9 %"
  })
  void aMedianByDefaultAndLimitsOnlyWhereThereIsEnough(
      String code, String values, String expected) {
    assertThat(
            String.join(
                "; ",
                chart(code, values, new BigDecimal("9")).chart().levels().stream()
                    .map(Level::words)
                    .toList()))
        .isEqualTo(expected);
  }

  @Test
  void whereRecordingChangedNothingBeforeIsComparedWithWhatCameAfter() {
    FigureChart chart =
        chart(
            "K1",
            "50 60 50 60 50 60 1 2 1 2 1 2",
            note(SeriesNote.Kind.BREAK, 6, "Each person counts once"));
    assertThat(chart.chart().breaks())
        .containsExactly(new LineChart.Remark(6, "Recording changed"));
    assertThat(chart.chart().levels())
        .containsExactly(new Level("median 1.5", 1.5, Level.Kind.MIDDLE, 6));
    assertThat(chart.said().getFirst()).startsWith("2 now, 7 in the 5 periods before.");
  }

  @Test
  void notesAreNumberedFromTheFirstMonthOnAndThoseBeforeTheDrawingAreNot() {
    SeriesNote late = note(SeriesNote.Kind.EVENT, 3, "A campaign");
    SeriesNote early = note(SeriesNote.Kind.COMMENT, 1, "One raid found ten");
    SeriesNote before = note(SeriesNote.Kind.EVENT, -2, "Long ago");
    FigureChart chart = chart("K1", "7 8 9 8", late, early, before);
    assertThat(chart.number(early)).contains(1);
    assertThat(chart.number(late)).contains(2);
    assertThat(chart.number(before)).isEmpty();
    assertThat(chart.chart().notes())
        .containsExactly("February 2025: One raid found ten", "April 2025: A campaign");
  }

  @Test
  void whatWasWrittenWhereRecordingChangedStandsBelowLikeAnyNote() {
    String whole = "Each person counts once, ".repeat(20).strip();
    SeriesNote broken = note(SeriesNote.Kind.BREAK, 1, whole);
    FigureChart chart = chart("K1", "7 8 9 8", broken);
    assertThat(chart.number(broken)).contains(1);
    assertThat(chart.chart().notes()).containsExactly("February 2025, recording changed: " + whole);
  }

  /** Each sentence, and what is said of a drawing to those who cannot see it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          K1 | 50 60 50 60 50 60 7 8 9 8 7 8 | 6 | July 2025     | 50 60
          K1 | 50 60 50 8                    | 3 | April 2025    | 50 60
          K1 | 50 60 50 7 8                  | 3 | April 2025    | 50 60
          K1 | 50 60 -                       | 2 | March 2025    | 50 60
          K1 | 50 9 9 9 9 9 9 9 8            | 1 | February 2025 | 50
          """)
  void nothingIsComparedAcrossAChangeOfRecordingAndItIsSaidThatThereWasOne(
      String code, String values, int month, String since, String before) {
    FigureChart chart = chart(code, values, note(SeriesNote.Kind.BREAK, month, "Counted anew"));
    String changed =
        "Recording changed from " + since + " on: nothing before is compared with what came since.";
    assertThat(chart.said()).contains(changed);
    assertThat(chart.chart().description()).startsWith(changed);
    for (String told : List.of(String.join(" ", chart.said()), chart.chart().description())) {
      for (String each : before.split(" ")) {
        assertThat(told).doesNotContainPattern("\\b" + each + "\\b");
      }
    }
    assertThat(chart(code, values).chart().description()).contains("50");
    assertThat(chart(code, values).chart().description()).doesNotContain("Recording");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          K1 | 1 1 1 1 1 1 1 1 1 1 1 1 9 | 9 now, 12 in the 12 periods before: a rise.
          K1 | 1 1 1 1 1 1 1 1 1 1 1 1 2 | 2 now, 12 in the 12 periods before. A difference
          K3 | 33 22                     | 22 now, 33 in the period before. A difference like this
          K3 | 33 30 31 9                | 9 now, 94 in the 3 periods before: a fall. So few or fewer
          K3 | 33 30 31 70               | 70 now, 94 in the 3 periods before: a rise. So many or more
          K1 | 9 9 9 9 9 9 9 1 1 1 1 1 1 1 | From August 2025 to February 2026 all lie on one side
          K1 | 7 8 7 8 7 8 7 8 7 8 7 8   | Nothing here is more than chance would do.
          K1 | 7 8 7 8 7 8 7 8 7 8 7 40  | December 2025 lies beyond the limits.
          """)
  void whatIsMoreThanChanceIsSaid(String code, String values, String begin) {
    assertThat(chart(code, values).said().getFirst()).startsWith(begin);
  }

  /** Each holds all before it: that it goes on from the one before is how it is made. */
  @ParameterizedTest
  @ValueSource(strings = {"K5", "K6_ROLES"})
  void ofARunningTotalNothingIsCalledMoreThanChance(String code) {
    String rising = "7 8 9 10 11 12 13 14 15 16 17 18";
    assertThat(chart(code, rising).said()).isEmpty();
    assertThat(chart("K1", rising).said()).as("while a count may").isNotEmpty();
  }

  @Test
  void theTestSaysHowOftenItIsWrongAndWhatItWouldSee() {
    assertThat(chart("K1", "1 1 1 1 1 1 1 1 1 1 1 1 1").said())
        .contains(
            "This is asked 12 times a year; a false alarm of a rise comes about once in 20 years. A rise"
                + " to 7.2 times as many would be seen 8 times in 10.");
  }

  @Test
  void ofNoughtsNothingIsSaid() {
    assertThat(chart("K1", "0 0 0").said()).isEmpty();
  }

  /** A line of what there is at a day is no line of what happened in a quarter. */
  @Test
  void whatStandsAtADaySaysTheDayAndNotThePeriod() {
    LineChart trained = chart("K6_ROLES", "60 70").chart();
    assertThat(trained.up()).isEqualTo("Per cent, at the end of each quarter");
    assertThat(trained.table().rows())
        .extracting(List::getFirst)
        .allMatch(each -> each.startsWith("At the end of "));
    assertThat(trained.description()).contains("60 % at the end of ").doesNotContain(" to ");
  }

  /** Beside a number that is kept back, a sum of the others and it would tell it. */
  @Test
  void nothingIsComparedWhereAFigureIsKeptBack() {
    assertThat(chart("K1", "7 - 9 8").said()).isEmpty();
  }
}
