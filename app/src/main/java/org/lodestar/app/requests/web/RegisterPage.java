package org.lodestar.app.requests.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.face.InformationRequests.Listing;
import org.lodestar.app.requests.store.InformationRows.Which;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Press;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;

/**
 * Requests for information of an organisation. Nothing on it hangs on how one was answered.
 *
 * @param words that are looked for in all of them; empty where none are
 * @param runs whether whoever looks may write one down
 * @param writers names of those who do
 * @param ends whether whoever looks may take entries off the public list
 */
public record RegisterPage(
    Listing listing,
    Which which,
    String words,
    LocalDate today,
    boolean runs,
    List<String> writers,
    boolean ends) {
  private static final int LONGEST = 300;

  public RegisterPage {
    writers = List.copyOf(writers);
  }

  /** Where a letter goes, for whoever may not write one down; empty for whoever may. */
  public String whose(Page page) {
    if (runs) {
      return "";
    }
    return writers.isEmpty()
        ? page.t("requests.whose.nobody")
        : page.t("requests.whose", String.join(", ", writers));
  }

  /** They as a table. */
  public Table table(Page page) {
    return Table.of(
        page.t("requests.title"),
        listing.requests(),
        Part.link(
            page.t("requests.reference"),
            InformationRequest::reference,
            each -> Addresses.request(each.id())),
        Part.words(page.t("requests.wish"), each -> shortly(each.asked().wish().text())),
        Part.words(page.t("requests.due"), each -> due(page, each)),
        Part.of(
            page.t("requests.state"),
            each -> Cell.tag(page.name("requests.state", each.state()), Tones.of(each, today))),
        Part.words(page.t("requests.theirs.short"), each -> each.asked().theirs().text()));
  }

  private static String shortly(String wish) {
    if (wish.length() <= LONGEST) {
      return wish;
    }
    int end = wish.lastIndexOf(' ', LONGEST);
    return wish.substring(0, end > 0 ? end : LONGEST) + "…";
  }

  private static String due(Page page, InformationRequest request) {
    return request.state().standsStill()
        ? page.t("requests.standsStill")
        : page.date(request.due());
  }

  /** Which are shown, to choose from; without an address those that are. */
  public List<Press> choices(Page page) {
    return Arrays.stream(Which.values())
        .map(
            each ->
                new Press(
                    each == which && words.isEmpty() ? "" : Addresses.REQUESTS + "?show=" + each,
                    page.name("requests.show", each)))
        .toList();
  }

  /** The other pages. */
  public Paging paging() {
    return Paging.numbered(
        listing.page(),
        listing.pages(),
        number -> Addresses.REQUESTS + "?show=" + which + "&page=" + number);
  }
}
