package org.lodestar.app.rights.web;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.face.DataRequests;
import org.lodestar.app.rights.store.RequestRows.Which;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;

/**
 * Requests of an organisation.
 *
 * @param breaches data that went where they should not
 */
public record RequestsPage(
    DataRequests.Listing listing, List<Breach> breaches, Which which, LocalDate today) {
  public RequestsPage {
    breaches = List.copyOf(breaches);
  }

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

  /** Breaches as a table. */
  public Table breachTable(Page page) {
    return Table.of(
        page.t("rights.breach.title"),
        breaches,
        Part.link(
            page.t("rights.reference"), Breach::reference, each -> Addresses.breach(each.id())),
        Part.words(
            page.t("rights.breach.row.noticed"), each -> page.dateTime(each.told().noticed())),
        Part.words(
            page.t("rights.breach.risk"),
            each ->
                each.decided() == null
                    ? page.t("rights.breach.undecided")
                    : page.name("rights.breach.risk", each.decided().risk())),
        Part.words(
            page.t("rights.breach.row.tellBy"),
            each -> each.clockRuns() ? each.tellBy().map(page::dateTime).orElse("") : "–"));
  }

  /** The other pages. */
  public Paging paging() {
    return Paging.numbered(
        listing.page(),
        listing.pages(),
        number -> Addresses.REQUESTS + "?show=" + which + "&page=" + number);
  }
}
