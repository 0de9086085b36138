package org.lodestar.app;

import java.util.UUID;
import org.lodestar.app.breakglass.Ground;
import org.lodestar.app.breakglass.Opening;
import org.lodestar.app.breakglass.Outcome;
import org.lodestar.app.breakglass.face.Emergencies;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A case that a stranger opened in an emergency, for the access matrix. */
@Component
class MatrixEmergencies {
  private final Emergencies emergencies;
  private final Cases cases;
  private final Workforce workforce;
  private final Grants grants;
  private final TransactionOperations transactions;

  MatrixEmergencies(
      Emergencies emergencies,
      Cases cases,
      Workforce workforce,
      Grants grants,
      TransactionOperations transactions) {
    this.emergencies = emergencies;
    this.cases = cases;
    this.workforce = workforce;
    this.grants = grants;
    this.transactions = transactions;
  }

  /** An opening of which every role of the workers' own organisation was told. */
  String opening(Worker keeper, UUID organisation, MatrixWorkers workers) {
    UUID id = opening(keeper).id();
    if (organisation.equals(workers.organisation())) {
      transactions.executeWithoutResult(
          status ->
              Action.READ_EMERGENCY
                  .roles()
                  .forEach(
                      role -> grants.allow(id, workers.worker(role).id(), Level.READ, "MATRIX")));
    }
    return id.toString();
  }

  /** An opening of a case of the keeper's. */
  private Opening opening(Worker keeper) {
    CaseFile file =
        Standing.member(keeper.id())
            .call(() -> cases.open(keeper, NewCase.without(null, keeper.id())));
    return opening(keeper, file);
  }

  /** An opening of this case. */
  Opening opening(Worker keeper, CaseFile file) {
    workforce.aWorker(keeper.organisation(), Role.MANAGER);
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    Outcome outcome =
        Standing.member(stranger.id())
            .call(
                () ->
                    emergencies.open(
                        stranger,
                        file.reference(),
                        Ground.DANGER_NOW,
                        PersonalText.of("She stands at our desk")));
    return ((Outcome.Opened) outcome).opening();
  }
}
