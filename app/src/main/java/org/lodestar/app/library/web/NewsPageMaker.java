package org.lodestar.app.library.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.NewsDates;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.face.News;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws news and dates. */
@Component
class NewsPageMaker {
  private final News news;
  private final PublicPageMaker pages;
  private final ObjectProvider<HelplineSlot> helplines;

  NewsPageMaker(News news, PublicPageMaker pages, ObjectProvider<HelplineSlot> helplines) {
    this.news = news;
    this.pages = pages;
    this.helplines = helplines;
  }

  NewsPage list(Page page) {
    News.Told told = news.told();
    return new NewsPage(
        told.coming().stream().map(each -> line(page, each, true)).toList(),
        told.rest().stream().map(each -> line(page, each, false)).toList(),
        numbers(page));
  }

  private static NewsPage.Line line(Page page, PublicPage one, boolean coming) {
    NewsDates dates = dates(one);
    return new NewsPage.Line(
        page.link(one.path()),
        one.words().title(),
        coming ? when(page, dates) : page.date(dates.day()),
        coming ? dates.place() : "");
  }

  NewsPage.One one(Page page, String slug) {
    PublicPage one = news.show(slug);
    NewsDates dates = dates(one);
    return new NewsPage.One(
        one.words().title(),
        page.date(dates.day()),
        when(page, dates),
        dates.place(),
        PageWords.items(pages.lead(one.words(), Language.ENGLISH)),
        numbers(page));
  }

  private static NewsDates dates(PublicPage one) {
    return Objects.requireNonNull(one.dates(), "news has dates");
  }

  /** When the event is; empty where there is none. */
  private static String when(Page page, NewsDates dates) {
    LocalDate from = dates.from();
    LocalDate until = dates.until();
    if (from == null) {
      return "";
    }
    return until == null || until.equals(from)
        ? page.date(from)
        : page.t("library.news.range", page.date(from), page.date(until));
  }

  /** Its dates, for editors. */
  static List<SummaryRow> rows(Page page, @Nullable NewsDates dates) {
    List<SummaryRow> rows = new ArrayList<>();
    if (dates == null) {
      return rows;
    }
    rows.add(SummaryRow.of(page.t("library.news.day"), page.date(dates.day())));
    if (dates.from() != null) {
      rows.add(SummaryRow.of(page.t("library.news.when"), when(page, dates)));
      rows.add(SummaryRow.of(page.t("library.news.place"), dates.place()));
    }
    rows.add(SummaryRow.of(page.t("library.news.last"), page.date(dates.last())));
    return rows;
  }

  /** When and where its event is, as readers see it; nothing where there is none. */
  static List<SummaryRow> event(Page page, @Nullable NewsDates dates) {
    List<SummaryRow> rows = new ArrayList<>();
    if (dates == null || dates.from() == null) {
      return rows;
    }
    rows.add(SummaryRow.of(page.t("library.news.when"), when(page, dates)));
    if (!dates.place().isEmpty()) {
      rows.add(SummaryRow.of(page.t("library.news.where"), dates.place()));
    }
    return rows;
  }

  /** What is different in its dates and its place, each as it was and as it is then. */
  static List<String> changes(Page page, @Nullable NewsDates before, @Nullable NewsDates now) {
    List<String> changes = new ArrayList<>();
    if (before == null || now == null) {
      return changes;
    }
    change(page, changes, "day", page.date(before.day()), page.date(now.day()));
    change(page, changes, "when", when(page, before), when(page, now));
    change(page, changes, "place", before.place(), now.place());
    change(page, changes, "last", page.date(before.last()), page.date(now.last()));
    return changes;
  }

  private static void change(
      Page page, List<String> changes, String what, String before, String now) {
    if (!before.equals(now)) {
      String none = page.t("library.news.changed.none");
      changes.add(
          page.t(
              "library.news.changed",
              page.t("library.news." + what),
              before.isEmpty() ? none : before,
              now.isEmpty() ? none : now));
    }
  }

  private Numbers numbers(Page page) {
    HelplineSlot slot = helplines.getIfAvailable();
    return new Numbers(slot == null ? List.of() : slot.helplines(page.language()));
  }
}
