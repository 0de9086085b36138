package org.lodestar.app.referral.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.domain.PickListFile;
import org.lodestar.app.referral.face.PickLists;
import org.lodestar.app.referral.form.PickList;
import org.lodestar.app.referral.store.PickListRows;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;

/**
 * The pick-lists, or what a file would bring.
 *
 * @param trial what was read from a file; null when none was sent
 */
public record PickListsPage(List<PickLists.Listed> lists, @Nullable Trial trial) {
  public PickListsPage {
    lists = List.copyOf(lists);
  }

  /** They as a table; of a list that was never imported it says so. */
  public Table table(Page page) {
    return Table.of(
        page.t("referral.lists.title"),
        lists,
        Part.words(page.t("referral.lists.list"), each -> page.name("referral.list", each.list())),
        Part.words(
            page.t("referral.lists.entries"),
            each ->
                each.imported()
                    .map(imported -> page.t("referral.lists.count", imported.entries()))
                    .orElseGet(() -> page.t("referral.lists.none"))),
        Part.words(
            page.t("referral.lists.dated"),
            each -> each.imported().map(imported -> page.date(imported.dated())).orElse("")),
        Part.words(
            page.t("referral.lists.source"),
            each -> each.imported().map(PickListRows.Imported::source).orElse("")));
  }

  /**
   * A file that was read and not yet imported.
   *
   * @param text the file as text, sent back to be imported
   */
  public record Trial(PickList list, PickListFile file, String source, String dated, String text) {
    /** The first entries, to look at. */
    public List<String> first() {
      return file.entries().stream().limit(20).toList();
    }

    /** Whether it can be imported. */
    public boolean good() {
      return file.faults().isEmpty() && !file.entries().isEmpty();
    }
  }
}
