package org.lodestar.app.sharing.face;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.casework.face.CaseCorrections;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Carried;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.store.CarriedRows;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SourceWords;
import org.lodestar.app.sharing.store.TraceRows;
import org.lodestar.app.sharing.store.VersionRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back, in the cases that were opened from a share, what its newer version takes back. */
@Component
@Transactional
class CarriedCorrection {
  private final ShareRows shares;
  private final CarriedRows carried;
  private final TraceRows traces;
  private final VersionRows versions;
  private final SourceWords words;
  private final CaseCorrections cases;

  CarriedCorrection(
      ShareRows shares,
      CarriedRows carried,
      TraceRows traces,
      VersionRows versions,
      SourceWords words,
      CaseCorrections cases) {
    this.shares = shares;
    this.carried = carried;
    this.traces = traces;
    this.versions = versions;
    this.words = words;
    this.cases = cases;
  }

  void follow(Worker worker, UUID id) {
    List<Carried> all = carried.ofShares(List.of(id));
    if (all.isEmpty()) {
      return;
    }
    Share share = shares.get(id);
    List<Happened> happened = traces.happenedTo(List.of(id));
    all.stream()
        .filter(each -> Happened.isToFollow(happened, each.at()))
        .forEach(each -> follow(worker, share, each, happened));
  }

  private void follow(Worker worker, Share share, Carried taken, List<Happened> happened) {
    versions
        .facts(Objects.requireNonNull(share.sent()))
        .ifPresent(
            facts ->
                cases.follow(
                    worker,
                    new CaseCorrections.Newer(
                        taken.record(),
                        taken.person(),
                        share.reference(),
                        facts,
                        words.newer(
                            share,
                            Objects.requireNonNull(Happened.last(happened, ShareEvent.RENEW))))));
  }
}
