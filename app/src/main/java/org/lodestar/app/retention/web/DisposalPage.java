package org.lodestar.app.retention.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.retention.Disposal;
import org.lodestar.app.retention.DisposalLine;
import org.lodestar.app.retention.DisposalState;
import org.lodestar.app.retention.DisposalView;
import org.lodestar.app.retention.DisposalView.Listed;
import org.lodestar.app.retention.DisposalView.ListedCase;

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
}
