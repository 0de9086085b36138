package org.lodestar.app.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
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
import org.lodestar.app.site.WordRead;
import org.lodestar.app.site.WordTemplate;
import org.lodestar.app.statements.Statement.Ground;
import org.lodestar.app.statements.Statement.Head;
import org.lodestar.app.statements.face.Statements;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** In which template documents leave. */
@PlatformTest
class PaperTemplateTest {
  private final Templates templates;
  private final TemplateRows rows;
  private final PaperTemplate paper;
  private final TransactionOperations transactions;
  private final Statements statements;
  private final Workforce workforce;
  private final MockMvc web;
  private final Worker lead;
  private final Worker caseworker;

  PaperTemplateTest(
      Templates templates,
      TemplateRows rows,
      PaperTemplate paper,
      TransactionOperations transactions,
      Statements statements,
      Workforce workforce,
      MockMvc web) {
    this.statements = statements;
    this.workforce = workforce;
    this.web = web;
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
    byte[] kept = Objects.requireNonNull(paper.now());
    assertThat(kept).isEqualTo(WordTemplate.letIn("file", Letterhead.ofWord("template").bytes()));
    assertThatThrownBy(() -> as(() -> templates.choose(lead, new byte[] {1})))
        .isInstanceOf(Refused.class);
    assertThat(paper.now()).isEqualTo(kept);
    assertThatThrownBy(() -> templates.choose(caseworker, kept)).isInstanceOf(NotAllowed.class);
    as(() -> templates.remove(lead));
    assertThat(paper.now()).isNull();
  }

  @Test
  void papersLeaveUnderItsLetterhead() throws Exception {
    UUID id = Ids.next();
    LocalDate ends = LocalDate.of(1911, 3, 31);
    as(() -> templates.choose(lead, Letterhead.ofWord("template").bytes()));
    as(
        () ->
            statements.start(
                lead,
                id,
                new Head("Council", ends.minusYears(1).plusDays(1), ends, Ground.VOLUNTARY)));
    byte[] file =
        web.perform(get("/statements/" + id + "/statement.docx").cookie(workforce.signedIn(lead)))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    WordRead read = WordRead.of(file);
    assertThat(read.letterhead().getFirst()).contains("Example Council");
    assertThat(read.words()).contains("Draft").doesNotContain("{{content}}");
    assertThat(read.headings().getFirst()).contains("Council");
  }

  @Test
  void oneThatWasWrittenPastThePlatformIsNotHandedOn() {
    byte[] hostile =
        Letterhead.ofWord("document")
            .change("word/footer1.xml", "NUMPAGES", "DDEAUTO c:\\\\x")
            .bytes();
    transactions.executeWithoutResult(
        status -> rows.insert(Ids.next(), new ChosenTemplate(hostile, lead.id(), Instant.EPOCH)));
    assertThat(paper.now()).isNull();
    as(() -> templates.remove(lead));
    byte[] honest = Letterhead.ofWord("document").bytes();
    byte[] behind = Arrays.copyOf(honest, honest.length + hostile.length);
    System.arraycopy(hostile, 0, behind, honest.length, hostile.length);
    transactions.executeWithoutResult(
        status -> rows.insert(Ids.next(), new ChosenTemplate(behind, lead.id(), Instant.EPOCH)));
    assertThat(paper.now())
        .as("what lies behind it is left behind")
        .isEqualTo(WordTemplate.letIn("file", honest));
  }
}
