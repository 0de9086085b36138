package org.lodestar.app.rights.web;

import java.time.LocalDate;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.face.DataRequests;
import org.lodestar.app.rights.store.RequestRows.Which;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;

/** Requests of an organisation. */
public record RequestsPage(DataRequests.Listing listing, Which which, LocalDate today) {
  /** They as a table. */
  public Table table(Page page) {
    return new Table(
        page.t("rights.title"),
        java.util.List.of(
            Table.Column.of(page.t("rights.reference")),
            Table.Column.of(page.t("rights.right")),
            Table.Column.of(page.t("rights.received")),
            Table.Column.of(page.t("rights.due")),
            Table.Column.of(page.t("rights.state"))),
        listing.requests().stream().map(request -> row(page, request)).toList());
  }

  private Table.Row row(Page page, DataRequest request) {
    LocalDate due = request.days().due();
    return Table.Row.of(
        Table.Cell.link(request.reference(), Addresses.request(request.id())),
        Table.Cell.of(page.name("rights.right", request.right())),
        Table.Cell.of(page.date(request.days().received())),
        Table.Cell.of(due == null ? page.t("rights.due.notYet") : page.date(due)),
        Table.Cell.tag(page.name("rights.state", request.state()), Tones.of(request, today)));
  }

  /** The other pages. */
  public Paging paging() {
    return Paging.numbered(
        listing.page(),
        listing.pages(),
        number -> Addresses.REQUESTS + "?show=" + which + "&page=" + number);
  }
}
