package org.lodestar.app.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.lodestar.app.site.WordRead;
import org.lodestar.app.statements.Commitment.Kept;
import org.lodestar.app.statements.Commitment.Often;
import org.lodestar.app.statements.face.Charter;
import org.lodestar.app.statements.face.CharterReports;
import org.lodestar.app.statements.face.Duties;
import org.lodestar.app.strategy.Evidence.Verdict;
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
  private final Audit audit;
  private final Tongues tongues;
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
      Audit audit,
      Clock clock,
      Tongues tongues) {
    this.charter = charter;
    this.reports = reports;
    this.duties = duties;
    this.workforce = workforce;
    this.web = web;
    this.audit = audit;
    this.tongues = tongues;
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
  void whoHasNoBusinessWithTheCharterReadsNoneOfIt() {
    UUID id = drafted(1972, "Not for everybody yet");
    Worker caseworker = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    assertThatThrownBy(() -> as(caseworker, () -> charter.list(caseworker)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(caseworker, () -> charter.get(caseworker, "CH1")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(caseworker, () -> reports.get(caseworker, id)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> doing(buyer, () -> reports.publish(buyer, id, 0)))
        .isInstanceOf(NotAllowed.class);
    assertThat(reports.published()).noneMatch(each -> each.id().equals(id));
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
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> doing(lead, () -> charter.review(lead, "CH1", id, Verdict.ACCEPTED, "Mine")))
        .isInstanceOf(Refused.class);
    doing(buyer, () -> charter.review(buyer, "CH1", id, Verdict.ACCEPTED, "Seen"));
    assertThatThrownBy(
            () -> doing(board, () -> charter.review(board, "CH1", id, Verdict.SENT_BACK, "Late")))
        .isInstanceOf(Refused.class);
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
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> reports.published("1989-90")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> doing(lead, () -> reports.publish(lead, id, 0)))
        .isInstanceOf(Refused.class);
    doing(board, () -> reports.publish(board, id, 0));
    doing(board, () -> reports.publish(board, id, 0));
    assertThatThrownBy(() -> doing(lead, () -> reports.change(lead, id, "Other", 1)))
        .isInstanceOf(Refused.class);
    MockHttpServletResponse page =
        web.perform(get("/statement/charter/1989-90")).andReturn().getResponse();
    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(page.getContentAsString()).contains("No review of spending", "This year");
    tongues.showAll();
    for (String tag : List.of("ar", "vi")) {
      String address = "/statement/charter/1989-90?lang=" + tag;
      String spoken = web.perform(get(address)).andReturn().getResponse().getContentAsString();
      assertThat(EnglishWords.unmarked(Jsoup.parse(spoken))).as(tag).isEmpty();
    }
  }

  private UUID confirmed(String code) {
    UUID id = Ids.next();
    Charter.Shown shown = new Charter.Shown("Shown " + id, "", today);
    doing(lead, () -> charter.add(lead, code, id, shown));
    doing(buyer, () -> charter.review(buyer, code, id, Verdict.ACCEPTED, "Seen"));
    return id;
  }

  private void change(String code, Kept kept) {
    long version = view(code).commitment().version();
    doing(lead, () -> charter.change(lead, code, kept, version));
  }

  private Commitment.Standing standing(String code) {
    return view(code).commitment().kept().standing();
  }

  @Test
  void aSecondPersonTakesAConfirmationBackAndThePromiseIsKeptNoLonger() {
    UUID first = confirmed("CH3");
    UUID second = confirmed("CH3");
    change("CH3", kept(Commitment.Standing.MET, "Both show it " + first));
    assertThatThrownBy(() -> doing(lead, () -> charter.setBack(lead, "CH3", first, "Mine")))
        .as("who added it is no second person")
        .isInstanceOf(Refused.class);
    doing(board, () -> charter.setBack(board, "CH3", first, "The letter was never sent"));
    assertThat(standing("CH3")).as("another still shows it").isEqualTo(Commitment.Standing.MET);
    doing(board, () -> charter.setBack(board, "CH3", second, "That neither"));
    assertThat(standing("CH3")).isEqualTo(Commitment.Standing.NOT_KNOWN);
    assertThat(view("CH3").history())
        .anySatisfy(
            each -> {
              assertThat(each.kind()).isEqualTo(Turn.Kind.EVIDENCE_SET_BACK);
              assertThat(each.by()).isEqualTo(board.id());
              assertThat(each.reason()).isEqualTo("The letter was never sent");
            });
    assertThatThrownBy(() -> change("CH3", kept(Commitment.Standing.MET, "Still")))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> doing(board, () -> charter.setBack(board, "CH3", first, "Twice")))
        .isInstanceOf(Refused.class);
    Worker other = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    UUID third = confirmed("CH3");
    assertThatThrownBy(() -> doing(other, () -> charter.setBack(other, "CH3", third, "No")))
        .isInstanceOf(NotAllowed.class);
  }

  private UUID drafted(int year, String introduction) {
    UUID id = Ids.next();
    doing(lead, () -> reports.draft(lead, id, LocalDate.of(year, 3, 31), introduction));
    return id;
  }

  @Test
  void aDraftOfAWrongYearIsDroppedAndWhatIsPublishedNever() {
    UUID wrong = drafted(1970, "A slip");
    assertThatThrownBy(() -> doing(board, () -> reports.drop(board, wrong, 0)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> doing(lead, () -> reports.drop(lead, wrong, 7)))
        .isInstanceOf(EditClash.class);
    assertThat(as(lead, () -> reports.get(lead, wrong)).lines()).hasSize(10);
    doing(lead, () -> reports.drop(lead, wrong, 0));
    assertThatThrownBy(() -> as(lead, () -> reports.get(lead, wrong))).isInstanceOf(NotFound.class);
    assertThat(audited(wrong)).contains("CHARTER_REPORT_DROPPED");
    UUID again = drafted(1970, "The year is free again");
    doing(board, () -> reports.publish(board, again, 0));
    assertThatThrownBy(() -> doing(lead, () -> reports.drop(lead, again, 1)))
        .isInstanceOf(Refused.class);
    assertThat(reports.published("1969-70").introduction()).isEqualTo("The year is free again");
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
  void whoPublishesAReportReadsItBeforeTheButton() throws Exception {
    UUID id = drafted(1971, "What we did in that year");
    String page =
        web.perform(get("/charter/reports/" + id + "/publish").cookie(workforce.signedIn(board)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("What we did in that year", "CH10");
    assertThat(page.indexOf("CH10")).isLessThan(page.lastIndexOf(">Publish the report<"));
    WordRead word =
        WordRead.of(
            web.perform(
                    get("/charter/reports/" + id + "/report.docx")
                        .cookie(workforce.signedIn(board)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    Document read = Jsoup.parse(page);
    assertThat(word.headings()).contains("CH1", "CH10");
    assertThat(word.words())
        .contains("What we did in that year", "Draft")
        .filteredOn(each -> !List.of("Draft", word.headings().getFirst()).contains(each))
        .allSatisfy(each -> assertThat(read.text()).contains(each));
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
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> as(board, () -> duties.review(board, Ids.next())))
        .isInstanceOf(NotFound.class);
  }
}
