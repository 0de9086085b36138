package org.lodestar.app.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

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
import org.lodestar.app.oversight.Commitment.Kept;
import org.lodestar.app.oversight.Commitment.Often;
import org.lodestar.app.oversight.Evidence.Verdict;
import org.lodestar.app.site.EditClash;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The charter and the duties of law, which the whole partnership shares. */
@PlatformTest
class CharterTest {
  private final Charter charter;
  private final CharterReports reports;
  private final Duties duties;
  private final Workforce workforce;
  private final MockMvc web;
  private final LocalDate today;

  private Worker lead;
  private Worker board;
  private Worker buyer;

  CharterTest(
      Charter charter,
      CharterReports reports,
      Duties duties,
      Workforce workforce,
      MockMvc web,
      Clock clock) {
    this.charter = charter;
    this.reports = reports;
    this.duties = duties;
    this.workforce = workforce;
    this.web = web;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void people() {
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    board = workforce.aWorker(organisation, Role.BOARD_MEMBER);
    buyer = workforce.aWorker(organisation, Role.PROCUREMENT_OFFICER);
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private CharterView view(String code) {
    return as(buyer, () -> charter.get(buyer, code));
  }

  private static Kept kept(Commitment.Standing standing, String reason) {
    return new Kept(null, "Head of procurement", Often.YEARLY, null, standing, reason);
  }

  @Test
  void allTenAreThereWithTheirSourceAndTheNinthSaysWhomThePathwayIsFor() {
    List<CharterView> all = as(buyer, () -> charter.list(buyer));
    assertThat(all).hasSize(10);
    assertThat(view("CH9").commitment().said().note()).contains("That is for people");
    assertThatThrownBy(() -> view("CH11")).isInstanceOf(NotFound.class);
  }

  @Test
  void aSecondPersonConfirmsEvidenceBeforeAPromiseCountsAsKept() {
    UUID id = Ids.next();
    Charter.Shown shown = new Charter.Shown("All buyers have the certificate", "", today);
    doing(lead, () -> charter.add(lead, "CH1", id, shown));
    doing(lead, () -> charter.add(lead, "CH1", id, shown));
    assertThat(view("CH1").evidence()).extracting(CharterEvidence::id).containsOnlyOnce(id);
    long version = view("CH1").commitment().version();
    Kept met = kept(Commitment.Standing.MET, "All have it");
    assertThatThrownBy(() -> doing(lead, () -> charter.change(lead, "CH1", met, version)))
        .isInstanceOf(PlanRefused.class);
    assertThatThrownBy(
            () -> doing(lead, () -> charter.review(lead, "CH1", id, Verdict.ACCEPTED, "Mine")))
        .isInstanceOf(PlanRefused.class);
    doing(buyer, () -> charter.review(buyer, "CH1", id, Verdict.ACCEPTED, "Seen"));
    assertThatThrownBy(
            () -> doing(board, () -> charter.review(board, "CH1", id, Verdict.SENT_BACK, "Late")))
        .isInstanceOf(PlanRefused.class);
    doing(lead, () -> charter.change(lead, "CH1", met, version));
    Turn turn = view("CH1").history().getFirst();
    assertThat(List.of(turn.from(), turn.to())).contains("MET");
    assertThatThrownBy(() -> doing(lead, () -> charter.change(lead, "CH1", met, version)))
        .isInstanceOf(EditClash.class);
    assertThatThrownBy(() -> doing(buyer, () -> charter.change(buyer, "CH1", met, version)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aReportIsPublishedBySomebodyElseAndFrozen() throws Exception {
    UUID gap = Ids.next();
    doing(
        lead,
        () ->
            charter.add(
                lead,
                new CharterGap(gap, "CH7", "No review of spending", "Head", today, null, null, 0)));
    UUID id = Ids.next();
    LocalDate ends = LocalDate.of(1990, 3, 31);
    doing(lead, () -> reports.draft(lead, id, ends, "This year"));
    assertThatThrownBy(() -> doing(lead, () -> reports.draft(lead, Ids.next(), ends, "Twice")))
        .isInstanceOf(PlanRefused.class);
    assertThatThrownBy(() -> reports.published("1989-90")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> doing(lead, () -> reports.publish(lead, id, 0)))
        .isInstanceOf(PlanRefused.class);
    doing(board, () -> reports.publish(board, id, 0));
    doing(board, () -> reports.publish(board, id, 0));
    assertThatThrownBy(() -> doing(lead, () -> reports.change(lead, id, "Other", 1)))
        .isInstanceOf(PlanRefused.class);
    MockHttpServletResponse page =
        web.perform(get("/statement/charter/1989-90")).andReturn().getResponse();
    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(page.getContentAsString()).contains("No review of spending", "This year");
  }

  @Test
  void aChangeOfLawIsLookedAtByWhoLooksAfterTheDuty() {
    List<Duty> all = as(lead, () -> duties.list(lead));
    assertThat(all.stream().map(each -> each.carried().isLive())).isSorted();
    assertThat(all).extracting(Duty::code).contains("NOTIFY", "COOPERATE", "EXCLUSION");
    Duty duty = as(lead, () -> duties.get(lead, "HOUSING")).duty();
    doing(
        lead,
        () -> duties.change(lead, "HOUSING", new Duty.Carried("", "", board.id()), duty.version()));
    UUID id = Ids.next();
    LawChange.Content content =
        new LawChange.Content("A new code of guidance", "", today.minusDays(40), "gov.uk");
    doing(lead, () -> duties.enter(lead, id, content, Set.of("HOUSING")));
    doing(lead, () -> duties.enter(lead, id, content, Set.of("HOUSING")));
    UUID review = DutyReview.id(id, "HOUSING");
    assertThat(as(board, () -> duties.waiting(board)))
        .extracting(DutyReview::id)
        .containsOnlyOnce(review);
    assertThat(as(lead, () -> duties.waiting(lead)))
        .extracting(DutyReview::id)
        .doesNotContain(review);
    doing(board, () -> duties.decide(board, review, "Nothing has to change"));
    assertThat(as(board, () -> duties.waiting(board)))
        .extracting(DutyReview::id)
        .doesNotContain(review);
    assertThatThrownBy(() -> doing(lead, () -> duties.decide(lead, review, "Twice")))
        .isInstanceOf(EditClash.class);
    assertThatThrownBy(() -> doing(lead, () -> duties.enter(lead, Ids.next(), content, Set.of())))
        .isInstanceOf(PlanRefused.class);
    assertThatThrownBy(() -> as(board, () -> duties.review(board, Ids.next())))
        .isInstanceOf(NotFound.class);
  }
}
