package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.Disposal;
import org.lodestar.app.retention.DisposalState;
import org.lodestar.app.retention.Hold;
import org.lodestar.app.retention.face.DisposalRounds;
import org.lodestar.app.retention.face.Disposals;
import org.lodestar.app.retention.face.Holds;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/**
 * Invented cases that are long over: one has gone, one is held, and one is found when somebody
 * looks through the records.
 */
@Component
class RetentionFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration LOOKED = Duration.ofDays(60);
  private static final Duration GONE = Duration.ofDays(20);
  private static final Duration HELD = Duration.ofDays(30);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int YEARS_OVER = 9;

  private final Cases cases;
  private final CasePeople people;
  private final Holds holds;
  private final Disposals disposals;
  private final DisposalRounds rounds;

  RetentionFill(
      Cases cases, CasePeople people, Holds holds, Disposals disposals, DisposalRounds rounds) {
    this.cases = cases;
    this.people = people;
    this.holds = holds;
    this.disposals = disposals;
    this.rounds = rounds;
  }

  /** Everything, each step in a transaction of its own: the look sees only what is there. */
  void make(Players players, Made made, Instant now) {
    made.once("retention:gone", () -> closed(players, now));
    UUID look = made.once("retention:look", () -> look(players, now));
    made.once("retention:agreed", () -> agree(players, look, now));
    made.once("retention:round", () -> carryOut(look, now));
    UUID held = made.once("retention:held", () -> closed(players, now));
    made.once("retention:hold", () -> hold(players, held, now));
    made.once("retention:over", () -> closed(players, now));
  }

  /** A case, opened and closed nine years ago. */
  private UUID closed(Players players, Instant now) {
    Worker manager = players.get("MANAGER");
    Instant then =
        LocalDate.ofInstant(now, LONDON)
            .minusYears(YEARS_OVER)
            .atTime(9, 0)
            .atZone(LONDON)
            .toInstant();
    return Players.act(
        manager,
        then,
        () -> {
          UUID file =
              cases
                  .open(
                      manager,
                      NewCase.without(
                          PersonalText.of("Invented: an old case, closed long ago"), manager.id()))
                  .id();
          people.add(manager, file, somebody());
          long version = cases.head(manager, file).version();
          cases.close(
              manager,
              file,
              CloseReason.HANDED_TO_ANOTHER_SERVICE,
              PersonalText.of("Invented: another service went on"),
              version);
          return file;
        });
  }

  private static PersonDetails somebody() {
    return new PersonDetails(
        Set.of(RoleInCase.POTENTIAL_VICTIM),
        List.of(new PersonName(NameKind.GIVEN, PersonalText.of("Example Longago"))),
        new AgeFinding(AgeStatus.ADULT, AgeBasis.DOCUMENTS, null, null),
        new UncertainDate.Unknown(),
        false,
        Gender.NOT_KNOWN,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  private UUID look(Players players, Instant now) {
    Worker officer = players.get("DATA_PROTECTION");
    return Players.act(officer, now.minus(LOOKED), () -> disposals.prepare(officer));
  }

  private UUID agree(Players players, UUID look, Instant now) {
    Worker officer = players.get("DATA_PROTECTION");
    Worker manager = players.get("MANAGER");
    Instant moment = now.minus(LOOKED).plus(MINUTE);
    Players.act(officer, moment, () -> explain(officer, look));
    approve(officer, look, moment.plus(MINUTE));
    approve(manager, look, moment.plus(MINUTE).plus(MINUTE));
    return look;
  }

  private void explain(Worker officer, UUID look) {
    Disposal disposal = disposals.get(officer, look).disposal();
    if (disposal.state() == DisposalState.STOPPED) {
      disposals.explain(
          officer,
          look,
          PersonalText.of("Invented: the first look since the platform began"),
          disposal.version());
    }
  }

  private void approve(Worker worker, UUID look, Instant moment) {
    Players.act(
        worker,
        moment,
        () -> {
          long version = disposals.get(worker, look).disposal().version();
          disposals.approve(worker, look, version);
        });
  }

  private UUID carryOut(UUID look, Instant now) {
    return ScopedClock.at(
        now.minus(GONE),
        () -> {
          rounds.run();
          return look;
        });
  }

  private UUID hold(Players players, UUID file, Instant now) {
    Worker manager = players.get("MANAGER");
    LocalDate review = LocalDate.ofInstant(now, LONDON).plusMonths(6);
    return Players.act(
        manager,
        now.minus(HELD),
        () ->
            holds.place(
                manager,
                file,
                new Hold.Held(Hold.Kind.CASE, file, file),
                PersonalText.of("Invented: an inquest, reference LX-12"),
                review));
  }
}
