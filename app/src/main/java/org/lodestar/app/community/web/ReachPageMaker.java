package org.lodestar.app.community.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Audience;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.Reach;
import org.lodestar.app.community.Reach.Counted;
import org.lodestar.app.community.Spoken;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Component;

/** Draws whom outreach reached, on a page and as a file. */
@Component
class ReachPageMaker {
  OutreachPages.Reached page(Page page, Reach.View view, @Nullable UUID plan) {
    Reach reach = view.reach();
    String query = plan == null ? "" : "?plan=" + plan;
    return new OutreachPages.Reached(
        plan == null ? page.t("community.reach.all") : view.plans().getFirst().content().title(),
        plan == null ? "/outreach" : OutreachWords.href(plan),
        lines(page, reach),
        tables(page, view, plan),
        reach.all().visits() == 0,
        "/outreach/reach.csv" + query);
  }

  private static List<SummaryRow> lines(Page page, Reach reach) {
    OutreachWords words = new OutreachWords(page);
    return List.of(
        SummaryRow.of(page.t("community.reach.visits"), String.valueOf(reach.all().visits())),
        SummaryRow.of(
            page.t("community.reach.sites"),
            page.t("community.reach.sites.of", reach.sitesVisited(), reach.sitesListed())),
        SummaryRow.of(page.t("community.reach.people"), words.people(reach.all())));
  }

  private static List<Table> tables(Page page, Reach.View view, @Nullable UUID plan) {
    Reach reach = view.reach();
    List<Table> tables = new ArrayList<>();
    tables.add(counted(page, "quarter", quarters(page, reach)));
    tables.add(counted(page, "audience", audiences(page, reach)));
    tables.add(languages(page, reach));
    if (plan == null) {
      tables.add(counted(page, "plan", plans(view)));
    }
    return tables;
  }

  private record Named(String name, Counted counted) {}

  private static List<Named> quarters(Page page, Reach reach) {
    return reach.quarters().entrySet().stream()
        .map(each -> new Named(quarter(page, each.getKey()), each.getValue()))
        .toList();
  }

  private static String quarter(Page page, YearMonth first) {
    return page.t(
        "community.quarter." + (first.getMonthValue() + 2) / 3, String.valueOf(first.getYear()));
  }

  private static List<Named> audiences(Page page, Reach reach) {
    return reach.audiences().entrySet().stream()
        .sorted(Map.Entry.<Audience, Counted>comparingByKey())
        .map(each -> new Named(page.name("community.audience", each.getKey()), each.getValue()))
        .toList();
  }

  private static List<Named> plans(Reach.View view) {
    return view.plans().stream()
        .filter(each -> each.state() != OutreachPlan.State.DRAFT)
        .map(
            each ->
                new Named(
                    each.content().title(),
                    view.reach().plans().getOrDefault(each.id(), Counted.NONE)))
        .toList();
  }

  private static Table counted(Page page, String by, List<Named> named) {
    return Table.of(
        page.t("community.reach.by." + by),
        named,
        Part.words(page.t("community.reach." + by), Named::name),
        Part.number(
            page.t("community.reach.visits"), each -> String.valueOf(each.counted().visits())),
        Part.number(page.t("community.reach.people"), each -> people(page, each.counted())),
        Part.number(
            page.t("community.reach.notCounted"),
            each -> String.valueOf(each.counted().notCounted())));
  }

  private static String people(Page page, Counted counted) {
    if (counted.known()) {
      return counted.keptBack()
          ? page.t("community.people.inFigures")
          : String.valueOf(counted.people());
    }
    return page.t(counted.visits() == 0 ? "community.visits.none" : "community.notCounted");
  }

  private static Table languages(Page page, Reach reach) {
    return Table.of(
        page.t("community.reach.by.language"),
        reach.languages().entrySet().stream()
            .sorted(
                Map.Entry.<Spoken, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList(),
        Part.words(
            page.t("community.reach.language"),
            each -> page.name("community.language", each.getKey())),
        Part.number(page.t("community.reach.visits"), each -> String.valueOf(each.getValue())));
  }

  /** One line for each figure. What nobody counted is empty, and never nought. */
  List<List<String>> file(Page page, Reach.View view, @Nullable UUID plan) {
    Reach reach = view.reach();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            page.t("community.reach.column.by"),
            page.t("community.reach.column.of"),
            page.t("community.reach.visits"),
            page.t("community.reach.people"),
            page.t("community.reach.notCounted")));
    rows.add(line(page, page.t("community.reach.column.all"), "", reach.all()));
    quarters(page, reach).forEach(each -> rows.add(line(page, "quarter", each)));
    audiences(page, reach).forEach(each -> rows.add(line(page, "audience", each)));
    languages(page, reach)
        .rows()
        .forEach(
            each ->
                rows.add(
                    List.of(
                        page.t("community.reach.language"),
                        each.cells().get(0).text(),
                        each.cells().get(1).text(),
                        "",
                        "")));
    if (plan == null) {
      plans(view).forEach(each -> rows.add(line(page, "plan", each)));
    }
    return rows;
  }

  private static List<String> line(Page page, String by, Named named) {
    return line(page, page.t("community.reach." + by), named.name(), named.counted());
  }

  private static List<String> line(Page page, String by, String of, Counted counted) {
    return List.of(
        by,
        of,
        String.valueOf(counted.visits()),
        counted.known() ? people(page, counted) : "",
        String.valueOf(counted.notCounted()));
  }
}
