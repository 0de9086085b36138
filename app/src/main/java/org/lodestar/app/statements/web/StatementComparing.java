package org.lodestar.app.statements.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.site.Page;
import org.lodestar.app.statements.StatementText;
import org.lodestar.app.statements.StatementView;
import org.lodestar.app.statements.domain.WordDiff;

/** Draws a statement beside that of the year before, word by word. */
final class StatementComparing {
  private StatementComparing() {}

  /** What changed since the statement of the year before; no area where there is none. */
  static StatementPages.Compared compared(Page page, StatementView view) {
    StatementView.Earlier before = view.before();
    if (before == null) {
      String title = StatementPageMaker.title(page, view.statement());
      return new StatementPages.Compared(
          title, StatementPageMaker.href(view.statement()), "", List.of());
    }
    List<StatementPages.Changed> areas = new ArrayList<>();
    for (int place = 0; place < view.texts().size(); place++) {
      StatementText now = view.texts().get(place);
      List<WordDiff.Piece> pieces = WordDiff.of(before.texts().get(place).words(), now.words());
      areas.add(
          new StatementPages.Changed(
              page.name("statements.statement.area", now.area()),
              pieces,
              pieces.stream().allMatch(each -> each.kind() == WordDiff.Kind.SAME)));
    }
    return new StatementPages.Compared(
        StatementPageMaker.title(page, view.statement()),
        StatementPageMaker.href(view.statement()),
        StatementPageMaker.title(page, before.statement()),
        areas);
  }
}
