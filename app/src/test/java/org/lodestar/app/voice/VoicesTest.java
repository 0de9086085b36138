package org.lodestar.app.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.MatrixVoices.answer;
import static org.lodestar.app.MatrixVoices.asked;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hamcrest.Matchers;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.MatrixVoices;
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
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.voice.Consultation.Kind;
import org.lodestar.app.voice.VoiceItem.Tie;
import org.lodestar.app.voice.face.VoiceAnswers;
import org.lodestar.app.voice.face.Voices;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class VoicesTest {
  private static final String ROWS = "item,votes\nCar washes,131\nFarms,9\nBoats,3\n";

  private final Voices voices;
  private final VoiceAnswers answers;
  private final Strategies strategies;
  private final MatrixVoices matrix;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final MockMvc web;

  private Worker lead;
  private Worker board;
  private Worker analyst;

  VoicesTest(
      Voices voices,
      VoiceAnswers answers,
      Strategies strategies,
      MatrixVoices matrix,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions,
      MockMvc web) {
    this.voices = voices;
    this.answers = answers;
    this.strategies = strategies;
    this.matrix = matrix;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
    this.web = web;
  }

  @BeforeEach
  void people() {
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    board = workforce.aWorker(organisation, Role.BOARD_MEMBER);
    analyst = workforce.aWorker(organisation, Role.ANALYST);
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private UUID ranking() {
    UUID id = Ids.next();
    doing(
        analyst,
        () -> {
          voices.add(analyst, id, asked(Kind.VOTES, 140));
          voices.keep(analyst, id, ROWS, 0);
        });
    return id;
  }

  private Voices.View view(UUID id) {
    return as(lead, () -> voices.get(lead, id));
  }

  private UUID item(UUID id, String words) {
    return view(id).result().items().stream()
        .filter(each -> each.words().equals(words))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private UUID proposed(UUID id, String words) {
    UUID answer = Ids.next();
    UUID body = as(lead, () -> matrix.body(lead));
    doing(lead, () -> answers.propose(lead, id, answer, item(id, words), answer(body, "Yes")));
    return answer;
  }

  @Test
  void whoChangesWhatIsBeingAnsweredWaitsAndIsRefused() throws Exception {
    UUID id = ranking();
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      Future<?> second = as(lead, () -> transactions.execute(status -> meanwhile(pool, id)));
      assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(Refused.class);
    }
    assertThat(view(id).consultation().title()).isEqualTo("Matrix");
    assertThat(view(id).answers()).hasSize(1);
  }

  /** Proposes an answer, and stays in the transaction until the other has begun to wait. */
  private Future<?> meanwhile(ExecutorService pool, UUID id) {
    proposed(id, "Farms");
    Future<?> second =
        pool.submit(
            () -> doing(analyst, () -> voices.change(analyst, id, named("Other words"), 1)));
    assertThatThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS))
        .as("it waits")
        .isInstanceOf(TimeoutException.class);
    return second;
  }

  private static Consultation.Content named(String title) {
    Consultation.Content one = asked(Kind.VOTES, 140);
    return new Consultation.Content(
        title,
        one.question(),
        one.method(),
        one.begins(),
        one.ends(),
        one.languages(),
        one.result(),
        one.follows());
  }

  @Test
  void aSmallNumberIsShownToNobody() {
    UUID id = ranking();
    assertThat(view(id).result().items().stream().map(ShownItem::number))
        .as("9 goes with the small one: that it alone is kept back would tell it")
        .containsExactly(131, null, null);
    assertThat(
            voices.forPublic().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .result()
                .items()
                .getLast()
                .number())
        .isNull();
  }

  @Test
  void rowsWithAFaultKeepNothingOfTheFile() {
    UUID id = ranking();
    assertThatThrownBy(
            () -> doing(analyst, () -> voices.keep(analyst, id, "item,votes\nA,5\nB,x\n", 1)))
        .isInstanceOf(Refused.class);
    assertThat(view(id).result().items()).hasSize(3);
    assertThatThrownBy(() -> doing(analyst, () -> voices.keep(analyst, id, ROWS, 0)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void aResultIsBroughtInAgainWhenWhatItCountsChanges() {
    UUID id = ranking();
    assertThatThrownBy(
            () -> doing(analyst, () -> voices.change(analyst, id, asked(Kind.POINTS, 140), 1)))
        .as("the same numbers under another rule would tell what was kept back")
        .isInstanceOf(Refused.class);
    doing(analyst, () -> voices.change(analyst, id, asked(Kind.VOTES, 150), 1));
    assertThat(view(id).result().isThere()).isFalse();
    doing(analyst, () -> voices.keep(analyst, id, ROWS, 2));
    UUID answer = proposed(id, "Farms");
    assertThatThrownBy(
            () -> doing(analyst, () -> voices.change(analyst, id, asked(Kind.VOTES, 160), 3)))
        .isInstanceOf(Refused.class);
    assertThat(view(id).consultation().content().result().kind()).isEqualTo(Kind.VOTES);
    assertThat(view(id).answers()).extracting(VoiceAnswer::id).containsExactly(answer);
  }

  @Test
  void whatWaitsForAnAnswerIsListedUntilASecondPersonPublishesOne() {
    UUID id = ranking();
    assertThat(unanswered(id)).isEqualTo(3);
    UUID answer = proposed(id, "Farms");
    assertThat(unanswered(id)).isEqualTo(3);
    assertThatThrownBy(() -> doing(lead, () -> answers.confirm(lead, id, answer, 0)))
        .isInstanceOf(Refused.class);
    doing(board, () -> answers.confirm(board, id, answer, 0));
    doing(board, () -> answers.confirm(board, id, answer, 0));
    assertThat(unanswered(id)).isEqualTo(2);
  }

  @Test
  void whatIsOnlyProposedIsToldToNobody() {
    UUID id = ranking();
    UUID answer = proposed(id, "Farms");
    assertThat(told(id).answers()).isEmpty();
    doing(board, () -> answers.confirm(board, id, answer, 0));
    assertThat(told(id).answers()).extracting(VoiceAnswer::id).containsExactly(answer);
  }

  private ToldVoice told(UUID id) {
    return voices.forPublic().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoHasNoBusinessWithVoiceReadsNoneAndWhoReadsChangesNone() {
    UUID id = ranking();
    Worker trainer = workforce.aWorker(workforce.anOrganisation(), Role.TRAINER);
    assertThatThrownBy(() -> as(trainer, () -> voices.list(trainer)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(trainer, () -> voices.get(trainer, id)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> doing(board, () -> voices.keep(board, id, ROWS, 1)))
        .isInstanceOf(NotAllowed.class);
    UUID answer = proposed(id, "Farms");
    assertThatThrownBy(() -> doing(analyst, () -> answers.confirm(analyst, id, answer, 0)))
        .isInstanceOf(NotAllowed.class);
    assertThat(as(analyst, () -> voices.get(analyst, id)).answers()).hasSize(1);
  }

  private int unanswered(UUID id) {
    return as(lead, () -> voices.unanswered(lead)).stream()
        .filter(each -> each.consultation().id().equals(id))
        .mapToInt(each -> each.unanswered().size())
        .sum();
  }

  @Test
  void publishingAsksOnceOnAPageThatSaysWhatFollows() throws Exception {
    UUID id = ranking();
    UUID answer = proposed(id, "Farms");
    String path = "/voice/" + id + "/answers/" + answer + "/confirm";
    assertThat(page(board, "/voice/" + id)).contains("href=\"" + path + "\"");
    assertThat(page(board, path))
        .contains("Everybody reads it on the public page", "never changed or taken off", "Yes");
    assertThat(view(id).answers()).noneMatch(VoiceAnswer::published);
    assertThat(open(lead, path).getRedirectedUrl())
        .as("whoever proposed it")
        .isEqualTo("/voice/" + id);

    UUID body = as(lead, () -> matrix.body(lead));
    doing(lead, () -> answers.change(lead, id, answer, answer(body, "Later"), 0));
    MockHttpServletResponse late = publish(path, "0");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("Later", "value=\"1\"");
    assertThat(view(id).answers()).noneMatch(VoiceAnswer::published);

    assertThat(publish(path, "1").getRedirectedUrl()).isEqualTo("/voice/" + id);
    assertThat(publish(path, "1").getRedirectedUrl()).as("twice").isEqualTo("/voice/" + id);
    assertThat(view(id).answers()).singleElement().matches(VoiceAnswer::published);
    assertThat(open(board, path).getRedirectedUrl()).as("Back").isEqualTo("/voice/" + id);
  }

  private MockHttpServletResponse open(Worker worker, String path) throws Exception {
    return web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
  }

  private String page(Worker worker, String path) throws Exception {
    return open(worker, path).getContentAsString();
  }

  private MockHttpServletResponse publish(String path, String version) throws Exception {
    return web.perform(
            post(path).cookie(workforce.signedIn(board)).with(csrf()).param("version", version))
        .andReturn()
        .getResponse();
  }

  @Test
  void whatIsPublishedNeverChanges() {
    UUID id = ranking();
    UUID answer = proposed(id, "Car washes");
    UUID body = as(lead, () -> matrix.body(lead));
    doing(board, () -> answers.confirm(board, id, answer, 0));
    assertThatThrownBy(
            () -> doing(lead, () -> answers.change(lead, id, answer, answer(body, "No"), 1)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> doing(analyst, () -> voices.keep(analyst, id, ROWS, 1)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> doing(analyst, () -> voices.change(analyst, id, asked(Kind.VOTES, 300), 1)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> run("update voice.voice_answer set words = 'No' where id = ?", answer))
        .hasMessageContaining("never changed");
    assertThatThrownBy(
            () -> run("update voice.voice_item set number = 1 where consultation = ?", id))
        .hasMessageContaining("never changed");
    UUID later = proposed(id, "Car washes");
    doing(board, () -> answers.confirm(board, id, later, 0));
    assertThat(view(id).answers()).hasSize(2).allMatch(VoiceAnswer::published);
  }

  private void run(String statement, UUID id) {
    doing(lead, () -> transactions.executeWithoutResult(any -> sql.execute(statement, id)));
  }

  @Test
  void anAnswerThatIsChangedIsProposedByWhoChangedIt() {
    UUID id = ranking();
    UUID answer = proposed(id, "Farms");
    VoiceAnswer.Content same = view(id).answers().getFirst().content();
    doing(board, () -> answers.change(board, id, answer, same, 0));
    assertThatThrownBy(() -> doing(lead, () -> answers.confirm(lead, id, answer, 0)))
        .isInstanceOf(Refused.class);
    UUID body = as(lead, () -> matrix.body(lead));
    doing(board, () -> answers.change(board, id, answer, answer(body, "Later"), 0));
    assertThatThrownBy(() -> doing(board, () -> answers.confirm(board, id, answer, 1)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> doing(lead, () -> answers.confirm(lead, id, answer, 0)))
        .isInstanceOf(EditClash.class);
    doing(lead, () -> answers.confirm(lead, id, answer, 1));
    assertThat(view(id).answers().getFirst().content().words()).isEqualTo("Later");
  }

  @Test
  void anItemStandsBesideThePartOfThePlanItIsAbout() {
    UUID id = ranking();
    Strategy strategy = as(lead, () -> strategies.list(lead)).getFirst();
    UUID item = item(id, "Car washes");
    doing(analyst, () -> voices.tie(analyst, id, item, new Tie(strategy.id(), 1, null), 1));
    assertThat(as(lead, () -> voices.beside(lead, strategy.id())))
        .anyMatch(each -> each.id().equals(id));
    assertThatThrownBy(
            () ->
                doing(
                    analyst,
                    () -> voices.tie(analyst, id, item, new Tie(strategy.id(), 99, null), 2)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> doing(analyst, () -> voices.tie(analyst, id, Ids.next(), Tie.none(), 2)))
        .isInstanceOf(NotFound.class);
  }

  /** Whoever opens the plan reads it at its priority, whether or not any action is there yet. */
  @Test
  void thePageOfThePlanShowsItAtItsPriorityAndOnlyWhatABoardHasPublished() throws Exception {
    UUID plan = Ids.next();
    Strategy.Content drafted =
        new Strategy.Content(
            "Draft",
            LocalDate.of(2020, 4, 1),
            3,
            List.of("Find", "Help"),
            null,
            null,
            null,
            List.of());
    doing(lead, () -> strategies.add(lead, plan, drafted));
    UUID id = ranking();
    UUID item = item(id, "Car washes");
    doing(analyst, () -> voices.tie(analyst, id, item, new Tie(plan, 2, null), 1));
    assertThat(priority(board, plan, "Help").text())
        .contains("Residents said", "Car washes", "131 votes", "No board has answered yet.");
    assertThat(priority(board, plan, "Help").select("a[href='/voice/" + id + "']")).hasSize(1);
    assertThat(priority(board, plan, "Find").text()).doesNotContain("Car washes");

    UUID answer = Ids.next();
    String words = "A round of " + Workforce.inLetters();
    UUID body = as(lead, () -> matrix.body(lead));
    doing(lead, () -> answers.propose(lead, id, answer, item, answer(body, words)));
    assertThat(priority(board, plan, "Help").text()).doesNotContain(words);
    doing(board, () -> answers.confirm(board, id, answer, 0));
    assertThat(priority(board, plan, "Help").text())
        .contains(words)
        .doesNotContain("No board has answered yet.");

    Worker trainer = workforce.aWorker(workforce.anOrganisation(), Role.TRAINER);
    Element read = priority(trainer, plan, "Help");
    assertThat(read.text()).contains("Car washes", words);
    assertThat(read.select("a[href^='/voice/']")).as("who may not look further").isEmpty();
  }

  private Element priority(Worker worker, UUID plan, String named) throws Exception {
    return Jsoup.parse(page(worker, "/plan/" + plan))
        .expectFirst("main section:has(h2:contains(%s))".formatted(named));
  }

  @Test
  void addingTwiceAddsOne() {
    UUID id = ranking();
    doing(analyst, () -> voices.add(analyst, id, asked(Kind.POINTS, 7)));
    assertThat(view(id).consultation().content().result().kind()).isEqualTo(Kind.VOTES);
    assertThatThrownBy(() -> view(Ids.next())).isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsTypedIsLookedAtBeforeItIsKept() throws Exception {
    UUID id = Ids.next();
    doing(analyst, () -> voices.add(analyst, id, asked(Kind.VOTES, 140)));
    web.perform(
            post("/voice/{id}/result", id)
                .cookie(workforce.signedIn(analyst))
                .with(csrf())
                .param("rows", ROWS)
                .param("version", "0"))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("This is what everybody will see")))
        .andExpect(content().string(Matchers.containsString("Not shown")));
    assertThat(view(id).result().isThere()).isFalse();
    web.perform(
            post("/voice/{id}/result", id)
                .cookie(workforce.signedIn(analyst))
                .with(csrf())
                .param("rows", ROWS)
                .param("sure", "yes")
                .param("version", "0"))
        .andExpect(status().is3xxRedirection());
    assertThat(view(id).result().items()).hasSize(3);
  }
}
