package org.lodestar.app.sharing.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.GivenElsewhere;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.Keeping;
import org.lodestar.app.sharing.LogEntry;
import org.lodestar.app.sharing.Reading;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareVersion;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.Told;
import org.lodestar.app.sharing.store.Days;
import org.lodestar.app.sharing.store.GroundRows;
import org.lodestar.app.sharing.store.Keepings;
import org.lodestar.app.sharing.store.RequestRows;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.ToldRows;
import org.lodestar.app.sharing.store.TraceRows;
import org.lodestar.app.sharing.store.VersionRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of a case was given to whom, why, on which ground, read by whom, and how it ended: one list,
 * whichever room gave it.
 */
@Component
@Transactional
public class LiaisonLog {
  private final ShareRows shares;
  private final GroundRows grounds;
  private final TraceRows traces;
  private final ToldRows told;
  private final RequestRows requests;
  private final SharingDesk desk;
  private final Cases cases;
  private final CasePeople people;
  private final CaseConsents consents;
  private final TheirNo theirNo;
  private final ToldAgainst toldAgainst;
  private final CaseNews news;
  private final Keepings keepings;
  private final VersionRows versions;
  private final List<GivenElsewhere> elsewhere;

  LiaisonLog(
      ShareRows shares,
      GroundRows grounds,
      TraceRows traces,
      ToldRows told,
      RequestRows requests,
      SharingDesk desk,
      Cases cases,
      CasePeople people,
      CaseConsents consents,
      TheirNo theirNo,
      ToldAgainst toldAgainst,
      CaseNews news,
      Keepings keepings,
      VersionRows versions,
      List<GivenElsewhere> elsewhere) {
    this.keepings = keepings;
    this.versions = versions;
    this.elsewhere = List.copyOf(elsewhere);
    this.shares = shares;
    this.grounds = grounds;
    this.traces = traces;
    this.told = told;
    this.requests = requests;
    this.desk = desk;
    this.cases = cases;
    this.people = people;
    this.consents = consents;
    this.theirNo = theirNo;
    this.toldAgainst = toldAgainst;
    this.news = news;
  }

  /** Which entries are shown; null shows all. */
  public record Filter(LogEntry.@Nullable Kind kind, @Nullable UUID person) {
    boolean shows(LogEntry entry) {
      return (kind == null || entry.kind() == kind)
          && (person == null || entry.person().equals(person));
    }
  }

  /**
   * A page of the log, and how long it is.
   *
   * @param given all that reached somebody and that the filter shows, newest first
   */
  public record Listing(
      CaseFile file, List<LogEntry> entries, List<LogEntry> given, int count, int page, int pages) {
    /** Entries on one page. */
    public static final int SIZE = 25;

    public Listing {
      entries = List.copyOf(entries);
      given = List.copyOf(given);
    }
  }

  /**
   * The log of a case, newest first.
   *
   * @param page from 1; 0 for all, as they are printed
   */
  public Listing list(Worker worker, UUID caseFile, Filter filter, int page) {
    CaseFile file = reading(worker, caseFile);
    List<LogEntry> all =
        Stream.of(sharesOf(caseFile), toldIn(caseFile), elsewhere(file), askedIn(caseFile))
            .flatMap(each -> each)
            .filter(filter::shows)
            .sorted(Comparator.comparing(LogEntry::at).reversed())
            .toList();
    desk.traceCase(SharingAction.LIAISON_LOG_VIEWED, caseFile, Detail.none().with("page", page));
    List<LogEntry> given =
        all.stream()
            .filter(each -> each.kind() != LogEntry.Kind.REQUEST)
            .filter(each -> !isNeverSent(each))
            .toList();
    if (page == 0) {
      return new Listing(file, all, given, all.size(), 1, 1);
    }
    int pages = Math.max(1, (all.size() + Listing.SIZE - 1) / Listing.SIZE);
    int shown = Math.clamp(page, 1, pages);
    List<LogEntry> here =
        all.stream().skip((shown - 1L) * Listing.SIZE).limit(Listing.SIZE).toList();
    return new Listing(file, here, given, all.size(), shown, pages);
  }

  /**
   * All about a person that reached somebody, newest first, for a room that works out from it what
   * waits and shows nothing of it. It has asked the policy about the case.
   */
  @Transactional(readOnly = true)
  public List<LogEntry> given(CaseFile file, UUID person) {
    return Stream.of(sharesOf(file.id()), toldIn(file.id()), elsewhere(file))
        .flatMap(each -> each)
        .filter(each -> each.person().equals(person))
        .filter(each -> !isNeverSent(each))
        .sorted(Comparator.comparing(LogEntry::at).reversed())
        .toList();
  }

  /** What was prepared and not sent reached nobody. */
  private static boolean isNeverSent(LogEntry entry) {
    return entry instanceof LogEntry.Shared shared && shared.share().marks().offeredAt() == null;
  }

  private CaseFile reading(Worker worker, UUID caseFile) {
    desk.about(worker, Action.READ_GIVEN, caseFile, caseFile);
    return cases.head(worker, caseFile);
  }

  private Stream<LogEntry> sharesOf(UUID caseFile) {
    List<Share> all = shares.ofCase(caseFile);
    List<UUID> ids = all.stream().map(Share::id).toList();
    Map<UUID, PersonalText> outside = grounds.outside(ids);
    Map<UUID, List<Happened>> happened =
        traces.happenedTo(ids).stream().collect(Collectors.groupingBy(Happened::share));
    Map<UUID, List<Reading>> readings =
        traces.readingsOf(ids).stream().collect(Collectors.groupingBy(Reading::share));
    Instant now = desk.now();
    return all.stream()
        .map(
            share ->
                new LogEntry.Shared(
                    share,
                    share.state(now),
                    outside.get(share.id()),
                    versions.sent(share.id()).map(ShareVersion::madeAt).orElse(null),
                    happened.getOrDefault(share.id(), List.of()),
                    readings.getOrDefault(share.id(), List.of())));
  }

  private Stream<LogEntry> toldIn(UUID caseFile) {
    Map<UUID, Keeping> over =
        keepings.ofCase(caseFile).stream().collect(Collectors.toMap(Keeping::about, each -> each));
    Map<UUID, Instant> recorded = told.recordedIn(caseFile);
    return told.ofCase(caseFile).stream()
        .map(
            each ->
                new LogEntry.ByHand(
                    each,
                    Days.after(each.on().minusDays(1)),
                    Objects.requireNonNull(recorded.get(each.id())),
                    standing(over.get(each.id()))));
  }

  private Keeping.@Nullable Standing standing(@Nullable Keeping keeping) {
    return keeping == null ? null : keeping.standing(desk.now());
  }

  private Stream<LogEntry> elsewhere(CaseFile file) {
    return elsewhere.stream()
        .flatMap(each -> each.of(file).stream())
        .map(each -> new LogEntry.Elsewhere(each, Days.after(each.on().minusDays(1))));
  }

  private Stream<LogEntry> askedIn(UUID caseFile) {
    return requests.ofCase(caseFile).stream().map(LogEntry.Asked::new);
  }

  /**
   * What is written down when something was told by hand.
   *
   * @param basis null where there was none and it should not have been told
   */
  public record NewTold(
      LocalDate on,
      Told.Way way,
      @Nullable Basis basis,
      @Nullable ConsentKind consent,
      PersonalText whom,
      PersonalText what,
      PersonalText why,
      Told.@Nullable HandsOver over,
      Guard guard) {
    /** Of which nobody was handed over, to somebody outside. */
    public NewTold(
        LocalDate on,
        Told.Way way,
        @Nullable Basis basis,
        @Nullable ConsentKind consent,
        PersonalText whom,
        PersonalText what,
        PersonalText why) {
      this(on, way, basis, consent, whom, what, why, null, Guard.NONE);
    }

    /** The same, with what is said of their no. */
    public NewTold guarded(Guard by) {
      return new NewTold(on, way, basis, consent, whom, what, why, over, by);
    }

    /** Whether it was told on their yes, or with their agreement. */
    boolean isOnTheirYes() {
      return basis != null && !basis.isDuty();
    }
  }

  /**
   * What is said of their no.
   *
   * @param organisation of the partnership that was told; null for somebody outside
   * @param kind of somebody outside; null where nobody said it
   * @param readNo whether whoever told it read what they said no to, and it was not in it
   * @param reason why it was told against their no; null where it was not
   * @param decider who decided that; null where nobody had to
   */
  public record Guard(
      @Nullable UUID organisation,
      @Nullable AgencyKind kind,
      boolean readNo,
      @Nullable PersonalText reason,
      @Nullable PersonalText decider) {
    /** Somebody outside, of whom nothing was said. */
    public static final Guard NONE = new Guard(null, null, false, null, null);

    boolean saysWhy() {
      return reason != null || decider != null;
    }

    Told.@Nullable Against decided() {
      return reason == null || decider == null ? null : new Told.Against(reason, decider);
    }
  }

  /**
   * Writes down what was told by hand.
   *
   * @return its entry
   * @throws Refused when it rested on a consent that does not stand, and where it went against what
   *     they said and nobody says why and who decided it
   */
  public UUID add(Worker worker, UUID caseFile, UUID person, NewTold entry) {
    desk.about(worker, Action.GIVE_OUT, caseFile, person);
    Person about = people.head(worker, caseFile, person);
    if (entry.on().isAfter(desk.today())) {
      throw Refused.at("on", "casework.rule.notInFuture");
    }
    if (entry.over() != null && entry.over().at().isAfter(desk.now())) {
      throw Refused.at("at", "casework.rule.notInFuture");
    }
    if ((entry.basis() == Basis.CONSENT) != (entry.consent() != null)) {
      throw Refused.at("consent", "sharing.rule.whichConsent");
    }
    if (entry.consent() != null) {
      consents.insistOn(worker, caseFile, person, entry.consent());
      theirNo.insistWhenTold(person, entry.consent(), entry.on());
    }
    if (entry.basis() == Basis.CHILD_IN_NEED) {
      theirNo.insistWhenTold(person, ConsentKind.SHARING_WITH_PARTNERS, entry.on());
    }
    Told.Against against = toldAgainst.insist(about, entry);
    UUID id = Ids.next();
    told.insert(
        new Told(
            id,
            caseFile,
            person,
            entry.on(),
            entry.way(),
            entry.basis(),
            entry.consent(),
            entry.guard().organisation(),
            entry.guard().kind(),
            entry.whom(),
            entry.what(),
            entry.why(),
            against,
            entry.over(),
            worker.id()),
        desk.now());
    desk.traceCase(
        SharingAction.TOLD_RECORDED,
        caseFile,
        Detail.none().with("entry", id).with("person", person).with("againstNo", against != null));
    if (against != null) {
      news.happened(worker, caseFile, person, "sharing.news.TOLD_AGAINST", entry.on());
    }
    return id;
  }
}
