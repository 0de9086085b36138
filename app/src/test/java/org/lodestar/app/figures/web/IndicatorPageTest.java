package org.lodestar.app.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.lodestar.app.figures.Basis;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.IndicatorView;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.Watching;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ledger.Milestones.Milestone;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.web.Drawn;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Quality;

/** What was said to everybody stands on the axis of a figure beside what somebody noted. */
class IndicatorPageTest {
  private static final YearMonth FIRST = YearMonth.of(2026, 1);
  private static final Measure CONCERNS = Measures.find("K1").orElseThrow();

  private static ShownFigure figure(int month) {
    Period period = Period.of(FIRST.plusMonths(month));
    return new ShownFigure(
        period, new Figure.Known(period, BigDecimal.valueOf(9), 9, null, Quality.WHOLE));
  }

  private static IndicatorPage page(List<Milestone> meanwhile) {
    IndicatorLine line =
        new IndicatorLine(
            CONCERNS,
            new Watching(true, null, 0),
            new ShownSeries(
                IntStream.range(0, 6).mapToObj(IndicatorPageTest::figure).toList(),
                List.of(),
                new TreeMap<>()),
            Measure.Standing.NOT_TOLD,
            Set.of(),
            FIRST);
    SeriesNote note =
        new SeriesNote(
            new UUID(0, 1),
            "K1",
            SeriesNote.Kind.COMMENT,
            FIRST.plusMonths(1),
            "The line was away",
            new UUID(0, 2),
            Instant.EPOCH);
    return new IndicatorPage(
        new IndicatorView(
            line, new Basis(1, "seal", FIRST.plusMonths(5)), Map.of(), List.of(note), null),
        new FigureWords(Drawn.page(Language.ENGLISH, null)),
        Map.of(),
        List.of(),
        meanwhile,
        false,
        false);
  }

  @Test
  void aCampaignIsMarkedInTheMonthInWhichItBeganAndNumberedWithTheNotes() {
    Milestone later =
        new Milestone("Fair miles", LocalDate.of(2026, 4, 9), LocalDate.of(2026, 5, 2));
    Milestone outside =
        new Milestone("Long ago", LocalDate.of(2025, 4, 9), LocalDate.of(2025, 5, 2));
    IndicatorPage page = page(List.of(later, outside));
    assertThat(page.chart().chart().notes())
        .containsExactly("February 2026: The line was away", "April 2026: Fair miles");
    assertThat(page.ran())
        .containsExactly(
            new IndicatorPage.Ran("2", "Fair miles", "From 9 April 2026 to 2 May 2026"),
            new IndicatorPage.Ran("", "Long ago", "From 9 April 2025 to 2 May 2025"));
  }

  @Test
  void thePageTellsBesideEachCampaignWhatIsToldBeforeDuringAndAfterAndWhatThatDoesNotSay() {
    Milestone later =
        new Milestone("Fair miles", LocalDate.of(2026, 4, 9), LocalDate.of(2026, 5, 2));
    Milestone brief =
        new Milestone("Quiet rooms", LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 20));
    IndicatorPage page = page(List.of(later, brief));
    Map<String, Object> shown = Map.of("page", Drawn.page(Language.ENGLISH, null), "model", page);
    Elements section =
        Drawn.draw("figures/indicator", shown).select("section[aria-labelledby=meanwhile]");
    assertThat(section.select("caption").text())
        .isEqualTo("Concerns before, during and after each campaign");
    assertThat(section.select("tbody tr").eachText())
        .containsExactly(
            "Fair miles April 2026 to May 2026 9 a month (18 in 2 months)"
                + " 9 a month (18 in 2 months) Not over yet",
            "Quiet rooms February 2026 9 9 9");
    assertThat(section.text())
        .contains("More concerns do not mean more crime", "Nothing here shows that a campaign did");
  }

  @Test
  void nothingIsHeldBesideACampaignWhereNoneRan() {
    assertThat(page(List.of()).around()).isNull();
  }

  @Test
  void withoutOneTheChartHoldsTheNotesAlone() {
    assertThat(page(List.of()).chart().chart().notes())
        .containsExactly("February 2026: The line was away");
  }
}
