package org.lodestar.app.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Explained;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.Interpreter;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.Whereabouts;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/** Makes a case about one invented person that leads to a given questionnaire. */
@Component
public class CaseOfOne {
  private final Workforce workforce;
  private final Cases cases;
  private final CasePeople people;
  private final CaseConsents consents;
  private final CasePathways pathways;
  private final Clock clock;

  CaseOfOne(
      Workforce workforce,
      Cases cases,
      CasePeople people,
      CaseConsents consents,
      CasePathways pathways,
      Clock clock) {
    this.workforce = workforce;
    this.cases = cases;
    this.people = people;
    this.consents = consents;
    this.pathways = pathways;
    this.clock = clock;
  }

  /** A first responder, their case and the person in it. */
  public record Made(Worker worker, UUID caseFile, UUID person) {
    /** Does the work as the first responder. */
    public <T> T as(ScopedValue.CallableOp<T, RuntimeException> work) {
      return Standing.member(worker.id()).call(work);
    }

    /** Does the work as the first responder. */
    public void doing(Runnable work) {
      Standing.member(worker.id()).run(work);
    }
  }

  /** A case that leads to this questionnaire. */
  public Made leadingTo(FormRoute route) {
    Worker worker = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    return leadingTo(route, worker);
  }

  /** A case of this worker that leads to this questionnaire. */
  public Made leadingTo(FormRoute route, Worker worker) {
    return Standing.member(worker.id()).call(() -> make(route, worker));
  }

  private Made make(FormRoute route, Worker worker) {
    UUID file = cases.open(worker, new NewCase(null, null, 0, worker.id())).id();
    AgeStatus age = route.isAdult() ? AgeStatus.ADULT : AgeStatus.UNSURE;
    UUID person = people.add(worker, file, person(age)).id();
    people.addEpisode(worker, file, person, episode());
    people.addSign(worker, file, person, sign());
    people.addContact(worker, file, person, phone());
    pathways.decide(worker, file, person, grounds());
    if (route.isAdult()) {
      consents.record(worker, file, person, conversation(answers(route)));
    }
    return new Made(worker, file, person);
  }

  private static Map<ConsentKind, ConsentOutcome> answers(FormRoute route) {
    ConsentOutcome nrm = route.isReferral() ? ConsentOutcome.GIVEN : ConsentOutcome.REFUSED;
    ConsentOutcome named =
        route == FormRoute.DTN_NAMED ? ConsentOutcome.GIVEN : ConsentOutcome.REFUSED;
    return Map.of(
        ConsentKind.NRM_REFERRAL,
        nrm,
        ConsentKind.NAMED_IN_NOTIFICATION,
        named,
        ConsentKind.POLICE_CO_OPERATION,
        named);
  }

  private static PersonDetails person(AgeStatus age) {
    return new PersonDetails(
        Set.of(RoleInCase.POTENTIAL_VICTIM),
        List.of(
            new PersonName(NameKind.GIVEN, PersonalText.of("Trần Thị Thu")),
            new PersonName(NameKind.USED_IN_EXPLOITATION, PersonalText.of("Lucky"))),
        new AgeFinding(age, AgeBasis.OWN_WORD, null, null),
        new UncertainDate.Exact(LocalDate.of(1999, 3, 7)),
        false,
        Gender.FEMALE,
        null,
        List.of("VN"),
        List.of("vi"),
        null,
        null);
  }

  private static Episode episode() {
    return new Episode(
        Set.of(ExploitationType.LAB_FORCED_WORK),
        Set.of(),
        Whereabouts.UK,
        PersonalText.of("A yard in Elsewhere"),
        UncertainDate.parse("2026-06"),
        new UncertainDate.Unknown(),
        Known.YES,
        PersonalText.of("Bashkim Krasniqi"),
        PersonalText.of("Thu washed vehicles twelve hours a day without breaks for no pay."));
  }

  private Sign sign() {
    return new Sign(
        null,
        PersonalText.of("A lock on the outside of the store room at the yard."),
        PersonalText.of("I refer because the lock is a sign of control."),
        PersonalText.of("the housing officer"),
        UncertainDate.parse("2026-11"),
        PersonalText.of("in the yard"));
  }

  private SafeContact phone() {
    return new SafeContact(
        SafeContactChannel.PHONE_CALL,
        PersonalText.of("07700 900123"),
        Known.YES,
        null,
        null,
        null,
        null,
        Known.NO,
        false,
        false,
        Known.YES,
        null,
        today(),
        today().plusDays(30));
  }

  private Decision grounds() {
    return new Decision(
        Decision.Kind.GROUNDS,
        Decision.Outcome.GROUNDS,
        List.of(),
        PersonalText.of("A lock, no pay"),
        PersonalText.of("I refer because the lock and the missing pay are signs of control."),
        PersonalText.of("A manager"),
        null,
        today());
  }

  private Conversation conversation(Map<ConsentKind, ConsentOutcome> outcomes) {
    return new Conversation(
        today(),
        Conversation.Method.IN_PERSON,
        Interpreter.INDEPENDENT,
        PersonalText.of("Vietnamese"),
        true,
        false,
        true,
        EnumSet.allOf(Explained.class),
        "2026-04",
        false,
        outcomes,
        PersonalText.of("Fears for the family"));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }
}
