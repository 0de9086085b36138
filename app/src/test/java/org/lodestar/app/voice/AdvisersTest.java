package org.lodestar.app.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.voice.AdvisedProduct.Answer;
import org.lodestar.app.voice.AdvisedProduct.Content;
import org.lodestar.app.voice.AdvisedProduct.Given;
import org.lodestar.app.voice.AdvisedProduct.How;
import org.lodestar.app.voice.AdvisedProduct.Kind;
import org.lodestar.app.voice.AdvisedProduct.Move;
import org.lodestar.app.voice.AdvisedProduct.Outcome;
import org.lodestar.app.voice.AdvisedProduct.State;
import org.lodestar.app.voice.AdvisedProduct.Stop;
import org.lodestar.app.voice.AdvisedProduct.Voice;
import org.lodestar.app.voice.Adviser.Agreed;
import org.lodestar.app.voice.Adviser.Pay;
import org.lodestar.app.voice.Adviser.Payment;
import org.lodestar.app.voice.face.AdvisedProducts;
import org.lodestar.app.voice.face.Advisers;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class AdvisersTest {
  private final Advisers advisers;
  private final AdvisedProducts products;
  private final Bodies bodies;
  private final Workforce workforce;
  private final MockMvc web;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final LocalDate today;

  private Worker lead;
  private Worker board;
  private UUID body;

  AdvisersTest(
      Advisers advisers,
      AdvisedProducts products,
      Bodies bodies,
      Workforce workforce,
      MockMvc web,
      DSLContext sql,
      TransactionOperations transactions,
      Clock clock) {
    this.advisers = advisers;
    this.products = products;
    this.bodies = bodies;
    this.workforce = workforce;
    this.web = web;
    this.sql = sql;
    this.transactions = transactions;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void people() {
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    board = workforce.aWorker(organisation, Role.BOARD_MEMBER);
    body = Ids.next();
    Body.Content content =
        new Body.Content("Body " + body, BodyKind.values()[0], List.of(), List.of(), null, null);
    doing(() -> bodies.add(lead, body, content));
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private void doing(Runnable work) {
    Standing.member(lead.id()).run(work);
  }

  private UUID adviser() {
    UUID id = Ids.next();
    doing(() -> advisers.add(lead, id, "Adviser " + id, body));
    return id;
  }

  private UUID agreeing() {
    UUID id = adviser();
    doing(() -> advisers.agree(lead, id, Ids.next(), agreed(today, today.plusYears(1))));
    return id;
  }

  private static Agreed agreed(LocalDate from, LocalDate expires) {
    return new Agreed("Reads drafts", "A worker is with them", expires, from, expires);
  }

  private UUID product() {
    UUID id = Ids.next();
    doing(() -> products.add(lead, id, new Content(Kind.PAGE, "Page " + id, null)));
    return id;
  }

  private UUID said(UUID product, UUID adviser) {
    UUID id = Ids.next();
    Given given = new Given(adviser, today, How.CALL, "Said " + id);
    doing(() -> products.said(lead, product, id, given));
    return id;
  }

  private void answered(UUID product, UUID input) {
    Answer answer = new Answer(Outcome.CHANGED, "The first line is new", true, true);
    doing(() -> products.answer(lead, product, input, answer, 0));
  }

  private void move(UUID product, Move move) {
    long version = view(product).product().version();
    doing(() -> products.move(lead, product, move, version));
  }

  private AdvisedProduct.View view(UUID product) {
    return as(lead, () -> products.get(lead, product));
  }

  private UUID stop(UUID product, UUID adviser) {
    UUID id = Ids.next();
    doing(() -> products.stop(lead, new Stop(id, product, adviser, today, "", null, "")));
    return id;
  }

  private List<String> shown(List<Voice> voices) {
    return voices.stream().map(Voice::said).toList();
  }

  @Test
  void anAdviserIsAReferenceAndNoOtherIsCalledSo() {
    UUID id = adviser();
    doing(() -> advisers.add(lead, id, "Another", body));
    Adviser found = as(lead, () -> advisers.get(lead, id)).adviser();
    assertThat(found.alias()).isEqualTo("Adviser " + id);
    assertThatThrownBy(
            () ->
                doing(
                    () ->
                        advisers.add(
                            lead,
                            Ids.next(),
                            found.alias().toUpperCase(java.util.Locale.ROOT),
                            body)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> as(lead, () -> advisers.get(lead, Ids.next())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nothingIsAskedOfThemWithoutAnAgreementThatHoldsToday() {
    UUID without = adviser();
    UUID product = product();
    assertThatThrownBy(() -> said(product, without)).isInstanceOf(Refused.class);
    doing(
        () ->
            advisers.agree(
                lead, without, Ids.next(), agreed(today.minusYears(2), today.minusDays(1))));
    assertThatThrownBy(() -> said(product, without)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> doing(() -> advisers.offer(lead, payment(without, Pay.OFFERED, null))))
        .isInstanceOf(Refused.class);
  }

  private Payment payment(UUID adviser, Pay how, @Nullable Integer pounds) {
    LocalDate due = pounds == null ? null : today.minusDays(1);
    return new Payment(Ids.next(), adviser, "Reading", today, how, pounds, due, null, 0);
  }

  @Test
  void whatIsOwedIsListedUntilItIsPaid() {
    UUID adviser = agreeing();
    Payment owed = payment(adviser, Pay.MONEY, 40);
    doing(() -> advisers.offer(lead, owed));
    doing(() -> advisers.offer(lead, owed));
    assertThat(as(board, () -> advisers.owed(board))).contains(owed);
    Payment paid =
        new Payment(owed.id(), adviser, "Reading", today, Pay.MONEY, 40, today, today, 0);
    doing(() -> advisers.change(lead, paid));
    assertThat(as(board, () -> advisers.owed(board)).stream().map(Payment::id))
        .doesNotContain(owed.id());
    assertThatThrownBy(() -> doing(() -> advisers.change(lead, paid)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void endingTheAgreementStopsAllThatCanBeStoppedAtOnceAndPaymentStaysOwed() {
    UUID adviser = agreeing();
    UUID open = product();
    UUID input = said(open, adviser);
    answered(open, input);
    UUID closed = product();
    UUID done = said(closed, adviser);
    answered(closed, done);
    move(closed, Move.CLEAR);
    move(closed, Move.CLOSE);
    Payment owed = payment(adviser, Pay.VOUCHER, 20);
    doing(() -> advisers.offer(lead, owed));
    assertThat(shown(as(board, () -> advisers.forBoard(board)))).contains("Said " + input);
    assertThat(shown(advisers.forPublic())).contains("Said " + done);
    doing(() -> advisers.end(lead, adviser));
    doing(() -> advisers.end(lead, adviser));
    assertThat(shown(as(board, () -> advisers.forBoard(board))))
        .doesNotContain("Said " + input, "Said " + done);
    assertThat(shown(advisers.forPublic())).doesNotContain("Said " + input, "Said " + done);
    assertThat(view(open).inputs().getFirst().withdrawnOn()).isEqualTo(today);
    assertThat(view(closed).inputs().getFirst().withdrawnOn()).isNull();
    assertThat(as(board, () -> advisers.owed(board))).contains(owed);
    doing(() -> advisers.agree(lead, adviser, Ids.next(), agreed(today, today.plusYears(1))));
    assertThat(shown(advisers.forPublic())).doesNotContain("Said " + input, "Said " + done);
  }

  private List<String> kept(UUID input) {
    return Standing.task("test")
        .call(
            () ->
                transactions.execute(
                    status ->
                        sql.fetch("select said from voice.adviser_input where id = ?", input)
                            .getValues(0, String.class)));
  }

  @Test
  void wordsThatWereTakenBackAreGoneFromTheTable() {
    UUID adviser = agreeing();
    UUID open = said(product(), adviser);
    UUID reopened = product();
    UUID later = said(reopened, adviser);
    answered(reopened, later);
    move(reopened, Move.CLEAR);
    move(reopened, Move.CLOSE);
    assertThat(kept(open)).containsExactly("Said " + open);
    doing(() -> advisers.end(lead, adviser));
    assertThat(kept(open)).containsExactly("");
    assertThat(kept(later)).as("what is closed stays").containsExactly("Said " + later);
    move(reopened, Move.REOPEN);
    assertThat(kept(later)).containsExactly("");
  }

  @Test
  void onlyWhatIsTakenBackHasNoWords() {
    UUID input = said(product(), agreeing());
    for (String wrong : List.of("said = ''", "withdrawn_on = current_date")) {
      assertThatThrownBy(
              () ->
                  transactions.executeWithoutResult(
                      status ->
                          sql.execute(
                              "update voice.adviser_input set " + wrong + " where id = ?", input)))
          .hasStackTraceContaining("adviser_input_check");
    }
  }

  @Test
  void whatIsSaidWhileTheAgreementEndsWaitsAndIsRefused() throws Exception {
    UUID adviser = agreeing();
    UUID product = product();
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      Future<?> second =
          as(lead, () -> transactions.execute(status -> meanwhile(pool, adviser, product)));
      assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(Refused.class);
    }
    assertThat(view(product).inputs()).isEmpty();
  }

  /** Ends the agreement, and stays in the transaction until the other has begun to wait. */
  private Future<?> meanwhile(ExecutorService pool, UUID adviser, UUID product) {
    advisers.end(lead, adviser);
    Future<?> second = pool.submit(() -> said(product, adviser));
    assertThatThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS))
        .as("it waits")
        .isInstanceOf(TimeoutException.class);
    return second;
  }

  @Test
  void whoOnlyReadsSeesWhatAnAdviserLetsTheBoardSee() throws Exception {
    UUID adviser = agreeing();
    UUID product = product();
    UUID shown = said(product, adviser);
    UUID hidden = said(product, adviser);
    UUID forPublic = said(product, adviser);
    answer(product, shown, true, false);
    answer(product, hidden, false, false);
    answer(product, forPublic, false, true);
    assertThat(as(board, () -> products.get(board, product)).inputs())
        .extracting(AdvisedProduct.Input::id)
        .containsExactly(shown);
    assertThat(view(product).inputs()).hasSize(3);
    String page = read(board, "/advisers/products/" + product).getContentAsString();
    assertThat(page).contains("Said " + shown).doesNotContain("Said " + hidden);
    assertThat(page).doesNotContain("Said " + forPublic);
    for (UUID each : List.of(shown, hidden)) {
      assertThat(read(board, "/advisers/products/" + product + "/inputs/" + each).getStatus())
          .isEqualTo(403);
      assertThatThrownBy(() -> as(board, () -> products.input(board, product, each)))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void whyAnAdviserStopsItIsNotForWhoOnlyReads() throws Exception {
    UUID adviser = agreeing();
    UUID product = product();
    UUID id = Ids.next();
    doing(() -> products.stop(lead, new Stop(id, product, adviser, today, "Because", null, "")));
    assertThat(view(product).stops().getFirst().reason()).isEqualTo("Because");
    assertThat(as(board, () -> products.get(board, product)).stops())
        .singleElement()
        .satisfies(each -> assertThat(each.reason()).isEmpty());
    assertThat(read(board, "/advisers/products/" + product).getContentAsString())
        .doesNotContain("Because");
    assertThatThrownBy(() -> as(board, () -> products.stop(board, product, id)))
        .isInstanceOf(NotAllowed.class);
  }

  private void answer(UUID product, UUID input, boolean toBoard, boolean toPublic) {
    Answer answer = new Answer(Outcome.CHANGED, "The first line is new", toBoard, toPublic);
    doing(() -> products.answer(lead, product, input, answer, 0));
  }

  private MockHttpServletResponse read(Worker worker, String path) throws Exception {
    return web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
  }

  @Test
  void boardAndPublicAreAskedApartAndThePublicSeesWhatIsAnswered() {
    UUID adviser = agreeing();
    UUID product = product();
    UUID input = said(product, adviser);
    assertThat(shown(as(board, () -> advisers.forBoard(board)))).doesNotContain("Said " + input);
    doing(() -> products.answer(lead, product, input, new Answer(null, "", true, true), 0));
    assertThat(shown(as(board, () -> advisers.forBoard(board)))).contains("Said " + input);
    assertThat(shown(advisers.forPublic())).doesNotContain("Said " + input);
    Answer answer = new Answer(Outcome.NOT_CHANGED, "The law says otherwise", false, true);
    doing(() -> products.answer(lead, product, input, answer, 1));
    assertThat(shown(as(board, () -> advisers.forBoard(board)))).doesNotContain("Said " + input);
    assertThat(shown(advisers.forPublic())).contains("Said " + input);
  }

  @Test
  void aProductIsNotClosedBeforeItSaysWhatChanged() {
    UUID product = product();
    UUID input = said(product, agreeing());
    move(product, Move.CLEAR);
    assertThatThrownBy(() -> move(product, Move.CLOSE)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> execute("CLOSED", product))
        .hasStackTraceContaining("not closed before it says what changed");
    answered(product, input);
    move(product, Move.CLOSE);
    assertThat(view(product).product().state()).isEqualTo(State.CLOSED);
    Answer none = Answer.none();
    assertThatThrownBy(() -> doing(() -> products.answer(lead, product, input, none, 1)))
        .isInstanceOf(Refused.class);
  }

  private void execute(String state, UUID product) {
    transactions.executeWithoutResult(
        status ->
            sql.execute("update voice.advised_product set state = ? where id = ?", state, product));
  }

  @Test
  void aStopBlocksUntilTheAdviserWithdrawsItAndNobodyOverridesIt() {
    UUID adviser = agreeing();
    UUID product = product();
    move(product, Move.CLEAR);
    assertThat(view(product).product().look().heard()).as("nobody said anything").isFalse();
    assertThat(view(product).product().look().clearedBy()).isEqualTo(lead.id());
    UUID stop = stop(product, adviser);
    assertThat(view(product).product().state()).isEqualTo(State.IN_WORK);
    assertThat(view(product).product().stopped()).isTrue();
    assertThatThrownBy(() -> move(product, Move.CLEAR)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> execute("CLEARED", product))
        .hasStackTraceContaining("a stopped product is never cleared");
    doing(() -> products.withdraw(lead, product, stop, "It is better now"));
    doing(() -> products.withdraw(lead, product, stop, "Twice"));
    assertThat(view(product).stops().getFirst().withdrawnWords()).isEqualTo("It is better now");
    move(product, Move.CLEAR);
    assertThat(view(product).stops()).hasSize(1);
    assertThatThrownBy(
            () ->
                transactions.executeWithoutResult(
                    status ->
                        sql.execute(
                            "update voice.adviser_stop set reason = 'x' where id = ?", stop)))
        .hasStackTraceContaining("a stop is never changed");
  }

  @Test
  void whoHasEndedTheAgreementMayStillStop() {
    UUID adviser = agreeing();
    UUID product = product();
    doing(() -> advisers.end(lead, adviser));
    stop(product, adviser);
    assertThat(view(product).product().stopped()).isTrue();
  }

  @Test
  void aBoardMemberReadsAndOthersSeeNothing() {
    UUID adviser = agreeing();
    assertThat(as(board, () -> advisers.get(board, adviser)).agreements()).hasSize(1);
    assertThatThrownBy(() -> as(board, () -> end(board, adviser))).isInstanceOf(NotAllowed.class);
    Worker manager = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    assertThatThrownBy(() -> as(manager, () -> advisers.list(manager)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(manager, () -> advisers.forBoard(manager)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(manager, () -> advisers.get(manager, adviser)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(manager, () -> advisers.owed(manager)))
        .isInstanceOf(NotAllowed.class);
    UUID product = product();
    assertThatThrownBy(() -> as(manager, () -> products.get(manager, product)))
        .isInstanceOf(NotAllowed.class);
  }

  private boolean end(Worker worker, UUID adviser) {
    advisers.end(worker, adviser);
    return true;
  }

  private MockHttpServletResponse send(String path, String... fields) throws Exception {
    var request = post(path).cookie(workforce.signedIn(lead)).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      request.param(fields[at], fields[at + 1]);
    }
    return web.perform(request).andReturn().getResponse();
  }

  @Test
  void wordsThatTheAdviserHasNotAgreedAreNotKept() throws Exception {
    UUID adviser = agreeing();
    UUID product = product();
    String page =
        send(
                "/advisers/products/" + product + "/inputs/new/" + Ids.next(),
                "adviser",
                adviser.toString(),
                "said",
                "Typed words",
                "agreed",
                "false")
            .getContentAsString();
    assertThat(page).contains("Agree the words with the adviser first", "Typed words");
    assertThat(view(product).inputs()).isEmpty();
  }

  @Test
  void nobodyElseWithdrawsAStop() throws Exception {
    UUID product = product();
    UUID stop = stop(product, agreeing());
    String path = "/advisers/products/" + product + "/stops/" + stop;
    assertThat(send(path, "theirs", "false").getContentAsString())
        .contains("Nobody but the adviser withdraws a stop");
    assertThat(view(product).product().stopped()).isTrue();
    send(path, "theirs", "true");
    assertThat(view(product).product().stopped()).isFalse();
  }

  @Test
  void theWordsOfAWithdrawnInputAreOnNoPage() throws Exception {
    UUID adviser = agreeing();
    UUID product = product();
    UUID input = said(product, adviser);
    String here = "/advisers/products/" + product;
    for (String path : List.of("", "/inputs/" + input)) {
      assertThat(read(lead, here + path).getContentAsString())
          .as(path + " before")
          .contains("Said " + input);
    }
    doing(() -> advisers.end(lead, adviser));
    assertThat(read(lead, here).getStatus()).isEqualTo(200);
    for (String path : List.of("", "/inputs/" + input)) {
      assertThat(read(lead, here + path).getContentAsString())
          .as(path)
          .doesNotContain("Said " + input);
    }
  }
}
