package org.lodestar.app.statements.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Press;
import org.lodestar.app.site.Typed;
import org.lodestar.app.statements.CharterReport;
import org.lodestar.app.statements.CharterReport.Line;
import org.lodestar.app.statements.Commitment.Standing;
import org.springframework.stereotype.Component;

/** Draws yearly reports on the charter, for who works on them and for everybody. */
@Component
class CharterReportPageMaker {
  static String title(Page page, CharterReport report) {
    return page.t("statements.public.charter.of", report.slug());
  }

  static String href(CharterReport report) {
    return "/charter/reports/" + report.id();
  }

  CharterPages.Report one(Worker worker, Page page, CharterReport report) {
    List<Press> presses = new ArrayList<>();
    if (!report.isPublic() && worker.mayEver(Action.EDIT_CHARTER)) {
      presses.add(press(page, report, "change"));
      presses.add(press(page, report, "drop"));
    }
    if (!report.isPublic()
        && worker.mayEver(Action.APPROVE_CHARTER_REPORT)
        && !report.writers().contains(worker.id())) {
      presses.add(press(page, report, "publish"));
    }
    return draw(page, report, presses);
  }

  private static Press press(Page page, CharterReport report, String way) {
    return new Press(href(report) + "/" + way, page.t("statements.charter.report." + way));
  }

  CharterPages.Report forEverybody(Page page, CharterReport report) {
    return draw(page, report, List.of());
  }

  private static CharterPages.Report draw(Page page, CharterReport report, List<Press> presses) {
    boolean shown = report.isPublic();
    return new CharterPages.Report(
        title(page, report),
        href(report),
        new Mark(
            page.t(shown ? "statements.public.charter.public" : "statements.public.charter.draft"),
            shown ? "done" : "due"),
        page.t(
            "statements.public.charter.period",
            page.date(report.begins()),
            page.date(report.ends())),
        report.introduction(),
        report.lines().stream().map(each -> told(page, each)).toList(),
        presses,
        shown ? report.address() : null,
        report.publishedAt() == null
            ? ""
            : page.t("statements.public.published", page.date(report.publishedAt())));
  }

  private static CharterPages.Told told(Page page, Line line) {
    return new CharterPages.Told(
        line.code(),
        line.words(),
        new Mark(
            page.name("statements.public.charter.standing", line.standing()),
            line.standing() == Standing.MET ? "done" : "plain"),
        line.reason(),
        Typed.lines(line.evidence()),
        Typed.lines(line.gaps()));
  }
}
