package org.lodestar.app.publications.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.figures.FigureFilter;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.publications.Progress;
import org.lodestar.app.publications.Progress.State;
import org.lodestar.app.publications.face.ProgressReports;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Press;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Component;

/** Draws progress reports for whoever writes and publishes them, and asks for what goes in. */
@Component
class ProgressPageMaker {
  static final String HOME = "/progress-reports";

  private final ReportChoices choices;
  private final Figures figures;
  private final People people;

  ProgressPageMaker(ReportChoices choices, Figures figures, People people) {
    this.choices = choices;
    this.figures = figures;
    this.people = people;
  }

  ProgressPages.Listed listed(Worker worker, Page page, ProgressReports.Listed found, int shown) {
    int pages = Math.max(1, Math.ceilDiv(found.all(), ProgressReports.PAGE));
    List<Snapshot> closed = choices.closed(worker);
    FigureWords words = new FigureWords(page);
    return new ProgressPages.Listed(
        found.reports().stream()
            .map(
                each ->
                    new Line(
                        page.t("publications.progress.of", named(words, closed, each)),
                        HOME + "/" + each.id(),
                        page.t("publications.pack.begun", page.dateTime(each.writtenAt())),
                        mark(page, each)))
            .toList(),
        Paging.numbered(Math.min(shown, pages), pages, each -> HOME + "?page=" + each),
        !closed.isEmpty(),
        worker.mayEver(Action.WRITE_PROGRESS));
  }

  private static String named(FigureWords words, List<Snapshot> closed, Progress report) {
    return ReportChoices.named(words, closed, report.content().period());
  }

  private static Mark mark(Page page, Progress report) {
    String tone =
        switch (report.state()) {
          case DRAFT, PROPOSED -> "due";
          case PUBLISHED -> "done";
          case WITHDRAWN, DROPPED -> "quiet";
        };
    return new Mark(page.name("publications.progress.state", report.state()), tone);
  }

  ProgressPages.One one(Worker worker, Page page, Progress report, PackDocument document) {
    String here = HOME + "/" + report.id();
    Progress.Published published = report.published();
    return new ProgressPages.One(
        here,
        document,
        mark(page, report),
        facts(page, report),
        published == null ? null : "/progress/" + published.number(),
        presses(worker, page, report, here),
        links(worker, page, report, here),
        report.version());
  }

  private List<String> facts(Page page, Progress report) {
    Progress.Proposed proposed = report.proposed();
    Progress.Published published = report.published();
    Map<UUID, String> names =
        people.names(
            Stream.of(
                    proposed == null ? null : proposed.by(),
                    published == null ? null : published.by())
                .filter(Objects::nonNull)
                .toList());
    List<String> facts = new ArrayList<>();
    if (proposed != null) {
      facts.add(
          page.t(
              "publications.progress.proposedBy",
              names.getOrDefault(proposed.by(), ""),
              page.dateTime(proposed.at())));
      facts.add(page.t("publications.pack.seal") + ": " + proposed.seal());
    }
    if (published != null) {
      facts.add(
          page.t(
              "publications.progress.publishedBy",
              names.getOrDefault(published.by(), ""),
              page.dateTime(published.at())));
      if (!published.reason().isEmpty()) {
        facts.add(page.t("publications.progress.withdrawnWhy", published.reason()));
      }
    }
    return facts;
  }

  private static List<Press> presses(Worker worker, Page page, Progress report, String here) {
    boolean writes = worker.mayEver(Action.WRITE_PROGRESS);
    List<Press> presses = new ArrayList<>();
    if (report.state() == State.DRAFT && writes) {
      presses.add(new Press(here + "/propose", page.t("publications.progress.propose")));
    }
    if (report.proposed() != null && report.state() == State.PROPOSED) {
      if (writes) {
        presses.add(new Press(here + "/take-back", page.t("publications.progress.takeBack")));
      }
    }
    return presses;
  }

  private static List<Press> links(Worker worker, Page page, Progress report, String here) {
    List<Press> links = new ArrayList<>();
    if (report.state() == State.DRAFT && worker.mayEver(Action.WRITE_PROGRESS)) {
      links.add(new Press(here + "/change", page.t("publications.progress.change")));
      links.add(new Press(here + "/drop", page.t("publications.pack.drop")));
    }
    boolean publishes = worker.mayEver(Action.PUBLISH_PROGRESS);
    if (report.state() == State.PROPOSED && publishes && !report.isBy(worker.id())) {
      links.add(new Press(here + "/publish", page.t("publications.progress.publish")));
    }
    if (report.state() == State.PUBLISHED && worker.mayEver(Action.PUBLISH_PROGRESS)) {
      links.add(new Press(here + "/withdraw", page.t("publications.progress.withdraw")));
    }
    return links;
  }

  /** A new draft begins with the strategy in force, the last closed period, what is watched. */
  ProgressForms.Draft begun(Worker worker) {
    return ProgressForms.Draft.begun(
        choices.strategy(worker),
        choices.period(worker),
        figures.list(worker, new FigureFilter(null, false)).stream()
            .filter(each -> !each.series().figures().isEmpty())
            .map(each -> each.measure().code())
            .collect(Collectors.toSet()));
  }

  /**
   * The questions.
   *
   * @param chosen indicators that a draft shows already, also when they are watched no more
   */
  List<Asked> asked(Worker worker, Page page, Collection<String> chosen) {
    FigureWords words = new FigureWords(page);
    List<IndicatorLine> watched =
        figures.list(worker, new FigureFilter(null, true)).stream()
            .filter(each -> each.watching().watched() || chosen.contains(each.measure().code()))
            .toList();
    return List.of(
        choices.strategies(worker, page),
        choices.periods(worker, page, null),
        Asked.area(page, "publications.progress.ask.headline").most(ProgressForms.MOST),
        Asked.boxes(
            page,
            "publications.progress.ask.indicators",
            watched.stream()
                .map(each -> Option.of(each.measure().code(), words.name(each.measure())))
                .toList()),
        Asked.area(page, "publications.progress.said")
            .hint(page.t("publications.progress.ask.said.hint"))
            .most(ProgressForms.MOST));
  }

  /** How a draft stands now, for somebody who typed something else. */
  static List<SummaryRow> standing(Page page, Progress now) {
    return List.of(
        SummaryRow.of(page.t("publications.progress.ask.headline"), now.content().headline()),
        SummaryRow.of(
            page.t("publications.progress.ask.indicators"),
            now.content().indicators().stream()
                .map(each -> page.t("figures.indicator." + each))
                .collect(Collectors.joining(", "))),
        SummaryRow.of(page.t("publications.progress.said"), now.content().said()));
  }
}
