package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.AskAttempt;
import org.lodestar.app.casework.BestInterests;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Explained;
import org.lodestar.app.casework.InterestsRecord;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.StepOutcome;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseCare;
import org.lodestar.app.casework.face.CaseChronology;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseInterests;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePay;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseTries;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.demonstration.CaseScript.Care;
import org.lodestar.app.demonstration.CaseScript.Dated;
import org.lodestar.app.demonstration.CaseScript.Decided;
import org.lodestar.app.demonstration.CaseScript.End;
import org.lodestar.app.demonstration.CaseScript.Facts;
import org.lodestar.app.demonstration.CaseScript.Happened;
import org.lodestar.app.demonstration.CaseScript.Held;
import org.lodestar.app.demonstration.CaseScript.Paper;
import org.lodestar.app.demonstration.CaseScript.Seen;
import org.lodestar.app.demonstration.CaseScript.Settled;
import org.lodestar.app.demonstration.CaseScript.Someone;
import org.lodestar.app.demonstration.CaseScript.TakenBack;
import org.lodestar.app.demonstration.CaseScript.Talk;
import org.lodestar.app.demonstration.CaseScript.Tie;
import org.lodestar.app.demonstration.CaseScript.Time;
import org.lodestar.app.demonstration.CaseScript.Tried;
import org.lodestar.app.demonstration.CaseScript.Way;
import org.lodestar.app.demonstration.CaseScript.Work;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.ContactWindow;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.Known;
import org.springframework.stereotype.Component;

/** Opens the invented cases and does in them, day by day, what their scripts say. */
@Component
class CaseFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration MORNING = Duration.ofHours(9);
  private static final Duration BETWEEN = Duration.ofMinutes(7);
  private static final Duration AFTERNOON = Duration.ofHours(15);
  private static final int SAFE_FOR_DAYS = 90;
  private static final int LONG_DUE = 4;
  private static final Set<StepCode> SENDING = Set.of(StepCode.SUBMIT_NRM, StepCode.SUBMIT_DTN);
  private static final Set<StepCode> HANGING =
      Set.of(
          StepCode.KEEP_UNTIL_ACCEPTED,
          StepCode.RETURN_INTERVIEW,
          StepCode.STRATEGY_DISCUSSION,
          StepCode.SUBMIT_NRM,
          StepCode.SUBMIT_DTN,
          StepCode.CONSENT_CONVERSATION,
          StepCode.CHECK_AGE,
          StepCode.APPROPRIATE_ADULT,
          StepCode.STATUTORY_DEFENCE_CHECK,
          StepCode.TRANSFER_FROM_CUSTODY,
          StepCode.REPORT_CHILD_ABUSE,
          StepCode.SUPPORT_END_DATE,
          StepCode.REVIEW);

  private final Cases cases;
  private final CasePeople people;
  private final CaseConsents consents;
  private final CaseTries asking;
  private final CasePathways pathways;
  private final CaseInterests interests;
  private final CaseCare care;
  private final CasePay pay;
  private final CaseChronology chronology;
  private final CaseAccess access;
  private final Concerns concerns;
  private final CustodyFill custody;
  private final PaperFill papers;
  private final Assignments assignments;

  CaseFill(
      Cases cases,
      CasePeople people,
      CaseConsents consents,
      CaseTries asking,
      CasePathways pathways,
      CaseInterests interests,
      CaseCare care,
      CasePay pay,
      CaseChronology chronology,
      CaseAccess access,
      Concerns concerns,
      CustodyFill custody,
      PaperFill papers,
      Assignments assignments) {
    this.cases = cases;
    this.people = people;
    this.consents = consents;
    this.asking = asking;
    this.pathways = pathways;
    this.interests = interests;
    this.care = care;
    this.pay = pay;
    this.chronology = chronology;
    this.access = access;
    this.concerns = concerns;
    this.custody = custody;
    this.papers = papers;
    this.assignments = assignments;
  }

  /** The newest document of a case is read by a colleague who did not write it. */
  UUID read(Players players, Made made, Instant now) {
    Worker reader = players.get("CASEWORKER");
    UUID file = made.get("case:kitchen");
    return Players.act(reader, now.minus(Duration.ofDays(1)), () -> papers.read(reader, file));
  }

  /** Makes one case with its whole history, in the transaction in force. */
  UUID make(CaseScript script, Players players, Made made, Instant now) {
    History history = new History(script, players, made, now);
    history.open();
    script.people().forEach(history::add);
    history.events().forEach(history::happen);
    if (script.closed() == null) {
      history.finishWhatIsLongDue();
    }
    history.restrict();
    return history.file;
  }

  private record Event(int ago, @Nullable String person, Dated what) {}

  /** What happens in one case, one thing after the other. */
  private final class History {
    private final CaseScript script;
    private final Players players;
    private final Made made;
    private final Worker worker;
    private final Instant now;
    private final LocalDate today;
    private final Map<String, UUID> persons = new HashMap<>();
    private final Map<String, List<UUID>> seen = new HashMap<>();
    private final Map<UUID, UUID> forms = new HashMap<>();
    private UUID file = new UUID(0, 0);
    private Instant moment = Instant.EPOCH;

    History(CaseScript script, Players players, Made made, Instant now) {
      this.script = script;
      this.players = players;
      this.made = made;
      this.worker = players.get(script.worker());
      this.now = now;
      this.today = LocalDate.ofInstant(now, LONDON);
    }

    void open() {
      UUID concern = script.concern() == null ? null : made.get("concern:" + script.concern());
      moment = concern == null ? morning(script.opened()) : afterTriage(concern);
      UUID owner = players.get(script.owner() == null ? script.worker() : script.owner()).id();
      Worker opener =
          concern == null ? worker : players.find(worker.organisation(), Role.TRIAGE_OFFICER);
      if (concern != null) {
        Players.act(opener, moment, () -> assignments.declareNoConflict(opener, concern));
      }
      file =
          Players.act(opener, moment, () -> cases.open(opener, wanted(opener, concern, owner)))
              .id();
      later();
      Players.act(worker, moment, () -> access.declareNoConflict(worker, file));
    }

    private NewCase wanted(Worker opener, @Nullable UUID concern, UUID owner) {
      long version = concern == null ? 0 : concerns.glance(opener, concern).version();
      return new NewCase(words(script.summary()), concern, version, owner);
    }

    private Instant afterTriage(UUID concern) {
      Worker reader = players.find(worker.organisation(), Role.TRIAGE_OFFICER);
      return Players.act(
              reader,
              now,
              () -> {
                assignments.declareNoConflict(reader, concern);
                return Objects.requireNonNull(concerns.get(reader, concern).clocks().triagedAt());
              })
          .plus(Duration.ofMinutes(50));
    }

    private Instant morning(int ago) {
      return today.minusDays(ago).atStartOfDay(LONDON).toInstant().plus(MORNING);
    }

    private void later() {
      moment = moment.plus(BETWEEN);
    }

    /** To the morning of a day unless it is past; never beyond the present. */
    private void to(int ago) {
      Instant morning = morning(ago);
      moment = morning.isAfter(moment) ? morning : moment.plus(BETWEEN);
      moment = moment.isBefore(now) ? moment : now;
    }

    void add(Someone someone) {
      later();
      persons.put(someone.key(), does(() -> people.add(worker, file, details(someone)).id()));
    }

    private PersonDetails details(Someone someone) {
      return new PersonDetails(
          someone.roles(),
          someone.names().stream().map(History::name).toList(),
          new AgeFinding(
              someone.age(),
              someone.basis(),
              LocalDate.ofInstant(moment, LONDON),
              words(someone.ageNote())),
          RelativeDate.read(someone.birth(), today),
          someone.birthDisputed(),
          someone.gender(),
          null,
          all(someone.nationalities()),
          all(someone.languages()),
          words(someone.communication()),
          words(someone.children()));
    }

    private static PersonName name(String text) {
      String[] parts = text.split(":", 2);
      return new PersonName(NameKind.valueOf(parts[0]), PersonalText.of(parts[1]));
    }

    /** Everything that is dated, oldest first; of one day, in the order of a working day. */
    List<Event> events() {
      List<Event> events = new ArrayList<>();
      script.people().forEach(someone -> addAll(events, someone));
      all(script.notes()).forEach(note -> events.add(new Event(note.ago(), note.person(), note)));
      all(script.links()).forEach(tie -> events.add(new Event(tie.ago(), tie.person(), tie)));
      if (script.closed() != null) {
        events.add(new Event(script.closed().ago(), null, script.closed()));
      }
      events.sort(
          Comparator.comparingInt(Event::ago).reversed().thenComparing(each -> rank(each.what())));
      return events;
    }

    private static void addAll(List<Event> events, Someone someone) {
      Stream.of(
              someone.facts(),
              someone.care(),
              someone.contacts(),
              someone.signs(),
              someone.episodes(),
              someone.work(),
              someone.decisions(),
              someone.consents(),
              someone.tries(),
              someone.withdrawals(),
              someone.custody(),
              someone.steps(),
              someone.referral())
          .filter(Objects::nonNull)
          .flatMap(Collection::stream)
          .forEach(what -> events.add(new Event(what.ago(), someone.key(), what)));
    }

    private static int rank(Dated what) {
      return switch (what) {
        case Facts _, Care _ -> 0;
        case Happened _ -> 1;
        case Seen _ -> 2;
        case Time _, Work _ -> 3;
        case Way _ -> 4;
        case Decided _ -> 5;
        case Talk _, Tried _ -> 6;
        case TakenBack _ -> 7;
        case Held _ -> 8;
        case Settled _ -> 9;
        case Paper _ -> 10;
        case Tie _ -> 11;
        case End _ -> 12;
      };
    }

    /** Where a child belongs, and who of it was told. */
    private void care(UUID person, Care belongs) {
      PersonalText home = PersonalText.of(belongs.home());
      care.belongs(worker, file, person, belongs.status(), home, words(belongs.placing()), 0);
      if (belongs.told() != null) {
        ChildCare.Told told = new ChildCare.Told(moment, PersonalText.of(belongs.told()));
        care.told(worker, file, person, ChildCare.Side.HOME, told, 1);
      }
    }

    void happen(Event event) {
      to(event.ago());
      UUID person = event.person() == null ? null : persons.get(event.person());
      switch (event.what()) {
        case Facts facts -> doing(() -> note(id(person), facts));
        case Care belongs -> doing(() -> care(id(person), belongs));
        case Happened entry -> doing(() -> note(person, entry));
        case Seen sign -> see(Objects.requireNonNull(event.person()), sign);
        case Time time -> doing(() -> people.addEpisode(worker, file, id(person), episode(time)));
        case Work work ->
            doing(
                () ->
                    pay.add(
                        worker,
                        file,
                        id(person),
                        PersonalText.of(work.about()),
                        WorkOf.script(work, today)));
        case Way way -> doing(() -> people.addContact(worker, file, id(person), contact(way)));
        case Decided decided -> decide(Objects.requireNonNull(event.person()), decided);
        case Talk talk ->
            doing(() -> consents.record(worker, file, id(person), conversation(talk)));
        case Tried tried ->
            doing(() -> asking.couldNotAsk(worker, file, id(person), attempt(tried)));
        case TakenBack back ->
            doing(
                () ->
                    consents.withdraw(worker, file, id(person), back.kind(), words(back.reason())));
        case Held held -> doing(() -> custody.write(worker, file, id(person), held, moment));
        case Settled step -> doing(() -> settle(id(person), step));
        case Paper paper -> write(id(person), paper);
        case Tie tie -> doing(() -> link(person, tie));
        case End end -> {
          finishWhatIsLongDue();
          doing(() -> close(end));
        }
      }
    }

    private AskAttempt attempt(Tried tried) {
      return new AskAttempt(
          tried.why(),
          moment,
          PersonalText.of(tried.by()),
          PersonalText.of(tried.words()),
          today.minusDays(tried.again()));
    }

    private static UUID id(@Nullable UUID person) {
      return Objects.requireNonNull(person, "This is about a person");
    }

    private void note(UUID person, Facts facts) {
      Map<Circumstance, Known> answers = new EnumMap<>(Circumstance.class);
      facts.yes().forEach(each -> answers.put(each, Known.YES));
      facts.no().forEach(each -> answers.put(each, Known.NO));
      pathways.note(worker, file, person, answers);
    }

    private void note(@Nullable UUID person, Happened entry) {
      chronology.note(worker, file, person, entry.kind(), moment, PersonalText.of(entry.words()));
    }

    private void see(String someone, Seen seenSign) {
      Sign sign =
          new Sign(
              seenSign.code(),
              PersonalText.of(seenSign.saw()),
              words(seenSign.opinion()),
              PersonalText.of(seenSign.by()),
              RelativeDate.read("d" + seenSign.ago(), today),
              words(seenSign.place()));
      UUID recorded = does(() -> people.addSign(worker, file, id(persons.get(someone)), sign));
      seen.computeIfAbsent(someone, _ -> new ArrayList<>()).add(recorded);
    }

    private Episode episode(Time time) {
      return new Episode(
          time.types(),
          time.flags() == null ? Set.of() : time.flags(),
          time.where(),
          words(time.places()),
          RelativeDate.read(time.began(), today),
          RelativeDate.read(time.ended(), today),
          time.still(),
          words(time.controllers()),
          words(time.account()));
    }

    private SafeContact contact(Way way) {
      LocalDate day = LocalDate.ofInstant(moment, LONDON);
      ContactWindow window =
          way.days() == null || way.from() == null || way.to() == null
              ? null
              : new ContactWindow(way.days(), way.from(), way.to());
      return new SafeContact(
          way.channel(),
          PersonalText.of(way.value()),
          way.safe(),
          window,
          words(way.daysAndTimes()),
          words(way.sayWhoYouAre()),
          words(way.codeWord()),
          way.voicemail(),
          false,
          false,
          way.notAnExploiters(),
          null,
          day,
          day.plusDays(SAFE_FOR_DAYS));
    }

    private void decide(String someone, Decided decided) {
      Map<BestInterests.Part, String> words = decided.words();
      if (words != null) {
        decideFor(id(persons.get(someone)), decided, words);
        return;
      }
      Decision decision =
          new Decision(
              decided.kind(),
              decided.outcome(),
              List.copyOf(seen.getOrDefault(someone, List.of())),
              words(decided.evidence()),
              PersonalText.of(decided.reasoning()),
              PersonalText.of(decided.maker()),
              words(decided.advocate()),
              LocalDate.ofInstant(moment, LONDON));
      doing(() -> pathways.decide(worker, file, id(persons.get(someone)), decision));
    }

    /** Whoever works on the case writes, and whoever is in charge of it agrees. */
    private void decideFor(UUID person, Decided decided, Map<BestInterests.Part, String> words) {
      Worker second = players.get(Objects.requireNonNull(script.owner()));
      BestInterests content =
          WeighedForThem.content(decided, words, LocalDate.ofInstant(moment, LONDON));
      doing(() -> interests.ask(worker, file, person, 0, content, second.id()));
      later();
      Players.act(
          second,
          moment,
          () -> {
            access.declareNoConflict(second, file);
            InterestsRecord waiting = interests.get(second, file, person).open().orElseThrow();
            interests.agree(second, file, person, waiting.id(), waiting.version());
          });
      later();
      doing(
          () -> {
            InterestsRecord agreed = interests.get(worker, file, person).agreed().orElseThrow();
            interests.review(worker, file, person, WeighedForThem.look(agreed));
          });
    }

    private Conversation conversation(Talk talk) {
      return new Conversation(
          LocalDate.ofInstant(moment, LONDON),
          Conversation.Method.IN_PERSON,
          talk.interpreter(),
          words(talk.language()),
          talk.inPrivate(),
          talk.companion(),
          true,
          Set.of(Explained.values()),
          "2026-04",
          false,
          talk.outcomes(),
          words(talk.reasons()));
    }

    private void write(UUID person, Paper paper) {
      UUID form = does(() -> papers.happen(worker, file, person, forms.get(person), paper));
      forms.put(person, form);
      if (paper.what().equals("SEND")) {
        later();
        stepsOf(person, SENDING)
            .forEach(step -> finish(person, step, moment, "Sent to the Home Office."));
      }
    }

    private List<PathwayStep> stepsOf(UUID person, Set<StepCode> codes) {
      return does(() -> pathways.get(worker, file, person)).steps().stream()
          .filter(step -> step.state() == PathwayStep.State.OPEN)
          .filter(step -> codes.contains(step.step().code()))
          .toList();
    }

    /** What a team does as a matter of course, each on its day; what hangs on somebody stays. */
    void finishWhatIsLongDue() {
      Set<StepCode> codes = EnumSet.complementOf(EnumSet.copyOf(HANGING));
      codes.removeIf(StepCode::endsWithAnAnswer);
      LocalDate late = today.minusDays(LONG_DUE);
      for (UUID person : persons.values()) {
        for (PathwayStep step : stepsOf(person, codes)) {
          LocalDate due = step.due();
          if (due != null && due.isBefore(late)) {
            Instant day = due.atStartOfDay(LONDON).toInstant().plus(AFTERNOON);
            finish(person, step, day, "Done.");
          }
        }
      }
    }

    private void finish(UUID person, PathwayStep step, Instant when, String note) {
      StepOutcome outcome =
          new StepOutcome(
              PathwayStep.State.DONE,
              PersonalText.of(note),
              step.owner(),
              step.due(),
              step.version());
      Players.act(
          worker, when, () -> pathways.settle(worker, file, person, step.step().code(), outcome));
    }

    private void settle(UUID person, Settled step) {
      PathwayStep present =
          pathways.get(worker, file, person).steps().stream()
              .filter(each -> each.step().code() == step.code())
              .findFirst()
              .orElseThrow(
                  () -> new IllegalStateException(script.key() + " has no step " + step.code()));
      StepOutcome outcome =
          new StepOutcome(
              step.state(), words(step.note()), present.owner(), present.due(), present.version());
      pathways.settle(worker, file, person, step.code(), outcome);
    }

    private void link(@Nullable UUID person, Tie tie) {
      if (tie.with() != null) {
        chronology.link(
            worker,
            file,
            id(person),
            id(persons.get(tie.with())),
            tie.relation(),
            words(tie.note()));
      } else {
        UUID other = made.get("case:" + Objects.requireNonNull(tie.otherCase()));
        String reference = cases.head(worker, other).reference();
        chronology.link(worker, file, person, reference, tie.relation(), words(tie.note()));
      }
    }

    private void close(End end) {
      cases.close(
          worker, file, end.reason(), words(end.words()), cases.head(worker, file).version());
    }

    void restrict() {
      if (script.restrictedTo() == null) {
        return;
      }
      Worker manager = players.find(worker.organisation(), Role.MANAGER);
      Set<UUID> named = new LinkedHashSet<>();
      script.restrictedTo().forEach(key -> named.add(players.get(key).id()));
      moment = morning(script.opened()).plus(MORNING);
      Players.act(
          manager,
          moment,
          () -> {
            access.declareNoConflict(manager, file);
            access.restrict(manager, file, named, cases.head(manager, file).version());
          });
    }

    private <T> T does(java.util.function.Supplier<T> work) {
      return Players.act(worker, moment, work);
    }

    private void doing(Runnable work) {
      Players.act(worker, moment, work);
    }
  }

  private static @Nullable PersonalText words(@Nullable String text) {
    return text == null ? null : PersonalText.of(text);
  }

  private static <T> List<T> all(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
