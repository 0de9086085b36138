package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.FormDays;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Words;
import org.lodestar.vocabulary.Known;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who counts as having begun the public report, and who as having got to its end. All of them begin
 * in one language in which nobody else does meanwhile.
 */
@PlatformTest
class FormCountingTest {
  private static final String SOMALI = "?lang=so";

  /** Each visitor comes from a place of their own, from which few are counted. */
  private static final AtomicInteger PLACE = new AtomicInteger(100);

  private final MockMvc web;
  private final FormDays days;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final TestPartnership partnership;
  private final Clock clock;
  private final Page page;
  private Visitor visitor;
  private int begun;
  private int ended;

  FormCountingTest(
      MockMvc web,
      FormDays days,
      DSLContext sql,
      TransactionOperations transactions,
      Organisations organisations,
      People people,
      Reports reports,
      Clock clock,
      Words words,
      Partnership place,
      Tongues tongues) {
    tongues.showAll();
    this.web = web;
    this.days = days;
    this.sql = sql;
    this.transactions = transactions;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
    this.clock = clock;
    this.page = Page.english(words, place, Step.DANGER.path());
  }

  @BeforeEach
  void whatWasCountedBefore() {
    partnership.councilThatReads();
    visitor = new Visitor(web, "203.0.113." + PLACE.incrementAndGet());
    begun = sum("begun");
    ended = sum("ended");
  }

  private int sum(String column) {
    String query =
        "select coalesce(sum(" + column + "), 0) from concerns.form_day where language = 'SOMALI'";
    return Objects.requireNonNull(
        transactions.execute(_ -> sql.fetchSingle(query).into(Integer.class)));
  }

  /** How many more were begun and sent since the test began. */
  private String more() {
    return (sum("begun") - begun) + " begun, " + (sum("ended") - ended) + " sent";
  }

  @Test
  void whoOpensPagesAnswersWronglyOrBringsAPlaceAlongHasBegunNothing() throws Exception {
    visitor.open("/report" + SOMALI);
    visitor.open("/report/danger" + SOMALI);
    visitor.send("/report" + SOMALI, "at", "STREET");
    visitor.send("/report/danger" + SOMALI);
    visitor.send("/report/danger" + SOMALI, "danger", "NO", Page.READ_ON, "so");
    assertThat(more()).isEqualTo("0 begun, 0 sent");
  }

  @Test
  void theFirstAnswerCountsAndNoOtherHoweverOftenTheyGoBack() throws Exception {
    visitor.send("/report/danger" + SOMALI, "danger", "NO");
    assertThat(more()).isEqualTo("1 begun, 0 sent");
    visitor.send("/report/safe" + SOMALI, "safe", "YES");
    visitor.open("/report/danger" + SOMALI);
    visitor.send("/report/danger" + SOMALI, "danger", "NOT_KNOWN");
    visitor.send("/report" + SOMALI);
    visitor.send("/report/danger" + SOMALI, "danger", "NO");
    assertThat(more()).isEqualTo("1 begun, 0 sent");
    visitor.open("/leave");
    assertThat(more()).as("who leaves has not got to the end").isEqualTo("1 begun, 0 sent");
  }

  @Test
  void aReportCountsAsSentOnceAndWhereItWasBegun() throws Exception {
    visitor.send("/report/danger" + SOMALI, "danger", "NO");
    visitor.answerEverything("A car wash, in English from the second page on");
    assertThat(visitor.send("/report/submit").getRedirectedUrl()).isEqualTo("/report/sent");
    visitor.send("/report/submit");
    visitor.open("/report/sent");
    assertThat(more()).isEqualTo("1 begun, 1 sent");
    visitor.send("/report" + SOMALI);
    visitor.send("/report/danger" + SOMALI, "danger", "NO");
    assertThat(more()).as("another report").isEqualTo("2 begun, 1 sent");
  }

  @Test
  void theShortWayBeginsAndEndsWithOnePress() throws Exception {
    String[] press = {"seen", "They lock us in at night", "do", "now"};
    visitor.send("/report/seen" + SOMALI, press);
    visitor.send("/report/seen" + SOMALI, press);
    assertThat(more()).isEqualTo("1 begun, 1 sent");
  }

  @Test
  void whatIsTakenAlongFromTheSignsIsAFirstAnswer() throws Exception {
    String[] ticked = {"surroundings", "SCHOOL", "age", "UNSURE", "signs", "CB1"};
    visitor.send("/signs/check/result" + SOMALI, ticked);
    assertThat(more()).as("nothing is kept yet").isEqualTo("0 begun, 0 sent");
    visitor.send("/signs/check/report" + SOMALI, ticked);
    visitor.send("/report/danger" + SOMALI, "danger", "NO");
    assertThat(more()).isEqualTo("1 begun, 0 sent");
  }

  private static Draft answered(Draft draft) {
    return draft.with(Step.DANGER, new DangerForm(Known.NO));
  }

  private Visit from(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return new Visit(request, new MockHttpServletResponse(), page);
  }

  @Test
  void soManyFromOnePlaceAreNotBelievedAndOthersAre() {
    FormCounting counting = new FormCounting(days, clock);
    Draft fresh = Draft.fresh();
    for (int at = 0; at < FormCounting.MOST; at++) {
      assertThat(counting.marked(fresh, answered(fresh), from("198.51.100.7")).counted())
          .isEqualTo(new FormCounting.Counted(days.today(), Language.ENGLISH));
    }
    assertThat(counting.marked(fresh, answered(fresh), from("198.51.100.7")).counted()).isNull();
    assertThat(counting.marked(fresh, answered(fresh), from("198.51.100.8")).counted()).isNotNull();
  }

  @Test
  void whereItCountsLiesInTheDraftAloneAndGoesAsItIsSent() {
    FormCounting counting = new FormCounting(days, clock);
    Draft fresh = Draft.fresh();
    Draft marked = counting.marked(fresh, answered(fresh), from("198.51.100.9"));
    assertThat(Draft.read(marked.written()).counted()).isNotNull().isEqualTo(marked.counted());
    assertThat(Draft.read(fresh.written()).counted()).isNull();
    assertThat(marked.handedIn(clock.instant()).counted()).isNull();
    assertThat(marked.allSeen().startedAt("STREET").with(marked.gathered()).counted())
        .isEqualTo(marked.counted());
  }

  /** Whoever answers is never held up because a number cannot be kept. */
  @Test
  void whatCannotBeCountedStopsNobody() {
    FormDays away = mock(FormDays.class);
    when(away.today()).thenReturn(LocalDate.of(2026, 5, 13));
    doThrow(new CannotCreateTransactionException("away")).when(away).begun(any(), any());
    FormCounting counting = new FormCounting(away, clock);
    Draft fresh = Draft.fresh();
    Draft marked = counting.marked(fresh, answered(fresh), from("198.51.100.10"));
    assertThatCode(() -> counting.count(fresh, marked)).doesNotThrowAnyException();
    verify(away).begun(any(), any());
  }
}
