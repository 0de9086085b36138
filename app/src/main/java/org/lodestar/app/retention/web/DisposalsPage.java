package org.lodestar.app.retention.web;

import java.util.List;
import org.lodestar.app.retention.Disposal;
import org.lodestar.app.retention.Tombstone;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;

/** Disposals of an organisation, and what is left of what is gone. */
public record DisposalsPage(
    List<Disposal> disposals, List<Tombstone> tombstones, boolean mayPrepare) {
  public DisposalsPage {
    disposals = List.copyOf(disposals);
    tombstones = List.copyOf(tombstones);
  }

  /** Disposals as a table. */
  public Table table(Page page) {
    return Table.of(
        page.t("retention.disposals.title"),
        disposals,
        Part.link(
            page.t("retention.reference"),
            Disposal::reference,
            each -> Addresses.disposal(each.id())),
        Part.words(page.t("retention.kind"), each -> page.name("retention.kind", each.kind())),
        Part.words(page.t("retention.prepared"), each -> page.dateTime(each.prepared().at())),
        Part.of(
            page.t("retention.state"),
            each -> Cell.tag(page.name("retention.state", each.state()), Tones.of(each.state()))));
  }

  /** What is gone as a table. */
  public Table gone(Page page) {
    return Table.of(
        page.t("retention.gone.title"),
        tombstones,
        Part.words(
            page.t("retention.what"), each -> page.name("retention.class", each.recordClass())),
        Part.number(
            page.t("retention.howMany"), each -> page.t("retention.number", each.disposed())),
        Part.words(page.t("retention.when"), each -> page.date(each.lastGoneAt())),
        Part.words(page.t("retention.reference"), Tombstone::reference));
  }
}
