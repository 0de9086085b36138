package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.Accusation;
import org.lodestar.app.casework.CalledAdult;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.DefenceAnswer;
import org.lodestar.app.casework.face.CaseCustody;
import org.lodestar.app.demonstration.CaseScript.Held;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** What is written in the invented cases about people who are suspected of something themselves. */
@Component
class CustodyFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration ON_THE_WAY = Duration.ofMinutes(50);

  private final CaseCustody custody;

  CustodyFill(CaseCustody custody) {
    this.custody = custody;
  }

  /** In the transaction in force, at a moment that is the present one there. */
  void write(Worker worker, UUID file, UUID person, Held held, Instant moment) {
    LocalDate today = LocalDate.ofInstant(moment, LONDON);
    String accused = held.accused();
    if (accused != null) {
      Accusation said =
          new Accusation(
              PersonalText.of(accused),
              RelativeDate.read(held.act(), today),
              List.of(),
              PersonalText.typed(held.where()));
      custody.accuse(worker, file, person, said, false);
    }
    CalledAdult.Kind kind = held.kind();
    if (kind != null) {
      custody.call(worker, file, person, adult(held, kind, moment));
    }
    DefenceAnswer.Stage stage = held.stage();
    if (stage != null) {
      custody.answer(worker, file, person, answer(worker, file, person, held, stage));
    }
    CustodyOutcome.Kind outcome = held.outcome();
    if (outcome != null) {
      custody.end(
          worker, file, person, new CustodyOutcome(outcome, today, PersonalText.typed(held.how())));
    }
  }

  private static CalledAdult adult(Held held, CalledAdult.Kind kind, Instant moment) {
    boolean came = held.nobody() == null;
    return new CalledAdult(
        kind,
        PersonalText.typed(held.adult()),
        came ? moment.minus(ON_THE_WAY) : null,
        came ? moment : null,
        PersonalText.typed(held.nobody()));
  }

  private DefenceAnswer answer(
      Worker worker, UUID file, UUID person, Held held, DefenceAnswer.Stage stage) {
    Set<DefenceAnswer.Told> told = held.told();
    return new DefenceAnswer(
        stage,
        custody.get(worker, file, person).limb(),
        PersonalText.needed(held.answer()),
        PersonalText.typed(held.evidence()),
        PersonalText.typed(held.lawyer()),
        told == null ? Set.of() : told,
        true);
  }
}
