package org.lodestar.app.community.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Visit;
import org.lodestar.app.community.Visit.Handed;
import org.lodestar.app.community.face.Visits;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.TimelineEntry;
import org.springframework.stereotype.Component;

/** Draws a visit. */
@Component
class VisitPageMaker {
  /** Kinds of material, in the order in which they are asked. */
  static final String[] HANDED = {"cards", "leaflets", "posters", "others"};

  private final OutreachFrame frame;

  VisitPageMaker(OutreachFrame frame) {
    this.frame = frame;
  }

  OutreachPages.Visited one(Worker worker, Page page, Visit.View view) {
    Visit visit = view.visit();
    String site = view.siteName(visit.content().site());
    return new OutreachPages.Visited(
        page.t("community.visit.at", site, page.date(visit.content().day())),
        view.plan().content().title(),
        OutreachWords.href(visit.plan()),
        visit.takenBack(),
        rows(page, view),
        turns(page, view),
        OutreachWords.href(visit),
        OutreachWords.worry(worker),
        Visits.mayChange(worker, visit));
  }

  /** What a visit says, also for somebody who typed something else. */
  List<SummaryRow> rows(Page page, Visit.View view) {
    Visit.Content content = view.visit().content();
    OutreachWords words = new OutreachWords(page);
    Map<UUID, String> organisations = frame.names();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row(page, "visit.site", view.siteName(content.site())));
    rows.add(row(page, "visit.day", page.date(content.day())));
    rows.add(row(page, "visit.audience", page.name("community.audience", content.audience())));
    rows.add(
        row(
            page,
            "visit.who",
            page.t("community.visit.team.said", content.team().size())
                + content.team().organisations().stream()
                    .map(each -> organisations.getOrDefault(each, ""))
                    .sorted()
                    .collect(Collectors.joining(", ", ": ", ""))));
    rows.add(row(page, "visit.people", words.people(content.people())));
    rows.add(row(page, "visit.languages", languages(page, content)));
    rows.add(row(page, "handed", handed(page, content.handed())));
    rows.add(
        row(
            page,
            "visit.next",
            content.next().isEmpty() ? page.t("community.visit.next.none") : content.next()));
    return rows;
  }

  private static SummaryRow row(Page page, String key, String answer) {
    return SummaryRow.of(page.t("community." + key), answer);
  }

  private static String languages(Page page, Visit.Content content) {
    return content.languages().stream()
        .sorted()
        .map(each -> page.name("community.language", each))
        .collect(Collectors.joining(", "));
  }

  private static String handed(Page page, Handed handed) {
    String said =
        Stream.of(
                one(page, "cards", handed.cards()),
                one(page, "leaflets", handed.leaflets()),
                one(page, "posters", handed.posters()),
                one(page, "others", handed.others()))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" · "));
    return said.isEmpty() ? page.t("community.notCounted") : said;
  }

  private static String one(Page page, String kind, @Nullable Integer number) {
    return number == null ? "" : page.t("community.handed." + kind) + ": " + number;
  }

  private List<TimelineEntry> turns(Page page, Visit.View view) {
    Map<UUID, String> names =
        frame.workers(view.turns().stream().map(Visit.Turn::by).distinct().toList());
    return view.turns().reversed().stream()
        .map(
            each ->
                new TimelineEntry(
                    page.name("community.turn", each.change()),
                    names.getOrDefault(each.by(), page.t("community.somebody")),
                    each.at(),
                    said(page, view, each)))
        .toList();
  }

  private static @Nullable String said(Page page, Visit.View view, Visit.Turn turn) {
    Visit.Before before = turn.before();
    if (before == null) {
      return turn.reason().isEmpty() ? null : turn.reason();
    }
    return turn.reason()
        + "\n"
        + page.t(
            "community.turn.before",
            view.siteName(before.site()),
            page.date(before.day()),
            new OutreachWords(page).people(before.people()));
  }
}
