package org.lodestar.app.retention.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.lodestar.app.retention.Disposal;
import org.lodestar.app.retention.DisposalLine;
import org.lodestar.app.retention.DisposalState;
import org.lodestar.app.retention.DisposalView;
import org.lodestar.app.retention.DisposalView.Listed;
import org.lodestar.app.retention.DisposalView.ListedCase;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;

/** One disposal. */
public record DisposalPage(
    DisposalView view, Map<UUID, String> names, boolean mayExplain, boolean mayCallOff) {
  public DisposalPage {
    names = Map.copyOf(names);
  }

  /** The disposal itself. */
  public Disposal disposal() {
    return view.disposal();
  }

  /** Classes in which something was found. */
  public List<DisposalLine> lines() {
    return view.lines().stream().filter(line -> line.tally().over() > 0).toList();
  }

  /** Classes of which too much would go at once. */
  public List<DisposalLine> tooMany() {
    return view.lines().stream().filter(DisposalLine::tooMany).toList();
  }

  /** Cases that stand so. */
  public List<ListedCase> cases(Listed how) {
    return view.cases().stream().filter(each -> each.how() == how).toList();
  }

  /** Who did something. */
  public String who(UUID worker) {
    return names.getOrDefault(worker, "");
  }

  /** Where its forms go. */
  public String address() {
    return Addresses.disposal(disposal().id());
  }

  /** Whether the officer has to say why so many are right. */
  public boolean asksWhy() {
    return mayExplain && disposal().state() == DisposalState.STOPPED;
  }

  /** Whether something has gone. */
  public boolean hasCertificate() {
    return view.lines().stream().anyMatch(line -> line.disposed() > 0);
  }

  /** Records that would go. */
  public int due() {
    return view.lines().stream().mapToInt(line -> line.tally().due()).sum();
  }

  /** What was found in each class. */
  public Table counts(Page page) {
    return Table.of(
        page.t("retention.counts"),
        lines(),
        Part.words(
            page.t("retention.what"), each -> page.name("retention.class", each.recordClass())),
        count(page, "retention.all", each -> each.tally().kept()),
        count(page, "retention.due", each -> each.tally().due()),
        count(page, "retention.held", each -> each.tally().held()),
        count(page, "retention.open", each -> each.tally().open()),
        count(page, "retention.review", each -> each.tally().toReview()),
        count(page, "retention.goneSoFar", DisposalLine::disposed),
        count(page, "retention.stayed", DisposalLine::passedOver));
  }

  private static Part<DisposalLine> count(
      Page page, String key, Function<DisposalLine, Integer> count) {
    return Part.number(page.t(key), each -> page.t("retention.number", count.apply(each)));
  }
}
