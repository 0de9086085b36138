package org.lodestar.app.exchange.web;

import java.util.List;
import org.lodestar.app.exchange.CaseExport;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;

/** The exports of an organisation. */
public record ExportsPage(List<CaseExport> exports) {
  public ExportsPage {
    exports = List.copyOf(exports);
  }

  /** They as a table. */
  public Table table(Page page) {
    return Table.of(
        page.t("exchange.title"),
        exports,
        Part.link(
            page.t("exchange.reference"), CaseExport::reference, each -> "/exports/" + each.id()),
        Part.words(page.t("exchange.made"), each -> page.dateTime(each.madeAt())),
        Part.words(
            page.t("exchange.for"), each -> page.name("exchange.purpose", each.wanted().purpose())),
        Part.number(page.t("exchange.people"), each -> page.t("exchange.number", each.people())),
        Part.words(
            page.t("exchange.names"),
            each -> page.t(each.wanted().named() ? "exchange.who.NAMED" : "exchange.who.NOBODY")));
  }
}
