package org.lodestar.app.casework.face;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CannotOpen;
import org.lodestar.app.casework.CaseClosed;
import org.lodestar.app.casework.CaseClosing;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseFilter;
import org.lodestar.app.casework.CaseListing;
import org.lodestar.app.casework.CaseOpened;
import org.lodestar.app.casework.CaseReopened;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.CaseView;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Purpose;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.ReferralFacts;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.domain.CaseMoves;
import org.lodestar.app.casework.domain.FactsOf;
import org.lodestar.app.casework.domain.Known18;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.CaseSearch;
import org.lodestar.app.casework.store.CaseWords;
import org.lodestar.app.casework.store.ChargeRows;
import org.lodestar.app.casework.store.ChronologyRows;
import org.lodestar.app.casework.store.ClosingCheck;
import org.lodestar.app.casework.store.ContactRows;
import org.lodestar.app.casework.store.EarlierRows;
import org.lodestar.app.casework.store.FileEntries;
import org.lodestar.app.casework.store.FromConcern;
import org.lodestar.app.casework.store.HandedOverRows;
import org.lodestar.app.casework.store.HandedOverRows.Handed;
import org.lodestar.app.casework.store.LinkRows;
import org.lodestar.app.casework.store.NarrowCircles;
import org.lodestar.app.casework.store.Pathways;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.concerns.face.RepeatWatch;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.StepCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Case files. Every verb insists on the worker's role and grant, refuses what a rule forbids by
 * {@link Refused}, and records itself in the audit. A case that is foreign, restricted to others or
 * not there at all is {@code NotFound}: the three look the same.
 */
@Component
@Transactional
public class Cases {
  private static final String PURPOSE = "CASEWORK";
  private static final int CHRONOLOGY_SHOWN = 20;

  private final CaseRows rows;
  private final PersonRows people;
  private final ChronologyRows chronology;
  private final EarlierRows earlier;
  private final LinkRows links;
  private final FileEntries<Episode> episodes;
  private final FileEntries<Sign> signs;
  private final ContactRows contacts;
  private final CaseSearch search;
  private final CaseWords words;
  private final RepeatWatch watch;
  private final FromConcern fromConcern;
  private final NarrowCircles circles;
  private final Pathways pathways;
  private final ClosingCheck closing;
  private final ChargeRows charge;
  private final HandedOverRows handed;
  private final CaseDesk desk;
  private final Grants grants;
  private final Policy policy;
  private final ApplicationEventPublisher events;

  Cases(
      CaseRows rows,
      PersonRows people,
      ChronologyRows chronology,
      EarlierRows earlier,
      LinkRows links,
      FileEntries<Episode> episodes,
      FileEntries<Sign> signs,
      ContactRows contacts,
      CaseSearch search,
      CaseWords words,
      RepeatWatch watch,
      FromConcern fromConcern,
      NarrowCircles circles,
      Pathways pathways,
      ClosingCheck closing,
      ChargeRows charge,
      HandedOverRows handed,
      CaseDesk desk,
      Grants grants,
      Policy policy,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.people = people;
    this.chronology = chronology;
    this.earlier = earlier;
    this.links = links;
    this.episodes = episodes;
    this.signs = signs;
    this.contacts = contacts;
    this.search = search;
    this.words = words;
    this.watch = watch;
    this.fromConcern = fromConcern;
    this.circles = circles;
    this.pathways = pathways;
    this.closing = closing;
    this.charge = charge;
    this.handed = handed;
    this.desk = desk;
    this.grants = grants;
    this.policy = policy;
    this.events = events;
  }

  /**
   * Opens a case for the worker's organisation. Who opens it is taken to know nobody in it. What a
   * concern told is taken over in the same transaction, and who is shut out of it is shut out here.
   *
   * @throws Refused when whoever is to be in charge could not open it
   */
  public CaseFile open(Worker worker, NewCase wanted) {
    policy.require(worker, Action.OPEN_CASE);
    UUID id = Ids.next();
    grants.allow(id, worker.organisation(), Level.WORK, PURPOSE);
    if (wanted.concern() != null) {
      policy.require(worker, Action.TRIAGE_CONCERN, wanted.concern());
      grants.inheritExclusions(wanted.concern(), id);
    }
    if (!worker.id().equals(wanted.owner())) {
      checkCharge(id, wanted.owner());
    }
    insert(worker, id, wanted);
    rows.declare(id, worker.id(), desk.now());
    desk.trace(CaseworkAction.CASE_OPENED, id, opened(wanted.concern()));
    desk.note(worker, id, null, "OPENED");
    if (wanted.concern() != null) {
      fromConcern.take(worker, wanted, wanted.concern(), id);
    }
    if (wanted.own() != null) {
      fromConcern.take(worker, wanted, wanted.own(), id);
      rows.handedIn(id, wanted.own().concern());
    }
    CaseFile opened = rows.get(id);
    words.ofCase(opened);
    events.publishEvent(new CaseOpened(id, worker.organisation()));
    return opened;
  }

  private static Detail opened(@Nullable UUID concern) {
    return concern == null ? Detail.none() : Detail.none().with("concern", concern);
  }

  private void insert(Worker worker, UUID id, NewCase wanted) {
    boolean inserted = false;
    while (!inserted) {
      inserted = rows.insert(fresh(worker, id, wanted));
    }
  }

  private CaseFile fresh(Worker worker, UUID id, NewCase wanted) {
    return new CaseFile(
        id,
        Ids.reference('K'),
        worker.organisation(),
        CaseState.OPEN,
        wanted.concern(),
        wanted.owner(),
        false,
        Set.of(),
        wanted.summary(),
        worker.id(),
        desk.now(),
        null,
        null,
        0);
  }

  /**
   * A page of the cases that the worker may see. Who looks after a restricted person learns of a
   * search for them, apart from this request.
   *
   * @param page from 1
   */
  public CaseListing list(Worker worker, CaseFilter filter, int page) {
    policy.require(worker, Action.LIST_CASES);
    desk.traceAll(
        filter.search().isBlank() ? CaseworkAction.CASES_LISTED : CaseworkAction.CASES_SEARCHED,
        Detail.none().with("page", page));
    if (!filter.search().isBlank()) {
      watch.searched(worker.id(), filter.search());
    }
    return search.page(filter, worker, page);
  }

  /** What stands at the head of each page of a case; content is read by the other verbs. */
  @Transactional(readOnly = true)
  public CaseFile head(Worker worker, UUID caseFile) {
    return desk.reading(worker, caseFile);
  }

  /** A case with its people and its chronology. */
  public CaseView get(Worker worker, UUID caseFile) {
    CaseFile file = desk.reading(worker, caseFile);
    desk.trace(CaseworkAction.CASE_VIEWED, caseFile);
    List<Person> inCase = people.listOf(caseFile);
    return new CaseView(
        file,
        inCase,
        chronology.list(caseFile, CHRONOLOGY_SHOWN),
        earlier.list(caseFile),
        links.list(caseFile));
  }

  /** The reference of a case that the one who asks may see. */
  @Transactional(readOnly = true)
  public String referenceOf(UUID caseFile) {
    String reference = rows.references(List.of(caseFile)).get(caseFile);
    if (reference == null) {
      throw new NotFound();
    }
    return reference;
  }

  /** References of these cases, as far as the one who asks may see them. */
  @Transactional(readOnly = true)
  public Map<UUID, String> referencesOf(Collection<UUID> caseFiles) {
    return rows.references(caseFiles);
  }

  /** Cases that were opened from a concern, as far as the worker may see them. */
  @Transactional(readOnly = true)
  public List<CaseFile> ofConcern(UUID concern) {
    return rows.ofConcern(concern);
  }

  /** The concern from which a case came; empty where it came from none. */
  @Transactional(readOnly = true)
  public Optional<UUID> cameFrom(UUID caseFile) {
    return Optional.ofNullable(rows.cameFrom(caseFile));
  }

  /**
   * Changes the summary and who is in charge. The circle goes with the charge when somebody who is
   * in it, or a manager, hands it on. Nobody lets themselves in by taking charge.
   *
   * @throws Refused when whoever is to be in charge could not open it
   */
  public void change(
      Worker worker,
      UUID caseFile,
      @Nullable PersonalText summary,
      @Nullable UUID owner,
      long version) {
    CaseFile file = desk.working(worker, caseFile);
    if (!Objects.equals(file.owner(), owner)) {
      handOn(worker, file, owner);
    }
    rows.update(
        new CaseFile(
            file.id(),
            file.reference(),
            file.organisation(),
            file.state(),
            file.concern(),
            owner,
            file.restricted(),
            file.missing(),
            summary,
            file.openedBy(),
            file.openedAt(),
            file.closedAt(),
            file.closeReason(),
            version));
    words.ofCase(rows.get(caseFile));
    desk.trace(CaseworkAction.CASE_CHANGED, caseFile);
  }

  private void handOn(Worker worker, CaseFile file, @Nullable UUID to) {
    checkCharge(file.id(), to);
    UUID from = file.owner();
    boolean leaves = from != null && circles.opens(file.id(), from);
    boolean knew = to == null || circles.opens(file.id(), to);
    boolean may =
        circles.find(file.id()).filter(circles::isMine).isPresent()
            || policy.allows(worker, Action.RESTRICT_CASE, file.id());
    boolean circle = may && circles.handOver(file.id(), from, to);
    if (circle) {
      desk.trace(
          CaseworkAction.NARROW_CIRCLE_CHANGED, file.id(), Detail.none().with("charge", true));
    }
    if (from != null && to != null) {
      handed.insert(
          Ids.next(),
          worker.id(),
          new Handed(
              file.id(),
              from,
              to,
              desk.now(),
              file.version() + 1,
              List.of(),
              false,
              circle && leaves,
              circle && !knew,
              false));
      if (to.equals(worker.id())) {
        handed.looked(to, desk.now());
      }
    }
  }

  /** What is due in a case waits for whoever is in charge, so they must be able to open it. */
  private void checkCharge(UUID caseFile, @Nullable UUID to) {
    CannotOpen why = to == null ? null : charge.whyNot(to, List.of(caseFile)).get(caseFile);
    if (why != null) {
      throw Refused.at("owner", "casework.rule.charge." + why);
    }
  }

  /** What is open in a case, for the page on which it is closed. */
  @Transactional(readOnly = true)
  public Set<StepCode> open(Worker worker, UUID caseFile) {
    return closing.open(desk.reading(worker, caseFile).id());
  }

  /** How a case that the worker has read was closed, and what was open on that day. */
  @Transactional(readOnly = true)
  public Optional<CaseClosing> closing(CaseFile file) {
    return file.state() == CaseState.CLOSED ? closing.last(file.id()) : Optional.empty();
  }

  /** As the other, where there is nothing to say. */
  public void close(Worker worker, UUID caseFile, CloseReason reason, long version) {
    close(worker, caseFile, reason, null, version);
  }

  /**
   * Closes a case. What is open in it is kept with it.
   *
   * @param words who goes on with what is open
   * @throws Refused where it would leave somebody alone, or would say what is not so
   */
  public void close(
      Worker worker,
      UUID caseFile,
      CloseReason reason,
      @Nullable PersonalText words,
      long version) {
    CaseFile file = desk.working(worker, caseFile);
    CaseState state = CaseMoves.TABLE.after(file.state(), CaseMoves.Event.CLOSE);
    if (words == null && !openTogether(caseFile).isEmpty()) {
      throw Refused.at("words", "casework.rule.closeTogether");
    }
    closing.keep(file, reason, words, worker.id(), desk.now());
    rows.update(moved(file, state, reason, version));
    desk.trace(CaseworkAction.CASE_CLOSED, caseFile, Detail.none().with("reason", reason));
    desk.note(worker, caseFile, null, "CLOSED " + reason);
    events.publishEvent(new CaseClosed(caseFile, reason));
  }

  /** References of open cases of those who came together with somebody of this one. */
  @Transactional(readOnly = true)
  public List<String> openTogether(UUID caseFile) {
    return rows.list(links.others(caseFile).keySet()).stream()
        .filter(other -> other.state() == CaseState.OPEN)
        .map(CaseFile::reference)
        .toList();
  }

  /** Opens a closed case again. */
  public void reopen(Worker worker, UUID caseFile, long version) {
    CaseFile file = desk.doing(worker, Action.WORK_ON_CASE, caseFile);
    CaseState state = CaseMoves.TABLE.after(file.state(), CaseMoves.Event.REOPEN);
    rows.update(moved(file, state, null, version));
    desk.trace(CaseworkAction.CASE_REOPENED, caseFile);
    desk.note(worker, caseFile, null, "REOPENED");
    events.publishEvent(new CaseReopened(caseFile));
  }

  private CaseFile moved(
      CaseFile file, CaseState state, @Nullable CloseReason reason, long version) {
    return new CaseFile(
        file.id(),
        file.reference(),
        file.organisation(),
        state,
        file.concern(),
        file.owner(),
        file.restricted(),
        file.missing(),
        file.summary(),
        file.openedBy(),
        file.openedAt(),
        state == CaseState.CLOSED ? desk.now() : null,
        reason,
        version);
  }

  /**
   * Everything that a referral or notification about a person can be filled from, and what the law
   * makes of it. The reading is recorded with its purpose.
   */
  public ReferralFacts factsFor(Worker worker, UUID caseFile, UUID person, Purpose purpose) {
    CaseFile file = desk.reading(worker, caseFile);
    Person about = people.get(caseFile, person);
    desk.traceReading(caseFile, person, purpose);
    FactsOf facts = pathways.factsOf(about);
    List<Recorded<Episode>> all = episodes.list(person);
    return new ReferralFacts(
        file,
        about,
        facts.on(desk.today()),
        pathways.directions(facts),
        Known18.duringExploitation(about.details(), all.stream().map(Recorded::what).toList()),
        all,
        signs.list(person),
        contacts.list(person),
        facts.consents(),
        facts.decisions(),
        others(caseFile, person));
  }

  private List<UUID> others(UUID caseFile, UUID person) {
    return people.listOf(caseFile).stream()
        .filter(each -> !each.id().equals(person))
        .filter(each -> each.details().roles().contains(RoleInCase.POTENTIAL_VICTIM))
        .map(Person::id)
        .toList();
  }
}
