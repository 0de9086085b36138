package org.lodestar.app.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.rights.RightsScene.as;
import static org.lodestar.app.rights.RightsScene.doing;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.RetentionScene;
import org.lodestar.app.retention.face.DisposalRounds;
import org.lodestar.app.retention.face.Erasures;
import org.lodestar.app.rights.RightsScene.InCase;
import org.lodestar.app.rights.RightsScene.Team;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DataRight;

/** Somebody asks to be deleted: their own request does not stand in the way, any other does. */
@PlatformTest
class ErasureRequestTest {
  private final RightsScene scene;
  private final RetentionScene retention;
  private final Cases cases;
  private final Erasures erasures;
  private final DisposalRounds rounds;

  ErasureRequestTest(
      RightsScene scene,
      RetentionScene retention,
      Cases cases,
      Erasures erasures,
      DisposalRounds rounds) {
    this.scene = scene;
    this.retention = retention;
    this.cases = cases;
    this.erasures = erasures;
    this.rounds = rounds;
  }

  @Test
  void whoAsksIsDeletedAndThenAnswered() {
    Team team = scene.aTeam();
    InCase mara = closed(team);
    DataRequest request = scene.asked(team, DataRight.ERASURE);
    scene.found(team, request, mara);
    UUID disposal = proposed(team, mara);
    retention.approve(team.reader(), disposal);
    retention.approve(team.officer(), disposal);
    rounds.run();
    assertThat(as(team.gatherer(), () -> cases.get(team.gatherer(), mara.caseFile())).people())
        .isEmpty();
    assertThat(scene.finding(team.gatherer(), request).finding().people()).isEmpty();
    scene.answer(team, request, Answer.DONE);
    scene.approve(team, request);
    scene.release(team, request);
    assertThat(scene.read(team, request).outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void anotherRequestIsAnsweredFirst() {
    Team team = scene.aTeam();
    InCase mara = closed(team);
    scene.found(team, scene.asked(team, DataRight.ERASURE), mara);
    scene.found(team, scene.asked(team, DataRight.ACCESS), mara);
    assertThatThrownBy(() -> proposed(team, mara)).hasMessage("retention.refused.erasure.OPEN");
  }

  private UUID proposed(Team team, InCase somebody) {
    Worker gatherer = team.gatherer();
    return as(gatherer, () -> erasures.propose(gatherer, somebody.caseFile(), somebody.person()));
  }

  private InCase closed(Team team) {
    Worker worker = team.gatherer();
    InCase somebody = scene.somebody(team, RoleInCase.POTENTIAL_VICTIM);
    doing(
        worker,
        () -> {
          long version = cases.head(worker, somebody.caseFile()).version();
          cases.close(
              worker,
              somebody.caseFile(),
              CloseReason.HANDED_TO_ANOTHER_SERVICE,
              PersonalText.of("Another service goes on"),
              version);
        });
    return somebody;
  }
}
