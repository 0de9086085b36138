package org.lodestar.linkage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.explain.Invented;
import org.lodestar.linkage.explain.ListOverlap;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.overlap.CellEstimate;
import org.lodestar.linkage.overlap.CountInterval;
import org.lodestar.linkage.overlap.ListPairEstimate;
import org.lodestar.linkage.overlap.OverlapEstimate;
import org.lodestar.page.Parsed;
import org.w3c.dom.Element;

/** What the report tells of overlaps, and what it keeps to itself. */
class OverlapsPartTest {
  private static final Analysis SEEN =
      Invented.analysis(Invented.lists(), LinkType.LINK_AND_DEDUPE, null, false);

  private static Element part(List<ListOverlap> overlaps, @Nullable OverlapEstimate estimate) {
    Analysis changed =
        new Analysis(
            SEEN.linked(),
            SEEN.settings(),
            false,
            SEEN.columns(),
            SEEN.rules(),
            SEEN.bins(),
            SEEN.bands(),
            SEEN.patterns(),
            SEEN.waterfalls(),
            SEEN.unlinkables(),
            SEEN.clusters(),
            overlaps,
            estimate,
            null);
    return Parsed.of(Report.of(changed, Map.of())).all("section").stream()
        .filter(section -> section.getAttribute("aria-labelledby").equals("overlaps"))
        .findFirst()
        .orElseThrow();
  }

  private static List<List<String>> rows(Element part) {
    List<List<String>> rows = new ArrayList<>();
    var lines = part.getElementsByTagName("tr");
    for (int i = 0; i < lines.getLength(); i++) {
      List<String> row = new ArrayList<>();
      var cells = lines.item(i).getChildNodes();
      for (int j = 0; j < cells.getLength(); j++) {
        row.add(cells.item(j).getTextContent().strip());
      }
      rows.add(row);
    }
    return rows;
  }

  private static CellEstimate cell(long count, double low, double expected, double high) {
    List<String> lists =
        count == 1_234 ? List.of(Invented.COUNCIL, Invented.POLICE) : List.of(Invented.COUNCIL);
    return new CellEstimate(lists, count, 1, 1, new CountInterval(low, expected, high));
  }

  private static CountInterval between(double low, double expected, double high) {
    return new CountInterval(low, expected, high);
  }

  @Test
  void whatIsExpectedStandsBesideWhatWasFoundAndFewAreNotTold() {
    List<CellEstimate> cells =
        List.of(cell(4, 2, 67.4, 77), cell(5, 2, 6.4, 9), cell(0, 0, 1, 2), cell(1_234, 9, 10, 11));
    List<ListPairEstimate> pairs =
        List.of(
            new ListPairEstimate("council", "council", 0, between(0, 0, 0), between(0, 0, 0)),
            new ListPairEstimate("council", "police", 321, between(1, 2.6, 7), between(8, 15, 30)),
            new ListPairEstimate("police", "police", 4, between(0, 3.3, 4), between(0, 2, 6)));
    Element part = part(SEEN.overlaps(), new OverlapEstimate(cells, pairs));
    assertThat(rows(part))
        .containsExactly(
            List.of("Lists", "Clusters", "Expected", "From", "To"),
            List.of("A", "5", "6", "2", "9"),
            List.of("A and B", "1,234", "10", "9", "11"),
            List.of("Lists", "Links", "False", "from, to", "Missed", "from, to"),
            List.of("A and B", "321", "3", "1, 7", "15", "8, 30"),
            List.of("within B", "under 5", "–", "–", "2", "0, 6"));
    assertThat(part.getTextContent())
        .contains("2 combinations of lists with fewer than 5 clusters")
        .doesNotContain("67", "77");
  }

  @Test
  void whereNothingIsExpectedClustersAreToldAloneAndTheLargestOfMany() {
    List<ListOverlap> overlaps = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      overlaps.add(new ListOverlap(List.of(i), 5 + i));
    }
    overlaps.add(new ListOverlap(List.of(70), 3));
    Element part = part(overlaps, null);
    assertThat(rows(part))
        .hasSize(61)
        .contains(List.of("BR", "74"))
        .doesNotContain(List.of("J", "14"));
    assertThat(rows(part).getFirst()).containsExactly("Lists", "Clusters");
    assertThat(part.getTextContent())
        .contains("And 10 combinations of lists more", "Left out: 1 combination of lists")
        .doesNotContain("95 in 100");
  }

  @Test
  void theAnalysisEstimatesWhatTheFilesTell() {
    OverlapEstimate estimate = Objects.requireNonNull(SEEN.estimate());
    assertThat(estimate.cells().stream().mapToLong(CellEstimate::count).sum())
        .isEqualTo(SEEN.linked().clusters().size());
    assertThat(estimate.pairs()).hasSize(3);
  }
}
