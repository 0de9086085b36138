package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.Answer;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.IdentityProof;
import org.lodestar.app.rights.NewRequest;
import org.lodestar.app.rights.face.DataAnswers;
import org.lodestar.app.rights.face.DataRequests;
import org.lodestar.app.rights.face.Statements;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DataRight;
import org.springframework.stereotype.Component;

/**
 * Invented requests of people about their own data: one just in, one with the team, one to give.
 */
@Component
class RightsFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration DAY = Duration.ofDays(1);

  private final DataRequests requests;
  private final DataAnswers answers;
  private final Statements statements;
  private final CasePeople people;

  RightsFill(DataRequests requests, DataAnswers answers, Statements statements, CasePeople people) {
    this.requests = requests;
    this.answers = answers;
    this.statements = statements;
    this.people = people;
  }

  UUID make(Players players, Made made, Instant now) {
    Team team = new Team(players);
    log(team, now.minus(DAY.multipliedBy(2)), DataRight.CORRECTION, "Invented: Odd Oldname", null);
    DataRequest asked =
        log(
            team,
            now.minus(DAY.multipliedBy(9)),
            DataRight.ACCESS,
            "Invented: Pavel Plausible, born 4 May 1990, once at Marsh Farm",
            IdentityProof.DOCUMENT_SEEN);
    ask(team, asked, now.minus(DAY.multipliedBy(8)));
    answered(team, now);
    say(players.get("RESPONDER"), made.get("case:farm"), now.minus(DAY));
    return asked.id();
  }

  /** What somebody says of a sign that stays as it was seen. */
  private void say(Worker worker, UUID file, Instant moment) {
    UUID person = Players.act(worker, moment, () -> people.listOf(worker, file)).getFirst().id();
    Players.act(
        worker,
        moment,
        () ->
            statements.add(
                worker,
                file,
                person,
                "SIGNS",
                null,
                PersonalText.of("Invented: nobody locked me in. The door stuck."),
                LocalDate.ofInstant(moment, LONDON)));
  }

  private record Team(Worker officer, Worker gatherer, Worker reader) {
    Team(Players players) {
      this(
          players.find(players.organisation("LEAD"), Role.DATA_PROTECTION_OFFICER),
          players.find(players.organisation("LEAD"), Role.CASEWORKER),
          players.find(players.organisation("LEAD"), Role.MANAGER));
    }
  }

  private DataRequest log(
      Team team, Instant moment, DataRight right, String who, @Nullable IdentityProof proof) {
    NewRequest wanted =
        new NewRequest(
            right,
            LocalDate.ofInstant(moment, LONDON),
            PersonalText.of(who),
            PersonalText.of("Invented: I want to see everything that the council has on me."),
            PersonalText.of("By hand at the front desk; no letters, please"),
            proof);
    return Players.act(team.officer(), moment, () -> requests.log(team.officer(), wanted));
  }

  private void ask(Team team, DataRequest request, Instant moment) {
    Players.act(
        team.officer(),
        moment,
        () ->
            requests.ask(
                team.officer(),
                request.id(),
                team.gatherer().id(),
                team.reader().id(),
                request.version()));
  }

  /** Nothing was found; the letter waits to be given. */
  private void answered(Team team, Instant now) {
    Instant begun = now.minus(DAY.multipliedBy(20));
    DataRequest request =
        log(
            team,
            begun,
            DataRight.ACCESS,
            "Invented: Nils Nobody, lives at 1 Nowhere Road",
            IdentityProof.KNOWN_TO_WORKER);
    ask(team, request, begun.plus(DAY));
    UUID finding = request.team().finding();
    Worker gatherer = team.gatherer();
    Players.act(
        gatherer,
        begun.plus(DAY.multipliedBy(5)),
        () -> {
          long version = answers.get(gatherer, finding).finding().version();
          PersonalText searched = PersonalText.of("Invented: looked under both spellings");
          answers.answer(gatherer, finding, Answer.NOTHING_HELD, searched, null, version);
        });
    Worker reader = team.reader();
    Players.act(
        reader,
        begun.plus(DAY.multipliedBy(6)),
        () -> answers.approve(reader, finding, answers.get(reader, finding).finding().version()));
    Players.act(
        team.officer(),
        begun.plus(DAY.multipliedBy(7)),
        () ->
            requests.release(
                team.officer(),
                request.id(),
                requests.get(team.officer(), request.id()).version()));
  }
}
