package org.lodestar.app.referral.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.GivenElsewhere.Given;
import org.lodestar.app.casework.GivenElsewhere.Kind;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.referral.Happening;
import org.lodestar.app.referral.OlderAnswer;
import org.lodestar.app.referral.OlderAnswer.Manner;
import org.lodestar.app.referral.OlderAnswer.Said;
import org.lodestar.app.referral.Progress;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.ReferralAction;
import org.lodestar.app.referral.domain.DecisionWords;
import org.lodestar.app.referral.domain.HeldAnswers;
import org.lodestar.app.referral.domain.TurnedAnswer;
import org.lodestar.app.referral.store.HappeningRows;
import org.lodestar.app.referral.store.OlderAnswerRows;
import org.lodestar.app.referral.store.PersonToldRows;
import org.lodestar.app.referral.store.ReferralDesk;
import org.lodestar.app.referral.store.TurnedRows;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.LogEntry;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.app.sharing.face.NoesAgainst;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Words;
import org.lodestar.app.support.OwnPage;
import org.lodestar.app.support.face.OwnPages;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.NrmEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who still holds the older answer when a decision was turned, from the one list of who got what,
 * and the page in the person's own hand: whoever was given a part, or told in words, that says what
 * was decided. Of whom that is not known, somebody is asked once. It ends when they are told by a
 * newer version, or by anything that was written down since; the council's record ends with a newer
 * summary that has the decision in it.
 */
@Component
@Transactional
public class OlderAnswers {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Parts that say what was decided. */
  static final Set<String> TELLING = Set.of("REFERRAL", "DECISIONS");

  /** Of a summary this part alone tells what the Home Office answered. */
  private static final String OF_A_SUMMARY = "REFERRAL";

  /** The Home Office gave the answer itself, and a concern is of before any. */
  private static final Set<Kind> NOT_TOLD = Set.of(Kind.REFERRAL, Kind.CONCERN);

  private final LiaisonLog log;
  private final OwnPages pages;
  private final NoesAgainst noes;
  private final Cases cases;
  private final CaseAccess access;
  private final HappeningRows happenings;
  private final OlderAnswerRows rows;
  private final PersonToldRows toldThem;
  private final TurnedRows turned;
  private final ReferralDesk desk;
  private final Organisations organisations;
  private final Policy policy;
  private final Words words;

  OlderAnswers(
      LiaisonLog log,
      OwnPages pages,
      NoesAgainst noes,
      Cases cases,
      CaseAccess access,
      HappeningRows happenings,
      OlderAnswerRows rows,
      PersonToldRows toldThem,
      TurnedRows turned,
      ReferralDesk desk,
      Organisations organisations,
      Policy policy,
      Words words) {
    this.log = log;
    this.pages = pages;
    this.noes = noes;
    this.cases = cases;
    this.access = access;
    this.happenings = happenings;
    this.rows = rows;
    this.toldThem = toldThem;
    this.turned = turned;
    this.desk = desk;
    this.organisations = organisations;
    this.policy = policy;
    this.words = words;
  }

  /** All of them, newest first; nobody where the decision was not turned. */
  public List<OlderAnswer> of(Worker worker, Progress progress) {
    return of(worker, progress.referral(), progress.happenings());
  }

  private List<OlderAnswer> of(Worker worker, Referral referral, List<Happening> happened) {
    Optional<Happening> turn = last(happened);
    if (turn.isEmpty() || !policy.allows(worker, Action.READ_GIVEN, referral.caseFile())) {
      return List.of();
    }
    LiaisonLog.Filter about = new LiaisonLog.Filter(null, referral.person());
    List<LogEntry> given = log.list(worker, referral.caseFile(), about, 0).given();
    return held(worker, referral, turn.get(), happened, given).stream()
        .map(each -> answer(referral, each))
        .toList();
  }

  /**
   * Referrals that the one who asks sees whose list is not empty. Nothing of it is shown: it is
   * worked out from the same list, and not recorded as read.
   */
  public List<Referral> waiting(Worker worker) {
    return turned.list().stream().filter(each -> waits(worker, each)).toList();
  }

  private boolean waits(Worker worker, Referral referral) {
    List<Happening> happened = happenings.bare(referral);
    Optional<Happening> turn = last(happened);
    if (turn.isEmpty() || !policy.allows(worker, Action.READ_GIVEN, referral.caseFile())) {
      return false;
    }
    return access
        .known(worker, referral.caseFile())
        .map(file -> log.given(file, referral.person()))
        .filter(given -> !held(worker, referral, turn.get(), happened, given).isEmpty())
        .isPresent();
  }

  /**
   * One of them, for the page that asks about it; empty where it stands there no more.
   *
   * @param number of its line
   */
  public Optional<OlderAnswer> find(Worker worker, UUID id, int number) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, id);
    return of(worker, referral, happenings.list(referral)).stream()
        .filter(each -> each.number() == number)
        .findFirst();
  }

  /**
   * Records what was found out of one.
   *
   * @param whom as it stood on the page, so that nobody else is meant who took its place
   * @param why the reason for which they are not told
   * @throws Refused where the list has changed, and without the reason that is asked for
   */
  public void say(
      Worker worker, UUID id, int number, String whom, Said said, @Nullable PersonalText why) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, id);
    List<Happening> happened = happenings.list(referral);
    Happening turn = last(happened).orElseThrow(NotFound::new);
    CaseFile file = cases.head(worker, referral.caseFile());
    Entry found =
        held(worker, referral, turn, happened, log.given(file, referral.person())).stream()
            .filter(each -> each.held().line().number() == number && each.whom().equals(whom))
            .findFirst()
            .orElseThrow(() -> Refused.because("referral.holder.gone"));
    if (!answers(found.held().manner()).contains(said)) {
      throw Refused.at("said", "referral.holder.said.missing");
    }
    if (said == Said.NOT_TOLD && why == null) {
      throw Refused.at("why", "referral.holder.why.missing");
    }
    rows.insert(referral, turn.id(), found.held().line().key(), said, why, worker.id(), desk.now());
    desk.trace(ReferralAction.OLDER_ANSWER_ANSWERED, referral, Detail.none().with("said", said));
  }

  /** What can be said of one of this manner. */
  public static List<Said> answers(Manner manner) {
    return switch (manner) {
      case SHARE -> List.of();
      case SUMMARY, OVER -> List.of(Said.NOT_TOLD);
      case TELL -> List.of(Said.NEVER_TOLD, Said.NOT_TOLD);
      case PAPER -> List.of(Said.GONE, Said.NOT_TOLD);
      case ASK -> List.of(Said.WAS_TOLD, Said.NEVER_TOLD);
    };
  }

  /** That it was turned, the last time, as it holds. */
  static Optional<Happening> last(List<Happening> happened) {
    return happened.stream()
        .filter(each -> each.event() == NrmEvent.RECONSIDERATION_UPHELD)
        .reduce((_, later) -> later);
  }

  private static TurnedAnswer answer(List<Happening> happened, Happening turned) {
    LocalDate negative = negative(happened).map(Happening::on).orElse(turned.on());
    return new TurnedAnswer(negative, turned.on(), turned.recordedAt());
  }

  private static Optional<Happening> negative(List<Happening> happened) {
    return happened.stream()
        .filter(
            each -> each.event() == NrmEvent.RG_NEGATIVE || each.event() == NrmEvent.CG_NEGATIVE)
        .findFirst();
  }

  /** What is known of a line beside what decides about it. */
  private record Known(
      HeldAnswers.Line line,
      String whom,
      LocalDate since,
      @Nullable UUID share,
      @Nullable UUID organisation,
      String how) {}

  /** A line that holds it, with all that is known of it. */
  private record Entry(HeldAnswers.Held held, Known known) {
    String whom() {
      return known.whom();
    }
  }

  private List<Entry> held(
      Worker worker,
      Referral referral,
      Happening turn,
      List<Happening> happened,
      List<LogEntry> given) {
    TurnedAnswer answer = answer(happened, turn);
    List<Known> lines = new ArrayList<>();
    IntStream.range(0, given.size())
        .boxed()
        .flatMap(at -> line(given.get(at), given.size() - at, answer))
        .forEach(lines::add);
    pages(worker, referral, turn, happened).forEach(lines::add);
    Map<HeldAnswers.Line, Known> of = new HashMap<>();
    lines.forEach(each -> of.put(each.line(), each));
    Map<String, Said> said = rows.said(referral, turn.id());
    return HeldAnswers.of(lines.stream().map(Known::line).toList(), said).stream()
        .map(each -> new Entry(each, Objects.requireNonNull(of.get(each.line()))))
        .toList();
  }

  private OlderAnswer answer(Referral referral, Entry entry) {
    Known known = entry.known();
    Manner manner = entry.held().manner();
    boolean no =
        manner != Manner.PAPER
            && noes.stand(referral.person(), known.organisation(), known.whom(), TELLING);
    return new OlderAnswer(
        known.whom(), known.since(), known.share(), known.how(), known.line().number(), manner, no);
  }

  private Stream<Known> line(LogEntry entry, int number, TurnedAnswer answer) {
    return switch (entry) {
      case LogEntry.Shared shared -> shared(shared, number, answer);
      case LogEntry.ByHand hand -> Stream.of(byHand(hand, number, answer));
      case LogEntry.Elsewhere other -> elsewhere(other.given(), number, answer);
      case LogEntry.Asked _ -> Stream.empty();
    };
  }

  /** By their words, where those say so; else somebody is asked. */
  private Known byHand(LogEntry.ByHand hand, int number, TurnedAnswer answer) {
    String whom = hand.told().whom().text();
    boolean tells =
        DecisionWords.standIn(hand.told().what().text())
            || DecisionWords.standIn(hand.told().why().text());
    String key = tells ? "TOLD " + hand.told().id() : asked(whom);
    return new Known(
        line(
            number,
            key,
            whom,
            Manner.TELL,
            tells,
            answer.told(hand.told().on(), hand.recordedAt())),
        whom,
        hand.told().on(),
        null,
        null,
        say("sharing.way." + hand.told().way()));
  }

  private static HeldAnswers.Line line(
      int number, String key, String whom, Manner manner, boolean tells, TurnedAnswer.Told told) {
    return new HeldAnswers.Line(number, key, TurnedAnswer.sameName(whom), manner, tells, told);
  }

  private static String asked(String whom) {
    return "NAME " + TurnedAnswer.sameName(whom);
  }

  /** What had no part that says what was decided tells nobody of the newer answer either. */
  private Stream<Known> elsewhere(Given given, int number, TurnedAnswer answer) {
    TurnedAnswer.Told told = answer.told(given.on(), given.at());
    boolean tells = tells(given);
    boolean silent =
        switch (given.kind()) {
          case SUMMARY -> !tells && !given.parts().isEmpty();
          case MEETING -> !tells && told == TurnedAnswer.Told.NEWER;
          default -> false;
        };
    if (silent || NOT_TOLD.contains(given.kind())) {
      return Stream.empty();
    }
    String whom = whom(given);
    Manner manner = given.kind() == Kind.SUMMARY ? Manner.SUMMARY : Manner.TELL;
    boolean unknown = manner == Manner.SUMMARY && !tells && told == TurnedAnswer.Told.NEWER;
    return unknown
        ? Stream.empty()
        : Stream.of(
            new Known(
                line(number, asked(whom), whom, manner, tells, told),
                whom,
                given.on(),
                null,
                given.ends().organisation(),
                say("sharing.elsewhere." + given.kind())));
  }

  private static boolean tells(Given given) {
    return given.kind() == Kind.SUMMARY
        ? given.parts().contains(OF_A_SUMMARY)
        : given.parts().stream().anyMatch(TELLING::contains);
  }

  private String whom(Given given) {
    PersonalText whom = given.whom();
    return whom == null ? say("sharing.elsewhere.body." + given.kind()) : whom.text();
  }

  /** What they read was frozen before, also where it was sent afterwards. */
  private Stream<Known> shared(LogEntry.Shared shared, int number, TurnedAnswer answer) {
    Instant offered = shared.share().marks().offeredAt();
    Instant frozen = shared.frozenAt();
    if (offered == null || frozen == null || !tells(shared)) {
      return Stream.empty();
    }
    LocalDate since = LocalDate.ofInstant(renewed(shared).orElse(offered), LONDON);
    if (frozen.isAfter(answer.recordedAt())) {
      return Stream.of(known(shared, since, number, Manner.SHARE, TurnedAnswer.Told.NEWER));
    }
    if (shared.state().isLive()) {
      return Stream.of(known(shared, since, number, Manner.SHARE, TurnedAnswer.Told.OLDER));
    }
    boolean wasRead = !shared.readings().isEmpty();
    return wasRead
        ? Stream.of(known(shared, since, number, Manner.OVER, answer.told(since, frozen)))
        : Stream.empty();
  }

  private Known known(
      LogEntry.Shared shared, LocalDate since, int number, Manner manner, TurnedAnswer.Told told) {
    String whom = whom(shared);
    UUID id = shared.share().id();
    String how = manner == Manner.OVER ? say("referral.now.holder.over") : "";
    return new Known(
        line(number, "SHARE " + id, whom, manner, true, told),
        whom,
        since,
        manner == Manner.SHARE ? id : null,
        shared.share().receiver().organisation(),
        how);
  }

  private static boolean tells(LogEntry.Shared shared) {
    return shared.share().terms().sections().stream().anyMatch(TELLING::contains);
  }

  private static Optional<Instant> renewed(LogEntry.Shared shared) {
    return shared.happened().stream()
        .filter(each -> each.event() == ShareEvent.RENEW)
        .map(Happened::at)
        .max(Instant::compareTo);
  }

  private String whom(LogEntry.Shared shared) {
    UUID organisation = shared.share().receiver().organisation();
    if (organisation != null) {
      return organisations.find(organisation).map(Organisation::name).orElse("");
    }
    return shared.outside() == null ? "" : shared.outside().text();
  }

  /**
   * The page in their own hand, which says what they were told of the decision when it was made.
   */
  private Stream<Known> pages(
      Worker worker, Referral referral, Happening turn, List<Happening> happened) {
    Optional<Instant> older = negative(happened).flatMap(each -> toldThem.toldAt(each.id()));
    Optional<Instant> newer = toldThem.toldAt(turn.id());
    return pages.list(worker, referral.caseFile(), referral.person()).stream()
        .filter(OwnPage::tellsDecided)
        .map(page -> page(page, older, newer));
  }

  private Known page(OwnPage page, Optional<Instant> older, Optional<Instant> newer) {
    TurnedAnswer.Told told =
        newer.filter(page.at()::isAfter).isPresent()
            ? TurnedAnswer.Told.NEWER
            : older.filter(page.at()::isAfter).isPresent()
                ? TurnedAnswer.Told.OLDER
                : TurnedAnswer.Told.NOTHING;
    String whom = say("referral.now.holder.paper");
    return new Known(
        line(0, "PAGE", whom, Manner.PAPER, true, told),
        whom,
        LocalDate.ofInstant(page.at(), LONDON),
        null,
        null,
        say("referral.now.holder.paper.how"));
  }

  private String say(String key) {
    return words.say(Language.ENGLISH, key);
  }
}
