package org.lodestar.app.rights.web;

import java.time.LocalDate;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.face.DataRequests;
import org.lodestar.app.rights.store.RequestRows.Which;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;

/** Requests of an organisation. */
public record RequestsPage(DataRequests.Listing listing, Which which, LocalDate today) {
  /** They as a table. */
  public Table table(Page page) {
    return Table.of(
        page.t("rights.title"),
        listing.requests(),
        Part.link(
            page.t("rights.reference"),
            DataRequest::reference,
            each -> Addresses.request(each.id())),
        Part.words(page.t("rights.right"), each -> page.name("rights.right", each.right())),
        Part.words(page.t("rights.received"), each -> page.date(each.days().received())),
        Part.words(page.t("rights.due"), each -> Dues.words(page, each)),
        Part.of(page.t("rights.state"), each -> state(page, each)));
  }

  private Cell state(Page page, DataRequest request) {
    return Cell.tag(page.name("rights.state", request.state()), Tones.of(request, today));
  }

  /** The other pages. */
  public Paging paging() {
    return Paging.numbered(
        listing.page(),
        listing.pages(),
        number -> Addresses.REQUESTS + "?show=" + which + "&page=" + number);
  }
}
