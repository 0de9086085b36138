package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.InformationAnswer;
import org.lodestar.app.requests.InformationEvent;
import org.lodestar.app.requests.InformationRequest.Answered;
import org.lodestar.app.requests.InformationRequest.Asked;
import org.lodestar.app.requests.InformationStep;
import org.lodestar.app.requests.face.DisclosureHands;
import org.lodestar.app.requests.face.InformationRequests;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.InformationLaw;
import org.springframework.stereotype.Component;

/** Invented requests for information: one that wants figures, one that was answered and listed. */
@Component
class RequestsFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration DAY = Duration.ofDays(1);

  private final InformationRequests requests;
  private final DisclosureHands hands;

  RequestsFill(InformationRequests requests, DisclosureHands hands) {
    this.requests = requests;
    this.hands = hands;
  }

  UUID make(Players players, Instant now) {
    Worker officer = players.find(players.organisation("LEAD"), Role.DATA_PROTECTION_OFFICER);
    answered(officer, players.find(players.organisation("LEAD"), Role.STRATEGIC_LEAD), now);
    return asked(
        officer,
        now.minus(DAY.multipliedBy(6)),
        "Invented: FOI 2291",
        "Invented: how many worries about modern slavery were reported in each of the last three"
            + " years, by how they were reported and by kind of exploitation",
        true);
  }

  private UUID asked(Worker officer, Instant moment, String theirs, String wish, boolean figures) {
    UUID id = Ids.next();
    Asked asked =
        new Asked(
            InformationLaw.FOI,
            LocalDate.ofInstant(moment, LONDON),
            PersonalText.of(theirs),
            PersonalText.of(wish),
            figures);
    Players.act(officer, moment, () -> requests.log(officer, id, asked, true));
    return id;
  }

  private void answered(Worker officer, Worker lead, Instant now) {
    Instant begun = now.minus(DAY.multipliedBy(30));
    UUID id =
        asked(
            officer,
            begun,
            "Invented: FOI 2214",
            "Invented: which training the council gives its staff on modern slavery",
            false);
    Answered given =
        new Answered(
            InformationAnswer.GIVEN,
            Set.of(),
            null,
            null,
            null,
            null,
            PersonalText.of("Invented: the plan of courses."));
    Instant sent = begun.plus(DAY.multipliedBy(9));
    Players.act(
        officer, sent, () -> requests.prepare(officer, id, given, null, version(officer, id)));
    Players.act(officer, sent, () -> requests.send(officer, id, Set.of(), version(officer, id)));
    Instant told = begun.plus(DAY.multipliedBy(12));
    InformationStep step =
        InformationStep.of(InformationEvent.ANSWER, LocalDate.ofInstant(told, LONDON));
    Players.act(officer, told, () -> requests.step(officer, id, step, version(officer, id)));
    Players.act(
        officer,
        told,
        () ->
            hands.write(
                officer,
                id,
                "Which training the council gives its staff on modern slavery",
                false,
                false));
    Players.act(lead, told, () -> hands.agree(lead, id, 0));
  }

  private long version(Worker officer, UUID id) {
    return requests.get(officer, id).version();
  }
}
