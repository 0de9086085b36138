package org.lodestar.app.members.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;

/** What the platform brings of a place goes out whole, comes back whole, and names nobody. */
@PlatformTest
class StartersTest {
  private final Starters starters;
  private final Workforce workforce;

  StartersTest(Starters starters, Workforce workforce) {
    this.starters = starters;
    this.workforce = workforce;
  }

  @Test
  void aCopyForAnotherPartnershipNamesNoWorker() {
    Worker lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    String copy =
        Standing.member(lead.id())
            .call(() -> new String(starters.take(lead), StandardCharsets.UTF_8));
    assertThat(copy)
        .startsWith("{\"format\":\"lodestar-starter-1\"")
        .doesNotContain(
            "\"worker\"",
            "by_worker",
            "\"lead\"",
            "checked_by",
            "outcome_by",
            lead.id().toString());
  }
}
