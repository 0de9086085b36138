package org.lodestar.app.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.ShownChart;
import org.lodestar.charts.Ink;
import org.lodestar.charts.LineChart;
import org.lodestar.charts.Series;
import org.lodestar.charts.Value;

/** The part of a page that shows a chart. */
class ChartPartTest {
  private static final String HOSTILE = "</title><script>alert(1)</script> & \"more\"";

  @Test
  void aChartIsDrawnForADeskAndForAPhoneWithItsTableBesideIt() {
    Element figure = drawn("Referrals").expectFirst("figure.lode-chart");
    assertThat(figure.expectFirst("figcaption").text()).isEqualTo("Referrals");
    assertThat(
            figure.select(".lode-chart__wide > svg[role=img], .lode-chart__narrow > svg[role=img]"))
        .hasSize(2)
        .allSatisfy(
            svg -> {
              assertThat(svg.expectFirst("title").text()).isEqualTo("Referrals");
              assertThat(svg.expectFirst("desc").text()).isEqualTo("They rose.");
              for (String id : svg.attr("aria-labelledby").split(" ")) {
                assertThat(figure.select("[id=" + id + "]")).hasSize(1);
              }
            });
    assertThat(figure.select("ol li").eachText()).containsExactly("One raid");
    assertThat(figure.select("details table tbody tr").eachText())
        .containsExactly("January 2026 4", "February 2026 under 5", "March 2026 9");
  }

  /** The policy for pages lets no style and no script stand in an element. */
  @Test
  void aDrawingHasNoStyleAndNoScriptAndEscapesWhatItIsGiven() {
    Document page = drawn(HOSTILE);
    assertThat(page.select("script, style, [style], [onload], image, use, foreignObject"))
        .isEmpty();
    assertThat(page.select("svg > title").eachText()).hasSize(2).containsOnly(HOSTILE);
  }

  /** Colours of drawings stand in the library, which knows no style sheet. */
  @ParameterizedTest
  @EnumSource(Ink.class)
  void coloursOfDrawingsAreThoseOfTheBrand(Ink ink) throws IOException {
    String tokens = Files.readString(Path.of("src/main/styles/_tokens.scss"));
    assertThat(tokens)
        .contains("$" + ink.name().toLowerCase(java.util.Locale.ROOT) + ": " + ink.colour() + ";")
        .contains(": " + ink.soft() + ";");
  }

  private static Document drawn(String title) {
    LineChart chart =
        LineChart.of(
                title,
                "They rose.",
                "Referrals a month",
                "Month",
                List.of(
                    new LineChart.Period("January 2026", "Jan"),
                    new LineChart.Period("February 2026", "Feb"),
                    new LineChart.Period("March 2026", "Mar")),
                List.of(
                    new Series(
                        "", Ink.SEA, List.of(Value.of(4), Value.keptBack("under 5"), Value.of(9)))))
            .with(List.of(), List.of(new LineChart.Remark(2, "One raid")));
    return Drawn.draw(
        "site/part/chart",
        Map.of(
            "page",
            Drawn.page(Language.ENGLISH, null),
            "drawing",
            new ShownChart("referrals", chart)));
  }
}
