package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.MatrixDocuments.guide;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.MatrixDocuments;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.domain.GuideRules;
import org.lodestar.app.library.face.Documents;
import org.lodestar.app.library.face.Guides;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class DocumentsTest {
  private static final String EARLIER = "set-modern-day-slavery-guidance-earlier";

  private final Documents documents;
  private final Guides guides;
  private final MatrixDocuments matrix;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final MockMvc web;

  private Worker editor;
  private Worker lead;
  private Worker practitioner;

  DocumentsTest(
      Documents documents,
      Guides guides,
      MatrixDocuments matrix,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions,
      MockMvc web) {
    this.documents = documents;
    this.guides = guides;
    this.matrix = matrix;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
    this.web = web;
  }

  @BeforeEach
  void people() {
    UUID organisation = workforce.anOrganisation();
    editor = workforce.aWorker(organisation, Role.EDITOR);
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    practitioner = workforce.aWorker(organisation, Role.PRACTITIONER);
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private UUID added(String title, UUID... replaced) {
    return as(editor, () -> matrix.add(editor, title, replaced));
  }

  private Documents.View view(UUID id) {
    return as(practitioner, () -> documents.get(practitioner, id));
  }

  private MockHttpServletResponse look(String path) throws Exception {
    return web.perform(get(path).cookie(workforce.signedIn(practitioner)))
        .andReturn()
        .getResponse();
  }

  @Test
  void theEarlierGuidanceLeadsToTheOneThatHoldsNow() throws Exception {
    Document now = as(practitioner, () -> documents.latest(practitioner, EARLIER));
    assertThat(now.title()).isEqualTo("SET Modern Day Slavery Guidance 2025");
    assertThat(look("/documents/latest/" + EARLIER).getRedirectedUrl())
        .isEqualTo("/documents/" + now.id() + "?from=" + EARLIER);
    assertThat(look("/documents/latest/" + now.slug()).getRedirectedUrl())
        .isEqualTo("/documents/" + now.id());
    UUID old = now.content().relations().replaces().iterator().next();
    assertThat(look("/documents/" + old).getContentAsString())
        .contains("This document was replaced", "/documents/" + now.id());
    assertThat(look("/documents/latest/no-such-document").getStatus()).isEqualTo(404);
  }

  @Test
  void aChainOfSuccessorsLeadsToItsEndAndNeverRoundInACircle() {
    UUID first = added("First");
    UUID second = added("Second", first);
    UUID third = added("Third", second);
    assertThat(view(first).current().id()).isEqualTo(third);
    assertThat(view(first).document().state()).isEqualTo(Document.State.SUPERSEDED);
    assertThat(view(third).document().state()).isEqualTo(Document.State.CURRENT);
    assertThatThrownBy(
            () -> doing(editor, () -> documents.change(editor, first, guide("First", third), 0)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> added("Another", first)).isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> doing(editor, () -> documents.change(editor, first, guide("F", first), 0)))
        .isInstanceOf(Refused.class);
  }

  private Document found(UUID id) {
    return view(id).document();
  }

  private String page(UUID id, String from) throws Exception {
    return look("/documents/" + id + "?from=" + from).getContentAsString();
  }

  @Test
  void whoFollowsAnOldAddressIsToldWhatItWasAndSinceWhen() throws Exception {
    UUID old = added("The old list");
    UUID now = added("The new list", old);
    String day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(documents.today());
    assertThat(page(now, found(old).slug()))
        .contains("You followed an old address", "The old list", "by this document on " + day);
    UUID later = added("The last list", now);
    assertThat(page(later, found(old).slug()))
        .contains("The old list", "was replaced on " + day, "came last in its place");
    assertThat(page(later, found(now).slug())).contains("by this document on " + day);
  }

  @Test
  void anAddressThatDoesNotLeadThereTellsNothing() throws Exception {
    UUID old = added("An old form");
    UUID now = added("A new form", old);
    UUID other = added("Another form");
    for (String from : List.of("", "no-such-document", found(now).slug(), "%3Cb%3E")) {
      assertThat(page(now, from)).as(from).doesNotContain("You followed an old address");
    }
    assertThat(page(other, found(old).slug())).doesNotContain("You followed an old address");
  }

  @Test
  void aChangeKeepsTheDayOfWhatWasReplacedBefore() {
    UUID old = added("Old rules");
    UUID now = added("New rules", old);
    doing(
        editor,
        () ->
            transactions.executeWithoutResult(
                any -> {
                  sql.execute("delete from library.document_relation where other = ?", old);
                  sql.execute(
                      "insert into library.document_relation values (?, 'REPLACES', ?, '2020-02-02')",
                      now,
                      old);
                }));
    UUID second = added("Older rules");
    doing(editor, () -> documents.change(editor, now, guide("New rules", old, second), 0));
    assertThat(found(old).replacedOn()).isEqualTo("2020-02-02");
    assertThat(found(second).replacedOn()).isEqualTo(documents.today());
    doing(editor, () -> documents.change(editor, now, guide("New rules", second), 1));
    assertThat(found(old).replacedBy()).isNull();
  }

  @Test
  void aChainWhoseEndWasWithdrawnSaysSoPlainly() throws Exception {
    UUID first = added("First leaflet");
    UUID second = added("Second leaflet", first);
    UUID third = added("Third leaflet", second);
    Document.Content over = withdrawn(guide("Third leaflet", second), "The scheme has ended");
    doing(editor, () -> documents.change(editor, third, over, 0));
    assertThat(look("/documents/latest/" + found(first).slug()).getRedirectedUrl())
        .startsWith("/documents/" + third);
    assertThat(page(third, found(first).slug()))
        .contains("You followed an old address", "do not work with it", "The scheme has ended");
    assertThat(page(first, ""))
        .contains("Nothing holds in its place", "Third leaflet", "The scheme has ended")
        .doesNotContain("Work with what holds now");
  }

  private static Document.Content withdrawn(Document.Content one, String why) {
    return new Document.Content(
        one.title(), one.kind(), one.source(), one.summary(), one.audience(), why, one.relations());
  }

  @Test
  void twoWhoWriteTheSameGuideAtOnceLoseNothing() throws Exception {
    UUID id = added("Written twice");
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      Future<?> second =
          as(editor, () -> transactions.execute(status -> meanwhile(pool, id, 1, "")));
      assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS))
          .hasCauseInstanceOf(EditClash.class);
      Future<?> third =
          as(editor, () -> transactions.execute(status -> meanwhile(pool, id, 1, "Call us now.")));
      assertThatThrownBy(() -> third.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(EditClash.class);
    }
    assertThat(view(id).versions().getFirst().words()).isEqualTo("Call us now. Stay safe.");
  }

  /** Writes, and stays in the transaction until the other has begun to wait. */
  private Future<?> meanwhile(ExecutorService pool, UUID id, int number, String before) {
    String words = before.isEmpty() ? "Call us now." : before + " Stay safe.";
    guides.write(editor, id, number, before, words);
    Future<?> second =
        pool.submit(
            () -> doing(lead, () -> guides.write(lead, id, number, before, "Other words.")));
    assertThatThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS))
        .as("it waits")
        .isInstanceOf(TimeoutException.class);
    return second;
  }

  @Test
  void aReviewIsWrittenDownOnceAndSetsTheNext() {
    UUID id = added("Reviewed");
    UUID review = Ids.next();
    LocalDate next = documents.today().plusYears(1);
    doing(editor, () -> documents.review(editor, id, review, "Still the edition", next, 0));
    doing(editor, () -> documents.review(editor, id, review, "Still the edition", next, 0));
    assertThat(view(id).reviews()).hasSize(1);
    assertThat(view(id).document().review()).isEqualTo(next);
    assertThatThrownBy(
            () ->
                doing(
                    editor,
                    () -> documents.review(editor, id, Ids.next(), "Late", documents.today(), 1)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> doing(editor, () -> documents.review(editor, id, Ids.next(), "Late", next, 0)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void aGuideHoldsOnceASecondPersonHasApprovedTheWordsTheyRead() {
    UUID id = added("Guide");
    doing(editor, () -> guides.write(editor, id, 1, "", "Stay safe. Call us."));
    assertThatThrownBy(
            () -> doing(editor, () -> guides.approve(editor, id, 1, "Stay safe. Call us.")))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> doing(lead, () -> guides.approve(lead, id, 1, "Stay safe.")))
        .isInstanceOf(EditClash.class);
    doing(lead, () -> guides.approve(lead, id, 1, "Stay safe. Call us."));
    assertThatThrownBy(() -> doing(editor, () -> guides.write(editor, id, 1, "", "Other words.")))
        .isInstanceOf(EditClash.class);
    assertThatThrownBy(
            () ->
                doing(
                    lead,
                    () ->
                        transactions.executeWithoutResult(
                            any ->
                                sql.execute(
                                    "update library.guide_version set words = 'x' where document ="
                                        + " ?",
                                    id))))
        .hasMessageContaining("never changed");
    doing(editor, () -> guides.write(editor, id, 2, "", "Stay safe. Call 999."));
    assertThatThrownBy(
            () -> doing(lead, () -> guides.write(lead, id, 2, "", "I did not read that.")))
        .isInstanceOf(EditClash.class);
    doing(lead, () -> guides.write(lead, id, 2, "Stay safe. Call 999.", "Call 999 first."));
    doing(lead, () -> guides.write(lead, id, 2, "Stay safe. Call 999.", "Call 999 first."));
    assertThat(view(id).versions()).hasSize(2);
    assertThat(view(id).versions().getLast().approved()).isTrue();
    assertThatThrownBy(
            () -> doing(editor, () -> guides.write(editor, id, 2, "", "We help you. ".repeat(70))))
        .isInstanceOf(Refused.class);
  }

  @Test
  void approvingAGuideAsksOnceOnAPageThatSaysWhatFollows() throws Exception {
    UUID id = added("Guide to confirm");
    String here = "/documents/" + id;
    String path = here + "/guide/approve";
    doing(editor, () -> guides.write(editor, id, 1, "", "Call this line."));
    assertThat(asked(editor, path).getRedirectedUrl()).as("who wrote it").isEqualTo(here);
    assertThat(asked(lead, here).getContentAsString()).contains("href=\"" + path + "\"");
    assertThat(asked(lead, path).getContentAsString())
        .contains("Everybody who works here reads version 1", "Call this line.");
    assertThat(view(id).versions().getFirst().approved()).isFalse();

    doing(editor, () -> guides.write(editor, id, 1, "Call this line.", "Call us first."));
    MockHttpServletResponse late = approve(path, "Call this line.");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("Call us first.");
    assertThat(view(id).versions().getFirst().approved()).isFalse();

    assertThat(approve(path, "Call us first.").getRedirectedUrl()).isEqualTo(here);
    assertThat(approve(path, "Call us first.").getRedirectedUrl()).as("twice").isEqualTo(here);
    assertThat(view(id).versions()).singleElement().matches(Guide::approved);
    assertThat(asked(lead, path).getRedirectedUrl()).as("Back").isEqualTo(here);
  }

  private MockHttpServletResponse asked(Worker worker, String path) throws Exception {
    return web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
  }

  private MockHttpServletResponse approve(String path, String words) throws Exception {
    return web.perform(
            post(path)
                .cookie(workforce.signedIn(lead))
                .with(csrf())
                .param("number", "1")
                .param("words", words))
        .andReturn()
        .getResponse();
  }

  @Test
  void nobodyWhoWroteOnAGuideApprovesItThoughAnotherWroteLast() {
    UUID id = added("Guide of two hands");
    doing(editor, () -> guides.write(editor, id, 1, "", "Call this line."));
    doing(lead, () -> guides.write(lead, id, 1, "Call this line.", "Call this line. Stay safe."));
    assertThatThrownBy(
            () -> doing(editor, () -> guides.approve(editor, id, 1, "Call this line. Stay safe.")))
        .as("the first writer, whose words still stand there")
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> doing(lead, () -> guides.approve(lead, id, 1, "Call this line. Stay safe.")))
        .as("the last writer")
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () ->
                transactions.executeWithoutResult(
                    any ->
                        sql.execute(
                            "update library.guide_version set approved_by = ?, approved_at = now()"
                                + " where document = ?",
                            editor.id(),
                            id)))
        .as("the database refuses it too")
        .hasMessageContaining("guide_version_second");
    Worker third = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    doing(third, () -> guides.approve(third, id, 1, "Call this line. Stay safe."));
    assertThat(view(id).versions().getFirst().approved()).isTrue();
  }

  @Test
  void theFirstGuideIsShortAndPlain() {
    UUID id = as(practitioner, () -> documents.latest(practitioner, "when-you-are-worried")).id();
    assertThat(GuideRules.check(view(id).versions().getFirst().words())).isEmpty();
  }

  @Test
  void everybodyReadsAndFewChange() {
    UUID id = added("Read");
    assertThat(view(id).document().title()).isEqualTo("Read");
    assertThatThrownBy(
            () -> doing(practitioner, () -> documents.change(practitioner, id, guide("No"), 0)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> view(Ids.next())).isInstanceOf(NotFound.class);
    assertThat(documents.forPublic())
        .allMatch(each -> each.content().audience() == Document.Audience.EVERYONE)
        .noneMatch(each -> each.id().equals(id));
  }

  @Test
  void theLibraryIsSearchedAndTakenOut() throws Exception {
    added("=Formula of the library");
    assertThat(look("/documents?words=flowchart").getContentAsString())
        .contains("SET Flowchart 2024")
        .doesNotContain("Modern Slavery Act 2015");
    assertThat(look("/documents?words=names&state=SUPERSEDED").getContentAsString())
        .contains("as the strategy of 2022 names it");
    assertThat(look("/documents?kind=x&state=y&page=99").getStatus()).isEqualTo(200);
    assertThat(look("/documents/export?words=formula").getContentAsString())
        .contains("'=Formula of the library");
  }
}
