package org.lodestar.app.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.RetentionRule.Doing;
import org.lodestar.app.retention.RetentionRule.Terms;
import org.lodestar.app.retention.face.DisposalRounds;
import org.lodestar.app.retention.face.Disposals;
import org.lodestar.app.retention.face.RetentionRules;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.RecordClass;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** An organisation with an officer and two managers, cases long closed, and rules of its own. */
@Component
public class RetentionScene {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Workforce workforce;
  private final Cases cases;
  private final CaseAccess access;
  private final CasePeople people;
  private final RetentionRules rules;
  private final Disposals disposals;
  private final DisposalRounds rounds;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  RetentionScene(
      Workforce workforce,
      Cases cases,
      CaseAccess access,
      CasePeople people,
      RetentionRules rules,
      Disposals disposals,
      DisposalRounds rounds,
      DSLContext sql,
      TransactionOperations transactions) {
    this.workforce = workforce;
    this.cases = cases;
    this.access = access;
    this.people = people;
    this.rules = rules;
    this.disposals = disposals;
    this.rounds = rounds;
    this.sql = sql;
    this.transactions = transactions;
  }

  /** Who is there. */
  public record Cast(UUID organisation, Worker officer, Worker manager, Worker second) {}

  /** A case with one person. */
  public record Closed(UUID caseFile, UUID person, String reference) {}

  /** A new organisation. */
  public Cast cast() {
    UUID organisation = workforce.anOrganisation();
    return new Cast(
        organisation,
        workforce.aWorker(organisation, Role.DATA_PROTECTION_OFFICER),
        workforce.aWorker(organisation, Role.MANAGER),
        workforce.aWorker(organisation, Role.MANAGER));
  }

  /** A case of an adult, opened and closed on a day. */
  public Closed closed(Cast cast, LocalDate on) {
    return closed(cast, on, AgeStatus.ADULT, new UncertainDate.Unknown());
  }

  /** A case, opened and closed on a day. */
  public Closed closed(Cast cast, LocalDate on, AgeStatus age, UncertainDate birth) {
    return on(
        on,
        () -> {
          Closed open = open(cast, age, birth);
          close(cast, open);
          return open;
        });
  }

  /** An open case of an adult. */
  public Closed open(Cast cast) {
    return open(cast, AgeStatus.ADULT, new UncertainDate.Unknown());
  }

  private Closed open(Cast cast, AgeStatus age, UncertainDate birth) {
    Worker manager = cast.manager();
    return as(
        manager,
        () -> {
          CaseFile file =
              cases.open(
                  manager, NewCase.without(PersonalText.of("An invented summary"), manager.id()));
          UUID person = people.add(manager, file.id(), details(age, birth)).id();
          return new Closed(file.id(), person, file.reference());
        });
  }

  /** Closes a case. */
  public void close(Cast cast, Closed open) {
    Worker manager = cast.manager();
    doing(
        manager,
        () -> {
          long version = cases.head(manager, open.caseFile()).version();
          cases.close(
              manager,
              open.caseFile(),
              CloseReason.HANDED_TO_ANOTHER_SERVICE,
              PersonalText.of("Another service goes on"),
              version);
        });
  }

  /** Opens it again. */
  public void reopen(Cast cast, Closed closed) {
    Worker manager = cast.manager();
    doing(
        manager,
        () ->
            cases.reopen(
                manager, closed.caseFile(), cases.head(manager, closed.caseFile()).version()));
  }

  private static PersonDetails details(AgeStatus age, UncertainDate birth) {
    return new PersonDetails(
        Set.of(RoleInCase.POTENTIAL_VICTIM),
        List.of(new PersonName(NameKind.GIVEN, PersonalText.of("Oswin Tarrowmere"))),
        new AgeFinding(
            age, age == AgeStatus.ADULT ? AgeBasis.DOCUMENTS : AgeBasis.OWN_WORD, null, null),
        birth,
        false,
        Gender.NOT_KNOWN,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  /** A colleague has said that they know nobody in a case. */
  public void declare(Worker worker, Closed closed) {
    doing(worker, () -> access.declareNoConflict(worker, closed.caseFile()));
  }

  /** Sets a rule of the organisation: no notice, no limit to how many. */
  public void rule(Cast cast, RecordClass recordClass, int months) {
    rule(cast, recordClass, new Terms(months, null, Doing.DISPOSE, 0, 100, "A test", false));
  }

  public void rule(Cast cast, RecordClass recordClass, Terms terms) {
    Worker officer = cast.officer();
    doing(
        officer,
        () ->
            rules.change(
                officer,
                recordClass,
                terms,
                rules.history(officer, recordClass).getFirst().version()));
  }

  /** The officer looks through all records. */
  public UUID prepared(Cast cast) {
    return as(cast.officer(), () -> disposals.prepare(cast.officer()));
  }

  /** Somebody agrees to what is there now. */
  public void approve(Worker worker, UUID disposal) {
    doing(worker, () -> disposals.approve(worker, disposal, view(worker, disposal).version()));
  }

  /** Looked through, and agreed by the officer and the manager. */
  public UUID agreed(Cast cast) {
    UUID id = prepared(cast);
    approve(cast.officer(), id);
    approve(cast.manager(), id);
    return id;
  }

  /** Looked through, agreed and carried out. */
  public UUID done(Cast cast) {
    UUID id = agreed(cast);
    rounds.run();
    return id;
  }

  /** A disposal as somebody sees it. */
  public Disposal view(Worker worker, UUID disposal) {
    return as(worker, () -> disposals.get(worker, disposal)).disposal();
  }

  /** What was counted of a class. */
  public DisposalLine line(Worker worker, UUID disposal, RecordClass recordClass) {
    return as(worker, () -> disposals.get(worker, disposal)).lines().stream()
        .filter(line -> line.recordClass() == recordClass)
        .findFirst()
        .orElseThrow();
  }

  /** Whether the case is still there. */
  public boolean isThere(Closed closed) {
    return count("select count(*) from casework.case_file where id = ?", closed.caseFile()) == 1;
  }

  /** A number that the program itself sees. */
  public int count(String query, Object... with) {
    return Standing.task("test")
        .call(
            () ->
                Objects.requireNonNull(
                    transactions.execute(
                        status -> sql.fetchSingle(query, with).into(Integer.class))));
  }

  /** A text that the program itself sees. */
  public String text(String query, Object... with) {
    return Standing.task("test")
        .call(
            () ->
                Objects.requireNonNull(
                    transactions.execute(
                        status -> sql.fetchSingle(query, with).into(String.class))));
  }

  /** Carries out what is agreed and whose day has come. */
  public void round() {
    rounds.run();
  }

  /** Does something with the rows as the program itself. */
  public void change(String statement, Object... with) {
    Standing.task("test")
        .run(() -> transactions.executeWithoutResult(status -> sql.execute(statement, with)));
  }

  public static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  public static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  /** As if it were noon of a day. */
  public static <T> T on(LocalDate day, ScopedValue.CallableOp<T, RuntimeException> work) {
    Instant noon = day.atTime(12, 0).atZone(LONDON).toInstant();
    return ScopedClock.at(noon, work);
  }

  /** As if it were noon of a day. */
  public static void onDay(LocalDate day, Runnable work) {
    on(
        day,
        () -> {
          work.run();
          return day;
        });
  }

  public static LocalDate today() {
    return LocalDate.now(ScopedClock.utc().withZone(LONDON));
  }
}
