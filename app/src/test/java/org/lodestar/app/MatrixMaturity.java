package org.lodestar.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.maturity.Criterion;
import org.lodestar.app.maturity.MaturityAnswer;
import org.lodestar.app.maturity.MaturityRound;
import org.lodestar.app.maturity.MaturityScore.Said;
import org.lodestar.app.maturity.RoundMove;
import org.lodestar.app.maturity.face.MaturityRounds;
import org.lodestar.app.maturity.face.MaturityScores;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.face.Bodies;
import org.springframework.stereotype.Component;

/** Rounds of the self-assessment, which the whole partnership shares: the role alone decides. */
@Component
class MatrixMaturity {
  private static final LocalDate DUE = LocalDate.of(2030, 4, 1);

  private final Bodies bodies;
  private final MaturityRounds rounds;
  private final MaturityScores scores;

  MatrixMaturity(Bodies bodies, MaturityRounds rounds, MaturityScores scores) {
    this.bodies = bodies;
    this.rounds = rounds;
    this.scores = scores;
  }

  /** Values for the variables of a path. */
  Map<String, String> names(String kind, MatrixWorkers workers) {
    Worker lead = workers.worker(Role.STRATEGIC_LEAD);
    UUID round = Ids.next();
    UUID body = Ids.next();
    Standing.member(lead.id())
        .run(
            () -> {
              String name = "Matrix " + body;
              bodies.add(
                  lead,
                  body,
                  new Body.Content(name, BodyKind.values()[0], List.of(), List.of(), null, null));
              rounds.open(lead, round, new MaturityRound.Begun(name, DUE, Set.of(body)));
            });
    if (kind.equals("any-moderated-round")) {
      handedIn(workers.worker(Role.MANAGER), round, body);
      Standing.member(lead.id()).run(() -> rounds.move(lead, round, RoundMove.MODERATE, 0));
    }
    return Map.of("id", round.toString(), "body", body.toString(), "code", "A1");
  }

  private void handedIn(Worker scorer, UUID round, UUID body) {
    Said said = new Said(MaturityAnswer.LEVEL_1, "", "", "", false);
    Standing.member(scorer.id())
        .run(
            () -> {
              rounds.get(scorer, round).criteria().stream()
                  .map(Criterion::code)
                  .forEach(code -> scores.score(scorer, round, body, code, said, 0));
              scores.handIn(scorer, round, body);
            });
  }
}
