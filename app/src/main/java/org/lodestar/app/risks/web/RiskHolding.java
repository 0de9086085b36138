package org.lodestar.app.risks.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.members.PostHolding;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.face.RiskHandOver;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.risks.wording.RiskWords;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;

/** Risks that somebody answers for. */
@Component
class RiskHolding implements PostHolding {
  private static final int PLACE = 2;

  private final RiskHandOver risks;
  private final RiskFrame frame;

  RiskHolding(RiskHandOver risks, RiskFrame frame) {
    this.risks = risks;
    this.frame = frame;
  }

  @Override
  public int order() {
    return PLACE;
  }

  @Override
  public Set<UUID> holders(Worker worker) {
    return risks.owned(worker).stream()
        .map(each -> Objects.requireNonNull(each.content().owner()))
        .collect(Collectors.toSet());
  }

  @Override
  public List<Held> held(Worker worker, Page page, UUID holder) {
    List<Risk> held = of(worker, holder);
    RiskWords words = frame.words(worker, page, List.of());
    return held.stream()
        .map(
            each ->
                new Held(
                    "RISK",
                    each.id(),
                    page.t("risks.handOver"),
                    words.title(each),
                    RiskWords.href(each)))
        .toList();
  }

  private List<Risk> of(Worker worker, UUID holder) {
    return risks.owned(worker).stream()
        .filter(each -> holder.equals(each.content().owner()))
        .toList();
  }

  @Override
  public void handOver(Worker worker, UUID from, UUID to, String reason) {
    if (!of(worker, from).isEmpty() && !frame.canOwn(to)) {
      throw Refused.because("risks.handOver.cannot");
    }
    risks.handOver(worker, from, to, reason);
  }

  @Override
  public void giveBack(Worker worker, UUID from, UUID to, Set<UUID> which, String reason) {
    risks.giveBack(worker, from, to, which, reason);
  }
}
