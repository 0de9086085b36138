package org.lodestar.app.statements.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.statements.CharterEvidence;
import org.lodestar.app.statements.CharterView;
import org.lodestar.app.statements.Commitment;
import org.lodestar.app.statements.face.Charter;
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
            "statements.charter.stands",
            page.name("statements.charter.standing", commitment.kept().standing())));
    view.evidence().stream()
        .filter(CharterEvidence::isConfirmed)
        .map(each -> page.t("statements.charter.confirmed", each.words(), page.date(each.dated())))
        .forEach(answers::add);
    return new SummaryRow(
        page.t("statements.charter.line", commitment.code(), commitment.said().words()),
        answers,
        null,
        null);
  }
}
