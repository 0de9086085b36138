package org.lodestar.app.triage.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.concerns.DeclineReason;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.statute.TriageBand;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the notice of a hand-over: codes only, until the content is open to the reader. */
@Component
@Transactional
class NoticePageMaker {
  private final HandOvers handOvers;
  private final StaffNames names;
  private final Policy policy;

  NoticePageMaker(HandOvers handOvers, StaffNames names, Policy policy) {
    this.handOvers = handOvers;
    this.names = names;
    this.policy = policy;
  }

  OfferPage page(Worker worker, UUID id, Page page) {
    HandOver offer = handOvers.get(worker, id);
    boolean readable = policy.allows(worker, Action.READ_CONCERN, offer.concern());
    boolean ours = offer.receiver().equals(worker.organisation());
    return new OfferPage(
        offer,
        rows(page, offer),
        handOvers.words(worker, id).orElse(""),
        ours,
        !ours
            && offer.urgent()
            && offer.reviewedAt() == null
            && !offer.offeredBy().equals(worker.id()),
        readable,
        Option.all(page, "triage.reason", DeclineReason.values()));
  }

  private List<SummaryRow> rows(Page page, HandOver offer) {
    return notice(
        page,
        offer.reference(),
        names.organisation(offer.giver()),
        offer.need(),
        offer.age(),
        offer.band(),
        offer.urgent());
  }

  static List<SummaryRow> notice(
      Page page,
      String reference,
      String giver,
      Need need,
      AgeStatus age,
      TriageBand band,
      boolean urgent) {
    return List.of(
        row(page, "reference", reference),
        row(page, "giver", giver),
        row(page, "need", page.name("triage.need", need)),
        row(page, "person", page.name("concerns.staff.age", age)),
        row(page, "priority", page.name("triage.band", band)),
        row(page, "content", page.t("triage.notice.content." + (urgent ? "now" : "later"))));
  }

  private static SummaryRow row(Page page, String name, String answer) {
    return SummaryRow.of(page.t("triage.notice." + name), answer);
  }
}
