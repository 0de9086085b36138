package org.lodestar.app.triage.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.DeclineReason;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.HandOver.Answer;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.PoliceWord;
import org.lodestar.app.concerns.PutRight;
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
  private static final Set<Answer> CORRECTED = EnumSet.of(Answer.OPEN, Answer.ACCEPTED);

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
            && (offer.urgent() || offer.waitsForSecond())
            && offer.reviewedAt() == null
            && !offer.offeredBy().equals(worker.id()),
        readable,
        Option.all(page, "triage.reason", DeclineReason.values()),
        Stream.of(
                taken(worker, offer, page),
                declined(worker, offer, page),
                police(worker, offer, page))
            .flatMap(each -> each)
            .toList(),
        corrections(worker, offer, page),
        !ours && readable && !offer.waitsForSecond() && CORRECTED.contains(offer.answer()));
  }

  private Stream<SummaryRow> taken(Worker worker, HandOver offer, Page page) {
    Instant ringBy = offer.ringBy();
    return handOvers.taken(worker, offer.id()).filter(each -> !each.who().isEmpty()).stream()
        .flatMap(
            each ->
                Stream.of(
                    row(page, "taken", each.who()),
                    row(page, "taken.number", each.number()),
                    row(
                        page,
                        "taken.ringBy",
                        ringBy == null
                            ? page.t("triage.notice.taken.noRing")
                            : rings(page, ringBy, offer.rungAt()))));
  }

  private static String rings(Page page, Instant by, @Nullable Instant rung) {
    return rung == null
        ? page.dateTime(by)
        : page.t("triage.notice.taken.rang", page.dateTime(by), page.dateTime(rung));
  }

  private Stream<SummaryRow> declined(Worker worker, HandOver offer, Page page) {
    return handOvers.declined(worker, offer.id()).stream()
        .flatMap(
            each ->
                Stream.of(
                    row(page, "declined", page.t("triage.reason." + each.reason())),
                    row(page, "declined.why", each.words()),
                    row(page, "declined.ring", each.ring())))
        .filter(each -> !each.answers().isEmpty());
  }

  private Stream<SummaryRow> police(Worker worker, HandOver offer, Page page) {
    PoliceWord word = offer.police();
    if (word == null) {
      return Stream.empty();
    }
    return handOvers.police(worker, offer.id()).stream()
        .flatMap(
            each ->
                Stream.of(
                    row(page, "police", page.name("triage.police", word)),
                    row(page, "police.reason", each.reason()),
                    row(page, "police.decider", each.decider())))
        .filter(each -> !each.answers().isEmpty());
  }

  private List<SummaryRow> corrections(Worker worker, HandOver offer, Page page) {
    return handOvers.corrections(worker, offer.concern()).stream()
        .filter(each -> each.handOver().equals(offer.id()))
        .map(each -> correction(page, each))
        .toList();
  }

  static SummaryRow correction(Page page, PutRight each) {
    Instant read = each.readAt();
    return new SummaryRow(
        page.t("triage.corrected", page.dateTime(each.at())),
        List.of(
            each.words(),
            read == null
                ? page.t("triage.corrected.unread")
                : page.t("triage.corrected.read", page.dateTime(read))),
        null,
        null);
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
