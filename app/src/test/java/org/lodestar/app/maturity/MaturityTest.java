package org.lodestar.app.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.Added;
import org.lodestar.app.maturity.MaturityScore.Said;
import org.lodestar.app.maturity.face.MaturityGaps;
import org.lodestar.app.maturity.face.MaturityMatrix;
import org.lodestar.app.maturity.face.MaturityRounds;
import org.lodestar.app.maturity.face.MaturityScores;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.Strategies;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class MaturityTest {
  private static final LocalDate DUE = LocalDate.of(2031, 3, 31);

  private final MaturityRounds rounds;
  private final MaturityScores scores;
  private final MaturityMatrix matrix;
  private final MaturityGaps gaps;
  private final Bodies bodies;
  private final Strategies strategies;
  private final Workforce workforce;
  private final MockMvc web;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Added ledger;

  private Worker lead;
  private Worker manager;
  private Worker peer;
  private UUID council;
  private UUID police;

  MaturityTest(
      MaturityRounds rounds,
      MaturityScores scores,
      MaturityMatrix matrix,
      MaturityGaps gaps,
      Bodies bodies,
      Strategies strategies,
      Workforce workforce,
      MockMvc web,
      DSLContext sql,
      TransactionOperations transactions,
      Added ledger) {
    this.rounds = rounds;
    this.scores = scores;
    this.matrix = matrix;
    this.gaps = gaps;
    this.bodies = bodies;
    this.strategies = strategies;
    this.workforce = workforce;
    this.web = web;
    this.sql = sql;
    this.transactions = transactions;
    this.ledger = ledger;
  }

  @BeforeEach
  void people() {
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    manager = workforce.aWorker(organisation, Role.MANAGER);
    peer = workforce.aWorker(organisation, Role.BOARD_MEMBER);
    council = body();
    police = body();
  }

  private UUID body(Body.Representative... representatives) {
    UUID id = Ids.next();
    Body.Content content =
        new Body.Content(
            "Body " + id, BodyKind.values()[0], List.of(), List.of(representatives), null, null);
    doing(lead, () -> bodies.add(lead, id, content));
    return id;
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private UUID round(UUID... taking) {
    UUID id = Ids.next();
    doing(
        lead,
        () -> rounds.open(lead, id, new MaturityRound.Begun("Round " + id, DUE, Set.of(taking))));
    return id;
  }

  private MaturityView view(UUID round) {
    return as(lead, () -> rounds.get(lead, round));
  }

  private static Said level(int level) {
    String evidence = level > 1 ? "Minutes of the board" : "";
    return new Said(MaturityAnswer.values()[level], "", evidence, "", false);
  }

  private void score(UUID round, UUID body, String code, Said said, long version) {
    doing(manager, () -> scores.score(manager, round, body, code, said, version));
  }

  private void handIn(UUID round, UUID body, int level) {
    view(round)
        .criteria()
        .forEach(
            each -> {
              if (view(round).score(body, each.code()).isEmpty()) {
                score(round, body, each.code(), level(level), 0);
              }
            });
    doing(manager, () -> scores.handIn(manager, round, body));
  }

  private void moderating(UUID round) {
    doing(lead, () -> rounds.move(lead, round, RoundMove.MODERATE, 0));
  }

  private void moderate(
      Worker worker, UUID round, UUID body, String code, int level, String why, long version) {
    MaturityAnswer found = MaturityAnswer.values()[level];
    doing(worker, () -> scores.moderate(worker, round, body, code, found, why, version));
  }

  private UUID closed() {
    UUID round = round(council, police);
    handIn(round, council, 1);
    handIn(round, police, 3);
    moderating(round);
    doing(peer, () -> scores.agreeRest(peer, round, council));
    doing(peer, () -> scores.agreeRest(peer, round, police));
    doing(lead, () -> rounds.move(lead, round, RoundMove.CLOSE, 1));
    return round;
  }

  @Test
  void theMatrixComesWithFiveDomainsAndTwentyFourCriteriaOfFourLevels() {
    List<Criterion> all = as(lead, () -> matrix.list(lead));
    assertThat(all).hasSize(24);
    assertThat(all.stream().map(Criterion::domain).distinct())
        .containsExactly(MaturityDomain.values());
  }

  @Test
  void aRoundKeepsTheWordsWithWhichItBegan() {
    UUID round = round(council);
    Criterion before = as(lead, () -> matrix.get(lead, "D4"));
    UUID wording = Ids.next();
    Criterion.Content content =
        new Criterion.Content("Traders", before.content().levels(), "A panel", "A lead nurse");
    doing(lead, () -> matrix.reword(lead, wording, "D4", content, before.number()));
    doing(lead, () -> matrix.reword(lead, wording, "D4", content, before.number()));
    assertThat(view(round).criterion("D4").title()).isEqualTo(before.title());
    assertThat(view(round(council)).criterion("D4").title()).isEqualTo("Traders");
    assertThatThrownBy(
            () ->
                doing(lead, () -> matrix.reword(lead, Ids.next(), "D4", content, before.number())))
        .isInstanceOf(EditClash.class);
    doing(
        lead, () -> matrix.reword(lead, Ids.next(), "D4", before.content(), before.number() + 1L));
  }

  @Test
  void openingTwiceOpensOneAndNoOtherIsCalledTheSame() {
    UUID round = round(council);
    doing(lead, () -> rounds.open(lead, round, new MaturityRound.Begun("X", DUE, Set.of(police))));
    assertThat(view(round).parts()).hasSize(1);
    MaturityRound.Begun same =
        new MaturityRound.Begun(view(round).round().name(), DUE, Set.of(police));
    assertThatThrownBy(() -> doing(lead, () -> rounds.open(lead, Ids.next(), same)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void nothingIsHandedInWithGapsOrWithoutEvidence() {
    UUID round = round(council);
    score(round, council, "A1", new Said(MaturityAnswer.LEVEL_2, "", "", "", false), 0);
    assertThat(as(lead, () -> scores.lacking(lead, view(round), council))).hasSize(24);
    assertThatThrownBy(() -> doing(manager, () -> scores.handIn(manager, round, council)))
        .isInstanceOf(Refused.class);
    score(round, council, "A1", level(2), 1);
    handIn(round, council, 1);
    assertThat(view(round).part(council).isHandedIn()).isTrue();
    assertThatThrownBy(() -> score(round, council, "A1", level(1), 2)).isInstanceOf(Refused.class);
  }

  @Test
  void twoPeopleAtOnceOnACriterionClashAndNothingIsLost() {
    UUID round = round(council);
    score(round, council, "A1", level(1), 0);
    assertThatThrownBy(() -> score(round, council, "A1", level(2), 0))
        .isInstanceOf(EditClash.class);
    score(round, council, "A1", level(2), 1);
    assertThat(view(round).score(council, "A1").orElseThrow().said()).isEqualTo(level(2));
  }

  @Test
  void whereWorkersSpeakForABodyTheyScore() {
    UUID spoken = body(new Body.Representative("Director", manager.id()));
    UUID round = round(spoken);
    score(round, spoken, "A1", level(1), 0);
    assertThatThrownBy(
            () -> doing(peer, () -> scores.score(peer, round, spoken, "A2", level(1), 0)))
        .isInstanceOf(Refused.class);
    doing(lead, () -> scores.score(lead, round, spoken, "A2", level(1), 0));
    assertThat(view(round).part(spoken).scorers()).containsOnly(manager.id(), lead.id());
  }

  @Test
  void nobodyModeratesWhatTheyScoredAndBothScoresStand() {
    UUID round = round(council);
    handIn(round, council, 3);
    assertThatThrownBy(() -> moderate(peer, round, council, "A1", 2, "Early", 1))
        .isInstanceOf(Refused.class);
    moderating(round);
    assertThatThrownBy(() -> moderate(manager, round, council, "A1", 2, "My own", 1))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> moderate(peer, round, council, "A1", 2, "", 1))
        .isInstanceOf(Refused.class);
    moderate(peer, round, council, "A1", 2, "No job plan says so", 1);
    MaturityScore score = view(round).score(council, "A1").orElseThrow();
    assertThat(score.said().answer()).isEqualTo(MaturityAnswer.LEVEL_3);
    assertThat(score.standing()).isEqualTo(MaturityAnswer.LEVEL_2);
    assertThatThrownBy(() -> moderate(peer, round, council, "A1", 1, "Again", 1))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void aRoundIsNotClosedBeforeAllIsModerated() {
    UUID round = round(council);
    assertThatThrownBy(() -> moderating(round)).isInstanceOf(Refused.class);
    handIn(round, council, 1);
    moderating(round);
    assertThatThrownBy(() -> doing(lead, () -> rounds.move(lead, round, RoundMove.CLOSE, 1)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aClosedRoundIsFrozenByTheDatabaseToo() {
    UUID round = closed();
    for (String change :
        List.of(
            "update maturity.maturity_score set version = 9 where round = ?",
            "update maturity.round_body set handed_in_by = gen_random_uuid() where round = ?",
            "update maturity.maturity_round set name = 'Other' where id = ?",
            "insert into maturity.round_body (round, body) select ?, id from strategy.body"
                + " where id not in (select body from maturity.round_body) limit 1")) {
      assertThatThrownBy(() -> execute(change, round))
          .as(change)
          .hasStackTraceContaining("a closed round is never changed");
    }
  }

  private void execute(String change, UUID round) {
    transactions.executeWithoutResult(status -> sql.execute(change, round));
  }

  @Test
  void whatWasHandedInIsNotChangedInTheDatabaseEither() {
    UUID round = round(council);
    handIn(round, council, 1);
    assertThatThrownBy(
            () ->
                execute(
                    "update maturity.maturity_score set answer = 'LEVEL_4' where round = ?", round))
        .hasStackTraceContaining("what was handed in is never changed");
  }

  @Test
  void closingTellsTheLedgerEachModeratedLevelOfItsDomain() {
    Added.Since before = ledger.since();
    closed();
    assertThat(before.of("K24").denominator()).isEqualTo(48);
    assertThat(before.of("K24").numerator()).isEqualTo(96);
  }

  @Test
  void theLevelOfADomainIsTheMiddleOfModeratedScoresAlone() {
    UUID round = round(council, police, body());
    handIn(round, council, 1);
    handIn(round, police, 4);
    moderating(round);
    assertThat(view(round).level(MaturityDomain.SUPPLY_CHAINS).isKnown()).isFalse();
    assertThat(view(round).spread("E1").levels()).containsExactly(1, 4);
    assertThat(view(round).spread("E1").unknown()).isEqualTo(1);
    moderate(peer, round, police, "E1", 2, "No report yet", 1);
    assertThat(view(round).level(MaturityDomain.SUPPLY_CHAINS).middle()).isEqualByComparingTo("2");
  }

  @Test
  void theLastAnswerIsTakenOverOnlyByAClick() {
    closed();
    UUID round = round(council);
    assertThat(view(round).scores()).isEmpty();
    doing(manager, () -> scores.stillSo(manager, round, council, "A1"));
    MaturityScore score = view(round).score(council, "A1").orElseThrow();
    assertThat(score.said().stillSo()).isTrue();
    assertThat(score.said().answer()).isEqualTo(MaturityAnswer.LEVEL_1);
    assertThatThrownBy(() -> doing(manager, () -> scores.stillSo(manager, round, council, "A1")))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void aGapBecomesOneActionHoweverOftenOneClicks() {
    UUID round = closed();
    MaturityGaps.Words words = new MaturityGaps.Words("Named leads: reach level 2", "Why");
    PlanAction first = as(lead, () -> gaps.make(lead, round, "A1", words));
    PlanAction second = as(lead, () -> gaps.make(lead, round, "A1", words));
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(view(round).actions().get("A1")).isNotNull();
    assertThat(as(lead, () -> strategies.get(lead, first.strategy())).open()).isTrue();
  }

  @Test
  void othersReadAndATrainerDoesNot() {
    UUID round = round(council);
    Worker analyst = workforce.aWorker(workforce.anOrganisation(), Role.ANALYST);
    assertThat(as(analyst, () -> rounds.get(analyst, round)).parts()).hasSize(1);
    assertThatThrownBy(
            () -> doing(analyst, () -> scores.score(analyst, round, council, "A1", level(1), 0)))
        .isInstanceOf(NotAllowed.class);
    Worker trainer = workforce.aWorker(workforce.anOrganisation(), Role.TRAINER);
    assertThatThrownBy(() -> as(trainer, () -> rounds.list(trainer)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(trainer, () -> rounds.get(trainer, round)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> view(Ids.next())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> score(round, Ids.next(), "A1", level(1), 0))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> score(round, council, "Z9", level(1), 0)).isInstanceOf(NotFound.class);
  }

  private MockHttpServletResponse look(Worker worker, String path) throws Exception {
    return web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
  }

  @Test
  void whatIsTypedWronglyIsShownAgainWithAllThatIsWrong() throws Exception {
    UUID round = round(council);
    String page =
        web.perform(
                post("/maturity/" + round + "/bodies/" + council + "/A1")
                    .cookie(workforce.signedIn(manager))
                    .with(csrf())
                    .param("evidence", "Typed evidence")
                    .param("link", "http://example.org"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page)
        .contains("Typed evidence", "Choose how far it has come", "begins with https://");
  }

  @Test
  void whileTheyScorePartnersDoNotSeeEachOther() throws Exception {
    UUID spoken = body(new Body.Representative("Director", manager.id()));
    UUID round = round(spoken);
    Said said = new Said(MaturityAnswer.LEVEL_2, "", "=Seen by nobody", "", false);
    score(round, spoken, "A1", said, 0);
    String here = "/maturity/" + round;
    assertThat(look(manager, here + "/bodies/" + spoken + "/A1").getContentAsString())
        .as("who scores sees it")
        .contains("Seen by nobody");
    for (String path : List.of("", "/bodies/" + spoken, "/criteria/A1", "/export", "/print")) {
      MockHttpServletResponse page = look(peer, here + path);
      assertThat(page.getStatus()).as(path).isEqualTo(200);
      assertThat(page.getContentAsString()).as(path).doesNotContain("Seen by nobody");
    }
    for (String path : List.of("/A1", "/A1/moderate")) {
      assertThat(look(peer, here + "/bodies/" + spoken + path).getContentAsString())
          .as(path)
          .doesNotContain("Seen by nobody", "<textarea");
    }
    handIn(round, spoken, 1);
    moderating(round);
    assertThat(look(peer, here + "/criteria/A1").getContentAsString()).contains("Seen by nobody");
    assertThat(look(peer, here + "/export").getContentAsString()).contains("'=Seen by nobody");
  }

  private MockHttpServletResponse send(Worker worker, String path, String... fields)
      throws Exception {
    var request = post(path).cookie(workforce.signedIn(worker)).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      request.param(fields[at], fields[at + 1]);
    }
    return web.perform(request).andReturn().getResponse();
  }

  @Test
  void whoScoresIsLedOnAndWhoDoesNotIsSentBackAndChangesNothing() throws Exception {
    UUID spoken = body(new Body.Representative("Director", manager.id()));
    UUID round = round(spoken);
    String part = "/maturity/" + round + "/bodies/" + spoken;
    assertThat(send(manager, part + "/A1", "answer", "LEVEL_1", "version", "0").getRedirectedUrl())
        .isEqualTo(part + "/A2");
    assertThat(send(peer, part + "/A2", "answer", "LEVEL_1", "version", "0").getRedirectedUrl())
        .isNull();
    assertThat(view(round).score(spoken, "A2")).isEmpty();
    assertThat(look(peer, part + "/hand-in").getRedirectedUrl()).isEqualTo(part);
    assertThat(send(manager, part + "/hand-in").getStatus()).as("gaps").isEqualTo(409);
    view(round).criteria().stream()
        .filter(each -> !each.code().equals("A1"))
        .forEach(each -> score(round, spoken, each.code(), level(1), 0));
    assertThat(send(peer, part + "/hand-in").getStatus()).isNotEqualTo(302);
    assertThat(view(round).part(spoken).isHandedIn()).as("not by another").isFalse();
    assertThat(send(manager, part + "/hand-in").getRedirectedUrl()).isEqualTo(part);
    assertThat(view(round).part(spoken).isHandedIn()).isTrue();
    String state = "/maturity/" + round + "/state";
    assertThat(send(manager, state, "move", "MODERATE", "version", "0").getStatus()).isEqualTo(403);
    assertThat(view(round).round().state()).isEqualTo(RoundState.OPEN);
    assertThat(send(lead, state, "move", "MODERATE", "version", "0").getRedirectedUrl())
        .isEqualTo("/maturity/" + round);
    assertThat(view(round).round().state()).isEqualTo(RoundState.MODERATING);
  }
}
