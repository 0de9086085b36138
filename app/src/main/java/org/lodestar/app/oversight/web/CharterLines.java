package org.lodestar.app.oversight.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.members.Worker;
import org.lodestar.app.oversight.Charter;
import org.lodestar.app.oversight.CharterEvidence;
import org.lodestar.app.oversight.CharterView;
import org.lodestar.app.oversight.Commitment;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.statute.StatementArea;
import org.springframework.stereotype.Component;

/** What the charter has to tell in an area of a statement: confirmed evidence alone. */
@Component
class CharterLines {
  private final Charter charter;

  CharterLines(Charter charter) {
    this.charter = charter;
  }

  List<SummaryRow> of(Worker worker, Page page, StatementArea area) {
    return charter.list(worker).stream()
        .filter(each -> each.commitment().said().area() == area)
        .map(each -> row(page, each))
        .toList();
  }

  private static SummaryRow row(Page page, CharterView view) {
    Commitment commitment = view.commitment();
    List<String> answers = new ArrayList<>();
    answers.add(
        page.t(
            "oversight.charter.stands",
            page.name("oversight.charter.standing", commitment.kept().standing())));
    view.evidence().stream()
        .filter(CharterEvidence::isConfirmed)
        .map(each -> page.t("oversight.charter.confirmed", each.words(), page.date(each.dated())))
        .forEach(answers::add);
    return new SummaryRow(
        page.t("oversight.charter.line", commitment.code(), commitment.said().words()),
        answers,
        null,
        null);
  }
}
