package org.lodestar.app.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.EnglishWords;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Turn;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.site.WordRead;
import org.lodestar.app.statements.Statement.Approval;
import org.lodestar.app.statements.Statement.Ground;
import org.lodestar.app.statements.Statement.Head;
import org.lodestar.app.statements.Statement.Signature;
import org.lodestar.app.statements.Statement.State;
import org.lodestar.app.statements.StatementReview.Rated;
import org.lodestar.app.statements.face.StatementLife;
import org.lodestar.app.statements.face.Statements;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.statute.StatementArea;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A statement on its way from the draft to everybody. Each test has a year of its own. */
@PlatformTest
class StatementsTest {
  private static final AtomicInteger YEARS = new AtomicInteger(1950);
  private static final String WORDS = "We trained all who buy for the council in May.";

  private final Statements statements;
  private final StatementLife life;
  private final Bodies bodies;
  private final Workforce workforce;
  private final MockMvc web;
  private final Audit audit;
  private final Tongues tongues;

  private Worker lead;
  private Worker board;
  private Worker analyst;
  private LocalDate ends;

  StatementsTest(
      Statements statements,
      StatementLife life,
      Bodies bodies,
      Workforce workforce,
      MockMvc web,
      Audit audit,
      Tongues tongues) {
    this.statements = statements;
    this.life = life;
    this.bodies = bodies;
    this.workforce = workforce;
    this.web = web;
    this.audit = audit;
    this.tongues = tongues;
  }

  @BeforeEach
  void people() {
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    board = workforce.aWorker(organisation, Role.BOARD_MEMBER);
    analyst = workforce.aWorker(organisation, Role.ANALYST);
    ends = LocalDate.of(YEARS.incrementAndGet(), 3, 31);
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private UUID begun(LocalDate end) {
    UUID id = Ids.next();
    Head head = new Head("=Council", end.minusYears(1).plusDays(1), end, Ground.VOLUNTARY);
    doing(lead, () -> statements.start(lead, id, head));
    return id;
  }

  private UUID written(LocalDate end) {
    UUID id = begun(end);
    for (StatementArea area : StatementArea.values()) {
      boolean says = area == StatementArea.TRAINING;
      write(id, new StatementText(area, says ? WORDS : "", says ? "" : "Nothing changed.", 0));
    }
    return id;
  }

  private void write(UUID id, StatementText text) {
    doing(lead, () -> statements.write(lead, id, text, null));
  }

  private StatementView view(UUID id) {
    return as(lead, () -> statements.get(lead, id));
  }

  private long version(UUID id) {
    return view(id).statement().version();
  }

  private Approval approval(LocalDate on) {
    UUID body = as(lead, () -> bodies.all(lead)).keySet().iterator().next();
    return Approval.given(body, null, "Minute 14", on);
  }

  private UUID approved(LocalDate end) {
    UUID id = written(end);
    approve(id, end);
    return id;
  }

  private void approve(UUID id, LocalDate end) {
    doing(lead, () -> life.submit(lead, id, version(id)));
    long handedIn = version(id);
    doing(board, () -> life.approve(board, id, approval(end.plusDays(60)), handedIn));
  }

  private UUID signed(LocalDate end) {
    UUID id = approved(end);
    sign(id, end);
    return id;
  }

  private void sign(UUID id, LocalDate end) {
    Signature signature = new Signature("A. Director", "Chief executive", end.plusDays(61));
    doing(lead, () -> life.sign(lead, id, signature, version(id)));
  }

  private UUID published(LocalDate end) {
    UUID id = signed(end);
    doing(lead, () -> life.publish(lead, id, version(id)));
    return id;
  }

  private void sendBack(UUID id) {
    long version = version(id);
    doing(board, () -> life.sendBack(board, id, "The law has changed", version));
  }

  private static List<String> refused(Runnable deed) {
    try {
      deed.run();
      return List.of();
    } catch (Refused refused) {
      return refused.refusals().stream().map(Refusal::key).toList();
    }
  }

  @Test
  void beginningTwiceBeginsOneAndASecondOfAYearHasAnAddressOfItsOwn() {
    UUID id = begun(ends);
    String slug = view(id).statement().slug();
    doing(lead, () -> statements.start(lead, id, view(id).statement().head()));
    assertThat(view(id).history()).hasSize(1);
    assertThat(view(begun(ends)).statement().slug()).isEqualTo(slug + "-e2");
  }

  @Test
  void itIsHandedInWhenEveryAreaSaysSomethingOrWhyNot() {
    UUID id = begun(ends);
    assertThat(refused(() -> doing(lead, () -> life.submit(lead, id, version(id)))))
        .containsExactly("statements.statement.blocked");
    assertThat(view(id).statement().state()).isEqualTo(State.DRAFT);
    UUID whole = written(ends);
    doing(lead, () -> life.submit(lead, whole, version(whole)));
    assertThat(view(whole).statement().state()).isEqualTo(State.IN_REVIEW);
    StatementText late = new StatementText(StatementArea.RISK, "Late", "", 1);
    assertThatThrownBy(() -> write(whole, late)).isInstanceOf(Refused.class);
    long handedIn = version(whole);
    doing(board, () -> life.sendBack(board, whole, "Say more", handedIn));
    write(whole, late);
    assertThat(view(whole).history().stream().map(Turn::reason)).contains("Say more");
  }

  @Test
  void somebodyElseApprovesItAndOnlyWhenItsYearIsOver() {
    LocalDate running = LocalDate.now(java.time.Clock.systemUTC()).plusMonths(3);
    UUID id = written(running);
    doing(lead, () -> life.submit(lead, id, version(id)));
    long handedIn = version(id);
    Approval early = approval(running.minusMonths(4));
    assertThat(refused(() -> doing(board, () -> life.approve(board, id, early, handedIn))))
        .contains("statements.statement.approve.running", "statements.statement.approve.early");
    UUID over = written(ends);
    doing(lead, () -> life.submit(lead, over, version(over)));
    Approval own = approval(ends.plusDays(5));
    assertThat(refused(() -> doing(lead, () -> life.approve(lead, over, own, version(over)))))
        .containsExactly("statements.statement.approve.own");
    assertThatThrownBy(() -> doing(analyst, () -> life.approve(analyst, over, own, 1)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void noStepIsLeftOut() {
    UUID id = written(ends);
    Signature signature = new Signature("A. Director", "Chief executive", ends.plusDays(61));
    assertThat(refused(() -> doing(lead, () -> life.sign(lead, id, signature, version(id)))))
        .containsExactly("statements.statement.move.none");
    assertThat(refused(() -> doing(lead, () -> life.publish(lead, id, version(id)))))
        .containsExactly("statements.statement.move.none");
  }

  @Test
  void itIsPublishedOnceAndALaterOneTakesItsPlaceWhileItIsStillRead() {
    UUID id = published(ends);
    long version = version(id);
    doing(lead, () -> life.publish(lead, id, version - 1));
    assertThat(version(id)).isEqualTo(version);
    String slug = view(id).statement().slug();
    assertThat(statements.file(slug)).startsWith(37, 80, 68, 70);
    ends = LocalDate.of(YEARS.incrementAndGet(), 3, 31);
    UUID next = published(ends);
    assertThat(view(id).statement().state()).isEqualTo(State.SUPERSEDED);
    assertThat(statements.published(slug).later()).isNotNull();
    assertThat(view(next).before()).isNotNull();
    assertThatThrownBy(() -> statements.published("1066-67")).isInstanceOf(NotFound.class);
  }

  @Test
  void forWordItSaysWhatIsPublishedAndHowFarItIs() throws Exception {
    UUID id = approved(ends);
    WordRead draft = word(id);
    assertThat(draft.words()).contains("Approved", WORDS);
    sign(id, ends);
    doing(lead, () -> life.publish(lead, id, version(id)));
    WordRead read = word(id);
    try (PDDocument pdf = Loader.loadPDF(statements.file(view(id).statement().slug()))) {
      String paper = WordRead.plain(new PDFTextStripper().getText(pdf));
      assertThat(read.words())
          .hasSizeGreaterThan(8)
          .filteredOn(each -> !each.equals("Published"))
          .filteredOn(each -> !read.headings().getLast().equals(each))
          .allSatisfy(each -> assertThat(paper).contains(each));
    }
    assertThat(audited(id)).contains("STATEMENT_EXPORTED");
  }

  private WordRead word(UUID id) throws Exception {
    return WordRead.of(
        web.perform(
                get("/statements/" + id + "/statement.docx").cookie(workforce.signedIn(analyst)))
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }

  @Test
  void whatIsApprovedOrSignedIsSentBackWithAllItsWordsAndNeedsBothAnew() {
    for (UUID id : List.of(approved(ends), signed(ends))) {
      State was = view(id).statement().state();
      assertThatThrownBy(() -> doing(analyst, () -> life.sendBack(analyst, id, "Why", 2)))
          .isInstanceOf(NotAllowed.class);
      sendBack(id);
      StatementView now = view(id);
      assertThat(now.statement().state()).as(was.name()).isEqualTo(State.DRAFT);
      assertThat(now.statement().approval()).isNull();
      assertThat(now.statement().signature()).isNull();
      assertThat(now.texts().stream().map(StatementText::words)).contains(WORDS);
      assertThat(now.history().stream().map(Turn::reason)).contains("The law has changed");
      approve(id, ends);
      sign(id, ends);
      assertThat(view(id).statement().state()).isEqualTo(State.SIGNED);
    }
  }

  @Test
  void theHistoryKeepsWhatWasTakenBackAndSoDoesTheAudit() {
    UUID id = signed(ends);
    sendBack(id);
    List<Turn> back = view(id).history();
    assertThat(back.stream().filter(each -> each.kind() == Turn.Kind.APPROVAL_TAKEN_BACK))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.from()).endsWith(", Minute 14");
              assertThat(each.to()).isEqualTo(ends.plusDays(60).toString());
              assertThat(each.by()).isEqualTo(board.id());
            });
    assertThat(back.stream().filter(each -> each.kind() == Turn.Kind.SIGNATURE_TAKEN_BACK))
        .singleElement()
        .satisfies(each -> assertThat(each.from()).isEqualTo("Chief executive"));
    assertThat(audited(id)).contains("STATEMENT_SENT_BACK");
  }

  private List<String> audited(UUID id) {
    return Standing.task("test")
        .call(
            () ->
                audit
                    .page(new AuditFilter(null, null, id, null, null, null), null)
                    .events()
                    .stream()
                    .map(event -> event.action())
                    .toList());
  }

  @Test
  void whoLooksAtASignedOneFindsTheWayBackAndOnlyWhoMayApproveDoes() throws Exception {
    UUID id = signed(ends);
    String way = "/statements/" + id + "/send-back";
    assertThat(look(board, "/statements/" + id).getContentAsString()).contains(way);
    assertThat(look(analyst, "/statements/" + id).getContentAsString()).doesNotContain(way);
    sendBack(id);
    assertThat(look(board, "/statements/" + id).getContentAsString())
        .contains("Signature of", "Chief executive", "The law has changed");
  }

  @Test
  void anEarlierYearThatIsPublishedLateNeverBecomesTheLatest() {
    LocalDate later = LocalDate.of(YEARS.incrementAndGet(), 3, 31);
    UUID latest = published(later);
    UUID late = published(ends);
    assertThat(view(latest).statement().state()).isEqualTo(State.PUBLISHED);
    assertThat(view(late).statement().state()).isEqualTo(State.SUPERSEDED);
    PublicStatement read = statements.published(view(late).statement().slug());
    assertThat(Objects.requireNonNull(read.later()).id()).isEqualTo(latest);
    assertThat(statements.file(view(late).statement().slug())).startsWith(37, 80, 68, 70);
  }

  @Test
  void whoHasNoBusinessWithStatementsReadsNoneAndWhoReadsWritesNone() throws Exception {
    UUID id = written(ends);
    Worker caseworker = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    assertThatThrownBy(() -> as(caseworker, () -> statements.list(caseworker)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(caseworker, () -> statements.get(caseworker, id)))
        .isInstanceOf(NotAllowed.class);
    for (String path : List.of("", "/compare", "/registry", "/quality")) {
      MockHttpServletResponse page = look(caseworker, "/statements/" + id + path);
      assertThat(page.getStatus()).as(path).isEqualTo(403);
      assertThat(page.getContentAsString()).as(path).doesNotContain(WORDS);
    }
    StatementText other = new StatementText(StatementArea.RISK, "Other", "", 1);
    assertThatThrownBy(() -> doing(board, () -> statements.write(board, id, other, null)))
        .isInstanceOf(NotAllowed.class);
    assertThat(look(board, "/statements/" + id).getContentAsString()).contains(WORDS);
  }

  @Test
  void aDraftIsNobodysBusinessOutside() {
    String slug = view(written(ends)).statement().slug();
    assertThatThrownBy(() -> statements.published(slug)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> statements.file(slug)).isInstanceOf(NotFound.class);
  }

  @Test
  void twoWhoWriteAtOnceAreToldAndNothingIsLost() throws Exception {
    UUID id = begun(ends);
    write(id, new StatementText(StatementArea.RISK, "The first", "", 0));
    assertThatThrownBy(() -> write(id, new StatementText(StatementArea.RISK, "Second", "", 0)))
        .isInstanceOf(EditClash.class);
    MockHttpServletResponse answer =
        web.perform(
                post("/statements/" + id + "/areas/RISK")
                    .cookie(workforce.signedIn(lead))
                    .with(csrf())
                    .param("words", "The second")
                    .param("version", "0"))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString()).contains("The first", "The second");
  }

  private static StatementReview rating(Worker worker, int level, String quote) {
    Map<StatementArea, Rated> rated = new EnumMap<>(StatementArea.class);
    for (StatementArea area : StatementArea.values()) {
      rated.put(area, new Rated(0, ""));
    }
    rated.put(StatementArea.TRAINING, new Rated(level, quote));
    return new StatementReview(worker.id(), rated, java.time.Instant.EPOCH, 0);
  }

  @Test
  void whoJudgesAtFirstFindsNothingChosenForThem() throws Exception {
    UUID id = written(ends);
    String path = "/statements/" + id + "/quality";
    assertThat(look(board, path).getContentAsString())
        .contains("name=\"items[0].level\"")
        .doesNotContainPattern("<input[^>]* checked");
    String page =
        web.perform(
                post(path)
                    .cookie(workforce.signedIn(board))
                    .with(csrf())
                    .param("items[0].quote", "Typed quote")
                    .param("items[4].level", "0")
                    .param("items[5].quote", "")
                    .param("version", "0"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("Choose a level from 0 to 3", "Typed quote");
    assertThat(view(id).reviews()).isEmpty();
    doing(board, () -> statements.rate(board, id, rating(board, 2, WORDS)));
    assertThat(look(board, path).getContentAsString()).containsPattern("<input[^>]* checked");
  }

  @Test
  void whoApprovedItKeepsTheNameOfThatDay() {
    UUID body = Ids.next();
    Body.Content then =
        new Body.Content("Cabinet " + body, BodyKind.BOARD, List.of(), List.of(), null, null);
    doing(lead, () -> bodies.add(lead, body, then));
    UUID id = written(ends);
    doing(lead, () -> life.submit(lead, id, version(id)));
    long handedIn = version(id);
    Approval approval = Approval.given(body, null, "Minute 3", ends.plusDays(60));
    doing(board, () -> life.approve(board, id, approval, handedIn));
    Body.Content now =
        new Body.Content("Executive " + body, BodyKind.BOARD, List.of(), List.of(), null, null);
    doing(lead, () -> bodies.change(lead, body, now, 0));
    assertThat(Objects.requireNonNull(view(id).statement().approval()).name())
        .isEqualTo("Cabinet " + body);
    sign(id, ends);
    doing(lead, () -> life.publish(lead, id, version(id)));
    assertThat(statements.published(view(id).statement().slug()).approvedBy())
        .isEqualTo("Cabinet " + body);
  }

  @Test
  void twoPeopleJudgeItWithQuotesAndAThirdIsTooMany() {
    UUID id = written(ends);
    assertThat(
            refused(
                () ->
                    doing(
                        board,
                        () -> statements.rate(board, id, rating(board, 2, "Words of nobody")))))
        .containsExactly("statements.statement.quote.notThere");
    doing(board, () -> statements.rate(board, id, rating(board, 2, WORDS)));
    doing(analyst, () -> statements.rate(analyst, id, rating(analyst, 1, WORDS)));
    assertThat(refused(() -> doing(lead, () -> statements.rate(lead, id, rating(lead, 0, "")))))
        .containsExactly("statements.statement.reviewers.enough");
    assertThat(view(id).reviews()).extracting(StatementReview::total).containsExactly(2, 1);
  }

  private MockHttpServletResponse look(Worker worker, String path) throws Exception {
    return web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
  }

  @Test
  void everybodyReadsItAndTheRegistrysShapeGuardsFormulas() throws Exception {
    UUID id = published(ends);
    String slug = view(id).statement().slug();
    MockHttpServletResponse page = web.perform(get("/statement/" + slug)).andReturn().getResponse();
    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(page.getContentAsString())
        .contains(WORDS, "of our own choice", "A. Director")
        .doesNotContain("asks for this statement");
    tongues.showAll();
    for (String tag : List.of("ar", "vi")) {
      assertThat(EnglishWords.unmarked(everybodys("/statement/" + slug + "?lang=" + tag)))
          .isEmpty();
    }
    assertThat(web.perform(get("/statement/none")).andReturn().getResponse().getStatus())
        .isEqualTo(404);
    assertThat(web.perform(get("/")).andReturn().getResponse().getContentAsString())
        .contains("Modern slavery statement");
    List<String> file =
        look(board, "/statements/" + id + "/registry").getContentAsString().lines().toList();
    assertThat(file.getFirst())
        .startsWith("StatementYear,OrganisationName,Address,SectorType,CompanyNumber")
        .endsWith("DemonstrateProgress,PDFDate,PDFURL");
    assertThat(file.getFirst().split(",")).hasSize(73);
    assertThat(file.get(1)).contains("'=Council", "Nothing changed.", "/statement/" + slug);
  }

  private Document everybodys(String path) throws Exception {
    return Jsoup.parse(web.perform(get(path)).andReturn().getResponse().getContentAsString());
  }
}
