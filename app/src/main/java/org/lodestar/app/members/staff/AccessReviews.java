package org.lodestar.app.members.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Person.State;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.HandLimits;
import org.lodestar.app.members.domain.StaffRules;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.staff.AccessReview.Answer;
import org.lodestar.app.members.staff.AccessReview.Line;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is in charge of a place looks, twice a year, at every account there: does each still need
 * what it opens? Each is answered for by somebody else than its owner, nothing is answered
 * beforehand, and what was found stays work until the account shows it.
 */
@Component
@Transactional
public class AccessReviews {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int MOST = 2_000;

  private final ReviewRows rows;
  private final StaffRows staff;
  private final Organisations organisations;
  private final Audit audit;
  private final Clock clock;

  AccessReviews(
      ReviewRows rows, StaffRows staff, Organisations organisations, Audit audit, Clock clock) {
    this.rows = rows;
    this.staff = staff;
    this.organisations = organisations;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * How a place stands.
   *
   * @throws NotFound for another place than the worker's own, but for who looks after all
   */
  @Transactional(readOnly = true)
  public AccessReview get(Worker worker, UUID organisation) {
    requireReach(worker, organisation);
    return reviewed(organisation);
  }

  private AccessReview reviewed(UUID organisation) {
    List<StaffRecord> all = all(organisation);
    List<StaffRecord> accounts = all.stream().filter(AccessReviews::comesIn).toList();
    ReviewRows.@Nullable Signed last = rows.last(organisation).orElse(null);
    Map<UUID, ReviewRows.Said> now = rows.open(organisation).map(rows::answers).orElse(Map.of());
    Map<UUID, ReviewRows.Said> then = last == null ? Map.of() : rows.answers(last.id());
    Map<UUID, LocalDate> used = rows.lastIn(accounts.stream().map(StaffRecord::id).toList());
    List<Line> lines = new ArrayList<>();
    List<Line> toDo = new ArrayList<>();
    for (StaffRecord account : accounts) {
      LocalDate lastIn = used.get(account.id());
      Line said = line(account, lastIn, now.get(account.id()));
      lines.add(said);
      Line found = said.answer() == null ? line(account, lastIn, then.get(account.id())) : said;
      if (found.answer() != null && found.answer() != Answer.KEEPS) {
        toDo.add(found);
      }
    }
    Instant since = Objects.requireNonNull(rows.since(List.of(organisation)).get(organisation));
    return new AccessReview(
        organisation,
        last == null ? null : last.at(),
        last == null ? null : last.by(),
        due(since),
        lines,
        toDo,
        all.stream().flatMap(each -> done(each, then.get(each.id())).stream()).toList());
  }

  /** What was found of an account, where it is another now than it was then. */
  private static Optional<Line> done(StaffRecord account, ReviewRows.@Nullable Said said) {
    return said == null
            || said.answer() == Answer.KEEPS
            || (comesIn(account) && said.isOf(account.roles()))
        ? Optional.empty()
        : Optional.of(new Line(account, null, said.answer(), said.by()));
  }

  /** An answer is about the roles that the account had then; about others nothing was said. */
  private static Line line(
      StaffRecord account, @Nullable LocalDate lastIn, ReviewRows.@Nullable Said said) {
    return said == null || !said.isOf(account.roles())
        ? new Line(account, lastIn, null, null)
        : new Line(account, lastIn, said.answer(), said.by());
  }

  /** Accounts with which somebody can come in, now or once they have joined. */
  private List<StaffRecord> accounts(UUID organisation) {
    return all(organisation).stream().filter(AccessReviews::comesIn).toList();
  }

  private List<StaffRecord> all(UUID organisation) {
    return staff.list(new StaffFilter("", organisation, null), 0, MOST);
  }

  private static boolean comesIn(StaffRecord account) {
    return account.state() == State.ACTIVE || account.state() == State.INVITED;
  }

  /** By when each of the places that the worker may review is to be looked at, soonest first. */
  @Transactional(readOnly = true)
  public Map<UUID, LocalDate> due(Person worker) {
    List<UUID> mine =
        worker.roles().contains(Role.PLATFORM_ADMINISTRATOR)
            ? organisations.list().stream().map(Organisation::id).toList()
            : List.of(worker.organisation());
    Map<UUID, LocalDate> due = new java.util.LinkedHashMap<>();
    rows.since(mine).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(each -> due.put(each.getKey(), due(each.getValue())));
    return due;
  }

  /** How many accounts of a place wait for what its last review found. */
  @Transactional(readOnly = true)
  public int toDo(UUID organisation) {
    return reviewed(organisation).toDo().size();
  }

  private LocalDate due(Instant since) {
    return HandLimits.reviewedBy(
        LocalDate.ofInstant(since, LONDON), LocalDate.ofInstant(clock.instant(), LONDON));
  }

  /**
   * Keeps what was said of some accounts. What is left out stays as it was.
   *
   * @throws NotFound for an account of another place
   * @throws Refused for one's own account
   */
  public void say(Worker worker, UUID organisation, Map<UUID, Answer> answers) {
    requireReach(worker, organisation);
    Map<UUID, StaffRecord> accounts =
        accounts(organisation).stream()
            .collect(java.util.stream.Collectors.toMap(StaffRecord::id, each -> each));
    if (!accounts.keySet().containsAll(answers.keySet())) {
      throw new NotFound();
    }
    if (answers.containsKey(worker.id())) {
      throw Refused.because("members.review.own");
    }
    Instant now = now();
    UUID review = rows.hold(organisation, worker.id(), now);
    answers.forEach(
        (person, answer) ->
            rows.say(
                review,
                person,
                Objects.requireNonNull(accounts.get(person)).roles(),
                answer,
                worker.id(),
                now));
  }

  /**
   * Signs it off. Every account but the worker's own must have been answered for, as it is now.
   *
   * @throws Refused while some are open
   */
  public void sign(Worker worker, UUID organisation) {
    requireReach(worker, organisation);
    Instant now = now();
    UUID review = rows.hold(organisation, worker.id(), now);
    long open =
        reviewed(organisation).lines().stream()
            .filter(each -> each.answer() == null && !each.account().id().equals(worker.id()))
            .count();
    if (open > 0) {
      throw Refused.because("members.review.unanswered");
    }
    rows.sign(review, worker.id(), now);
    audit.record(
        Entry.of(MembersAction.ACCESS_REVIEWED, ObjectRef.of("ORGANISATION", organisation)));
  }

  private void requireReach(Worker worker, UUID organisation) {
    boolean known = organisations.find(organisation).filter(Organisation::open).isPresent();
    boolean own =
        worker.roles().contains(Role.MANAGER) && worker.organisation().equals(organisation);
    if (!known || !(own || StaffRules.reaches(worker, organisation))) {
      throw new NotFound();
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
