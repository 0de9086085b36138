package org.lodestar.app.requests.web;

import org.lodestar.app.requests.Disclosure;
import org.lodestar.app.requests.face.DisclosureLog;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;

/**
 * What stands on the public list of one organisation, to be taken off.
 *
 * @param known whether an entry was taken off just now by which somebody could be known
 */
public record ListedPage(DisclosureLog.Listing listing, boolean known) {
  /** They as a table. */
  public Table table(Page page) {
    return Table.of(
        page.t("requests.listed.title"),
        listing.entries(),
        Part.link(
            page.t("requests.off"),
            Disclosure::reference,
            each -> Addresses.LISTED + "/" + each.id() + "/off"),
        Part.words(page.t("requests.log.question"), Disclosure::question),
        Part.words(page.t("requests.answered"), each -> page.date(each.answered())));
  }

  /** The other pages. */
  public Paging paging() {
    return Paging.numbered(
        listing.page(), listing.pages(), number -> Addresses.LISTED + "?page=" + number);
  }
}
