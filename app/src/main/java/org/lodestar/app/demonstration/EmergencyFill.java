package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.breakglass.Ground;
import org.lodestar.app.breakglass.Outcome;
import org.lodestar.app.breakglass.face.Emergencies;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** An invented night at a charity's door, which somebody has still to review. */
@Component
class EmergencyFill {
  private static final Duration OPENED = Duration.ofHours(1);
  private static final Duration READ = Duration.ofMinutes(55);
  private static final PersonalText WHY =
      PersonalText.of(
          "He stands at our door without a coat and asks for his nurse. The council's line is not"
              + " staffed before eight.");

  private final Emergencies emergencies;
  private final Cases cases;
  private final CaseAccess access;

  private final TransactionTemplate asThemselves;

  EmergencyFill(
      Emergencies emergencies,
      Cases cases,
      CaseAccess access,
      PlatformTransactionManager transactions) {
    this.emergencies = emergencies;
    this.cases = cases;
    this.access = access;
    // The fill sees everything; a worker who sees nothing yet needs a transaction of their own.
    asThemselves = new TransactionTemplate(transactions);
    asThemselves.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** A worker of a charity opens a case of the council. */
  UUID make(Players players, Made made, Instant now) {
    Worker responder = players.get("RESPONDER");
    Worker charity = players.get("CHARITY");
    UUID file = made.get("case:hospital");
    String reference = Players.act(responder, now, () -> cases.head(responder, file)).reference();
    Outcome outcome =
        Players.act(
            charity,
            now.minus(OPENED),
            () ->
                asThemselves.execute(
                    status -> emergencies.open(charity, reference, Ground.NOBODY_REACHABLE, WHY)));
    Players.act(
        charity,
        now.minus(READ),
        () ->
            asThemselves.executeWithoutResult(
                status -> {
                  access.declareNoConflict(charity, file);
                  cases.get(charity, file);
                }));
    return ((Outcome.Opened) Objects.requireNonNull(outcome)).opening().id();
  }
}
