package org.lodestar.app.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.face.DataAnswers;
import org.lodestar.app.rights.face.DataRequests;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DataRight;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/** An officer, two workers of a case team, their cases and requests. */
@Component
public class RightsScene {
  private final Workforce workforce;
  private final Cases cases;
  private final CasePeople people;
  private final CaseAccess access;
  private final DataRequests requests;
  private final DataAnswers answers;
  private final Clock clock;

  RightsScene(
      Workforce workforce,
      Cases cases,
      CasePeople people,
      CaseAccess access,
      DataRequests requests,
      DataAnswers answers,
      Clock clock) {
    this.workforce = workforce;
    this.cases = cases;
    this.people = people;
    this.access = access;
    this.requests = requests;
    this.answers = answers;
    this.clock = clock;
  }

  /** Three colleagues. */
  public record Team(Worker officer, Worker gatherer, Worker reader) {}

  /** Somebody in a case of the gatherer. */
  public record InCase(UUID caseFile, UUID person) {}

  /** A team in an organisation of its own. */
  public Team aTeam() {
    UUID organisation = workforce.anOrganisation();
    return new Team(
        workforce.aWorker(organisation, Role.DATA_PROTECTION_OFFICER),
        workforce.aWorker(organisation, Role.CASEWORKER, Role.FIRST_RESPONDER),
        workforce.aWorker(organisation, Role.MANAGER));
  }

  static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  /** Somebody in a case that both of the team have declared. */
  public InCase somebody(Team team, RoleInCase... roles) {
    Worker worker = team.gatherer();
    InCase made =
        as(
            worker,
            () -> {
              UUID file = cases.open(worker, NewCase.without(null, worker.id())).id();
              return new InCase(file, people.add(worker, file, named("Mara Marten", roles)).id());
            });
    doing(team.reader(), () -> access.declareNoConflict(team.reader(), made.caseFile()));
    return made;
  }

  static PersonDetails named(String name, RoleInCase... roles) {
    return new PersonDetails(
        Set.of(roles),
        List.of(new PersonName(NameKind.GIVEN, PersonalText.of(name))),
        new AgeFinding(AgeStatus.ADULT, AgeBasis.OWN_WORD, null, null),
        new UncertainDate.Unknown(),
        false,
        Gender.NOT_KNOWN,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
  }

  /** A request that counts since today. */
  DataRequest aRequest(Team team, DataRight right) {
    return aRequest(team, right, today(), IdentityProof.KNOWN_TO_WORKER);
  }

  DataRequest aRequest(
      Team team, DataRight right, LocalDate received, @Nullable IdentityProof proof) {
    NewRequest wanted =
        new NewRequest(
            right,
            received,
            PersonalText.of("Mara Marten"),
            PersonalText.of("What have you got on me?"),
            PersonalText.of("I come by"),
            proof);
    return as(team.officer(), () -> requests.log(team.officer(), wanted));
  }

  DataRequest read(Team team, DataRequest request) {
    return as(team.officer(), () -> requests.get(team.officer(), request.id()));
  }

  /** A request that was taken back on the day on which it came; its identifier. */
  public UUID withdrawn(Team team) {
    DataRequest request = aRequest(team, DataRight.ACCESS);
    doing(team.officer(), () -> requests.withdraw(team.officer(), request.id(), request.version()));
    return request.id();
  }

  /** A request that is with the team. */
  DataRequest asked(Team team, DataRight right) {
    DataRequest request = aRequest(team, right);
    doing(
        team.officer(),
        () ->
            requests.ask(
                team.officer(),
                request.id(),
                team.gatherer().id(),
                team.reader().id(),
                request.version()));
    return read(team, request);
  }

  DataAnswers.View finding(Worker worker, DataRequest request) {
    return as(worker, () -> answers.get(worker, request.team().finding()));
  }

  void found(Team team, DataRequest request, InCase somebody) {
    doing(
        team.gatherer(),
        () ->
            answers.found(
                team.gatherer(), request.team().finding(), somebody.caseFile(), somebody.person()));
  }

  void answer(Team team, DataRequest request, Answer answer) {
    long version = finding(team.gatherer(), request).finding().version();
    doing(
        team.gatherer(),
        () ->
            answers.answer(
                team.gatherer(),
                request.team().finding(),
                answer,
                PersonalText.of("For a test"),
                PersonalText.of("Words for them"),
                version));
  }

  void approve(Team team, DataRequest request) {
    long version = finding(team.reader(), request).finding().version();
    doing(team.reader(), () -> answers.approve(team.reader(), request.team().finding(), version));
  }

  void release(Team team, DataRequest request) {
    long version = read(team, request).version();
    doing(team.officer(), () -> requests.release(team.officer(), request.id(), version));
  }
}
