package org.lodestar.app.members.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.StarterPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionOperations;

/** What the platform brings of a place goes out whole, comes back whole, and names nobody. */
@PlatformTest
class StartersTest {
  private static final Pattern OF_THE_PLACE = Pattern.compile("Thurrock|Essex|01375");

  private final ObjectProvider<StarterPart> parts;
  private final Starters starters;
  private final Workforce workforce;
  private final TransactionOperations transactions;

  StartersTest(
      ObjectProvider<StarterPart> parts,
      Starters starters,
      Workforce workforce,
      TransactionOperations transactions) {
    this.parts = parts;
    this.starters = starters;
    this.workforce = workforce;
    this.transactions = transactions;
  }

  private Map<String, Map<String, String>> taken(boolean all) {
    Map<String, Map<String, String>> taken = new LinkedHashMap<>();
    parts.orderedStream().forEach(each -> taken.put(each.room(), each.take(all)));
    return taken;
  }

  /** In a transaction that is undone: other tests find all of it as it was. */
  @Test
  void aPlaceIsTakenOutAndPutBackInAsItWas() {
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      Map<String, Map<String, String>> before = taken(false);
                      assertThat(before.toString()).containsPattern(OF_THE_PLACE);
                      parts.forEach(StarterPart::clear);
                      assertThat(taken(false).toString()).doesNotContainPattern(OF_THE_PLACE);
                      // The documents lie in no order of rooms; the plan needs its bodies alone.
                      parts.forEach(each -> each.put(before.getOrDefault(each.room(), Map.of())));
                      assertThat(taken(false).toString())
                          .as("numbers are to be confirmed by whoever begins with them")
                          .isEqualTo(before.toString().replace("\"READ\"", "\"TO_CONFIRM\""));
                      status.setRollbackOnly();
                    }));
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
