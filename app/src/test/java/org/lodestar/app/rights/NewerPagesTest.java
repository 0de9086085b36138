package org.lodestar.app.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.rights.RightsScene.as;
import static org.lodestar.app.rights.RightsScene.doing;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.WrittenPages;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.face.Bundles;
import org.lodestar.statute.DataRight;
import org.lodestar.statute.Withholding;

/** What newer pages hold stands in the copy that somebody gets of their own data. */
@PlatformTest
class NewerPagesTest {
  private final RightsScene scene;
  private final Bundles bundles;
  private final WrittenPages pages;

  NewerPagesTest(RightsScene scene, Bundles bundles, WrittenPages pages) {
    this.scene = scene;
    this.bundles = bundles;
    this.pages = pages;
  }

  @Test
  @Tag("care")
  void theirCopyHoldsCustodyBestInterestsAndThePlanForGoingMissingAndNotWhoToldIt() {
    RightsScene.Team team = scene.aTeam();
    Worker worker = team.gatherer();
    DataRequest request = scene.asked(team, DataRight.ACCESS);
    RightsScene.InCase mara = scene.somebody(team, RoleInCase.POTENTIAL_VICTIM);
    UUID absence = pages.write(worker, mara.caseFile(), mara.person());
    pages.found(worker, mara.caseFile(), mara.person(), absence);
    scene.found(team, request, mara);
    doing(worker, () -> bundles.gather(worker, request.team().finding()));
    scene.answer(team, request, Answer.GATHERED);
    GivenCopy copy =
        Objects.requireNonNull(
            as(team.reader(), () -> bundles.get(team.reader(), request.team().finding()))
                .bundle()
                .copy());
    String given =
        copy.parts().stream()
            .flatMap(part -> part.lines().stream())
            .map(line -> line.label() + ": " + line.words())
            .collect(Collectors.joining("\n"));
    assertThat(given)
        .contains("Supply of invented goods", "Made to carry it for a debt")
        .contains("Invented words for QUESTION", "When is it looked at again?", "safeguarding lead")
        .contains(
            "over the invented bakery",
            "Green coat",
            "behind the invented chapel",
            "Last seen at the bus station")
        .doesNotContain("who is afraid", "Invented Aunt", "Invented words for CONSULTED");
    assertThat(copy.withheld()).containsKey(Withholding.ABOUT_OTHERS);
  }
}
