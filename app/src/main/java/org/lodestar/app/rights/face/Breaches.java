package org.lodestar.app.rights.face;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.People;
import org.lodestar.app.notices.CallKind;
import org.lodestar.app.notices.face.ToldCalls;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.Breach.Decided;
import org.lodestar.app.rights.Breach.Judged;
import org.lodestar.app.rights.Breach.Look;
import org.lodestar.app.rights.Breach.Told;
import org.lodestar.app.rights.Breach.Tried;
import org.lodestar.app.rights.Breach.Warned;
import org.lodestar.app.rights.BreachWord;
import org.lodestar.app.rights.BreachWord.Kind;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.rights.RightsAction;
import org.lodestar.app.rights.domain.BreachCourse;
import org.lodestar.app.rights.domain.BreachRules;
import org.lodestar.app.rights.store.BreachRows;
import org.lodestar.app.rights.store.BreachWordRows;
import org.lodestar.app.rights.store.RightsDesk;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Data that went where they should not: any worker tells it in a minute, whoever looks after data
 * is called at once and decides within the hours of the law. Where somebody could be in danger,
 * those on duty and in charge are called too, who see to it that the person knows. Where a body has
 * nobody for it, those of the body in charge are called.
 */
@Component
@Transactional
public class Breaches {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final List<Role> WARNERS = List.of(Role.DUTY_OFFICER, Role.MANAGER);

  /** Two weeks: who looks after somebody by a closed one comes to be known anew after that. */
  private static final int AFTER_CLOSING = 14 * 24;

  private final BreachRows rows;
  private final BreachWordRows words;
  private final RightsDesk desk;
  private final Policy policy;
  private final Grants grants;
  private final People people;
  private final BreachDeciders deciders;
  private final ToldCalls calls;
  private final BreachCare care;
  private final int lookWithin;

  Breaches(
      BreachRows rows,
      BreachWordRows words,
      RightsDesk desk,
      Policy policy,
      Grants grants,
      People people,
      BreachDeciders deciders,
      ToldCalls calls,
      BreachCare care,
      @Value("${lodestar.breach.look-within-hours:24}") int lookWithin) {
    this.people = people;
    this.deciders = deciders;
    this.care = care;
    this.lookWithin = lookWithin;
    this.rows = rows;
    this.words = words;
    this.desk = desk;
    this.policy = policy;
    this.grants = grants;
    this.calls = calls;
  }

  /** Who decides about what somebody's organisation tells; empty where nobody does anywhere. */
  @Transactional(readOnly = true)
  public List<Person> officers(UUID organisation) {
    return deciders.of(organisation);
  }

  /**
   * Who is called, besides those, where somebody could be in danger; empty where nobody is on duty
   * or in charge anywhere.
   */
  @Transactional(readOnly = true)
  public List<Person> warners(UUID organisation) {
    return deciders.having(WARNERS, organisation);
  }

  /**
   * Tells one, and calls whoever decides.
   *
   * @return its identifier; whoever told it reads of it what they told
   * @throws Refused when it was noticed in the future
   */
  public UUID tell(
      Worker worker,
      Instant noticed,
      Danger danger,
      PersonalText what,
      @Nullable PersonalText done) {
    return tell(worker, noticed, danger, null, what, done, "");
  }

  /**
   * The same, with whether it says where somebody can be found, and what was typed of whom to warn.
   *
   * @param whose may hold a case's reference; whoever works on that case, and has said that they
   *     know nobody in it, looks after the person
   */
  public UUID tell(
      Worker worker,
      Instant noticed,
      Danger danger,
      @Nullable Danger where,
      PersonalText what,
      @Nullable PersonalText done,
      String whose) {
    policy.require(worker, Action.TELL_BREACH);
    if (noticed.isAfter(desk.now())) {
      throw Refused.at("noticedOn", "casework.rule.notInFuture");
    }
    UUID id = Ids.next();
    List<Person> called = called(worker.organisation(), danger.possible());
    grants.allow(id, worker.organisation(), Level.WORK, DataRequests.PURPOSE);
    List<UUID> cases = care.named(worker, whose);
    grants.allow(id, worker.id(), Level.READ, cases.isEmpty() ? BreachCare.TOLD : BreachCare.CARES);
    letIn(id, worker.organisation(), called);
    List<UUID> inCharge =
        danger.possible() ? letInCharge(id, worker.id(), List.of(what.text())) : List.of();
    Told told =
        new Told(worker.id(), desk.now(), noticed, danger.possible(), danger, where, what, done);
    while (!rows.insert(
        new Breach(
            id,
            Ids.reference('B'),
            worker.organisation(),
            told,
            null,
            null,
            null,
            null,
            List.of(),
            0))) {
      // The reference was taken: another one is drawn.
    }
    care.keep(worker, id, cases);
    desk.trace(RightsAction.BREACH_TOLD, id);
    calls.call(
        CallKind.BREACH,
        Stream.concat(called.stream().map(Person::id), inCharge.stream()).distinct().toList());
    return id;
  }

  /**
   * Opens it to those in charge of a case that was named, also where whoever told it does not work
   * on that: they can tell whether the person was reached.
   *
   * @return who they are, besides whoever told it
   */
  private List<UUID> letInCharge(UUID breach, UUID teller, List<String> texts) {
    List<UUID> inCharge =
        care.inCharge(texts).stream()
            .filter(each -> !each.equals(teller))
            .flatMap(each -> people.find(each).stream())
            .filter(each -> each.roles().stream().anyMatch(Action.WORK_ON_CASE.roles()::contains))
            .map(Person::id)
            .toList();
    inCharge.forEach(each -> care.open(breach, each));
    return inCharge;
  }

  /** The same where danger is known later: of all cases that were named until then. */
  private void callInCharge(Breach breach, Worker but) {
    callInCharge(breach, care.typed(breach), but);
  }

  private void callInCharge(Breach breach, List<String> texts, Worker but) {
    calls.call(
        CallKind.BREACH,
        letInCharge(breach.id(), breach.told().by(), texts).stream()
            .filter(each -> !each.equals(but.id()))
            .toList());
  }

  private void requireWarning(Worker worker, UUID id) {
    if (!care.cares(worker, id)) {
      policy.require(worker, Action.WARN_AFTER_BREACH, id);
    }
  }

  /**
   * One by which somebody whom the worker looks after could be in danger: they warn like those on
   * duty.
   *
   * @throws NotFound for all others
   */
  public Breach cared(Worker worker, UUID id) {
    Breach breach = own(worker, id);
    if (!care.cares(worker, id)) {
      throw new NotFound();
    }
    return breach;
  }

  /** The moment by which it is judged what lies ahead. */
  public Instant now() {
    return desk.now();
  }

  /** Those who can warn. */
  @Transactional(readOnly = true)
  public List<Person> called(Breach breach) {
    return called(breach.organisation(), true);
  }

  /**
   * Those of whom one looks or tries next: whoever looks after the person, who was called, and
   * whoever writes.
   */
  @Transactional(readOnly = true)
  public List<Person> lookers(Worker worker, Breach breach) {
    return Stream.concat(
            Stream.concat(care.holders(breach.id()).stream(), Stream.of(worker.id()))
                .flatMap(each -> people.find(each).stream()),
            called(breach).stream())
        .distinct()
        .toList();
  }

  /** Those of whom one goes on looking after the person when it is closed: they work on cases. */
  @Transactional(readOnly = true)
  public List<Person> goOn(Breach breach) {
    return Stream.concat(
            care.holders(breach.id()).stream().flatMap(each -> people.find(each).stream()),
            called(breach).stream())
        .filter(each -> each.roles().stream().anyMatch(Action.WORK_ON_CASE.roles()::contains))
        .distinct()
        .toList();
  }

  /** What those speak best whom somebody warns, as codes; empty where that is not known. */
  @Transactional(readOnly = true)
  public List<String> spoken(Worker worker, Breach breach) {
    return care.languages(worker, breach);
  }

  /** Who wrote that they were warned, which waits for a second; empty where nothing waits. */
  @Transactional(readOnly = true)
  public Optional<BreachWord> toConfirm(Breach breach) {
    return breach.waitsForWarning() ? course(breach.id()).toConfirm() : Optional.empty();
  }

  /** Whether it is for them to confirm that the person was warned. */
  @Transactional(readOnly = true)
  public boolean mayConfirm(Worker worker, Breach breach) {
    return toConfirm(breach).filter(each -> !each.by().equals(worker.id())).isPresent()
        && care.reaches(worker, breach);
  }

  /** Whether words are more than those that end a question. */
  public static boolean isSentence(String words) {
    return BreachRules.isSentence(PersonalText.of(words));
  }

  /** Within how many hours somebody looks or tries again, where no reason is given. */
  public int lookWithin() {
    return lookWithin;
  }

  /** What stands as the answer about danger. */
  @Transactional(readOnly = true)
  public BreachCourse.Answer answer(Breach breach) {
    return course(breach.id()).answer(breach);
  }

  /** Why it may be closed although somebody could be in danger, as it was given to read. */
  @Transactional(readOnly = true)
  public String toClose(Breach breach) {
    return course(breach.id()).toClose().map(each -> each.words().text()).orElse("");
  }

  /** On which day whoever could be in danger was warned, as the warning stands; else empty. */
  @Transactional(readOnly = true)
  public Optional<LocalDate> toldOn(Breach breach) {
    Warned warned = breach.warned();
    return warned == null
        ? Optional.empty()
        : said(breach.id(), kind -> kind == Kind.WARNED || kind == Kind.CONFIRMED).stream()
            .filter(each -> each.at().equals(warned.at()))
            .map(each -> LocalDate.ofInstant(each.at(), LONDON))
            .findFirst();
  }

  /** Whether whoever told it may speak with whoever has the data: nobody ever thought of danger. */
  @Transactional(readOnly = true)
  public boolean mayAskForIt(Breach breach) {
    return !course(breach.id()).wasDanger(breach);
  }

  /**
   * Names the case of whoever could be in danger, which was not told before: whoever told it looks
   * after the person by it, and a name that stood in its place is taken away.
   *
   * @param what happened, without that name
   * @throws NotFound for all others than whoever told it
   * @throws Refused where the worker works on no such case
   */
  public void nameCase(Worker worker, UUID id, String whose, PersonalText what) {
    Breach breach = own(worker, id);
    if (!breach.told().by().equals(worker.id())) {
      throw new NotFound();
    }
    if (care.wasCared(id)) {
      // Sent twice: the first one stands.
      return;
    }
    List<UUID> cases = care.named(worker, whose);
    if (cases.isEmpty()) {
      throw Refused.at("whose", "rights.breach.fault.noCase");
    }
    rows.nameCase(breach, what);
    care.keep(worker, id, cases);
    care.open(id, worker.id());
    if (breach.told().danger()) {
      calls.call(CallKind.BREACH, letInCharge(id, worker.id(), List.of(what.text())));
    }
    desk.trace(RightsAction.BREACH_ADDED_TO, id);
  }

  private List<Person> called(UUID organisation, boolean danger) {
    List<Person> warners = danger ? warners(organisation) : List.of();
    return Stream.concat(officers(organisation).stream(), warners.stream()).distinct().toList();
  }

  /** Those that the worker told; the open ones first. */
  @Transactional(readOnly = true)
  public List<Breach> own(Worker worker) {
    policy.require(worker, Action.TELL_BREACH);
    return rows.toldBy(worker.id());
  }

  /**
   * One that the worker told, or whose person they look after; what others wrote to it is not for
   * whoever only told it to read.
   *
   * @throws NotFound for all others
   */
  public Breach own(Worker worker, UUID id) {
    policy.require(worker, Action.ADD_TO_OWN_BREACH, id);
    Breach breach = rows.get(id);
    if (!breach.told().by().equals(worker.id())
        && !grants.holdersFor(id, BreachCare.TOLD).contains(worker.id())
        && !care.cares(worker, id)) {
      throw new NotFound();
    }
    desk.trace(RightsAction.BREACH_VIEWED, id);
    return breach;
  }

  /**
   * Adds what whoever told it knows now, and calls those who decide and, where somebody could be in
   * danger, those who warn: what was warned of before was less. What is closed is open again by it.
   *
   * @param danger what they answer now; it takes no danger off that was told before
   */
  public void add(Worker worker, UUID id, PersonalText more, Danger danger) {
    Breach breach = own(worker, id);
    say(breach, Kind.ADDED, worker, danger, more);
    if (breach.toHear().contains(worker.id())) {
      rows.heard(id, worker.id());
    }
    desk.trace(RightsAction.BREACH_ADDED_TO, id);
  }

  /** Keeps what somebody knows; nothing of what it replaces is lost. */
  void say(Breach breach, Kind kind, Worker worker, Danger danger, PersonalText more) {
    UUID id = breach.id();
    keepWarned(breach);
    boolean closed = breach.closedOn() != null;
    if (closed) {
      keepDecided(breach, worker.id());
    }
    @Nullable LocalDate before = closed ? peopleOn(breach) : null;
    words.insert(new BreachWord(id, kind, worker.id(), desk.now(), danger, before, more));
    rows.add(id, danger.possible());
    if (closed) {
      desk.trace(RightsAction.BREACH_OPENED_AGAIN, id);
    }
    List<Person> called =
        called(breach.organisation(), breach.told().danger() || danger.possible());
    call(breach, called, worker);
    if (danger.possible() && !breach.told().danger()) {
      callInCharge(breach, worker);
    } else if (breach.told().danger() && kind == Kind.ADDED) {
      callInCharge(breach, List.of(more.text()), worker);
    }
    if (kind == Kind.OBJECTED) {
      callTeller(breach, called, worker);
    }
  }

  /** Where nobody of the body that told it can act, those of the body in charge come in. */
  private void letIn(UUID breach, UUID organisation, List<Person> called) {
    called.stream()
        .map(Person::organisation)
        .filter(each -> !each.equals(organisation))
        .distinct()
        .forEach(each -> grants.allow(breach, each, Level.WORK, DataRequests.PURPOSE));
  }

  private void call(Breach breach, List<Person> called, Worker but) {
    letIn(breach.id(), breach.organisation(), called);
    calls.call(
        CallKind.BREACH,
        called.stream().map(Person::id).filter(each -> !each.equals(but.id())).toList());
  }

  private static @Nullable LocalDate peopleOn(Breach breach) {
    return breach.decided() == null ? null : breach.decided().peopleOn();
  }

  /** A warning of before such entries were kept becomes one before it begins anew. */
  private void keepWarned(Breach breach) {
    Warned warned = breach.warned();
    if (warned != null
        && words.list(breach.id()).stream()
            .noneMatch(each -> each.kind().endsWarning() && each.at().equals(warned.at()))) {
      words.insert(BreachWord.of(breach.id(), Kind.WARNED, warned.by(), warned.at(), warned.how()));
    }
  }

  /** What has to be judged anew once it is open again. */
  private void keepDecided(Breach breach, UUID by) {
    Decided decided = breach.decided();
    if (decided != null) {
      keep(breach, Kind.RISK, PersonalText.of(decided.risk().name()), by);
      keep(breach, Kind.NOT_PEOPLE, decided.notPeople(), by);
    }
  }

  private void keep(Breach breach, Kind kind, @Nullable PersonalText before, UUID by) {
    if (before != null) {
      words.insert(BreachWord.of(breach.id(), kind, by, desk.now(), before));
    }
  }

  /** What whoever told it added. */
  @Transactional(readOnly = true)
  public List<BreachWord> added(UUID id) {
    return said(id, kind -> kind == Kind.ADDED);
  }

  /** What was said of one so far, for whoever warns. */
  @Transactional(readOnly = true)
  public List<BreachWord> forWarners(Worker worker, UUID id) {
    requireWarning(worker, id);
    return said(id, Kind::helpsToWarn);
  }

  /** All that was said of one, for the officer. */
  @Transactional(readOnly = true)
  public List<BreachWord> forOfficers(Worker officer, UUID id) {
    deciders.deciding(officer, id);
    return said(id, Kind::isRead);
  }

  private List<BreachWord> said(UUID id, Predicate<Kind> which) {
    return words.list(id).stream().filter(each -> which.test(each.kind())).toList();
  }

  /**
   * Opens a closed one again: more came to be known than was decided about. What was decided stays,
   * but nobody has been told of what is new: people are told again, and where somebody could be in
   * danger those who warn are called.
   *
   * @throws Refused when it is open
   * @throws EditClash when it was opened meanwhile
   */
  public void openAgain(Worker officer, UUID id, PersonalText why, long version) {
    Breach breach = deciders.deciding(officer, id);
    if (breach.closedOn() == null) {
      throw Refused.because("rights.breach.fault.open");
    }
    keepWarned(breach);
    keepDecided(breach, officer.id());
    rows.openAgain(breach.at(version));
    words.insert(
        new BreachWord(
            id, Kind.OPENED_AGAIN, officer.id(), desk.now(), null, peopleOn(breach), why));
    desk.trace(RightsAction.BREACH_OPENED_AGAIN, id);
    if (breach.told().danger()) {
      call(breach, warners(breach.organisation()), officer);
    }
  }

  /**
   * One by which somebody could be in danger, or was thought to be, for whoever warns them.
   *
   * @throws NotFound for all others
   */
  public Breach dangerous(Worker worker, UUID id) {
    policy.require(worker, Action.WARN_AFTER_BREACH, id);
    Breach breach = rows.get(id);
    if (!breach.told().danger()
        && said(id, kind -> kind == Kind.DANGER || kind == Kind.PEOPLE_NOT_TOLD).isEmpty()) {
      throw new NotFound();
    }
    desk.trace(RightsAction.BREACH_VIEWED, id);
    return breach;
  }

  /**
   * Keeps what was done so that whoever could be in danger knows of it. Only that they were warned,
   * by the word of somebody who can tell, or that two people say why they must not be, ends it;
   * until then it waits, and the others are called. How it ended is told to all who were called and
   * to whoever told it. As long as they could be in danger, somebody looks or tries again within
   * hours; also after it was closed, until whoever looks writes that nobody has to. Whoever only
   * reads what was done, or cannot tell whether they were reached, puts no look off.
   *
   * @throws Refused when it is closed and nobody looks, nobody is in danger any more, they were
   *     warned before the last that is known, a reason is none, or the next look is too late
   * @throws EditClash when somebody else has written since it was shown
   */
  public void warn(Worker worker, UUID id, Tried tried, long version) {
    Breach breach = care.cares(worker, id) ? cared(worker, id) : dangerous(worker, id);
    if (breach.closedOn() != null && !breach.waitsForLook()) {
      throw Refused.because("rights.breach.fault.closed");
    }
    if (!breach.told().danger()) {
      throw Refused.because("rights.breach.fault.noDanger");
    }
    if (breach.version() != version) {
      throw new EditClash();
    }
    if (breach.closedOn() == null) {
      warnOpen(worker, breach, tried);
    } else {
      lookAfterClosing(worker, breach, tried);
    }
  }

  private void warnOpen(Worker worker, Breach breach, Tried tried) {
    UUID id = breach.id();
    BreachCourse course = course(id);
    Look next = tried.next();
    if (next == null || tried.came() == Kind.LOOK_OVER) {
      throw Refused.at("came", "rights.breach.fault.came");
    }
    if (tried.when() != null) {
      BreachRules.checkWarned(breach, course, tried.when(), desk.now());
    }
    List<String> spoken = spoken(worker, breach);
    BreachRules.checkTried(breach, tried, spoken);
    boolean ends = ends(worker, breach, course, tried, spoken);
    BreachRules.checkLook(next, desk.now(), BreachRules.lookWithin(breach, tried, lookWithin));
    boolean waits = tried.came() == Kind.WARNED && !ends;
    Kind came = waits ? Kind.TO_CONFIRM : tried.came();
    Warned warned = new Warned(worker.id(), desk.now(), tried.how());
    keepWarned(breach);
    boolean stands = came == Kind.LOOKED || came == Kind.SENT || waits;
    @Nullable Warned before = stands ? breach.warned() : null;
    boolean reads = came == Kind.CONFIRMED || !care.reaches(worker, breach);
    rows.warn(breach, ends ? warned : before, reads ? breach.earlier(next) : next);
    words.insert(BreachWord.of(id, came, warned.by(), warned.at(), tried.how()));
    callAll(breach, worker);
    desk.trace(ends ? RightsAction.BREACH_WARNED : RightsAction.BREACH_WARNING_TRIED, id);
  }

  /**
   * Whether the warning ends with it: by the word of somebody who can tell whether the person was
   * reached, and of a second one where it is not plain.
   */
  private boolean ends(
      Worker worker, Breach breach, BreachCourse course, Tried tried, List<String> spoken) {
    return switch (tried.came()) {
      case WARNED ->
          care.reaches(worker, breach) && !BreachRules.needsSecond(breach, tried, spoken);
      case CONFIRMED -> {
        if (!mayConfirm(worker, breach)) {
          throw Refused.at("came", "rights.breach.fault.confirm");
        }
        yield true;
      }
      case NOT_WARNED -> {
        if (!BreachRules.isSentence(tried.how())) {
          throw Refused.at("warned", "rights.breach.fault.sentence");
        }
        yield care.reaches(worker, breach)
            && course.mustNot().filter(each -> !each.by().equals(worker.id())).isPresent();
      }
      case LOOKED -> {
        if (breach.warned() == null) {
          throw Refused.at("came", "rights.breach.fault.notWarned");
        }
        yield false;
      }
      default -> false;
    };
  }

  /**
   * Somebody looks again after it was closed. Where the person is not reached, or not safe, it is
   * open again and the warning begins.
   */
  private void lookAfterClosing(Worker worker, Breach breach, Tried tried) {
    UUID id = breach.id();
    Look next = tried.next();
    switch (tried.came()) {
      case LOOKED -> {
        if (next == null) {
          throw Refused.at("next", "rights.breach.next.missing");
        }
        if (!care.reaches(worker, breach)) {
          throw Refused.at("came", "rights.breach.fault.looked");
        }
        BreachRules.checkTried(breach, tried, List.of());
        BreachRules.checkLook(next, desk.now(), AFTER_CLOSING);
        rows.look(breach, next);
      }
      case LOOK_OVER -> {
        if (!care.reaches(worker, breach)) {
          throw Refused.at("came", "rights.breach.fault.lookOver");
        }
        rows.look(breach, null);
      }
      case NOT_REACHED -> {
        if (next != null) {
          BreachRules.checkLook(next, desk.now(), lookWithin);
        }
        say(breach, Kind.OBJECTED, worker, Danger.YES, tried.how());
        rows.warn(rows.get(id), null, next);
        return;
      }
      default -> throw Refused.at("came", "rights.breach.fault.came");
    }
    words.insert(BreachWord.of(id, tried.came(), worker.id(), desk.now(), tried.how()));
    callAll(breach, worker);
    desk.trace(RightsAction.BREACH_WARNING_TRIED, id);
  }

  private void callAll(Breach breach, Worker but) {
    List<Person> called = called(breach.organisation(), true);
    call(breach, called, but);
    callTeller(breach, called, but);
  }

  /**
   * Whoever told it knows whom it is about, and whoever looks after the person: they hear of each
   * try, its end and each objection.
   */
  private void callTeller(Breach breach, List<Person> called, Worker but) {
    calls.call(
        CallKind.BREACH,
        Stream.concat(Stream.of(breach.told().by()), care.holders(breach.id()).stream())
            .distinct()
            .filter(each -> !each.equals(but.id()))
            .filter(each -> called.stream().noneMatch(known -> known.id().equals(each)))
            .toList());
  }

  /** Those that are open, or closed. */
  @Transactional(readOnly = true)
  public List<Breach> list(Worker officer, boolean open) {
    desk.running(officer);
    return rows.list(open);
  }

  /** One. */
  public Breach get(Worker officer, UUID id) {
    Breach breach = deciders.deciding(officer, id);
    desk.trace(RightsAction.BREACH_VIEWED, id);
    return breach;
  }

  /**
   * Keeps what was decided so far, and what was decided before where it is another. Where somebody
   * could be in danger after it who could not before, those who warn are called.
   *
   * @throws Refused with all that is wrong with it, and when it is closed already
   * @throws EditClash when somebody has written since it was shown
   */
  public void decide(
      Worker officer, UUID id, Decided decided, Judged judged, boolean closes, long version) {
    Breach breach = deciders.deciding(officer, id);
    if (breach.closedOn() != null) {
      throw Refused.because("rights.breach.fault.closed");
    }
    if (breach.version() != version) {
      throw new EditClash();
    }
    Refused.unlessEmpty(
        new ArrayList<>(
            BreachRules.faults(
                breach,
                course(id),
                officer.id(),
                decided,
                judged,
                closes,
                desk.now(),
                desk.today())));
    boolean danger = judged.danger().possible();
    boolean begins = danger && !breach.told().danger();
    if (begins) {
      keepWarned(breach);
    }
    @Nullable Look looker = looker(breach, judged.looker());
    rows.decide(breach, decided, danger, closes ? desk.today() : null, officer.id(), looker);
    keepReplaced(breach, decided, officer.id());
    judge(breach, decided, judged, officer.id());
    desk.trace(RightsAction.BREACH_WORKED_ON, id);
    if (begins) {
      call(breach, warners(breach.organisation()), officer);
      callInCharge(breach, officer);
    } else if (!danger && hasToBeRead(breach, judged)) {
      tellOff(breach, officer);
    }
    if (BreachRules.isNobodyTold(decided)) {
      PersonalText notPeople = Objects.requireNonNull(decided.notPeople());
      giveToRead(
          breach,
          Kind.PEOPLE_NOT_TOLD,
          notPeople,
          course(id).notTold().filter(each -> each.words().equals(notPeople)).isPresent(),
          officer);
    }
    PersonalText closeWhy = judged.closeWhy();
    if (danger && closeWhy != null) {
      giveToRead(
          breach,
          Kind.TO_CLOSE,
          closeWhy,
          course(id).toClose().filter(each -> each.words().equals(closeWhy)).isPresent(),
          officer);
    }
  }

  /** Who goes on looking, by the name that the officer chose; null where that stays. */
  private @Nullable Look looker(Breach breach, @Nullable UUID chosen) {
    if (chosen == null) {
      return null;
    }
    if (goOn(breach).stream().noneMatch(each -> each.id().equals(chosen))) {
      throw Refused.at("looker", "rights.breach.fault.looker");
    }
    @Nullable Look before = breach.look();
    if (before == null || !before.by().equals(chosen)) {
      calls.call(CallKind.BREACH, List.of(chosen));
    }
    return new Look(
        chosen, before == null ? desk.now().plus(Duration.ofHours(lookWithin)) : before.at());
  }

  /** Whether others have to read why nobody is in danger, and were not asked to yet. */
  private boolean hasToBeRead(Breach breach, Judged judged) {
    return breach.told().danger()
        || judged.why() != null
        || (breach.toHear().isEmpty() && course(breach.id()).isOffUnread());
  }

  /**
   * What one hand wrote is read by those who were called, once where it stays the same.
   *
   * @param stands whether it stays the same
   */
  private void giveToRead(
      Breach breach, Kind kind, PersonalText why, boolean stands, Worker officer) {
    BreachCourse course = course(breach.id());
    if (!stands) {
      words.insert(BreachWord.of(breach.id(), kind, officer.id(), desk.now(), why));
    }
    List<UUID> waiting = rows.get(breach.id()).toHear();
    List<Person> called = called(breach.organisation(), true);
    List<UUID> unread =
        called.stream()
            .map(Person::id)
            .filter(each -> !each.equals(officer.id()))
            .filter(each -> !stands || (!course.hasRead(each) && !waiting.contains(each)))
            .toList();
    if (!unread.isEmpty()) {
      rows.toHear(
          breach.id(), Stream.concat(waiting.stream(), unread.stream()).distinct().toList());
      call(breach, called.stream().filter(each -> unread.contains(each.id())).toList(), officer);
    }
  }

  /** What was said of one so far, in its order. */
  BreachCourse course(UUID id) {
    return new BreachCourse(words.list(id));
  }

  /** What was said of one so far, in its order, for whoever warns. */
  @Transactional(readOnly = true)
  public BreachCourse course(Worker worker, UUID id) {
    requireWarning(worker, id);
    return course(id);
  }

  /** All who were called to it, and whoever told it, are told that danger was taken off. */
  void tellOff(Breach breach, Worker officer) {
    List<Person> called = called(breach.organisation(), true);
    call(breach, called, officer);
    callTeller(breach, called, officer);
    rows.toHear(
        breach.id(),
        Stream.concat(called.stream().map(Person::id), Stream.of(breach.told().by()))
            .filter(each -> !each.equals(officer.id()))
            .distinct()
            .toList());
  }

  /** Who judged that nobody is in danger any more, and why; empty where that does not stand. */
  @Transactional(readOnly = true)
  public Optional<BreachWord> takenOff(Breach breach) {
    return breach.told().danger()
        ? Optional.empty()
        : said(breach.id(), kind -> kind == Kind.DANGER).stream()
            .reduce((before, after) -> after)
            .filter(last -> last.danger() == Danger.NO);
  }

  private void keepReplaced(Breach breach, Decided decided, UUID by) {
    Decided before = breach.decided();
    if (before != null) {
      if (!breach.isAnew() && before.risk() != decided.risk()) {
        keep(breach, Kind.RISK, PersonalText.of(before.risk().name()), by);
      }
      replaced(breach, Kind.WHY, before.why(), decided.why(), by);
      replaced(breach, Kind.NOT_PEOPLE, before.notPeople(), decided.notPeople(), by);
      replaced(breach, Kind.CHANGES, before.changes(), decided.changes(), by);
    }
  }

  private void replaced(
      Breach breach,
      Kind kind,
      @Nullable PersonalText before,
      @Nullable PersonalText after,
      UUID by) {
    if (!PersonalText.shown(before).equals(PersonalText.shown(after))) {
      keep(breach, kind, before, by);
    }
  }

  private void judge(Breach breach, Decided decided, Judged judged, UUID by) {
    BreachCourse.Answer stands = answer(breach);
    boolean changes = judged.danger().possible() != breach.told().danger();
    if (changes
        || judged.why() != null
        || judged.danger() != stands.danger()
        || (judged.danger().possible() && !by.equals(stands.by()))) {
      PersonalText bare = changes ? decided.why() : PersonalText.of(judged.danger().name());
      PersonalText why = judged.why() == null ? bare : judged.why();
      words.insert(
          new BreachWord(breach.id(), Kind.DANGER, by, desk.now(), judged.danger(), null, why));
    }
  }
}
