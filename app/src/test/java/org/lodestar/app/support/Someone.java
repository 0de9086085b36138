package org.lodestar.app.support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/** Makes an invented person in a case, with two colleagues who work on it. */
@Component
public class Someone {
  private final Workforce workforce;
  private final Cases cases;
  private final CasePeople people;
  private final CaseAccess access;

  Someone(Workforce workforce, Cases cases, CasePeople people, CaseAccess access) {
    this.workforce = workforce;
    this.cases = cases;
    this.people = people;
    this.access = access;
  }

  /** A person, the worker of their case and a colleague. */
  public record Made(Worker worker, Worker colleague, UUID caseFile, UUID person) {
    /** Does the work as the worker. */
    public <T> T as(ScopedValue.CallableOp<T, RuntimeException> work) {
      return Standing.member(worker.id()).call(work);
    }

    /** Does the work as the worker. */
    public void doing(Runnable work) {
      Standing.member(worker.id()).run(work);
    }

    /** Does the work as the colleague. */
    public void doingAsColleague(Runnable work) {
      Standing.member(colleague.id()).run(work);
    }
  }

  /** An adult, or a person treated as a child. */
  public Made of(AgeStatus age) {
    UUID organisation = workforce.anOrganisation();
    Worker worker = workforce.aWorker(organisation, Role.FIRST_RESPONDER, Role.MANAGER);
    Worker colleague = workforce.aWorker(organisation, Role.CASEWORKER);
    UUID file =
        Standing.member(worker.id())
            .call(() -> cases.open(worker, NewCase.without(null, worker.id())))
            .id();
    Standing.member(colleague.id()).run(() -> access.declareNoConflict(colleague, file));
    UUID person =
        Standing.member(worker.id()).call(() -> people.add(worker, file, details(age))).id();
    return new Made(worker, colleague, file, person);
  }

  private static PersonDetails details(AgeStatus age) {
    return new PersonDetails(
        Set.of(RoleInCase.POTENTIAL_VICTIM),
        List.of(new PersonName(NameKind.GIVEN, PersonalText.of("Mira Dovewell"))),
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

  /** Answers: names and values in turn. */
  public static Answers answers(String... namesAndValues) {
    Map<String, List<String>> values = new java.util.LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return new Answers(values);
  }
}
