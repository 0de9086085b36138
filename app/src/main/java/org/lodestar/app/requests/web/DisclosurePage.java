package org.lodestar.app.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.Disclosure;
import org.lodestar.app.requests.face.DisclosureLog;
import org.lodestar.app.requests.table.AnswerTable;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;

/** What was answered, as everybody reads it. */
public record DisclosurePage(DisclosureLog.Listing listing, List<Entry> entries) {
  public DisclosurePage {
    entries = List.copyOf(entries);
  }

  /**
   * One of them. Its words are English, whatever the page speaks.
   *
   * @param on when it was answered, and how
   */
  public record Entry(
      String reference, String question, String on, List<Table> tables, List<String> words) {}

  static Entry entry(Page page, Disclosure entry, @Nullable AnswerTable table) {
    return new Entry(
        entry.reference(),
        entry.question(),
        page.english(
            "requests.open.on",
            entry.reference(),
            page.date(entry.answered()),
            page.english("requests.open.answer." + entry.answer())),
        table == null ? List.of() : Grids.of(table),
        table == null ? List.of() : table.words());
  }

  /** The other pages. */
  public Paging paging() {
    return Paging.numbered(
        listing.page(), listing.pages(), number -> Addresses.LOG + "?page=" + number);
  }
}
