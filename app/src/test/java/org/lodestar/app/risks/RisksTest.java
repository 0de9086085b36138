package org.lodestar.app.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.lodestar.app.risks.Turn.Kind;
import org.lodestar.app.risks.face.Risks;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class RisksTest {
  private final Risks risks;
  private final Workforce workforce;
  private final MockMvc web;
  private final LocalDate today;

  private Worker lead;
  private Worker board;

  RisksTest(Risks risks, Workforce workforce, MockMvc web, Clock clock) {
    this.risks = risks;
    this.workforce = workforce;
    this.web = web;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void people() {
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    board = workforce.aWorker(organisation, Role.BOARD_MEMBER);
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private void doing(Runnable work) {
    Standing.member(lead.id()).run(work);
  }

  private Risk.Content content(String event) {
    return new Risk.Content(
        "Contracts end",
        event,
        "Nobody trains",
        lead.id(),
        null,
        6,
        Risk.Appetite.CAUTIOUS,
        today.plusDays(30),
        Set.of());
  }

  private static Scores scores(int residual) {
    return new Scores(new Score(4, 4), new Score(residual, 4), new Score(2, 4), "");
  }

  private UUID risk(String event) {
    UUID id = Ids.next();
    doing(() -> risks.add(lead, id, content(event), scores(3)));
    return id;
  }

  private Risks.View view(UUID id) {
    return as(lead, () -> risks.get(lead, id));
  }

  @Test
  void addingTwiceAddsOneAndEachHasItsNumber() {
    UUID id = risk("Twice");
    doing(() -> risks.add(lead, id, content("Again"), scores(3)));
    assertThat(view(id).risk().content().event()).isEqualTo("Twice");
    assertThat(view(id).history()).hasSize(1);
    assertThat(view(risk("Next")).risk().number()).isGreaterThan(view(id).risk().number());
  }

  @Test
  void eachScoreThatChangesKeepsWhoWhenAndWhy() {
    UUID id = risk("Scored");
    doing(() -> risks.change(lead, id, content("Scored"), scores(2), "A control works now", 0));
    Turn turn = view(id).history().getFirst();
    assertThat(turn.kind()).isEqualTo(Kind.RESIDUAL);
    assertThat(List.of(turn.from(), turn.to())).containsExactly("3 × 4 = 12", "2 × 4 = 8");
    assertThat(turn.reason()).isEqualTo("A control works now");
    assertThat(turn.by()).isEqualTo(lead.id());
    assertThatThrownBy(
            () -> doing(() -> risks.change(lead, id, content("Scored"), scores(3), "", 1)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aStaleChangeClashesAndAnUnknownRiskIsNotFound() {
    UUID id = risk("Stale");
    assertThatThrownBy(
            () -> doing(() -> risks.change(lead, id, content("Stale"), scores(3), "", 7)))
        .isInstanceOf(EditClash.class);
    assertThatThrownBy(() -> view(Ids.next())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(lead, () -> risks.control(lead, id, Ids.next())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aClosedRiskIsReadAndNotChangedUntilItIsOpenedAgain() {
    UUID id = risk("Closed");
    doing(() -> risks.move(lead, id, Risk.State.CLOSED, "It cannot happen any more", 0));
    assertThatThrownBy(
            () -> doing(() -> risks.change(lead, id, content("Closed"), scores(3), "", 1)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> doing(() -> risks.move(lead, id, Risk.State.CLOSED, "Twice", 1)))
        .isInstanceOf(Refused.class);
    doing(() -> risks.move(lead, id, Risk.State.OPEN, "It can again", 1));
    assertThat(view(id).history().stream().map(Turn::kind))
        .containsExactly(Kind.REOPENED, Kind.CLOSED, Kind.ADDED);
  }

  @Test
  void controlsAreKeptOnceAndTheirChangeIsTold() {
    UUID id = risk("Controlled");
    Control control =
        new Control(Ids.next(), id, "A rota", "Training lead", Control.Working.NOT_CHECKED, 0);
    doing(() -> risks.add(lead, control));
    doing(() -> risks.add(lead, control));
    assertThat(as(board, () -> risks.unchecked(board))).containsEntry(id, 1);
    Control works =
        new Control(control.id(), id, "A rota", "Training lead", Control.Working.WORKING, 0);
    doing(() -> risks.change(lead, works));
    assertThat(as(board, () -> risks.unchecked(board))).doesNotContainKey(id);
    assertThat(view(id).controls()).hasSize(1);
    assertThat(view(id).history()).hasSize(3);
    assertThatThrownBy(() -> doing(() -> risks.change(lead, works))).isInstanceOf(EditClash.class);
  }

  @Test
  void aReviewThatIsNearWaitsForWhoAnswersForTheRisk() {
    UUID id = risk("Waits");
    assertThat(as(lead, () -> risks.waiting(lead))).isEmpty();
    Risk.Content far = content("Waits");
    Risk.Content near =
        new Risk.Content(
            far.cause(),
            far.event(),
            far.effect(),
            far.owner(),
            null,
            null,
            far.appetite(),
            today.plusDays(5),
            Set.of());
    doing(() -> risks.change(lead, id, near, scores(3), "", 0));
    assertThat(as(lead, () -> risks.waiting(lead))).hasSize(1);
    assertThat(as(board, () -> risks.waiting(board))).isEmpty();
  }

  @Test
  void aBoardMemberReadsAndATrainerDoesNot() {
    UUID id = risk("Read");
    assertThat(as(board, () -> risks.get(board, id)).risk().open()).isTrue();
    assertThatThrownBy(() -> as(board, () -> add(board))).isInstanceOf(NotAllowed.class);
    Worker trainer = workforce.aWorker(workforce.anOrganisation(), Role.TRAINER);
    assertThatThrownBy(() -> as(trainer, () -> risks.list(trainer))).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(trainer, () -> risks.get(trainer, id)))
        .isInstanceOf(NotAllowed.class);
  }

  private boolean add(Worker worker) {
    risks.add(worker, Ids.next(), content("No"), scores(3));
    return true;
  }

  private MockHttpServletResponse look(Worker worker, String path) throws Exception {
    return web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
  }

  @Test
  void whatWasTypedWronglyIsShownAgainWithAllThatIsWrong() throws Exception {
    String page =
        web.perform(
                post("/risks/new/" + Ids.next())
                    .cookie(workforce.signedIn(lead))
                    .with(csrf())
                    .param("event", "Typed event")
                    .param("inherentLikelihood", "9")
                    .param("proximity", "soon"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page)
        .contains("Typed event", "Say why it may happen", "Choose how much of it", "soon")
        .contains("Enter months from 0 to 120");
  }

  @Test
  void theMapShowsARiskWhereItStandsInEachView() throws Exception {
    UUID id = risk("Mapped");
    for (String view : List.of("INHERENT", "RESIDUAL", "TARGET", "nonsense")) {
      assertThat(look(board, "/risks/map?view=" + view).getContentAsString())
          .contains("/risks/" + id, "very high");
    }
  }

  @Test
  void theRegisterIsFilteredSortedAndTakenOut() throws Exception {
    UUID id = risk("=Formula");
    doing(() -> risks.move(lead, id, Risk.State.CLOSED, "Gone", 0));
    assertThat(look(board, "/risks?state=CLOSED&sort=review").getContentAsString())
        .contains("=Formula");
    assertThat(look(board, "/risks?state=OPEN&band=x&body=x&page=99").getStatus()).isEqualTo(200);
    MockHttpServletResponse file = look(board, "/risks/export?state=CLOSED");
    assertThat(file.getContentAsString()).contains("'=Formula").doesNotContain(",=Formula");
  }
}
