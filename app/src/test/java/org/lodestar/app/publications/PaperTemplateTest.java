package org.lodestar.app.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.face.Templates;
import org.lodestar.app.publications.store.TemplateRows;
import org.lodestar.app.site.Letterhead;
import org.lodestar.app.site.PaperTemplate;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.WordTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** In which template documents leave. */
@PlatformTest
class PaperTemplateTest {
  private final Templates templates;
  private final TemplateRows rows;
  private final PaperTemplate paper;
  private final TransactionOperations transactions;
  private final Worker lead;
  private final Worker caseworker;

  PaperTemplateTest(
      Templates templates,
      TemplateRows rows,
      PaperTemplate paper,
      TransactionOperations transactions,
      Workforce workforce) {
    this.templates = templates;
    this.rows = rows;
    this.paper = paper;
    this.transactions = transactions;
    var organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    caseworker = workforce.aWorker(organisation, Role.CASEWORKER);
  }

  @AfterEach
  void none() {
    as(() -> templates.remove(lead));
  }

  private void as(Runnable work) {
    Standing.member(lead.id()).run(work);
  }

  @Test
  void whatWasChosenIsKeptAsItWasLookedAtUntilAnotherTakesItsPlace() {
    as(() -> templates.choose(lead, Letterhead.ofWord("template").bytes()));
    byte[] kept = paper.now();
    assertThat(kept).isEqualTo(WordTemplate.letIn("file", Letterhead.ofWord("template").bytes()));
    assertThatThrownBy(() -> as(() -> templates.choose(lead, new byte[] {1})))
        .isInstanceOf(Refused.class);
    assertThat(paper.now()).isEqualTo(kept);
    assertThatThrownBy(() -> templates.choose(caseworker, kept)).isInstanceOf(NotAllowed.class);
    as(() -> templates.remove(lead));
    assertThat(paper.now()).isNull();
  }

  @Test
  void oneThatWasWrittenPastThePlatformIsNotHandedOn() {
    byte[] hostile =
        Letterhead.ofWord("document")
            .change("word/footer1.xml", "NUMPAGES", "DDEAUTO c:\\\\x")
            .bytes();
    transactions.executeWithoutResult(
        status ->
            rows.insert(Ids.next(), new ChosenTemplate(hostile, lead.id(), Instant.EPOCH)));
    assertThat(paper.now()).isNull();
  }
}
