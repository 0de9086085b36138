package org.lodestar.app.publications.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.ledger.PartnerScores.PartnerScore;

/** Whether partners' web pages are right, in a pack: each partner in a line, the worst first. */
final class PackPartners {
  /** Where a partnership that looks at partners' pages does so. */
  static final String HERE = "/partner-sites";

  private static final int MOST = 10;

  private static final Comparator<PartnerScore> WORST_FIRST =
      Comparator.comparing((PartnerScore each) -> !each.isNumberWrong())
          .thenComparing(each -> -each.wrong())
          .thenComparing(each -> -each.unknown())
          .thenComparing(PartnerScore::partner);

  private final PackContext context;
  private final List<PartnerScore> scores;

  PackPartners(PackContext context, List<PartnerScore> scores) {
    this.context = context;
    this.scores = scores.stream().sorted(WORST_FIRST).toList();
  }

  /** A part that says whose pages these are and what was looked at; nothing where none is known. */
  List<Part> parts() {
    return scores.isEmpty()
        ? List.of()
        : List.of(
            new Part(
                "partners",
                context.t("publications.pack.partners.title"),
                List.of(context.t("publications.pack.partners.text")),
                List.of(table())));
  }

  private Grid table() {
    return new Grid(
        context.t("publications.pack.partners", Math.max(0, scores.size() - MOST)),
        context.columns("partner", "pages", "right", "wrong", "standing", "looked"),
        List.of(1, 2, 3),
        scores.stream().limit(MOST).map(this::row).toList());
  }

  private List<Cell> row(PartnerScore each) {
    return List.of(
        Cell.of(each.partner()),
        Cell.of(String.valueOf(each.pages())),
        Cell.of(String.valueOf(each.right())),
        Cell.of(String.valueOf(each.wrong())),
        standing(each),
        Cell.of(looked(each)));
  }

  private Cell standing(PartnerScore each) {
    if (each.isNumberWrong()) {
      return new Cell(context.t("publications.pack.partners.number"), "overdue");
    }
    if (each.wrong() > 0) {
      return new Cell(context.t("publications.pack.partners.mend"), "due");
    }
    return each.unknown() > 0
        ? Cell.of(context.t("publications.pack.partners.unknown"))
        : new Cell(context.t("publications.pack.partners.right"), "done");
  }

  private String looked(PartnerScore each) {
    LocalDate day = each.looked();
    String words =
        day == null ? context.t("publications.pack.partners.never") : context.page().date(day);
    return each.paused() ? context.t("publications.pack.partners.paused", words) : words;
  }
}
