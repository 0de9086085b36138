package org.lodestar.app.requests.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.Correction;
import org.lodestar.app.requests.Disclosure;
import org.lodestar.app.requests.DisclosureDraft;
import org.lodestar.app.requests.InformationEvent;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationRequest.Answered;
import org.lodestar.app.requests.InformationRequest.Days;
import org.lodestar.app.requests.InformationRequest.Review;
import org.lodestar.app.requests.InformationState;
import org.lodestar.app.requests.LetterReading;
import org.lodestar.app.requests.Look;
import org.lodestar.app.requests.SaidParts;
import org.lodestar.app.requests.TakenPart;
import org.lodestar.app.requests.domain.InformationMoves;
import org.lodestar.app.requests.domain.MissingPart;
import org.lodestar.app.requests.face.DisclosureHands;
import org.lodestar.app.requests.face.InformationRequests;
import org.lodestar.app.requests.face.LetterReadings;
import org.lodestar.app.requests.face.PartPurpose;
import org.lodestar.app.requests.face.ReviewHands;
import org.lodestar.app.requests.table.AnswerTable;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Press;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Exemption;
import org.lodestar.statute.InformationLaw;

/**
 * A request for information: its question, its days, the table and the answer. Where it is neither
 * confirmed nor denied that anything is held, nothing on it hangs on whether anything is.
 *
 * @param table of figures; null where there is none
 * @param owner name of who worked on it last; empty where nobody knows
 * @param shown what everybody reads of it, or will
 * @param beside what is kept beside it
 * @param works whether whoever looks writes the answer
 * @param counts whether whoever looks makes the table
 */
public record InformationPage(
    InformationRequest request,
    @Nullable AnswerTable table,
    String owner,
    Shown shown,
    Beside beside,
    boolean works,
    boolean counts,
    LocalDate today) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Steps that happen outside, in the order in which they are offered. */
  private static final List<InformationEvent> STEPS =
      List.of(
          InformationEvent.ANSWER,
          InformationEvent.RESUME,
          InformationEvent.DECIDE,
          InformationEvent.CLARIFY,
          InformationEvent.ASK_FEE,
          InformationEvent.LONGER,
          InformationEvent.BACK,
          InformationEvent.REVIEW,
          InformationEvent.OWN_DATA,
          InformationEvent.NOT_OWN,
          InformationEvent.WITHDRAW);

  /**
   * What everybody reads of it, or will once somebody else has read it.
   *
   * @param entry what stands on the list; null where nothing does
   * @param draft what waits to be read, or was sent back; null where nothing is
   * @param reads whether whoever looks may read it before everybody does
   * @param ends whether whoever looks may take it off
   */
  public record Shown(
      @Nullable Disclosure entry, @Nullable DisclosureDraft draft, boolean reads, boolean ends) {
    boolean waits() {
      return draft != null && draft.waits();
    }
  }

  /**
   * What is kept beside a request.
   *
   * @param standing how whoever looks stands to another look at its answer
   * @param look who looked at it again; null while nobody has
   * @param corrections how it stood before it was put right
   * @param longer for which exemptions it takes longer
   * @param tableWanted whether its table is wanted anew
   * @param goesOn as which request about their own data it goes on; null where it does not, or
   *     whoever looks may not see that
   * @param parts what partners said, for whoever writes the answer
   * @param asks whether whoever looks may ask a partner without an account
   * @param reading that a second person reads the letter; null where none is to
   * @param readsLetter whether whoever looks may be that person
   * @param told what else the letter tells
   * @param before others that ask the same, or bear the same number
   * @param linkedWhy why it goes on as a request that seems to be another one's; empty where
   *     nothing speaks for that
   * @param undone why it was taken back that it is about whoever asks; empty where it was not
   */
  public record Beside(
      ReviewHands.Standing standing,
      @Nullable Look look,
      List<Correction> corrections,
      Set<Exemption> longer,
      boolean tableWanted,
      @Nullable Crumb goesOn,
      List<TakenPart> parts,
      boolean asks,
      @Nullable LetterReading reading,
      boolean readsLetter,
      Letter.Told told,
      List<Crumb> before,
      String linkedWhy,
      String undone) {
    public Beside {
      corrections = List.copyOf(corrections);
      longer = Set.copyOf(longer);
      parts = List.copyOf(parts);
      before = List.copyOf(before);
    }
  }

  /** Where it lies. */
  public String here() {
    return Addresses.request(request.id());
  }

  private boolean allows(InformationEvent event) {
    return InformationMoves.TABLE.allows(request.state(), event) && fits(event);
  }

  private boolean fits(InformationEvent event) {
    @Nullable Review review = request.review();
    return switch (event) {
      case ASK_FEE -> !request.asked().law().isEnvironmental();
      case LONGER ->
          review == null ? request.days().longerTold() == null && !late() : !review.longer();
      case NOT_OWN -> beside.goesOn() != null;
      case PREPARE, DECIDE -> review == null || !beside.standing().isForOthers();
      default -> true;
    };
  }

  /** Whether the answer can be written now. */
  public boolean canPrepare() {
    return works && allows(InformationEvent.PREPARE);
  }

  /** Whether what was asked can be put right. */
  public boolean canCorrect() {
    return works && allows(InformationEvent.CORRECT);
  }

  /** Who can have looked at it again, where whoever decides it has to say so. */
  List<Look> looks() {
    return beside.standing().looks();
  }

  /** Whether a table was made that leaves only once another look is decided. */
  boolean hasNewTable() {
    return request.state() == InformationState.IN_REVIEW && table != null && !table.given();
  }

  /** Whether whoever writes the answer may want the table made anew. */
  boolean mayWantTable() {
    return allows(InformationEvent.TABLE) && (request.review() != null || table != null);
  }

  /** Whether whoever makes tables is asked for another one. */
  public boolean isTableWanted() {
    return beside.tableWanted() && allows(InformationEvent.TABLE) && !request.denies();
  }

  /** Where a partner without an account is asked for its part; empty where none is asked now. */
  public String asking() {
    return beside.asks() && request.state().takesParts()
        ? "/guests/for/" + PartPurpose.KEY + "/" + request.id()
        : "";
  }

  /** What partners said of their part. */
  public List<SummaryRow> parts() {
    return beside.parts().stream()
        .map(each -> SummaryRow.of(each.organisation().text(), each.words().text()))
        .toList();
  }

  /** As which request about their own data it goes on; null where that is not to be told. */
  public @Nullable Crumb goesOn() {
    return beside.goesOn();
  }

  /** Who looks at it again; empty where nobody asked for that. */
  public String looker(Page page) {
    if (request.state() != InformationState.IN_REVIEW || !works) {
      return "";
    }
    ReviewHands.Standing standing = beside.standing();
    if (!standing.known()) {
      return page.t("requests.review.unknown");
    }
    if (!standing.answered()) {
      return page.t("requests.review.may");
    }
    return standing.isAlone()
        ? page.t("requests.review.alone")
        : page.t("requests.review.own", String.join(", ", standing.others()));
  }

  /** Words of the letter that seem to tell who somebody is. */
  public List<String> telling() {
    return works ? InformationRequests.telling(request) : List.of();
  }

  /** Whether a second person is still to let the letter leave. */
  public boolean needsReader() {
    return works && beside.reading() != null && !beside.reading().isAgreed();
  }

  /** Whether whoever looks can be that person now. */
  public boolean canReadLetter() {
    return beside.reading() != null && beside.reading().waits() && beside.readsLetter();
  }

  /** What of the letter tells of a few people, and what a second person said of it. */
  public String reader(Page page) {
    LetterReading reading = beside.reading();
    if (!needsReader() || reading == null) {
      return "";
    }
    return reading.back() == null
        ? page.t("requests.reading.first", String.join(" · ", LetterReadings.few(request)))
        : page.t("requests.reading.back", reading.back().text());
  }

  /** Others that ask the same, or bear the same number. */
  public List<Crumb> before() {
    return beside.before();
  }

  /** Parts that the table leaves out. */
  List<MissingPart> missing() {
    return beside.told().missing();
  }

  /** What was said of these. */
  SaidParts said() {
    return beside.told().said();
  }

  /** Whether something of the letter is still to be looked at before it leaves. */
  public boolean isUnread() {
    return (canSend() || isLookedAtAgain()) && (!telling().isEmpty() || needsReader());
  }

  /** Whether its answer may be another one than what was sent; nobody has read it as it leaves. */
  private boolean isLookedAtAgain() {
    return works && request.state() == InformationState.IN_REVIEW;
  }

  /** Where it is read before it leaves. */
  String readAt() {
    return here() + (isLookedAtAgain() ? "/step?event=DECIDE" : "/send");
  }

  /** The mark of the letter as it stands: another one was not read. */
  String seen(Page page) {
    String whole = letter().words(page) + String.valueOf(tables()) + notes();
    return InformationRequests.mark(whole);
  }

  /** Whether there is a letter that says that it takes longer. */
  public boolean hasLonger() {
    return works && request.days().longerTold() != null;
  }

  /** Whether what is written can go to the information team. */
  public boolean canSend() {
    return works && allows(InformationEvent.SEND) && request.prepared() != null;
  }

  /** Whether the table can be made now. */
  public boolean canCount() {
    return counts && allows(InformationEvent.TABLE) && !request.denies();
  }

  /** Whether there is something to print. */
  public boolean canPrint() {
    return works && request.prepared() != null;
  }

  /** Whether an entry of the list that everybody reads can be written now. */
  public boolean canList() {
    return works && DisclosureHands.takes(request) && !shown.waits();
  }

  /** Whether an entry waits that whoever looks can read before everybody does. */
  public boolean canRead() {
    return shown.reads() && shown.waits();
  }

  /** Whether it stands there now. */
  public boolean listed() {
    return shown.entry() != null;
  }

  /** Whether whoever looks can take it off. */
  public boolean canTakeOff() {
    return shown.ends() && listed();
  }

  /** Where it is taken off. */
  public String off() {
    return Addresses.LISTED + "/" + request.id() + "/off";
  }

  /** Why an entry was sent back; empty where none was. */
  public String sentBack() {
    @Nullable DisclosureDraft draft = shown.draft();
    return draft == null || !works ? "" : PersonalText.shown(draft.back());
  }

  /** Steps that may happen now. */
  public List<Press> steps(Page page) {
    return works
        ? STEPS.stream()
            .filter(this::allows)
            .map(
                each -> new Press(here() + "/step?event=" + each, page.name("requests.step", each)))
            .toList()
        : List.of();
  }

  /** What comes next, in words; whose work it is, for whoever does not write the answer. */
  public String next(Page page) {
    return page.t("requests.next." + request.state() + (works ? more() : others()));
  }

  private String others() {
    return switch (request.state()) {
      case OPEN -> ".others";
      case IN_REVIEW -> shown.waits() ? ".waits" : ".others";
      case ANSWERED -> listed() || request.denies() ? ".done" : listing();
      default -> more();
    };
  }

  private String listing() {
    return shown.waits() ? ".others.waits" : ".others";
  }

  private String more() {
    if (shown.waits()) {
      return ".waits";
    }
    if (request.state() == InformationState.ANSWERED && (listed() || request.denies())) {
      return ".done";
    }
    return allowsSending() && request.prepared() != null ? ".written" : "";
  }

  private boolean allowsSending() {
    return InformationMoves.TABLE.allows(request.state(), InformationEvent.SEND);
  }

  /** Whether its last day is past. */
  public boolean late() {
    return request.isLate(today);
  }

  /** The question and its days. */
  public List<SummaryRow> rows(Page page) {
    List<SummaryRow> rows = new ArrayList<>();
    InformationRequest.Asked asked = request.asked();
    rows.add(row(page, "wish", asked.wish().text()));
    rows.add(row(page, "theirs.short", asked.theirs().text()));
    rows.add(row(page, "law", page.name("requests.letter.law", asked.law())));
    rows.add(row(page, "received", page.date(asked.received())));
    rows.add(
        row(
            page,
            "due",
            request.state().standsStill()
                ? page.t("requests.standsStill")
                : page.date(request.due())));
    if (!owner.isEmpty()) {
      rows.add(row(page, "owner", owner));
    }
    days(page, rows);
    if (beside.goesOn() != null && !beside.linkedWhy().isEmpty()) {
      rows.add(row(page, "step.own.why", beside.linkedWhy()));
    }
    if (works && !beside.undone().isEmpty()) {
      rows.add(row(page, "undone", beside.undone()));
    }
    beside.corrections().forEach(each -> rows.add(corrected(page, each)));
    return rows;
  }

  private SummaryRow corrected(Page page, Correction before) {
    String stood =
        Stream.of(
                page.name("requests.letter.law", before.law()),
                page.t("requests.on", page.t("requests.received"), page.date(before.received())),
                PersonalText.shown(before.theirs()),
                PersonalText.shown(before.wish()))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" · "));
    return SummaryRow.of(
        page.t("requests.corrected", page.date(LocalDate.ofInstant(before.at(), LONDON))), stood);
  }

  private void days(Page page, List<SummaryRow> rows) {
    Days days = request.days();
    if (!days.countsFrom().equals(request.asked().received())) {
      rows.add(row(page, "countsFrom", page.date(days.countsFrom())));
    }
    if (days.longerTold() != null) {
      rows.add(
          row(
              page,
              "longer",
              page.t(
                  "requests.on", page.date(days.longerTold()), PersonalText.shown(days.longer()))));
    }
    if (days.sent() != null) {
      rows.add(row(page, "sent", page.date(days.sent())));
    }
    if (days.answered() != null) {
      rows.add(row(page, "answered", page.date(days.answered())));
    }
    @Nullable Review review = request.review();
    if (review != null) {
      rows.add(row(page, "reviewed", review(page, review)));
    }
  }

  private static String review(Page page, Review review) {
    return review.decided() == null || review.outcome() == null
        ? page.t("requests.review.open", page.date(review.asked()), page.date(review.due()))
        : page.t(
            "requests.on",
            page.date(review.decided()),
            page.name("requests.step.outcome", review.outcome()));
  }

  static SummaryRow row(Page page, String key, String words) {
    return SummaryRow.of(page.t("requests." + key), words);
  }

  /** What is to be answered, with what stays here. */
  public List<SummaryRow> prepared(Page page) {
    @Nullable Answered said = request.prepared();
    if (said == null) {
      return List.of();
    }
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row(page, "answer", page.name("requests.answer", said.answer())));
    if (!said.exemptions().isEmpty()) {
      rows.add(row(page, "rests", letter().exemptions(page)));
    }
    add(page, rows, reason(said), said.reason());
    add(page, rows, "identified", said.identified());
    add(page, rows, "interest", said.interest());
    add(page, rows, "harm", said.harm());
    add(page, rows, "enclosed", said.enclosed());
    return rows;
  }

  private static String reason(Answered said) {
    return InformationAnswerForm.reason(said.answer()).substring("requests.".length());
  }

  private static void add(
      Page page, List<SummaryRow> rows, String key, @Nullable PersonalText words) {
    if (words != null) {
      rows.add(row(page, key, words.text()));
    }
  }

  /** The tables of the answer, as they are kept. */
  List<AnswerTable.Grid> tables() {
    return table == null ? List.of() : table.grids();
  }

  /** The tables of the answer. */
  public List<Table> grids() {
    return table == null ? List.of() : Grids.of(table);
  }

  /** What is to be known beside them. */
  public List<String> notes() {
    return table == null ? List.of() : table.words();
  }

  /** The law of its days and exemptions; what only memory vouches for says so. */
  public String law(Page page) {
    InformationLaw law = request.asked().law();
    LocalDate received = request.asked().received();
    Stream<String> days =
        Stream.of(request.review() == null ? law.source(received) : law.reviewSource(received));
    @Nullable Answered said = request.prepared();
    Stream<String> exemptions =
        said == null || !works
            ? Stream.of()
            : Stream.concat(
                Stream.concat(
                    said.answer().refuses() ? Stream.of(law.noticeSource()) : Stream.of(),
                    said.exemptions().stream().sorted().map(Exemption::source)),
                said.weighs() ? Stream.of(law.weighingSource()) : Stream.of());
    return page.t(
        "requests.source", Stream.concat(days, exemptions).collect(Collectors.joining("; ")));
  }

  /** The words for whoever asks. */
  public Letter letter() {
    return new Letter(request, beside.look(), table != null, beside.told());
  }
}
