package org.lodestar.app.places.web;

import java.util.List;
import org.lodestar.app.places.Edition;
import org.lodestar.app.places.EditionChanges;
import org.lodestar.app.places.EditionView;
import org.lodestar.app.places.Ward;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;

/**
 * An edition as it is looked at before it is put into use.
 *
 * @param changes against the one in use; none where there is nothing to compare with
 * @param seen the edition in use, for the form; empty for none
 */
public record EditionPage(
    Edition edition, List<SummaryRow> facts, List<SummaryRow> changes, Table wards, String seen) {
  public EditionPage {
    facts = List.copyOf(facts);
    changes = List.copyOf(changes);
  }

  static EditionPage of(Page page, EditionView view, String loader) {
    return new EditionPage(
        view.edition(),
        facts(page, view.edition(), loader),
        view.changes() == null ? List.of() : changes(page, view.changes()),
        wards(page, view.wards()),
        view.usedId().map(Object::toString).orElse(""));
  }

  /** Where its forms go. */
  public String at(String part) {
    return "/places/" + edition.id() + "/" + part;
  }

  /** Whether it may be thrown away. */
  public boolean isFresh() {
    return edition.usedFrom() == null;
  }

  private static List<SummaryRow> facts(Page page, Edition edition, String loader) {
    return List.of(
        SummaryRow.of(page.t("places.source"), edition.source()),
        SummaryRow.of(page.t("places.published"), page.date(edition.publishedOn())),
        SummaryRow.of(page.t("places.authority"), edition.authority()),
        SummaryRow.of(page.t("places.postcodes"), number(edition.postcodes())),
        SummaryRow.of(page.t("places.wards"), number(edition.wards())),
        SummaryRow.of(
            page.t("places.loaded"),
            page.t("places.loaded.by", page.dateTime(edition.loadedAt()), loader)));
  }

  private static List<SummaryRow> changes(Page page, EditionChanges changes) {
    return List.of(
        SummaryRow.of(page.t("places.changes.added"), number(changes.added())),
        SummaryRow.of(page.t("places.changes.gone"), number(changes.gone())),
        SummaryRow.of(page.t("places.changes.moved"), number(changes.moved())),
        SummaryRow.of(page.t("places.changes.wardsNew"), named(page, changes.wardsNew())),
        SummaryRow.of(page.t("places.changes.wardsGone"), named(page, changes.wardsGone())));
  }

  private static String named(Page page, List<Ward> wards) {
    return wards.isEmpty()
        ? page.t("places.changes.none")
        : String.join(", ", wards.stream().map(Ward::called).toList());
  }

  private static Table wards(Page page, List<EditionView.Counted> wards) {
    return Table.of(
        page.t("places.wards"),
        wards,
        Part.words(page.t("places.ward"), each -> each.ward().called()),
        Part.words(page.t("places.ward.code"), each -> each.ward().code()),
        Part.number(page.t("places.postcodes"), each -> number(each.postcodes())));
  }

  static String number(int number) {
    return String.format(java.util.Locale.UK, "%,d", number);
  }
}
