package org.lodestar.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Agreement;
import org.lodestar.app.sharing.Answer;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Grounds;
import org.lodestar.app.sharing.NewShare;
import org.lodestar.app.sharing.NotesRequest;
import org.lodestar.app.sharing.Receiver;
import org.lodestar.app.sharing.SharePurpose;
import org.lodestar.app.sharing.Terms;
import org.lodestar.app.sharing.Told;
import org.lodestar.app.sharing.face.Agreements;
import org.lodestar.app.sharing.face.HandOvers;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.app.sharing.face.NotesRequests;
import org.lodestar.app.sharing.face.Proposals;
import org.lodestar.app.sharing.face.ReceivedShares;
import org.lodestar.app.sharing.face.ShareUptake;
import org.lodestar.app.sharing.face.Shares;
import org.lodestar.app.site.Language;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** Shares, requests for notes and agreements for {@link MatrixObjects}. */
@Component
class MatrixShares {
  private final Proposals proposals;
  private final Shares shares;
  private final ReceivedShares received;
  private final NotesRequests requests;
  private final ShareUptake uptake;
  private final LiaisonLog log;
  private final HandOvers handOvers;
  private final Agreements agreements;
  private final Clock clock;

  MatrixShares(
      Proposals proposals,
      Shares shares,
      ReceivedShares received,
      NotesRequests requests,
      ShareUptake uptake,
      LiaisonLog log,
      HandOvers handOvers,
      Agreements agreements,
      Clock clock) {
    this.proposals = proposals;
    this.shares = shares;
    this.received = received;
    this.requests = requests;
    this.uptake = uptake;
    this.log = log;
    this.handOvers = handOvers;
    this.agreements = agreements;
    this.clock = clock;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** Proposed by the keeper, to somebody outside. */
  UUID given(Worker keeper, UUID file, UUID person) {
    Receiver outside = Receiver.outside(PersonalText.of("An invented solicitor"));
    return propose(keeper, file, person, outside, false);
  }

  private UUID propose(Worker keeper, UUID file, UUID person, Receiver receiver, boolean urgent) {
    NewShare wanted =
        new NewShare(
                file,
                person,
                receiver,
                new Terms(
                    SharePurpose.SAFEGUARDING,
                    Basis.VITAL_INTERESTS,
                    null,
                    urgent,
                    List.of("IDENTITY"),
                    today().plusMonths(1)),
                new Grounds(PersonalText.of("A reason"), null, null, Map.of()))
            .telling(urgent ? PersonalText.of("Somebody is in danger") : null);
    return proposals.propose(keeper, wanted, Language.ENGLISH).id();
  }

  /** Open to another organisation at once. */
  UUID open(Worker keeper, UUID file, UUID person, UUID receiver) {
    UUID id = propose(keeper, file, person, Receiver.team(receiver), true);
    shares.offer(keeper, id, shares.head(keeper, id).version());
    return id;
  }

  /** A worker of the receiver knows the person. */
  void shutOut(Worker worker, UUID share) {
    Standing.member(worker.id())
        .run(() -> received.declareConflict(worker, share, ConflictReason.FAMILY_OR_FRIEND));
  }

  /** Somebody asks for notes. */
  UUID request(Worker keeper, UUID file, UUID person) {
    return requests
        .log(
            keeper,
            file,
            person,
            new NotesRequests.Asked(
                NotesRequest.AskerKind.POLICE,
                NotesRequest.Power.NONE_GIVEN,
                PersonalText.of("A constable"),
                PersonalText.of("An enquiry"),
                PersonalText.of("All notes"),
                today(),
                today().plusDays(7)))
        .id();
  }

  /** An agreement of the keeper's organisation with another one, which has not confirmed it. */
  UUID agreement(Worker keeper, UUID other) {
    UUID id = Ids.next();
    Agreement agreement =
        new Agreement(
            id,
            "Agreement " + id,
            Set.of(keeper.organisation(), other),
            EnumSet.of(SharePurpose.SUPPORT),
            today(),
            today().plusYears(1),
            today().plusMonths(6),
            0);
    Standing.member(keeper.id()).run(() -> agreements.add(keeper, agreement));
    return id;
  }

  /** What was given to them, and they took up in a case of their own. */
  void takenUp(Worker worker, UUID share) {
    received.accept(worker, share);
    received.declareNoConflict(worker, share);
    uptake.openCase(worker, share, Basis.VITAL_INTERESTS, PersonalText.of("A life is at risk"));
  }

  /** Somebody who was handed over by telephone. */
  UUID over(Worker keeper, UUID file, UUID person) {
    return log.add(
        keeper,
        file,
        person,
        new LiaisonLog.NewTold(
            today(),
            Told.Way.PHONE,
            Basis.VITAL_INTERESTS,
            null,
            PersonalText.of("A night worker of another council"),
            PersonalText.of("That she is here"),
            PersonalText.of("To take her over"),
            new Told.HandsOver(clock.instant(), PersonalText.of("020 7946 0777")),
            LiaisonLog.Guard.NONE));
  }

  /** Something in every table. */
  void everything(Worker keeper, UUID file, UUID person) {
    given(keeper, file, person);
    request(keeper, file, person);
    log.add(
        keeper,
        file,
        person,
        new LiaisonLog.NewTold(
            today(),
            Told.Way.PHONE,
            Basis.CARE_ENQUIRY,
            null,
            PersonalText.of("A housing officer"),
            PersonalText.of("That she needs a room"),
            PersonalText.of("To find one")));
    UUID over = over(keeper, file, person);
    handOvers.record(
        keeper,
        new Answer(
            over,
            Answer.Does.ADVISE,
            Answer.Way.SPOKEN,
            null,
            null,
            clock.instant(),
            PersonalText.of("A night worker"),
            null,
            null,
            null,
            keeper.organisation(),
            keeper.id()));
  }
}
