package org.lodestar.app.casework.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CourtDay;
import org.lodestar.app.casework.ToDoBeside;
import org.lodestar.app.casework.face.CaseCourt;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/**
 * Court among what is next: what is not written of where somebody sleeps until then and who goes
 * there, and its hour until it is written what became of it.
 */
@Component
class CourtInCase implements ToDoBeside {
  private final CaseCourt court;
  private final Today today;

  CourtInCase(CaseCourt court, Today today) {
    this.court = court;
    this.today = today;
  }

  @Override
  public List<Line> lines(CaseFile file, Page page) {
    return court.ofCase(file.id()).stream()
        .filter(each -> !isInACell(each))
        .map(each -> line(each, page))
        .toList();
  }

  /** A child in a cell stands before all else. */
  @Override
  public List<Line> first(CaseFile file, Page page) {
    return court.ofCase(file.id()).stream()
        .filter(this::isInACell)
        .map(each -> line(each, page, "casework.court." + CourtWords.state(each), "/court"))
        .toList();
  }

  private boolean isInACell(CourtDay each) {
    return each.cell() != null && !CourtWords.isOver(each, today.now());
  }

  private Line line(CourtDay each, Page page) {
    if (each.outcome() == null) {
      return line(each, page, "casework.court.held", "/outcome");
    }
    if (CourtWords.isOver(each, today.now())) {
      return line(each, page, "casework.court.over", "/outcome");
    }
    return each.isSettled()
        ? line(each, page, "casework.court.goes", "")
        : line(each, page, "casework.court.say." + CourtWords.missing(each), "/court");
  }

  private static Line line(CourtDay each, Page page, String words, String form) {
    return new Line(
        each.person(),
        page.t(words, CourtWords.when(page, each.on(), each.at())),
        Addresses.custody(each.caseFile(), each.person()) + form,
        each.moment(),
        false);
  }
}
