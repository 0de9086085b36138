package org.lodestar.app.community.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Audience;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.Reach;
import org.lodestar.app.community.Reach.Counted;
import org.lodestar.app.community.Reach.InWard;
import org.lodestar.app.community.Spoken;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
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
    if (!view.wards().isEmpty()) {
      tables.add(inWards(page, wards(page, view)));
    }
    tables.add(counted(page, "audience", audiences(page, view)));
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

  /** Whom the plans are for and nobody has gone to see stands first. */
  private static List<Named> audiences(Page page, Reach.View view) {
    Map<Audience, Counted> counted = new EnumMap<>(Audience.class);
    view.plans().stream()
        .filter(each -> each.state() != OutreachPlan.State.DRAFT)
        .flatMap(each -> each.content().audiences().stream())
        .forEach(each -> counted.put(each, Counted.NONE));
    counted.putAll(view.reach().audiences());
    return counted.entrySet().stream()
        .sorted(Comparator.comparing(each -> each.getValue().visits() > 0))
        .map(each -> new Named(page.name("community.audience", each.getKey()), each.getValue()))
        .toList();
  }

  private record NamedWard(String name, boolean known, InWard in) {
    boolean isReached() {
      return in.counted().visits() > 0;
    }
  }

  /** Wards that nobody reached stand first, visits to places without a ward last. */
  private static List<NamedWard> wards(Page page, Reach.View view) {
    Map<String, InWard> reached = view.reach().wards();
    List<NamedWard> named = new ArrayList<>();
    view.wards()
        .forEach(
            each ->
                named.add(
                    new NamedWard(
                        each.called(), true, reached.getOrDefault(each.code(), InWard.NONE))));
    InWard unknown = reached.get("");
    if (unknown != null) {
      named.add(new NamedWard(page.t("community.hung.noWard"), false, unknown));
    }
    named.sort(
        Comparator.comparing(NamedWard::isReached)
            .thenComparing(each -> !each.known())
            .thenComparing(NamedWard::name));
    return named;
  }

  /** Without numbers of people: where one group was seen, they would be that group's. */
  private static Table inWards(Page page, List<NamedWard> wards) {
    return Table.of(
        page.t("community.reach.by.ward"),
        wards,
        Part.words(page.t("community.reach.ward"), NamedWard::name),
        Part.of(page.t("community.reach.audience"), each -> whom(page, each)),
        Part.number(
            page.t("community.reach.visits"),
            each -> String.valueOf(each.in().counted().visits())));
  }

  private static Cell whom(Page page, NamedWard ward) {
    return ward.isReached()
        ? Cell.of(new OutreachWords(page).audiences(ward.in().whom()))
        : Cell.tag(page.t("community.reach.nobodyYet"), "due");
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
    if (!view.wards().isEmpty()) {
      wards(page, view)
          .forEach(
              each ->
                  rows.add(
                      List.of(
                          page.t("community.reach.ward"),
                          each.name(),
                          String.valueOf(each.in().counted().visits()),
                          "",
                          "")));
    }
    audiences(page, view).forEach(each -> rows.add(line(page, "audience", each)));
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
