package org.lodestar.app.triage.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.concerns.DeclineReason;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.HasIt;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.PoliceWord;
import org.lodestar.app.concerns.PutRight;
import org.lodestar.app.concerns.PutRight.Reader;
import org.lodestar.app.concerns.TakenOver;
import org.lodestar.app.concerns.face.Corrections;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.concerns.face.Promises;
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
  private final Corrections corrections;
  private final Promises promises;
  private final Partners partners;
  private final NightNumbers nights;
  private final StaffNames names;
  private final Policy policy;

  NoticePageMaker(
      HandOvers handOvers,
      Corrections corrections,
      Promises promises,
      Partners partners,
      NightNumbers nights,
      StaffNames names,
      Policy policy) {
    this.handOvers = handOvers;
    this.corrections = corrections;
    this.promises = promises;
    this.partners = partners;
    this.nights = nights;
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
                spoken(worker, offer, page),
                declined(worker, offer, page),
                police(worker, offer, page),
                hasIt(worker, offer, page))
            .flatMap(each -> each)
            .toList(),
        corrections(worker, offer, page),
        broken(worker, offer, page),
        promises.canTakeBack(worker, offer),
        AgeController.children(page),
        ours && offer.urgent() && offer.answer() == HandOver.Answer.OPEN
            ? partners.options(worker, page)
            : List.of(),
        cameBack(worker, offer) ? nights(page) : List.of(),
        offer.waitsForSecond() ? "" : goesTo(worker, offer, page));
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
                            : rings(page, offer, ringBy))));
  }

  private String rings(Page page, HandOver offer, Instant by) {
    Instant rung = offer.rungAt();
    if (rung != null) {
      return page.t("triage.notice.taken.rang", page.dateTime(by), page.dateTime(rung));
    }
    return promises.isBroken(offer)
        ? page.t("triage.notice.taken.notRung", page.dateTime(by))
        : page.dateTime(by);
  }

  private String broken(Worker worker, HandOver offer, Page page) {
    Instant by = offer.ringBy();
    return by != null && promises.isBroken(offer) && offer.giver().equals(worker.organisation())
        ? handOvers
            .taken(worker, offer.id())
            .map(each -> page.t("triage.broken", each.who(), page.dateTime(by), each.number()))
            .orElse("")
        : "";
  }

  private static boolean cameBack(Worker worker, HandOver offer) {
    return offer.urgent()
        && offer.answer() == HandOver.Answer.DECLINED
        && offer.giver().equals(worker.organisation());
  }

  /** Whoever has the person again and was told of nobody is led to lines that answer. */
  private List<SummaryRow> nights(Page page) {
    return nights.lines(page).stream()
        .map(
            each ->
                new SummaryRow(
                    each.what(),
                    List.of((each.name() + " " + each.phone()).strip(), each.words()),
                    null,
                    null))
        .toList();
  }

  private Stream<SummaryRow> spoken(Worker worker, HandOver offer, Page page) {
    return promises.spoken(worker, offer).stream()
        .map(
            each ->
                SummaryRow.of(
                    page.t("triage.spoken", names.worker(each.by()), page.dateTime(each.at())),
                    each.words()));
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
    return corrections.on(worker, offer).stream().map(each -> correction(page, each)).toList();
  }

  /** What was put right, and who has read it; that it was read by who has it no more is no help. */
  SummaryRow correction(Page page, PutRight each) {
    return new SummaryRow(
        page.t("triage.corrected", page.dateTime(each.at()), names.worker(each.by())),
        Stream.concat(
                Stream.of(each.words()), each.readers().stream().map(one -> reader(page, one)))
            .toList(),
        null,
        null);
  }

  private String reader(Page page, Reader each) {
    Instant read = each.readAt();
    String who = names.organisation(each.organisation());
    String key = "triage.corrected." + (each.hasIt() ? "has" : "declined");
    return read == null
        ? page.t(key + ".unread", who)
        : page.t(key + ".read", who, page.dateTime(read));
  }

  /** To whom something that is put right goes, by name: the giver sees it before they write. */
  private String goesTo(Worker worker, HandOver offer, Page page) {
    return corrections.to(worker, offer).stream()
        .map(
            each ->
                page.t(
                    "triage.putRight.to." + (each.hasIt() ? "has" : "declined"),
                    names.organisation(each.organisation())))
        .collect(Collectors.joining("; "));
  }

  private Stream<SummaryRow> hasIt(Worker worker, HandOver offer, Page page) {
    return corrections.hasIt(worker, offer.concern()).stream()
        .filter(each -> !each.handOver().equals(offer.id()))
        .map(each -> row(page, "hasIt", hasIt(each, page)));
  }

  /** Who has it now, with the number that was said, or the body's own. */
  String hasIt(HasIt each, Page page) {
    String body = names.organisation(each.organisation());
    TakenOver taken = each.taken();
    return taken.who().isBlank()
        ? body + "." + partners.number(each.organisation(), page)
        : page.t("triage.hasIt", body, taken.who(), taken.number());
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
