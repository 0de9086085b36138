package org.lodestar.app.triage.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.concerns.ConcernList;
import org.lodestar.app.concerns.InChain;
import org.lodestar.app.concerns.Linked;
import org.lodestar.app.concerns.Suggestion;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Repeats;
import org.lodestar.app.concerns.form.ToldRows;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out repeats: what a concern shares with others, and the chain to which it belongs. */
@Component
@Transactional
class RepeatPageMaker {
  private final Repeats repeats;
  private final Concerns concerns;
  private final StaffNames names;

  RepeatPageMaker(Repeats repeats, Concerns concerns, StaffNames names) {
    this.repeats = repeats;
    this.concerns = concerns;
    this.names = names;
  }

  RepeatView view(Worker worker, UUID concern, Page page) {
    List<Linked> linked = repeats.linked(worker, concern);
    Map<UUID, String> who = names.of(linked.stream().map(Linked::worker).toList());
    return new RepeatView(
        repeats.suggestions(worker, concern).stream().map(each -> like(page, each)).toList(),
        linked.stream()
            .map(
                each ->
                    new RepeatView.Bound(
                        each.other(),
                        page.t(
                            "triage.repeat.by",
                            who.getOrDefault(each.worker(), page.t("triage.formerWorker")),
                            page.date(each.at())),
                        each.words()))
            .toList());
  }

  private static RepeatView.Like like(Page page, Suggestion suggestion) {
    return new RepeatView.Like(
        suggestion.other(),
        page.date(suggestion.other().receivedAt()),
        suggestion.kinds().stream()
            .map(kind -> page.name("triage.like", kind))
            .collect(Collectors.joining(", ")));
  }

  /** A page of the chain, newest first. */
  ChainPage chain(Worker worker, UUID concern, Page page, int asked) {
    List<InChain> chain = repeats.chain(worker, concern);
    int pages = Math.max(1, Math.ceilDiv(chain.size(), ConcernList.SIZE));
    int number = Math.clamp(asked, 1, pages);
    return new ChainPage(
        concerns.glance(worker, concern),
        chain.size(),
        chain.stream()
            .skip((long) (number - 1) * ConcernList.SIZE)
            .limit(ConcernList.SIZE)
            .map(
                each ->
                    new ChainPage.Knot(
                        each.line(),
                        page.dateTime(each.line().receivedAt()),
                        new ToldRows(page).when(each.happened())))
            .toList(),
        Paging.numbered(number, pages, other -> "/concerns/" + concern + "/chain?page=" + other));
  }
}
