package org.lodestar.app.sharing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.Explained;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.Interpreter;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.face.Agreements;
import org.lodestar.app.sharing.face.Proposals;
import org.lodestar.app.sharing.face.ReceivedShares;
import org.lodestar.app.sharing.face.Shares;
import org.lodestar.app.site.Language;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/**
 * Two organisations with an agreement, a case of the first, an adult in it who agreed to sharing.
 */
@Component
public class SharingScene {
  private final Workforce workforce;
  private final Cases cases;
  private final CaseAccess access;
  private final CasePeople people;
  private final CaseConsents consents;
  private final Agreements agreements;
  private final Proposals proposals;
  private final Shares shares;
  private final ReceivedShares received;

  SharingScene(
      Workforce workforce,
      Cases cases,
      CaseAccess access,
      CasePeople people,
      CaseConsents consents,
      Agreements agreements,
      Proposals proposals,
      Shares shares,
      ReceivedShares received) {
    this.workforce = workforce;
    this.cases = cases;
    this.access = access;
    this.people = people;
    this.consents = consents;
    this.agreements = agreements;
    this.proposals = proposals;
    this.shares = shares;
    this.received = received;
  }

  /** Who is there: a manager and a caseworker who give, a caseworker and a practitioner who get. */
  public record Made(
      Worker manager,
      Worker giver,
      Worker receiver,
      Worker reader,
      CaseFile file,
      UUID person,
      String name) {
    /** The person's case. */
    public UUID caseFile() {
      return file.id();
    }
  }

  /** A scene of its own, with new organisations. */
  public Made make() {
    return make(AgeStatus.ADULT);
  }

  /** As {@link #make()}, with a person of this age. */
  public Made make(AgeStatus age) {
    return make(age, AgencyKind.CHARITY);
  }

  /** As {@link #make()}, with a receiver of this kind. */
  public Made make(AgeStatus age, AgencyKind receivers) {
    UUID council = workforce.anOrganisation();
    UUID charity = workforce.anOrganisation(receivers);
    Worker manager = workforce.aWorker(council, Role.MANAGER);
    Worker giver = workforce.aWorker(council, Role.CASEWORKER);
    Worker receiver = workforce.aWorker(charity, Role.CASEWORKER);
    Worker reader = workforce.aWorker(charity, Role.PRACTITIONER);
    String name = "Ruxandra Vexmoor" + System.nanoTime();
    agreed(manager, charity);
    CaseFile file = as(giver, () -> cases.open(giver, NewCase.without(null, giver.id())));
    doing(manager, () -> access.declareNoConflict(manager, file.id()));
    UUID person = as(giver, () -> people.add(giver, file.id(), details(age, name)).id());
    Made made = new Made(manager, giver, receiver, reader, file, person, name);
    if (age == AgeStatus.ADULT) {
      agree(made, ConsentKind.SHARING_WITH_PARTNERS);
    }
    return made;
  }

  private static Agreement agreement(UUID one, UUID other) {
    LocalDate today = today();
    return new Agreement(
        Ids.next(),
        "Invented agreement",
        Set.of(one, other),
        EnumSet.allOf(SharePurpose.class),
        today.minusYears(2),
        today.plusYears(1),
        today.plusMonths(6),
        0);
  }

  public static PersonDetails details(AgeStatus age, String name) {
    return new PersonDetails(
        Set.of(RoleInCase.POTENTIAL_VICTIM),
        List.of(new PersonName(NameKind.GIVEN, PersonalText.of(name))),
        new AgeFinding(age, AgeBasis.OWN_WORD, null, null),
        new UncertainDate.Unknown(),
        false,
        Gender.FEMALE,
        null,
        List.of("RO"),
        List.of("ro"),
        null,
        null);
  }

  /** The person says yes. */
  public void agree(Made made, ConsentKind kind) {
    ask(made, kind, ConsentOutcome.GIVEN);
  }

  /** The person says no. */
  public void refuse(Made made, ConsentKind kind) {
    ask(made, kind, ConsentOutcome.REFUSED);
  }

  /** The person says no while somebody who came with them listens. */
  public void refuseOverheard(Made made, ConsentKind kind) {
    ask(made, kind, ConsentOutcome.REFUSED, false);
  }

  private void ask(Made made, ConsentKind kind, ConsentOutcome outcome) {
    ask(made, kind, outcome, true);
  }

  /** The person says yes with words of their own. */
  public void agreeSaying(Made made, ConsentKind kind, String words) {
    ask(made, kind, ConsentOutcome.GIVEN, true, PersonalText.of(words));
  }

  private void ask(Made made, ConsentKind kind, ConsentOutcome outcome, boolean inPrivate) {
    ask(made, kind, outcome, inPrivate, null);
  }

  private void ask(
      Made made,
      ConsentKind kind,
      ConsentOutcome outcome,
      boolean inPrivate,
      @Nullable PersonalText words) {
    Conversation held =
        new Conversation(
            today(),
            Conversation.Method.IN_PERSON,
            Interpreter.INDEPENDENT,
            null,
            inPrivate,
            !inPrivate,
            true,
            Set.of(Explained.values()),
            "2026-04",
            false,
            Map.of(kind, outcome),
            words);
    doing(made.giver(), () -> consents.record(made.giver(), made.caseFile(), made.person(), held));
  }

  /** Sharing with another body is agreed. */
  public void agreed(Made made, UUID other) {
    agreed(made.manager(), other);
  }

  /** Both organisations confirm it. */
  private void agreed(Worker manager, UUID other) {
    Agreement agreement = agreement(manager.organisation(), other);
    Worker theirs = workforce.aWorker(other, Role.DATA_PROTECTION_OFFICER);
    doing(manager, () -> agreements.add(manager, agreement));
    doing(theirs, () -> agreements.confirm(theirs, agreement.id(), 0));
  }

  /** The person takes it back. */
  public void withdraw(Made made, ConsentKind kind) {
    doing(
        made.giver(),
        () -> consents.withdraw(made.giver(), made.caseFile(), made.person(), kind, null));
  }

  /** What is wanted when nothing is special: identity and age, by consent, for support. */
  public NewShare wanted(Made made) {
    return wanted(made, Basis.CONSENT, List.of("IDENTITY", "AGE"), false);
  }

  public NewShare wanted(Made made, Basis basis, List<String> sections, boolean urgent) {
    return wanted(made, Receiver.team(made.receiver().organisation()), basis, sections, urgent);
  }

  public NewShare wanted(
      Made made, Receiver receiver, Basis basis, List<String> sections, boolean urgent) {
    boolean consent = basis == Basis.CONSENT;
    @Nullable ConsentKind kind = consent ? ConsentKind.SHARING_WITH_PARTNERS : null;
    return new NewShare(
            made.caseFile(),
            made.person(),
            receiver,
            new Terms(SharePurpose.SUPPORT, basis, kind, urgent, sections, today().plusMonths(3)),
            new Grounds(
                PersonalText.of("They have a room"),
                consent ? PersonalText.of("Agreed today, name and age, with the charity") : null,
                basis.needsReason() ? PersonalText.of("Asking would put her at risk") : null,
                Map.of()))
        .telling(urgent ? PersonalText.of("He waits outside her door") : null);
  }

  /** Proposed by the giver. */
  public UUID proposed(Made made, NewShare wanted) {
    return as(made.giver(), () -> proposals.propose(made.giver(), wanted, Language.ENGLISH).id());
  }

  /** Proposed and offered. */
  public UUID offered(Made made, NewShare wanted) {
    UUID id = proposed(made, wanted);
    doing(made.giver(), () -> shares.offer(made.giver(), id, version(made, id)));
    return id;
  }

  /** Offered, accepted, and the two workers of the receiver know nobody in it. */
  public UUID accepted(Made made, NewShare wanted) {
    UUID id = offered(made, wanted);
    doing(made.receiver(), () -> received.accept(made.receiver(), id));
    declare(made.receiver(), id);
    declare(made.reader(), id);
    return id;
  }

  public void declare(Worker worker, UUID id) {
    doing(worker, () -> received.declareNoConflict(worker, id));
  }

  public long version(Made made, UUID id) {
    return as(made.giver(), () -> shares.head(made.giver(), id).version());
  }

  /** Whether this worker reads it now. */
  public boolean reads(Worker worker, UUID id) {
    return as(worker, () -> received.read(worker, id, Reading.Kind.SCREEN)).isPresent();
  }

  public static LocalDate today() {
    return LocalDate.now(ScopedClock.utc().withZone(ZoneId.of("Europe/London")));
  }

  public static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  public static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }
}
