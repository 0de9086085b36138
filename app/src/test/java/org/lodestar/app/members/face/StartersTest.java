package org.lodestar.app.members.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.directory.Audience;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.Source;
import org.lodestar.app.directory.face.StarterServices;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.Document;
import org.lodestar.app.library.face.Documents;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.StarterPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** What the platform brings of a place goes out whole, comes back whole, and names nobody. */
@PlatformTest
class StartersTest {
  private final Starters starters;
  private final Workforce workforce;
  private final StarterServices services;
  private final Documents documents;
  private final ObjectProvider<StarterPart> parts;
  private final TransactionOperations transactions;

  StartersTest(
      Starters starters,
      Workforce workforce,
      StarterServices services,
      Documents documents,
      ObjectProvider<StarterPart> parts,
      TransactionOperations transactions) {
    this.services = services;
    this.documents = documents;
    this.parts = parts;
    this.transactions = transactions;
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

  @Test
  void aCopyLeavesOutHiddenServicesNotesAndWhatIsForWorkersHere() {
    Service shown = aService("Shown Line", true);
    Service hidden = aService("Hidden Line", false);
    Standing.task("test")
        .run(
            () -> {
              services.put(shown);
              services.put(hidden);
            });
    Worker lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    String copy =
        Standing.member(lead.id())
            .call(() -> new String(starters.take(lead), StandardCharsets.UTF_8));
    assertThat(copy)
        .contains(shown.id().toString())
        .doesNotContain(
            hidden.id().toString(), "Rings long", "checked_", "\"note\"", "\"EMERGENCY\"");
    assertThat(JsonMapper.shared().readTree(copy).get("library").toString())
        .doesNotContain("\"audience\"", "\"review\"");
  }

  private static Service aService(String name, boolean shown) {
    return new Service(
        Ids.next(),
        Purpose.OTHER,
        name,
        "01632 960156",
        true,
        "Day and night",
        "English",
        "Free",
        "",
        "Anyone",
        Audience.EVERYONE,
        new Source("Invented", Source.Standing.READ, "Desk", null),
        "Rings long",
        shown,
        0);
  }

  @Test
  void aDocumentThatCameByCopyIsForWorkersUntilAnEditorShowsIt() {
    String rows =
        """
        [{"id": "%s", "slug": "of-another-place", "title": "Of another place",
          "kind": "LOCAL_GUIDANCE", "publisher": "Another place", "edition": "", "published": "",
          "language": "ENGLISH", "link": "", "summary": "What they do.", "audience": "EVERYONE",
          "withdrawn": "", "review": "2026-01-01"},
         {"id": "%s", "slug": "in-no-language", "title": "In no language",
          "kind": "LOCAL_GUIDANCE", "publisher": "Another place", "edition": "", "published": "",
          "language": "xx", "link": "", "summary": "What they do.", "audience": "EVERYONE",
          "withdrawn": ""}]
        """
            .formatted(Ids.next(), Ids.next());
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      parts.stream()
                          .filter(each -> each.room().equals("library"))
                          .forEach(each -> each.copy(Map.of("library.document", rows)));
                      assertThat(documents.forPublic())
                          .extracting(Document::slug)
                          .doesNotContain("of-another-place");
                      assertThat(parts.stream().map(each -> each.take(true)).toList().toString())
                          .doesNotContain("of-another-place");
                      status.setRollbackOnly();
                    }));
  }
}
