package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.Explained;
import org.lodestar.app.casework.Interpreter;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Agreement;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Grounds;
import org.lodestar.app.sharing.NewShare;
import org.lodestar.app.sharing.NotesRequest;
import org.lodestar.app.sharing.Reading;
import org.lodestar.app.sharing.Receiver;
import org.lodestar.app.sharing.SharePurpose;
import org.lodestar.app.sharing.Terms;
import org.lodestar.app.sharing.Told;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.app.sharing.face.NotesRequests;
import org.lodestar.app.sharing.face.Proposals;
import org.lodestar.app.sharing.face.ReceivedShares;
import org.lodestar.app.sharing.face.Shares;
import org.lodestar.app.sharing.face.StarterAgreement;
import org.lodestar.app.site.Language;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.springframework.stereotype.Component;

/** An agreement, and in one case: shares that were read and that wait, a call, a request. */
@Component
class SharingFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String FILE = "case:farm";
  private static final Set<String> PARTIES =
      Set.of("LEAD", "CHILDREN", "ADULTS", "HOUSING", "POLICE", "HEALTH", "CHARITY", "NAVIGATORS");

  private final StarterAgreement agreements;
  private final Proposals proposals;
  private final Shares shares;
  private final ReceivedShares received;
  private final LiaisonLog log;
  private final NotesRequests requests;
  private final CasePeople people;
  private final CaseConsents consents;

  SharingFill(
      StarterAgreement agreements,
      Proposals proposals,
      Shares shares,
      ReceivedShares received,
      LiaisonLog log,
      NotesRequests requests,
      CasePeople people,
      CaseConsents consents) {
    this.agreements = agreements;
    this.proposals = proposals;
    this.shares = shares;
    this.received = received;
    this.log = log;
    this.requests = requests;
    this.people = people;
    this.consents = consents;
  }

  /** The agreement of the invented partnership. */
  UUID agree(Players players, Instant founded) {
    Worker manager = players.get("MANAGER");
    LocalDate day = LocalDate.ofInstant(founded, LONDON);
    UUID id = Ids.next();
    Agreement agreement =
        new Agreement(
            id,
            "Lanternshire information-sharing agreement",
            PARTIES.stream().map(players::organisation).collect(Collectors.toSet()),
            EnumSet.allOf(SharePurpose.class),
            day,
            day.plusYears(3),
            day.plusYears(2),
            0);
    Players.act(manager, founded, () -> agreements.put(manager, agreement));
    return id;
  }

  /** What was shared, told and asked for in one case. */
  UUID make(Players players, Made made, Instant now) {
    Scene scene = new Scene(players.get("RESPONDER"), made.get(FILE), now);
    scene.agree();
    scene.shareAndRead(players.get("SAFEGUARDING"), Basis.CARE_ENQUIRY, SharePurpose.SAFEGUARDING);
    scene.shareAndRead(players.get("NAVIGATOR"), Basis.CONSENT, SharePurpose.SUPPORT);
    scene.offer(players.organisation("CHARITY"), Basis.CONSENT, SharePurpose.SUPPORT);
    scene.tell();
    scene.ask();
    return made.get(FILE);
  }

  /** One case, moved forward a few minutes with each deed. */
  private final class Scene {
    private static final Duration BETWEEN = Duration.ofMinutes(7);
    private static final Duration AGO = Duration.ofHours(5);
    private final Worker worker;
    private final UUID file;
    private final UUID person;
    private Instant moment;

    Scene(Worker worker, UUID file, Instant now) {
      this.worker = worker;
      this.file = file;
      this.moment = now.minus(AGO);
      this.person = Players.act(worker, moment, () -> people.listOf(worker, file)).getFirst().id();
    }

    private Instant next() {
      moment = moment.plus(BETWEEN);
      return moment;
    }

    private LocalDate today() {
      return LocalDate.ofInstant(moment, LONDON);
    }

    void agree() {
      Conversation held =
          new Conversation(
              today(),
              Conversation.Method.IN_PERSON,
              Interpreter.INDEPENDENT,
              null,
              true,
              false,
              true,
              EnumSet.allOf(Explained.class),
              "2026-04",
              false,
              Map.of(ConsentKind.SHARING_WITH_PARTNERS, ConsentOutcome.GIVEN),
              PersonalText.of("Yes to the advocate and to Harbour Light. Not to the employer."));
      Players.act(worker, next(), () -> consents.record(worker, file, person, held));
    }

    private UUID offer(UUID receiver, Basis basis, SharePurpose purpose) {
      NewShare wanted =
          new NewShare(file, person, Receiver.team(receiver), terms(basis, purpose), why(basis))
              .havingRead(true);
      UUID id =
          Players.act(
              worker, next(), () -> proposals.propose(worker, wanted, Language.ENGLISH).id());
      Players.act(
          worker, next(), () -> shares.offer(worker, id, shares.head(worker, id).version()));
      return id;
    }

    private Terms terms(Basis basis, SharePurpose purpose) {
      @Nullable ConsentKind kind =
          basis == Basis.CONSENT ? ConsentKind.SHARING_WITH_PARTNERS : null;
      List<String> parts = Stream.of("IDENTITY", "NEEDS_OF_COMMUNICATION", "AGE", "SIGNS").toList();
      return new Terms(purpose, basis, kind, false, parts, today().plusMonths(3));
    }

    private static Grounds why(Basis basis) {
      return new Grounds(
          PersonalText.of("So that they can plan a first meeting with an interpreter."),
          basis == Basis.CONSENT
              ? PersonalText.of("Name, age, language and signs; with the support services only.")
              : null,
          null,
          Map.of());
    }

    void shareAndRead(Worker reader, Basis basis, SharePurpose purpose) {
      UUID id = offer(reader.organisation(), basis, purpose);
      Players.act(reader, next(), () -> received.accept(reader, id));
      Players.act(reader, next(), () -> received.declareNoConflict(reader, id));
      Players.act(reader, next(), () -> received.read(reader, id, Reading.Kind.SCREEN));
    }

    void tell() {
      LiaisonLog.NewTold call =
          new LiaisonLog.NewTold(
              today(),
              Told.Way.PHONE,
              Basis.CONSENT,
              ConsentKind.SHARING_WITH_PARTNERS,
              PersonalText.of("Hollis Housing, Lanternshire Housing Options"),
              PersonalText.of("That a worker needs a single room away from the farm. No name."),
              PersonalText.of("To hold a room for the weekend."));
      Players.act(worker, next(), () -> log.add(worker, file, person, call));
    }

    void ask() {
      NotesRequests.Asked asked =
          new NotesRequests.Asked(
              NotesRequest.AskerKind.POLICE,
              NotesRequest.Power.POLICE_REQUEST_NO_ORDER,
              PersonalText.of("Toni Detective, Lanternshire Police"),
              PersonalText.of("To compare what he said about the foreman with other accounts."),
              PersonalText.of("All notes of the first two meetings."),
              today(),
              today().plusDays(7));
      Players.act(worker, next(), () -> requests.log(worker, file, person, asked));
    }
  }
}
