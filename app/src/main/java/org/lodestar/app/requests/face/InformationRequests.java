package org.lodestar.app.requests.face;

import static org.lodestar.app.members.Action.PREPARE_ANSWER_TABLE;
import static org.lodestar.app.members.Action.READ_INFORMATION_REQUEST;
import static org.lodestar.app.members.Action.READ_INFORMATION_REQUESTS;
import static org.lodestar.app.members.Action.RUN_INFORMATION_REQUESTS;
import static org.lodestar.app.members.Action.WORK_ON_INFORMATION_REQUEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.requests.Correction;
import org.lodestar.app.requests.InformationEvent;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationRequest.Answered;
import org.lodestar.app.requests.InformationRequest.Asked;
import org.lodestar.app.requests.InformationRequest.Days;
import org.lodestar.app.requests.InformationRequest.Marks;
import org.lodestar.app.requests.InformationState;
import org.lodestar.app.requests.InformationStep;
import org.lodestar.app.requests.RequestsAction;
import org.lodestar.app.requests.ReviewOutcome;
import org.lodestar.app.requests.SaidParts;
import org.lodestar.app.requests.domain.AnswerRules;
import org.lodestar.app.requests.domain.AskedWords;
import org.lodestar.app.requests.domain.InformationMoves;
import org.lodestar.app.requests.domain.InformationSteps;
import org.lodestar.app.requests.domain.LetterWords;
import org.lodestar.app.requests.domain.MissingPart;
import org.lodestar.app.requests.domain.OwnWords;
import org.lodestar.app.requests.domain.PartsRules;
import org.lodestar.app.requests.domain.PersonWords;
import org.lodestar.app.requests.store.CorrectionRows;
import org.lodestar.app.requests.store.InformationDesk;
import org.lodestar.app.requests.store.InformationFacts;
import org.lodestar.app.requests.store.InformationRows;
import org.lodestar.app.requests.store.InformationRows.Which;
import org.lodestar.app.requests.store.LongerRows;
import org.lodestar.app.requests.store.OwnDataRows;
import org.lodestar.app.requests.store.PartRows;
import org.lodestar.app.requests.store.ReasonRows;
import org.lodestar.app.requests.store.SaidPartRows;
import org.lodestar.app.requests.store.TableWantedRows;
import org.lodestar.app.requests.table.AnswerTable;
import org.lodestar.app.requests.table.AnswerTables;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Exemption;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests for information under the Freedom of Information Act and the Environmental Information
 * Regulations, run by the officer for data. The body that was asked answers; we write what it needs
 * for that. What cannot stand is not kept: a small number alone refuses nothing.
 */
@Component
@Transactional
public class InformationRequests {
  private static final String PURPOSE = "DATA_REQUEST";

  /** As many of the latest questions are opened to find words in them. */
  private static final int LOOKED_THROUGH = 300;

  /** With as many of the latest a question is compared. */
  private static final int COMPARED = 100;

  /** Why these happened leaves with no letter. */
  private static final Set<InformationEvent> STAYS_HERE =
      EnumSet.of(InformationEvent.NOT_OWN, InformationEvent.OWN_DATA);

  private final InformationRows rows;
  private final InformationDesk desk;
  private final InformationFacts facts;
  private final AnswerTables tables;
  private final Grants grants;
  private final DisclosureEnds ends;
  private final ReviewHands hands;
  private final LongerRows longer;
  private final CorrectionRows corrections;
  private final TableWantedRows wanted;
  private final PartRows parts;
  private final OwnDataRows ownData;
  private final SaidPartRows saidParts;
  private final ReasonRows reasons;
  private final LetterReadings readings;

  InformationRequests(
      InformationRows rows,
      InformationDesk desk,
      InformationFacts facts,
      AnswerTables tables,
      Grants grants,
      DisclosureEnds ends,
      ReviewHands hands,
      LongerRows longer,
      CorrectionRows corrections,
      TableWantedRows wanted,
      PartRows parts,
      OwnDataRows ownData,
      SaidPartRows saidParts,
      ReasonRows reasons,
      LetterReadings readings) {
    this.rows = rows;
    this.desk = desk;
    this.facts = facts;
    this.tables = tables;
    this.grants = grants;
    this.ends = ends;
    this.hands = hands;
    this.longer = longer;
    this.corrections = corrections;
    this.wanted = wanted;
    this.parts = parts;
    this.ownData = ownData;
    this.saidParts = saidParts;
    this.reasons = reasons;
    this.readings = readings;
  }

  /** A page of requests, and how many there are. */
  public record Listing(List<InformationRequest> requests, int count, int page, int pages) {
    /** Requests on one page. */
    public static final int SIZE = 25;

    public Listing {
      requests = List.copyOf(requests);
    }
  }

  /**
   * Writes a request down; writing the same one again changes nothing.
   *
   * @param sure whether the officer looked at what seems to be there already, or to name somebody
   * @throws Refused when it was received tomorrow, before there was such a law, or before the days
   *     are known; or when it seems to be there already, or to name somebody
   */
  public void log(Worker officer, UUID id, Asked asked, boolean sure) {
    desk.require(officer, RUN_INFORMATION_REQUESTS);
    if (rows.find(id).isPresent()) {
      return;
    }
    if (asked.received().isAfter(desk.today())) {
      throw Refused.at("received", "requests.notInFuture");
    }
    LocalDate due = InformationSteps.due(asked.law(), asked.received());
    mustBeSure(officer.organisation(), id, asked, sure);
    grants.mustBeNew(id);
    grants.allow(id, officer.organisation(), Level.WORK, PURPOSE);
    while (!rows.insert(fresh(officer, id, asked, due))) {
      // Another reference is drawn.
    }
    desk.trace(
        RequestsAction.INFORMATION_REQUEST_LOGGED, id, Detail.none().with("law", asked.law()));
  }

  /**
   * Who asks stands in the register of the body asked; the words here need nobody's name. All that
   * is doubtful is told at once: one tick is for all of it.
   */
  private void mustBeSure(UUID organisation, UUID id, Asked asked, boolean sure) {
    if (sure) {
      return;
    }
    List<Refused.Refusal> doubts = new ArrayList<>();
    List<String> alike = rows.withNumber(organisation, id, asked);
    List<String> same = rows.withWish(organisation, id, asked);
    doubt(doubts, "requests.sure.alike", alike);
    doubt(doubts, "requests.sure.same", same);
    if (alike.isEmpty() && same.isEmpty()) {
      doubt(doubts, "requests.sure.near", near(organisation, id, asked));
    }
    doubt(doubts, "requests.sure.own", OwnWords.in(asked.wish().text()));
    doubt(
        doubts,
        "requests.sure.naming",
        Stream.of(asked.theirs(), asked.wish())
            .flatMap(each -> PersonWords.naming(each.text()).stream())
            .distinct()
            .toList());
    Refused.unlessEmpty(doubts);
  }

  private static void doubt(List<Refused.Refusal> doubts, String key, List<String> words) {
    if (!words.isEmpty()) {
      // A field tells one thing; what else is doubtful stands above the form.
      String field = doubts.isEmpty() ? "sure" : "";
      doubts.add(new Refused.Refusal(field, key, String.join(" · ", words)));
    }
  }

  private List<String> near(UUID organisation, UUID but, Asked asked) {
    return rows.latest(organisation, COMPARED).stream()
        .filter(each -> !each.id().equals(but) && areNear(each.asked(), asked))
        .map(InformationRequest::reference)
        .sorted()
        .toList();
  }

  private static boolean areNear(Asked one, Asked other) {
    return AskedWords.areNear(one.wish().text(), other.wish().text());
  }

  /** Words by which a question sounds as if it was about whoever asks. */
  public static List<String> own(String question) {
    return OwnWords.in(question);
  }

  /**
   * Puts right what was asked, under which law and when, until it is sent. How it stood is kept.
   *
   * @throws Refused when it may not be now, or not so
   */
  public void correct(Worker officer, UUID id, Asked asked, boolean sure, long version) {
    desk.require(officer, WORK_ON_INFORMATION_REQUEST, id);
    InformationRequest before = rows.get(id);
    InformationRequest after = InformationSteps.corrected(before, asked, desk.today());
    mustBeSure(before.organisation(), id, asked, sure);
    rows.update(after.by(officer.id(), version));
    readings.written(officer, after);
    corrections.save(id, before.asked(), after.asked(), officer.id(), desk.now());
    desk.trace(
        RequestsAction.INFORMATION_REQUEST_MOVED,
        id,
        Detail.none().with("event", InformationEvent.CORRECT).with("law", after.asked().law()));
  }

  /** How a request that was shown stood before it was put right. */
  @Transactional(readOnly = true)
  public List<Correction> corrections(InformationRequest request) {
    return corrections.list(request.id());
  }

  /** For which exemptions a request that was shown takes longer. */
  @Transactional(readOnly = true)
  public Set<Exemption> longer(InformationRequest request) {
    return longer.find(request.id());
  }

  private InformationRequest fresh(Worker officer, UUID id, Asked asked, LocalDate due) {
    return new InformationRequest(
        id,
        Ids.reference('F'),
        officer.organisation(),
        asked,
        InformationState.OPEN,
        new Days(due, asked.received(), null, null, null, null, null),
        null,
        null,
        new Marks(officer.id(), officer.id(), desk.now()),
        0);
  }

  /**
   * A page of the organisation's requests.
   *
   * @param page from 1
   */
  public Listing list(Worker worker, Which which, int page) {
    desk.require(worker, READ_INFORMATION_REQUESTS);
    int count = rows.count(worker.organisation(), which);
    int pages = Math.max(1, (count + Listing.SIZE - 1) / Listing.SIZE);
    int shown = Math.clamp(page, 1, pages);
    desk.traceAll(RequestsAction.INFORMATION_REQUESTS_LISTED, Detail.none().with("page", shown));
    return new Listing(
        rows.list(worker.organisation(), which, (shown - 1) * Listing.SIZE, Listing.SIZE),
        count,
        shown,
        pages);
  }

  /** Of the latest requests of the organisation those whose question holds these words. */
  public Listing find(Worker worker, String words) {
    desk.require(worker, READ_INFORMATION_REQUESTS);
    desk.traceAll(RequestsAction.INFORMATION_REQUESTS_LISTED, Detail.none());
    List<InformationRequest> found =
        rows.latest(worker.organisation(), LOOKED_THROUGH).stream()
            .filter(each -> AskedWords.holds(each.asked().wish().text(), words))
            .limit(Listing.SIZE)
            .toList();
    return new Listing(found, found.size(), 1, 1);
  }

  /** Others that ask the same as one that was shown, or nearly, or bear the same number. */
  @Transactional(readOnly = true)
  public List<InformationRequest> askedBefore(InformationRequest request) {
    Map<String, InformationRequest> found = new TreeMap<>();
    rows.alike(request).stream()
        .flatMap(each -> rows.find(each.id()).stream())
        .forEach(each -> found.put(each.reference(), each));
    rows.latest(request.organisation(), COMPARED).stream()
        .filter(each -> !each.id().equals(request.id()))
        .filter(each -> areNear(each.asked(), request.asked()))
        .forEach(each -> found.put(each.reference(), each));
    return List.copyOf(found.values());
  }

  /** A request. */
  public InformationRequest get(Worker worker, UUID id) {
    desk.require(worker, READ_INFORMATION_REQUEST, id);
    InformationRequest request = rows.get(id);
    desk.trace(RequestsAction.INFORMATION_REQUEST_VIEWED, id);
    return request;
  }

  /**
   * A request of which a table may be made now.
   *
   * @throws Refused when it is neither open nor looked at again, or is neither confirmed nor denied
   */
  public InformationRequest forTable(Worker worker, UUID id) {
    desk.require(worker, PREPARE_ANSWER_TABLE, id);
    InformationRequest request = rows.get(id);
    InformationMoves.TABLE.after(request.state(), InformationEvent.TABLE);
    if (request.denies()) {
      throw Refused.because("requests.table.denied");
    }
    desk.trace(RequestsAction.INFORMATION_TABLE_MADE, id);
    return request;
  }

  /**
   * Its table was made.
   *
   * @throws Refused when it takes none any more
   */
  void tableMade(Worker worker, UUID id) {
    forTable(worker, id);
    wanted.drop(id);
  }

  /** Whether somebody who writes the answer of a request that was shown wants its table anew. */
  @Transactional(readOnly = true)
  public boolean isTableWanted(InformationRequest request) {
    return wanted.exists(request.id());
  }

  /** Whoever makes tables is asked for another one, or not any more. */
  public void wantTable(Worker officer, UUID id, boolean anew) {
    desk.require(officer, WORK_ON_INFORMATION_REQUEST, id);
    InformationRequest request = rows.get(id);
    boolean takes = InformationMoves.TABLE.allows(request.state(), InformationEvent.TABLE);
    if (anew && takes && request.prepared() != null && request.prepared().answer().gives()) {
      wanted.save(id, officer.id(), desk.now());
    } else {
      wanted.drop(id);
    }
  }

  /** The same, where nothing is said of parts that the table leaves out. */
  public void prepare(
      Worker officer, UUID id, Answered given, @Nullable Boolean emissions, long version) {
    prepare(officer, id, given, emissions, SaidParts.NOTHING, version);
  }

  /**
   * Keeps what is to be answered. Where it is neither confirmed nor denied that anything is held, a
   * table goes that was made before: nothing must hang on whether there was one.
   *
   * @param emissions whether the information is on emissions; null where that was not asked
   * @param said of parts that were asked for and that the table leaves out
   * @throws Refused when the answer cannot stand, when it says that all is given and a part is not,
   *     or when another look at it is for somebody else
   */
  public void prepare(
      Worker officer,
      UUID id,
      Answered given,
      @Nullable Boolean emissions,
      SaidParts said,
      long version) {
    desk.require(officer, WORK_ON_INFORMATION_REQUEST, id);
    InformationRequest request = rows.get(id);
    InformationMoves.TABLE.after(request.state(), InformationEvent.PREPARE);
    if (request.review() != null) {
      hands.require(officer, request);
    }
    AnswerRules.mayStand(request.asked(), given, emissions);
    List<MissingPart> missing = missing(request);
    if (given.answer().gives()) {
      PartsRules.mustAgree(given, missing, said);
    }
    PartsRules.mustBeAll(given.answer(), missing, said);
    rows.update(request.with(given).by(officer.id(), version));
    saidParts.save(id, given.answer().gives() ? said : SaidParts.NOTHING);
    readings.written(officer, request.with(given));
    if (given.denies()) {
      tables.drop(request.reference());
    }
    if (request.review() == null) {
      hands.answered(id, officer);
    } else if (!given.equals(request.prepared())) {
      // Everybody would go on reading the first answer.
      ends.answerChanged(id);
    }
    // How it was answered tells what is held, and the audit tells no content.
    desk.trace(RequestsAction.INFORMATION_REQUEST_ANSWERED, id);
  }

  /**
   * What we know goes to the information team; its table counts as told from now on.
   *
   * @param looked at what of the letter seems to tell who somebody is, each by its mark; sending
   *     twice is harmless
   * @throws Refused when no answer is written, when something of the letter was not looked at, or
   *     when the table would tell of a few people beside something that was told since it was made
   */
  public void send(Worker officer, UUID id, Set<String> looked, long version) {
    desk.require(officer, WORK_ON_INFORMATION_REQUEST, id);
    InformationRequest request = rows.get(id);
    if (request.prepared() == null) {
      throw Refused.because("requests.prepareFirst");
    }
    if (request.state() == InformationState.SENT) {
      return;
    }
    // The law may have been put right since the answer was written.
    AnswerRules.mayStand(request.asked(), request.prepared(), Boolean.FALSE);
    List<String> unseen =
        LetterWords.in(request).stream().filter(each -> !looked.contains(mark(each))).toList();
    if (!unseen.isEmpty()) {
      throw new Refused(
          List.of(
              new Refused.Refusal(
                  "looked", "requests.looked.missing", String.join(" · ", unseen))));
    }
    mustBeTrue(request);
    readings.require(request);
    hands.answered(id, officer);
    move(officer, request, InformationStep.of(InformationEvent.SEND, desk.today()), version);
    // A table that was made for an answer which refuses tells everybody what was refused.
    if (request.prepared().answer().gives()) {
      tables.give(request.reference());
    } else {
      tables.drop(request.reference());
    }
  }

  /** Parts that were asked for and are not wholly in its table. */
  private List<MissingPart> missing(InformationRequest request) {
    return PartsRules.missing(request, tables.find(request.reference()).orElse(null));
  }

  /** The table may have been made anew since the answer was written. */
  private void mustBeTrue(InformationRequest request) {
    Answered given = request.prepared();
    if (given == null) {
      return;
    }
    @Nullable AnswerTable table = tables.find(request.reference()).orElse(null);
    if (!PartsRules.hasSomething(given, table)) {
      throw Refused.because("requests.enclosed.none");
    }
    SaidParts said = saidParts.find(request.id());
    List<MissingPart> missing = PartsRules.missing(request, table);
    if (given.answer().gives()) {
      PartsRules.mustAgree(given, missing, said);
    }
    if (!PartsRules.isTrue(given.answer(), missing, said)) {
      throw Refused.because("requests.missing.all");
    }
  }

  /** What was said of parts that the table of a request that was shown leaves out. */
  @Transactional(readOnly = true)
  public SaidParts said(InformationRequest request) {
    return saidParts.find(request.id());
  }

  /** Why something happened last to a request that was shown; empty where nobody said. */
  @Transactional(readOnly = true)
  public String why(InformationRequest request, InformationEvent event) {
    return PersonalText.shown(reasons.find(request.id(), event).orElse(null));
  }

  /** Words of its letter that seem to tell who somebody is. */
  public static List<String> telling(InformationRequest request) {
    return LetterWords.in(request);
  }

  /** Words that seem to tell who somebody is, of what somebody outside reads. */
  public static List<String> telling(String words) {
    return LetterWords.in(words);
  }

  /** By what such words are ticked. */
  public static String mark(String words) {
    return Integer.toHexString(words.hashCode());
  }

  /**
   * Keeps what happened outside.
   *
   * @throws Refused when it may not be now, or not so; when a table that leaves by it would tell of
   *     a few people beside something that was told since
   */
  public void step(Worker officer, UUID id, InformationStep step, long version) {
    desk.require(officer, WORK_ON_INFORMATION_REQUEST, id);
    InformationRequest now = rows.get(id);
    tellsNobody(step);
    if (step.event() == InformationEvent.NOT_OWN) {
      mustHaveGoneOn(now);
    }
    InformationRequest next = move(officer, now, step, version);
    keepWhy(officer, next, step);
    if (step.event() == InformationEvent.DECIDE) {
      readings.require(now);
      if (step.outcome() == ReviewOutcome.CHANGED) {
        mustBeTrue(now);
      }
      hands.decide(officer, now, step);
      tableOfReview(next);
      wanted.drop(id);
    }
    if (step.event() == InformationEvent.LONGER && now.review() == null) {
      longer.save(id, step.exemptions());
    }
    if (step.event() == InformationEvent.ANSWER) {
      facts.tell(next);
    }
    if (step.outcome() == ReviewOutcome.CHANGED) {
      ends.answerChanged(id);
    }
  }

  /** A letter that nobody else reads before it leaves tells nothing that needs a second person. */
  private static void tellsNobody(InformationStep step) {
    List<String> few = LetterReadings.about(PersonalText.shown(step.why()));
    if (!STAYS_HERE.contains(step.event()) && !few.isEmpty()) {
      throw new Refused(
          List.of(new Refused.Refusal("why", "requests.step.why.few", String.join(" · ", few))));
    }
  }

  private void mustHaveGoneOn(InformationRequest request) {
    if (ownData.find(request.id()).isEmpty()) {
      InformationMoves.TABLE.after(request.state(), InformationEvent.SEND);
    }
  }

  private void keepWhy(Worker officer, InformationRequest next, InformationStep step) {
    boolean kept =
        step.event() == InformationEvent.NOT_OWN
            || step.event() == InformationEvent.OWN_DATA
            || step.event() == InformationEvent.DECIDE;
    @Nullable PersonalText words = toldOf(next, step);
    if (kept && words != null) {
      reasons.save(next.id(), step.event(), officer.id(), desk.now(), words);
    }
    if (step.event() == InformationEvent.NOT_OWN) {
      ownData.drop(next.id());
    }
  }

  /** Who looked elsewhere stands before why; of what is denied no reason is kept. */
  private static @Nullable PersonalText toldOf(InformationRequest next, InformationStep step) {
    String why =
        step.event() == InformationEvent.DECIDE && next.denies()
            ? ""
            : PersonalText.shown(step.why());
    return PersonalText.typed((PersonalText.shown(step.who()) + " " + why).strip());
  }

  /** A table that was made for another look leaves with what that changed, or not at all. */
  private void tableOfReview(InformationRequest decided) {
    boolean changed =
        decided.review() != null && decided.review().outcome() == ReviewOutcome.CHANGED;
    if (changed && decided.prepared() != null && decided.prepared().answer().gives()) {
      tables.give(decided.reference());
    } else {
      tables.drop(decided.reference());
    }
  }

  private InformationRequest move(
      Worker officer, InformationRequest request, InformationStep step, long version) {
    InformationRequest next =
        InformationSteps.after(request, step, desk.today()).by(officer.id(), version);
    rows.update(next);
    parts.open(request.id(), next.state().takesParts());
    desk.trace(
        RequestsAction.INFORMATION_REQUEST_MOVED,
        request.id(),
        Detail.none().with("event", step.event()));
    return next;
  }

  /**
   * A request to be printed for the information team.
   *
   * @throws Refused when no answer is written
   */
  public InformationRequest print(Worker officer, UUID id) {
    desk.require(officer, WORK_ON_INFORMATION_REQUEST, id);
    InformationRequest request = rows.get(id);
    if (request.prepared() == null) {
      throw Refused.because("requests.prepareFirst");
    }
    desk.trace(RequestsAction.INFORMATION_PACK_PRINTED, id);
    return request;
  }
}
