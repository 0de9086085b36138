package org.lodestar.app.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;

@PlatformTest
class SearchBoxTest {
  private final Desk desk;

  SearchBoxTest(Desk desk) {
    this.desk = desk;
  }

  @Test
  void theSearchToWhichEveryStaffPageLeadsSendsWhatIsTypedInTheBody() {
    Worker officer = desk.anOfficer(desk.aReceiver());
    assertThat(desk.page(officer, "/concerns").select(".lode-header a[data-find]").attr("href"))
        .isEqualTo("/search");
    assertThat(desk.page(officer, "/search").select("main form").attr("method")).isEqualTo("post");
  }

  @Test
  void itFindsWhatTheWorkerMayReadAndNothingElse() {
    UUID organisation = desk.aReceiver();
    Worker officer = desk.anOfficer(organisation);
    UUID concern = desk.submitted(TestPartnership.report());
    assertThat(found(officer).select("main li a").eachAttr("href"))
        .containsExactly("/concerns/" + concern);
    Worker stranger = desk.anOfficer(desk.aReceiver());
    Worker administrator = desk.aWorker(organisation, Role.PLATFORM_ADMINISTRATOR);
    for (Worker other : new Worker[] {stranger, administrator}) {
      assertThat(found(other).select("main").text()).contains("Nothing found");
    }
  }

  private Document found(Worker worker) {
    return Desk.parsed(desk.post(worker, "/search", Map.of("q", "07700 900123")));
  }
}
