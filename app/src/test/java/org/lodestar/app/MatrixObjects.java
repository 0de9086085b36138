package org.lodestar.app;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AgainstWish;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Explained;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.Happening;
import org.lodestar.app.casework.Interpreter;
import org.lodestar.app.casework.LinkRelation;
import org.lodestar.app.casework.MatchKind;
import org.lodestar.app.casework.MissingReport;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.StepOutcome;
import org.lodestar.app.casework.Whereabouts;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseAccounts;
import org.lodestar.app.casework.face.CaseChronology;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseMissing;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseWishes;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.face.NarrowNoes;
import org.lodestar.app.casework.store.MatchRows;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Holder;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.ConcernFiles;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.face.Attachments;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.face.ContinuityPlans;
import org.lodestar.app.pathway.face.PathwayDrafts;
import org.lodestar.app.places.TestLookup;
import org.lodestar.app.places.face.Places;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the objects that paths name, by the kind written in {@code access-matrix}: one of the
 * workers' own organisation, one of another, and none.
 */
@Component
class MatrixObjects {
  /** Kinds that the whole partnership shares: the role alone decides. */
  private static final Set<String> SHARED =
      Set.of("organisation", "service", "agreement", "lookup");

  private static final Set<String> CASE_KINDS =
      Set.of("case", "person", "asked-person", "referral", "notification", "meeting-called");

  private final Map<String, MatrixMaker> makers = new HashMap<>();
  private final Reports reports;
  private final Uploads uploads;
  private final ConcernFiles files;
  private final Attachments attachments;
  private final Concerns concerns;
  private final Assignments assignments;
  private final HandOvers handOvers;
  private final Mailboxes mailboxes;
  private final TransactionOperations transactions;
  private final Cases cases;
  private final CasePeople people;
  private final CaseConsents consents;
  private final CaseWishes wishes;
  private final NarrowNoes narrowNoes;
  private final CaseChronology chronology;
  private final CasePathways pathways;
  private final CaseAccounts accounts;
  private final CaseMissing missing;
  private final CaseAccess access;
  private final MatchRows matches;
  private final Referrals referrals;
  private final MatrixSupport support;
  private final MatrixPapers papers;
  private final MatrixEmergencies emergencies;
  private final MatrixShares shares;
  private final MatrixExchange exchange;
  private final MatrixMeetings meetings;
  private final MatrixRetention retention;
  private final MatrixRights rights;
  private final Workforce workforce;
  private final PathwayDrafts drafts;
  private final ContinuityPlans continuity;
  private final MatrixAudits audits;
  private final ClosedPeriods periods;
  private final MatrixPlan plan;
  private final MatrixBoards boards;
  private final MatrixRisks risks;
  private final MatrixStatements statements;
  private final MatrixVoices voices;
  private final MatrixDocuments documents;
  private final MatrixMaturity maturity;
  private final MatrixAdvisers advisers;
  private final Places places;
  private final MatrixProfiles profiles;
  private final Clock clock;

  MatrixObjects(
      List<MatrixMaker> makers,
      Reports reports,
      Uploads uploads,
      ConcernFiles files,
      Attachments attachments,
      Concerns concerns,
      Assignments assignments,
      HandOvers handOvers,
      Mailboxes mailboxes,
      TransactionOperations transactions,
      Cases cases,
      CasePeople people,
      CaseConsents consents,
      CaseWishes wishes,
      NarrowNoes narrowNoes,
      CaseChronology chronology,
      CasePathways pathways,
      CaseAccounts accounts,
      CaseMissing missing,
      CaseAccess access,
      MatchRows matches,
      Referrals referrals,
      MatrixSupport support,
      MatrixPapers papers,
      MatrixEmergencies emergencies,
      MatrixShares shares,
      MatrixExchange exchange,
      MatrixMeetings meetings,
      MatrixRetention retention,
      MatrixRights rights,
      Workforce workforce,
      PathwayDrafts drafts,
      ContinuityPlans continuity,
      MatrixAudits audits,
      ClosedPeriods periods,
      MatrixPlan plan,
      MatrixBoards boards,
      MatrixRisks risks,
      MatrixStatements statements,
      MatrixVoices voices,
      MatrixDocuments documents,
      MatrixMaturity maturity,
      MatrixAdvisers advisers,
      Places places,
      MatrixProfiles profiles,
      Clock clock) {
    makers.forEach(maker -> maker.kinds().forEach(kind -> this.makers.put(kind, maker)));
    this.reports = reports;
    this.uploads = uploads;
    this.files = files;
    this.attachments = attachments;
    this.concerns = concerns;
    this.assignments = assignments;
    this.handOvers = handOvers;
    this.mailboxes = mailboxes;
    this.transactions = transactions;
    this.cases = cases;
    this.people = people;
    this.consents = consents;
    this.wishes = wishes;
    this.narrowNoes = narrowNoes;
    this.chronology = chronology;
    this.pathways = pathways;
    this.accounts = accounts;
    this.missing = missing;
    this.access = access;
    this.matches = matches;
    this.referrals = referrals;
    this.support = support;
    this.papers = papers;
    this.emergencies = emergencies;
    this.shares = shares;
    this.exchange = exchange;
    this.meetings = meetings;
    this.retention = retention;
    this.rights = rights;
    this.workforce = workforce;
    this.drafts = drafts;
    this.continuity = continuity;
    this.audits = audits;
    this.periods = periods;
    this.plan = plan;
    this.boards = boards;
    this.risks = risks;
    this.statements = statements;
    this.voices = voices;
    this.documents = documents;
    this.maturity = maturity;
    this.advisers = advisers;
    this.places = places;
    this.profiles = profiles;
    this.clock = clock;
  }

  /** Values for the variables of a path, on an object of the workers' own organisation. */
  Map<String, String> own(String kind, MatrixWorkers workers) {
    return make(kind, workers.organisation(), workers.otherOrganisation(), workers);
  }

  /** The same, on an object of an organisation in which they do not work. */
  Map<String, String> other(String kind, MatrixWorkers workers) {
    return make(kind, workers.otherOrganisation(), workers.thirdOrganisation(), workers);
  }

  /** Whether workers of the own organisation can be kept from objects of this kind. */
  boolean canBeKeptFrom(String kind) {
    return isOfConcern(kind) || isOfCase(kind) || kind.equals("share-received");
  }

  private static boolean isOfConcern(String kind) {
    return kind.equals("concern") || kind.equals("concern-file");
  }

  /** Whether objects of this kind lie in a case, which can be restricted to named workers. */
  boolean isOfCase(String kind) {
    return CASE_KINDS.stream().anyMatch(kind::startsWith);
  }

  /** Own objects from which every worker but the keeper is shut out by a conflict of interest. */
  Map<String, String> shut(String kind, MatrixWorkers workers) {
    Map<String, String> names = own(kind, workers);
    if (kind.equals("share-received")) {
      Action.LIST_RECEIVED.roles().forEach(role -> shares.shutOut(workers.worker(role), id(names)));
    } else if (isOfConcern(kind)) {
      Action.READ_CONCERN.roles().forEach(role -> leave(workers.worker(role), id(names)));
    } else {
      Worker keeper = workers.keeper(workers.organisation());
      Action.READ_CASE
          .roles()
          .forEach(role -> shutOut(keeper, file(names), workers.worker(role).id()));
    }
    return names;
  }

  private void leave(Worker worker, UUID concern) {
    as(
        worker,
        () -> {
          assignments.declareConflict(worker, concern, ConflictReason.FAMILY_OR_FRIEND);
          return concern;
        });
  }

  private void shutOut(Worker keeper, UUID file, UUID colleague) {
    as(
        keeper,
        () -> {
          access.shutOut(keeper, file, colleague, ConflictReason.NAMED_IN_IT);
          return file;
        });
  }

  /** Objects of an own case that is restricted to its keeper. */
  Map<String, String> restricted(String kind, MatrixWorkers workers) {
    Map<String, String> names = own(kind, workers);
    Worker keeper = workers.keeper(workers.organisation());
    as(
        keeper,
        () -> {
          long version = cases.head(keeper, file(names)).version();
          access.restrict(keeper, file(names), Set.of(), version);
          return version;
        });
    return names;
  }

  private static UUID id(Map<String, String> names) {
    return UUID.fromString(names.get("id"));
  }

  private static UUID file(Map<String, String> names) {
    return UUID.fromString(names.get("file"));
  }

  /** The same variables with identifiers that nothing has. */
  Map<String, String> random(Map<String, String> shape) {
    return shape.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    isIdentifier(entry.getValue())
                        ? UUID.randomUUID().toString()
                        : entry.getValue()));
  }

  /** Whether the kind belongs to the partnership, or the role looks after all organisations. */
  boolean isOpenToAllOrganisations(String kind, Role role) {
    return SHARED.contains(kind)
        || (kind.startsWith("worker") && role == Role.PLATFORM_ADMINISTRATOR);
  }

  private Map<String, String> make(
      String kind, UUID organisation, UUID partner, MatrixWorkers workers) {
    MatrixMaker maker = makers.get(kind);
    return maker != null
        ? maker.make(kind, new MatrixMaker.Place(organisation, workers))
        : ours(kind, organisation, partner, workers);
  }

  /** What no room makes by itself yet. */
  private Map<String, String> ours(
      String kind, UUID organisation, UUID partner, MatrixWorkers workers) {
    return switch (kind) {
      case "worker" -> Map.of("id", workers.newcomer(organisation).toString());
      case "worker-step" ->
          Map.of("id", workers.newcomer(organisation).toString(), "step", "suspend");
      case "organisation" -> Map.of("id", workers.newOrganisation().toString());
      case "service" -> Map.of("id", workers.service().toString());
      case "lookup" ->
          Map.of(
              "next",
              Ids.next().toString(),
              "waiting",
              Ids.next().toString(),
              "id",
              TestLookup.load(
                      places,
                      workers.worker(Role.EDITOR),
                      LocalDate.of(2025, 8, 1),
                      TestLookup.of(
                          Map.of("ZZ19ZZ", "Z05000999"), Map.of("Z05000999", "Invented ward")))
                  .toString());
      case "any-identifier" -> Map.of("id", Ids.next().toString());
      case "any-pathway-version" -> Map.of("number", "1");
      case "any-pathway-draft", "any-pathway-step", "any-pathway-code", "any-pathway-own" ->
          MatrixPathway.names(kind, drafts, workers.worker(Role.MANAGER));
      case "any-continuity" ->
          MatrixPathway.arrangement(continuity, workers.worker(Role.MANAGER), clock);
      case "pathway-audit", "pathway-sheet", "pathway-walk", "pathway-improvement" ->
          audited(kind, workers.keeper(organisation));
      case "any-strategy",
          "any-action",
          "any-new-action",
          "any-milestone",
          "any-wait",
          "any-evidence",
          "any-body",
          "any-gap",
          "any-words",
          "any-words-out",
          "any-handed-over",
          "any-following" ->
          plan.names(kind, workers);
      case "any-board",
          "any-board-terms",
          "any-board-member",
          "any-board-forward",
          "any-board-action",
          "any-board-meeting",
          "any-board-item",
          "any-board-pack",
          "any-frozen-pack",
          "any-withheld-pack",
          "any-progress" ->
          boards.names(kind, workers.worker(Role.STRATEGIC_LEAD));
      case "any-risk", "any-control", "any-threat", "any-sector" -> risks.names(kind, workers);
      case "any-statement",
          "any-commitment",
          "any-charter-evidence",
          "any-charter-gap",
          "any-charter-report",
          "any-duty",
          "any-law-review" ->
          statements.names(kind, workers);
      case "any-profile" -> profiles.names(workers);
      case "any-profile-year" -> Map.of("year", "1900-01");
      case "any-public-slug" -> Map.of("slug", "1900-01");
      case "any-voice", "any-voice-answer" -> voices.names(kind, workers);
      case "any-document", "any-guide", "any-slug" -> documents.names(kind, workers);
      case "any-criterion" -> Map.of("code", "A1", "id", Ids.next().toString());
      case "any-round", "any-moderated-round" -> maturity.names(kind, workers);
      case "any-adviser",
          "any-adviser-payment",
          "any-advised",
          "any-advised-input",
          "any-advised-stop" ->
          advisers.names(kind, workers.worker(Role.STRATEGIC_LEAD));
      case "any-indicator" -> Map.of("code", "K1");
      case "any-outside-month" -> Map.of("month", YearMonth.now(clock).minusMonths(1).toString());
      case "any-new-note" -> Map.of("code", "K1", "id", Ids.next().toString());
      case "any-series-note" -> Map.of("code", "K1", "note", Ids.next().toString());
      case "any-closed-period" ->
          MatrixFigures.closed(periods, workers.worker(Role.STRATEGIC_LEAD), clock);
      case "any-secret" -> Map.of("secret", "no-such-secret");
      case "any-number" -> Map.of("number", "1");
      case "concern" -> Map.of("id", concern(workers.keeper(organisation)).toString());
      case "file" -> Map.of("id", attached(workers.keeper(organisation)).toString());
      case "concern-file" -> concernFile(workers.keeper(organisation));
      case "any-topic" -> Map.of("topic", "channel");
      case "concern-text" -> concernText(workers.keeper(organisation));
      case "concern-reminder" -> concernReminder(workers.keeper(organisation));
      case "concern-pair" -> concernPair(workers.keeper(organisation));
      case "agreement" ->
          Map.of(
              "id",
              shares
                  .agreement(workers.keeper(organisation), workers.thirdOrganisation())
                  .toString());
      case "share-received" -> received(workers.keeper(partner), organisation);
      case "any-record-class" -> Map.of("name", "CONCERN");
      case "disposal" -> disposal(workers.keeper(organisation));
      case "export" -> Map.of("id", export(workers.keeper(organisation)).toString());
      case "offer-received" -> offer(workers.keeper(partner), organisation);
      case "offer-given" -> offer(workers.keeper(organisation), partner);
      case "emergency" ->
          Map.of("id", emergencies.opening(workers.keeper(organisation), organisation, workers));
      case "advocacy" -> advocacy(workers.keeper(organisation));
      case "meeting-called" ->
          read(
              meetings.held(workers.keeper(organisation), workers.keeper(partner), this::person),
              workers.keeper(organisation),
              workers);
      case "meeting-invited" ->
          meetings.invited(workers.keeper(partner), workers.keeper(organisation), this::person);
      case "meeting-accepted" -> accepted(organisation, partner, workers);
      case "data-request" ->
          Map.of("id", rights.request(workers.keeper(organisation)).id().toString());
      case "breach" -> Map.of("id", rights.breach(workers.keeper(organisation)).toString());
      case "own-breach" ->
          Map.of("id", rights.told(workers.keeper(organisation), organisation, workers).toString());
      case "data-answer", "data-answer-case" -> dataAnswer(workers.keeper(organisation), workers);
      case "data-answer-given" ->
          rights.given(dataAnswer(workers.keeper(organisation), workers), workers);
      default -> ofCase(kind, workers.keeper(organisation), workers);
    };
  }

  private Map<String, String> disposal(Worker keeper) {
    return as(
        keeper,
        () -> {
          CaseFile file = cases.open(keeper, NewCase.without(null, null));
          return retention.disposal(keeper, file.id(), person(keeper, file.id()));
        });
  }

  private Map<String, String> dataAnswer(Worker keeper, MatrixWorkers workers) {
    Map<String, String> names = ofCase("person", keeper, workers);
    UUID person = UUID.fromString(names.get("person"));
    return rights.answer(keeper, workers, file(names), person);
  }

  private UUID export(Worker keeper) {
    return as(keeper, () -> exchange.export(keeper));
  }

  /** An audit of an organisation in which there is somebody whose grounds are not decided. */
  private Map<String, String> audited(String kind, Worker keeper) {
    as(
        keeper,
        () -> {
          CaseFile file = cases.open(keeper, NewCase.without(null, null));
          return person(keeper, file.id());
        });
    return audits.names(kind, keeper);
  }

  /** A file that belongs to a concern. */
  private UUID attached(Worker keeper) {
    UUID concern = concern(keeper);
    HeldFile held = held();
    Subject report = new Subject(SubjectKind.REPORT, concern);
    as(keeper, () -> attachments.add(keeper, report, concern, held, "A note"));
    return held.id();
  }

  private HeldFile held() {
    byte[] text = "They sleep here".getBytes(StandardCharsets.UTF_8);
    return (HeldFile) uploads.take("n.txt", "", new ByteArrayInputStream(text), Already.nothing());
  }

  private UUID caseAttachment(Worker keeper, UUID caseFile) {
    HeldFile held = held();
    Subject subject = new Subject(SubjectKind.CASE, caseFile);
    as(keeper, () -> attachments.add(keeper, subject, caseFile, held, "A letter"));
    return held.id();
  }

  private Map<String, String> concernFile(Worker keeper) {
    UUID concern = concern(keeper);
    HeldFile held = held();
    as(keeper, () -> files.add(keeper, concern, held, "What I saw"));
    return Map.of("id", concern.toString(), "file", held.id().toString());
  }

  private Map<String, String> concernText(Worker keeper) {
    String concern = concern(keeper).toString();
    return Map.of("id", concern, "text", concern);
  }

  private Map<String, String> concernReminder(Worker keeper) {
    UUID concern = concern(keeper);
    UUID message = Ids.next();
    as(
        keeper,
        () -> {
          concerns.messageAndRemind(keeper, concern, message, "We are there", false, null, null);
          return message;
        });
    return Map.of("id", concern.toString(), "reminder", message.toString());
  }

  private Map<String, String> concernPair(Worker keeper) {
    return Map.of("id", concern(keeper).toString(), "other", concern(keeper).toString());
  }

  private UUID concern(Worker keeper) {
    Standing.member(keeper.id())
        .run(() -> reports.route(keeper, keeper.organisation(), null, Duration.ofHours(72)));
    Report report = TestPartnership.report("They sleep there", Confidentiality.ANONYMOUS, null);
    ReceiptCode receipt = ReceiptCode.fresh();
    reports.submit(report, receipt);
    Holder holder = mailboxes.find(receipt).orElseThrow();
    mailboxes.noLongerSafe(holder, "He has come back");
    as(
        keeper,
        () -> {
          assignments.declareNoConflict(keeper, report.id());
          concerns.get(keeper, report.id());
          concerns.note(keeper, report.id(), "A note");
          concerns.message(keeper, report.id(), "Thank you");
          return report.id();
        });
    return report.id();
  }

  /** What another organisation shares with this one, urgently, so that it can be read at once. */
  private Map<String, String> received(Worker giver, UUID receiver) {
    UUID id =
        as(
            giver,
            () -> {
              CaseFile file = cases.open(giver, NewCase.without(null, null));
              UUID person = person(giver, file.id());
              return shares.open(giver, file.id(), person, receiver);
            });
    return Map.of("id", id.toString());
  }

  private Map<String, String> offer(Worker giver, UUID receiver) {
    UUID concern = concern(giver);
    UUID id =
        as(
            giver,
            () -> {
              Concern read = concerns.get(giver, concern);
              concerns.triage(
                  giver, concern, read.version(), read.line().priority().factors(), "As suggested");
              long version = concerns.get(giver, concern).version();
              return handOvers.offer(
                  giver, concern, version, receiver, Need.HOUSING, false, "Words for them");
            });
    return Map.of("id", id.toString(), "concern", concern.toString());
  }

  private Map<String, String> advocacy(Worker keeper) {
    UUID file = as(keeper, () -> support.advocacy(keeper));
    return Map.of("id", file.toString(), "kind", "note");
  }

  /** Whoever of the guests may read it has said that they know nobody. */
  private Map<String, String> accepted(UUID organisation, UUID partner, MatrixWorkers workers) {
    Map<String, String> names =
        meetings.held(workers.keeper(partner), workers.keeper(organisation), this::person);
    if (organisation.equals(workers.organisation())) {
      Action.READ_MEETING
          .roles()
          .forEach(role -> meetings.declare(workers.worker(role), id(names)));
    }
    return names;
  }

  private Map<String, String> ofCase(String kind, Worker keeper, MatrixWorkers workers) {
    return read(as(keeper, () -> filled(kind, keeper)), keeper, workers);
  }

  /** Whoever may read the case has said that they know nobody in it. */
  private Map<String, String> read(
      Map<String, String> names, Worker keeper, MatrixWorkers workers) {
    if (keeper.organisation().equals(workers.organisation())) {
      UUID file = UUID.fromString(names.get("file"));
      for (Role role : Action.READ_CASE.roles()) {
        Worker colleague = workers.worker(role);
        as(
            colleague,
            () -> {
              access.declareNoConflict(colleague, file);
              return file;
            });
      }
    }
    return names;
  }

  private Map<String, String> filled(String kind, Worker keeper) {
    CaseFile file = cases.open(keeper, NewCase.without(PersonalText.of("A summary"), null));
    Map<String, String> names = new HashMap<>();
    names.put("file", file.id().toString());
    names.put("id", file.id().toString());
    names.put("slug", "exploitation");
    switch (kind) {
      case "case" -> {}
      case "case-note" -> names.put("entry", note(keeper, file.id()).toString());
      case "case-attachment" ->
          names.put("attachment", caseAttachment(keeper, file.id()).toString());
      case "case-hold" -> names.put("hold", retention.hold(keeper, file.id()).toString());
      case "case-link" -> names.put("link", link(keeper, file.id()).toString());
      case "case-match" -> names.put("match", match(keeper, file.id()).toString());
      default -> {
        UUID person =
            kind.equals("person-own-step")
                ? people.add(keeper, file.id(), MatrixPathway.nearlyAdult(clock)).id()
                : kind.startsWith("person-missing")
                    ? child(keeper, file.id())
                    : person(keeper, file.id());
        names.put("person", person.toString());
        names.put("move", "acknowledge");
        String more = of(kind, keeper, file.id(), person);
        if (more != null) {
          names.put(variable(kind), more);
        }
        if (kind.startsWith("referral-") && more == null) {
          UUID form = referral(keeper, file.id(), person, ConsentOutcome.GIVEN);
          names.putAll(papers.names(kind, keeper, form));
        }
      }
    }
    return names;
  }

  private static String variable(String kind) {
    return switch (kind) {
      case "asked-person" -> "case";
      case "referral",
          "referral-section",
          "notification",
          "person-share",
          "person-over",
          "person-notes" ->
          "id";
      case "person-consent", "person-decision" -> "kind";
      case "person-step", "person-own-step" -> "code";
      case "person-sheet" -> "sheet";
      case "person-clock" -> "clock";
      case "person-missing-task" -> "task";
      case "person-spell" -> "spell";
      case "person-limit" -> "limit";
      default -> "entry";
    };
  }

  private @Nullable String of(String kind, Worker keeper, UUID file, UUID person) {
    return switch (kind) {
      case "person" -> null;
      case "asked-person" -> file.toString();
      case "referral", "referral-section" ->
          referral(keeper, file, person, ConsentOutcome.GIVEN).toString();
      case "referral-review", "referral-evidence" -> null;
      case "notification" -> referral(keeper, file, person, ConsentOutcome.REFUSED).toString();
      case "person-episode" -> people.addEpisode(keeper, file, person, episode()).toString();
      case "person-sign" -> people.addSign(keeper, file, person, sign()).toString();
      case "person-contact" -> people.addContact(keeper, file, person, contact()).toString();
      case "person-consent" -> consent(keeper, file, person).name();
      case "person-decision" -> "grounds";
      case "person-narrow" -> narrow(keeper, file, person).toString();
      case "person-against" -> against(keeper, file, person).toString();
      case "person-share" -> shares.given(keeper, file, person).toString();
      case "person-over" -> shares.over(keeper, file, person).toString();
      case "person-notes" -> shares.request(keeper, file, person).toString();
      case "person-step" -> "DECIDE_GROUNDS";
      case "person-happening" -> accounts.add(keeper, file, person, happening()).toString();
      case "person-missing" -> absence(keeper, file, person).toString();
      case "person-missing-task" -> {
        absence(keeper, file, person);
        yield missing.get(keeper, file, person).tasks().getFirst().id().toString();
      }
      case "person-spell" -> exchange.spell(keeper, file, person).toString();
      case "person-limit" -> "RESTRICTED";
      case "person-statement" -> rights.statement(keeper, file, person).toString();
      case "person-clock" -> meetings.clock(keeper, file, person).toString();
      case "person-own-step" -> ownStep(keeper, file, person);
      default -> support.of(kind, keeper, file, person);
    };
  }

  private static Happening happening() {
    return new Happening(
        Happening.Kind.MOVED,
        new UncertainDate.Unknown(),
        new UncertainDate.Unknown(),
        null,
        null,
        null,
        PersonalText.of("By van"),
        null);
  }

  private UUID absence(Worker keeper, UUID file, UUID person) {
    return missing.missing(
        keeper, file, person, new MissingReport(clock.instant().minusSeconds(60), null, null));
  }

  private String ownStep(Worker keeper, UUID file, UUID person) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    pathways.decide(keeper, file, person, grounds(today));
    pathways.settle(
        keeper,
        file,
        person,
        StepCode.ICTG_REFERRAL,
        new StepOutcome(PathwayStep.State.DONE, null, null, null, 0));
    return MatrixPathway.SHIPPED;
  }

  private UUID note(Worker keeper, UUID file) {
    return chronology.note(
        keeper,
        file,
        null,
        ChronologyEntry.Kind.NOTE,
        clock.instant().minusSeconds(60),
        PersonalText.of("A note"));
  }

  private UUID link(Worker keeper, UUID file) {
    CaseFile second = cases.open(keeper, NewCase.without(null, null));
    chronology.link(
        keeper,
        file,
        null,
        second.reference(),
        LinkRelation.SAME_PREMISES,
        PersonalText.of("The same house"));
    return cases.get(keeper, file).links().getFirst().id();
  }

  /** As if a concern shared a name with somebody of the case. */
  private UUID match(Worker keeper, UUID file) {
    MatchRows.Led led = new MatchRows.Led(file, Set.of(Ids.next()), Set.of(MatchKind.NAME));
    MatchRows.Reader reader = new MatchRows.Reader(keeper.id(), Set.of());
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              matches.met(led, Ids.next(), keeper.organisation(), clock.instant());
              return matches.list(file, reader, 0, 1).getFirst().id();
            }));
  }

  UUID person(Worker keeper, UUID file) {
    return people.add(keeper, file, details(AgeStatus.ADULT)).id();
  }

  private UUID child(Worker keeper, UUID file) {
    return people.add(keeper, file, details(AgeStatus.UNDER_18)).id();
  }

  private static PersonDetails details(AgeStatus age) {
    return new PersonDetails(
        Set.of(RoleInCase.POTENTIAL_VICTIM),
        List.of(new PersonName(NameKind.GIVEN, PersonalText.of("Invented Name"))),
        new AgeFinding(age, AgeBasis.OWN_WORD, null, null),
        new UncertainDate.Unknown(),
        false,
        Gender.NOT_KNOWN,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  private static Episode episode() {
    return new Episode(
        Set.of(ExploitationType.LAB_FORCED_WORK),
        Set.of(),
        Whereabouts.UK,
        PersonalText.of("A farm"),
        new UncertainDate.Unknown(),
        new UncertainDate.Unknown(),
        Known.YES,
        null,
        PersonalText.of("An account"));
  }

  private static Sign sign() {
    return new Sign(
        null,
        PersonalText.of("No pay"),
        null,
        PersonalText.of("A nurse"),
        new UncertainDate.Unknown(),
        null);
  }

  private static SafeContact contact() {
    return new SafeContact(
        SafeContactChannel.PHONE_CALL,
        PersonalText.of("07700 900123"),
        Known.NOT_KNOWN,
        null,
        null,
        null,
        null,
        Known.NO,
        false,
        false,
        Known.NOT_KNOWN,
        null,
        null,
        null);
  }

  private UUID referral(Worker keeper, UUID file, UUID person, ConsentOutcome answer) {
    consent(keeper, file, person, answer);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    pathways.decide(keeper, file, person, grounds(today));
    return referrals.begin(keeper, file, person).id();
  }

  private ConsentKind consent(Worker keeper, UUID file, UUID person) {
    return consent(keeper, file, person, ConsentOutcome.GIVEN);
  }

  private UUID narrow(Worker keeper, UUID file, UUID person) {
    NarrowNo no = new NarrowNo("AGE", null, null, LocalDate.now(clock));
    narrowNoes.record(keeper, file, person, no);
    return narrowNoes.standing(person).getLast().id();
  }

  private UUID against(Worker keeper, UUID file, UUID person) {
    consent(keeper, file, person, ConsentKind.POLICE_CO_OPERATION, ConsentOutcome.REFUSED);
    PersonalText words = PersonalText.of("Invented words");
    wishes.record(
        keeper,
        file,
        person,
        new AgainstWish(
            ConsentKind.POLICE_CO_OPERATION,
            AgainstWish.Ground.LIFE,
            words,
            words,
            AgainstWish.Told.TOLD,
            words,
            false,
            null,
            clock.instant(),
            null));
    return wishes.list(keeper, file, person).getFirst().id();
  }

  private ConsentKind consent(Worker keeper, UUID file, UUID person, ConsentOutcome answer) {
    return consent(keeper, file, person, ConsentKind.NRM_REFERRAL, answer);
  }

  private ConsentKind consent(
      Worker keeper, UUID file, UUID person, ConsentKind kind, ConsentOutcome answer) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    consents.record(
        keeper,
        file,
        person,
        new Conversation(
            today,
            Conversation.Method.IN_PERSON,
            Interpreter.INDEPENDENT,
            PersonalText.of("Romanian"),
            true,
            false,
            true,
            Set.of(Explained.values()),
            "2026-04",
            false,
            Map.of(kind, answer),
            null));
    return kind;
  }

  /** A case with something in every one of its tables. */
  UUID everything(Worker keeper) {
    UUID file = filled(keeper);
    UUID person = as(keeper, () -> people.list(keeper, file).getFirst().id());
    Worker guest = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    meetings.held(keeper, guest, file, person);
    rights.everything(keeper, file, person);
    emergencies.opening(keeper, as(keeper, () -> cases.head(keeper, file)));
    return file;
  }

  private UUID filled(Worker keeper) {
    return as(
        keeper,
        () -> {
          CaseFile file = cases.open(keeper, NewCase.without(PersonalText.of("A summary"), null));
          UUID person = person(keeper, file.id());
          people.addEpisode(keeper, file.id(), person, episode());
          people.addSign(keeper, file.id(), person, sign());
          people.addContact(keeper, file.id(), person, contact());
          referral(keeper, file.id(), person, ConsentOutcome.GIVEN);
          support.everything(keeper, file.id(), person);
          exchange.everything(keeper, file.id(), person);
          UUID child = people.add(keeper, file.id(), MatrixPathway.nearlyAdult(clock)).id();
          ownStep(keeper, file.id(), child);
          note(keeper, file.id());
          retention.hold(keeper, file.id());
          link(keeper, file.id());
          match(keeper, file.id());
          shares.everything(keeper, file.id(), person);
          return file.id();
        });
  }

  private static Decision grounds(LocalDate on) {
    return new Decision(
        Decision.Outcome.GROUNDS.kind(),
        Decision.Outcome.GROUNDS,
        List.of(),
        PersonalText.of("Evidence"),
        PersonalText.of("Reasoning"),
        PersonalText.of("A manager"),
        null,
        on);
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Objects.requireNonNull(Standing.member(worker.id()).call(work));
  }

  private static boolean isIdentifier(String value) {
    return value.length() == 36 && value.charAt(8) == '-';
  }
}
