package org.lodestar.app.statements.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.face.Statements;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Steps of a statement on their way to the page: each is a form of its own. */
@Component
class StatementSteps {
  private final Statements statements;

  StatementSteps(Statements statements) {
    this.statements = statements;
  }

  /** A step on its way to the page. */
  private static String show(
      Statement now, String step, List<Asked> asked, long version, Page page, Model model) {
    String label = page.t("statements.statement.move." + step);
    return new SmallForm(
            label, StatementPageMaker.title(page, now), StatementPageMaker.href(now), "/" + step)
        .lead(page.t("statements.statement.move." + step + ".lead"))
        .send(label)
        .show(model, asked, version);
  }

  String begin(UUID id, String step, List<Asked> asked, Worker worker, Page page, Model model) {
    Statement now = statements.get(worker, id).statement();
    return show(now, step, asked, now.version(), page, model);
  }

  /** After a press: back to the statement, or the form again with what is wrong. */
  String after(Saving saving, UUID id, String step, List<Asked> asked, Seen seen, Model model) {
    if (saving == Saving.SAVED) {
      return "redirect:/statements/" + id;
    }
    Statement now = statements.get(seen.worker(), id).statement();
    if (saving == Saving.WRONG) {
      return show(now, step, asked, Typed.version(seen.version()), seen.page(), model);
    }
    Page page = seen.page();
    String label = page.t("statements.statement.move." + step);
    Mark mark = StatementPageMaker.mark(page, now.state());
    return new SmallForm(
            label, StatementPageMaker.title(page, now), StatementPageMaker.href(now), "/" + step)
        .send(label)
        .show(
            model,
            asked,
            now.version(),
            List.of(SummaryRow.of(page.t("statements.statement.state"), mark.label())));
  }

  /** Who looks at which page, and at which version. */
  record Seen(Worker worker, Page page, @Nullable Long version) {}
}
