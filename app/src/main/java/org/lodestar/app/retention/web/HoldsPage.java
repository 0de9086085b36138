package org.lodestar.app.retention.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.retention.Hold;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;

/**
 * Holds of a case.
 *
 * @param objects what can be held, by what it is called
 * @param proposed whether the worker has just proposed to erase somebody
 */
public record HoldsPage(
    UUID caseFile,
    List<Hold> holds,
    List<Option> objects,
    Map<UUID, String> names,
    boolean mayHold,
    boolean mayLift,
    boolean proposed) {
  public HoldsPage {
    holds = List.copyOf(holds);
    objects = List.copyOf(objects);
    names = Map.copyOf(names);
  }

  /** The same, right after somebody was proposed to be erased. */
  HoldsPage afterProposal() {
    return new HoldsPage(caseFile, holds, objects, names, mayHold, mayLift, true);
  }

  /** Where its form goes. */
  public String address() {
    return Addresses.holds(caseFile);
  }

  /** Where it came from. */
  public String back() {
    return Addresses.file(caseFile);
  }

  /** People of the case. */
  public List<Option> people() {
    return objects.stream().filter(each -> !each.value().equals(caseFile.toString())).toList();
  }

  /** What is held. */
  public String called(Hold hold) {
    String id = hold.held().object().toString();
    return objects.stream()
        .filter(each -> each.value().equals(id))
        .map(Option::label)
        .findFirst()
        .orElse("");
  }

  /** What there is to know of one. */
  public List<SummaryRow> rows(Page page, Hold hold) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(SummaryRow.of(page.t("retention.hold.reason"), hold.reason().text()));
    rows.add(by(page, "retention.hold.placed", hold.placedBy(), page.date(hold.placedAt())));
    Hold.Lifted lifted = hold.lifted();
    if (lifted == null) {
      rows.add(SummaryRow.of(page.t("retention.hold.reviewOn"), page.date(hold.reviewOn())));
    } else {
      rows.add(by(page, "retention.hold.lifted", lifted.by(), page.date(lifted.at())));
      rows.add(SummaryRow.of(page.t("retention.hold.liftReason"), lifted.reason().text()));
    }
    return rows;
  }

  private SummaryRow by(Page page, String key, UUID worker, String day) {
    return SummaryRow.of(page.t(key), page.t("retention.byOn", who(worker), day));
  }

  /** Who did something. */
  public String who(@Nullable UUID worker) {
    return worker == null ? "" : names.getOrDefault(worker, "");
  }
}
