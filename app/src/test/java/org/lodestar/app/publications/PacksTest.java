package org.lodestar.app.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.figures.FigureFilter;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackDocument.Figure;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.figures.PackFile;
import org.lodestar.app.figures.PackText;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.members.store.CapabilityRows;
import org.lodestar.app.publications.Pack.Content;
import org.lodestar.app.publications.Pack.Frozen;
import org.lodestar.app.publications.Pack.Replaced;
import org.lodestar.app.publications.Pack.Written;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Period;
import org.springframework.transaction.support.TransactionOperations;

/** Packs of boards, over a ledger that nobody else writes in. */
@PlatformTest
class PacksTest {
  private static final Written WRITTEN = new Written("All goes well", "", "", "", "");

  private final Packs packs;
  private final Figures figures;
  private final ClosedPeriods periods;
  private final Bodies bodies;
  private final BoardMeetings meetings;
  private final Strategies strategies;
  private final Switches switches;
  private final CapabilityRows capabilities;
  private final Clock clock;
  private final Facts facts;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final TransactionOperations transactions;
  private final YearMonth now;
  private final Worker lead;
  private final Worker anotherLead;
  private final Worker board;
  private final Worker caseworker;
  private UUID body;

  PacksTest(
      Packs packs,
      Figures figures,
      ClosedPeriods periods,
      Bodies bodies,
      BoardMeetings meetings,
      Strategies strategies,
      Switches switches,
      CapabilityRows capabilities,
      Facts facts,
      Gathering gathering,
      EmptyLedger ledger,
      TransactionOperations transactions,
      Workforce workforce,
      Clock clock) {
    this.packs = packs;
    this.figures = figures;
    this.periods = periods;
    this.bodies = bodies;
    this.meetings = meetings;
    this.strategies = strategies;
    this.switches = switches;
    this.capabilities = capabilities;
    this.clock = clock;
    this.facts = facts;
    this.gathering = gathering;
    this.ledger = ledger;
    this.transactions = transactions;
    this.now = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    anotherLead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    board = workforce.aWorker(organisation, Role.BOARD_MEMBER);
    caseworker = workforce.aWorker(organisation, Role.CASEWORKER);
    body = Ids.next();
  }

  @BeforeEach
  void aClosedQuarterAndABoard() throws SQLException {
    ledger.begin();
    gathering.beginKinds(now.minusYears(1));
    tell(9, now.minusMonths(6));
    close(now.minusMonths(6));
    body = Ids.next();
    Body.Content content =
        new Body.Content("Board " + body, BodyKind.BOARD, List.of(), List.of(), null, null);
    as(
        lead,
        () -> {
          bodies.add(lead, body, content);
          return body;
        });
  }

  private <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private void tell(int many, YearMonth month) {
    transactions.executeWithoutResult(
        status -> {
          for (int at = 0; at < many; at++) {
            facts.hear(Fact.of("concern.raised", month).with("channel", "PHONE"));
          }
        });
    gathering.run();
  }

  private void close(YearMonth month) {
    as(lead, () -> periods.close(lead, Period.of(month)));
  }

  private Content content(int period) {
    UUID strategy =
        as(lead, () -> strategies.list(lead)).stream()
            .filter(each -> each.state() == StrategyState.CLOSED)
            .findFirst()
            .orElseThrow()
            .id();
    return new Content(null, strategy, period, WRITTEN);
  }

  private UUID draft(int period) {
    UUID id = Ids.next();
    as(
        lead,
        () -> {
          packs.add(lead, body, id, content(period), Set.of());
          packs.add(lead, body, id, content(period), Set.of());
          return id;
        });
    return id;
  }

  private PackDocument document(int period, Instant at) {
    List<Figure> told =
        figures.asOf(lead, period, new FigureFilter(null, true)).stream()
            .flatMap(
                line ->
                    line.series().figures().stream()
                        .map(each -> Figure.of(line, line.measure().code(), each, "words")))
            .toList();
    return new PackDocument(
        "Pack",
        List.of(at.toString()),
        List.of(new Part("one", "One", List.of(), List.of())),
        told);
  }

  private UUID frozen(int period) {
    UUID id = draft(period);
    as(
        lead,
        () -> {
          packs.freeze(lead, body, id, 0, Set.of(), at -> document(period, at));
          return id;
        });
    return id;
  }

  private Pack get(UUID id) {
    return as(lead, () -> packs.get(lead, body, id));
  }

  private PackCheck check(UUID id) {
    return as(board, () -> packs.check(board, body, id));
  }

  @Test
  void aPackOfAPastDateIsMadeAgainTheSame() {
    UUID id = frozen(1);
    Frozen kept = Objects.requireNonNull(get(id).frozen());
    assertThat(kept.document().figures())
        .anySatisfy(each -> assertThat(each.value()).isEqualTo("9"));
    byte[] pdf = as(board, () -> packs.file(board, body, id, PackFile.PDF));
    tell(30, now.minusMonths(6));
    tell(8, now.minusMonths(5));
    close(now.minusMonths(5));
    assertThat(check(id)).isEqualTo(new PackCheck(true, true, List.of(), List.of(), List.of()));
    assertThat(as(board, () -> packs.file(board, body, id, PackFile.PDF))).isEqualTo(pdf);
    assertThat(PackText.seal(pdf)).isEqualTo(kept.seals().pdf());
    assertThat(as(board, () -> figures.get(board, "K1")).line().series().figures())
        .as("what came later is told in the next period, and what was told stays")
        .extracting(each -> Objects.requireNonNull(each.value()).toPlainString())
        .contains("9", "38")
        .doesNotContain("39");
  }

  @Test
  void whatWasClosedBeforeLateFactsWereToldWhereTheyCameIsToldAsItWas() throws SQLException {
    tell(31, now.minusMonths(6));
    tell(8, now.minusMonths(5));
    close(now.minusMonths(5));
    ledger.asOwner("update ledger.snapshot set tells_late = false");
    UUID old = frozen(2);
    assertThat(values(old)).as("late facts stood in their own month").contains("40", "8");
    tell(6, now.minusMonths(5));
    tell(7, now.minusMonths(4));
    close(now.minusMonths(4));
    UUID fresh = frozen(3);
    assertThat(values(fresh)).as("late facts stand where they came").contains("40", "8", "13");
    assertThat(check(old)).isEqualTo(new PackCheck(true, true, List.of(), List.of(), List.of()));
    assertThat(check(fresh).isSame()).isTrue();
  }

  private List<String> values(UUID pack) {
    return Objects.requireNonNull(get(pack).frozen()).document().figures().stream()
        .filter(each -> each.code().equals("K1"))
        .map(Figure::value)
        .toList();
  }

  /** As a pack told it that was frozen before "not counted yet" was told of it. */
  @Test
  void aStockThatAnEarlierPackToldAsNoughtIsStillWhatTheFactsComeTo() {
    UUID id = frozenWith(each -> each.code().equals("K5_NEW") ? total(each, "0") : each);
    assertThat(check(id)).isEqualTo(new PackCheck(true, true, List.of(), List.of(), List.of()));
    assertThat(line("K5").series().figures()).isNotEmpty().noneMatch(ShownFigure::isKnown);
    UUID wrong = frozenWith(each -> each.code().equals("K5_NEW") ? total(each, "7") : each);
    assertThat(check(wrong).figures()).as("but no other number is").containsExactly("K5");
  }

  /** A running total, which packs told while it stood beside counts. */
  private static Figure total(Figure told, String value) {
    return new Figure(
        "K5",
        "K5",
        "stock(victim.identified)",
        told.first(),
        told.last(),
        false,
        value,
        value,
        Long.valueOf(value),
        null,
        told.target());
  }

  private UUID frozenWith(UnaryOperator<Figure> told) {
    UUID id = draft(1);
    as(
        lead,
        () -> {
          packs.freeze(
              lead,
              body,
              id,
              0,
              Set.of(),
              at -> {
                PackDocument now = document(1, at);
                return new PackDocument(
                    now.title(),
                    now.about(),
                    now.parts(),
                    now.figures().stream().map(told).toList());
              });
          return id;
        });
    return id;
  }

  private IndicatorLine line(String code) {
    return as(board, () -> figures.get(board, code)).line();
  }

  @Test
  void whatAPackToldOfSomethingThatIsSwitchedOffSinceIsMadeAgainTheSame() {
    UUID id = frozen(1);
    assertThat(Objects.requireNonNull(get(id).frozen()).document().figures())
        .extracting(Figure::code)
        .contains("K28");
    byte[] pdf = as(board, () -> packs.file(board, body, id, PackFile.PDF));
    outreach(false);
    try {
      assertThat(
              as(lead, () -> figures.asOf(lead, 1, new FigureFilter(null, true))).stream()
                  .map(each -> each.measure().code()))
          .doesNotContain("K28");
      assertThat(check(id)).isEqualTo(new PackCheck(true, true, List.of(), List.of(), List.of()));
      assertThat(as(board, () -> packs.file(board, body, id, PackFile.PDF))).isEqualTo(pdf);
    } finally {
      outreach(true);
    }
  }

  /** Whatever others of this platform left open of it, and though it was looked at just now. */
  private void outreach(boolean on) {
    as(
        lead,
        () ->
            transactions.execute(
                status -> {
                  long version = switches.state(Key.OUTREACH).version();
                  capabilities.put(Key.OUTREACH, on, lead.id(), clock.instant(), version);
                  return on;
                }));
    assertThat(
            ScopedClock.at(
                clock.instant().plusSeconds(5), () -> as(lead, () -> switches.on(Key.OUTREACH))))
        .isEqualTo(on);
  }

  @Test
  void aClosedPeriodThatSomebodyChangedIsToldAndNothingIsFrozenOnIt() throws SQLException {
    UUID id = frozen(1);
    UUID other = draft(1);
    ledger.asOwner("update ledger.fact set line = replace(line, 'PHONE', 'EMAIL') where seq = 1");
    assertThat(check(id).period()).isFalse();
    assertThatThrownBy(
            () ->
                as(
                    lead,
                    () -> {
                      packs.freeze(lead, body, other, 0, Set.of(), at -> document(1, at));
                      return other;
                    }))
        .isInstanceOf(Refused.class);
    assertThat(get(other).isDraft()).isTrue();
  }

  @Test
  void whatIsFrozenIsNeverChanged() {
    UUID id = frozen(1);
    Pack before = get(id);
    as(
        lead,
        () -> {
          packs.freeze(lead, body, id, 0, Set.of(), at -> document(1, at.plusSeconds(1)));
          return id;
        });
    assertThat(get(id)).as("a second click").isEqualTo(before);
    assertThatThrownBy(
            () ->
                as(
                    lead,
                    () -> {
                      packs.change(lead, body, id, content(1), before.version(), Set.of());
                      return id;
                    }))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () ->
                ledger.asOwner(
                    "update publications.pack set headline = 'x' where id = '" + id + "'"))
        .hasMessageContaining("never changed");
    assertThatThrownBy(
            () -> ledger.asOwner("delete from publications.pack where id = '" + id + "'"))
        .hasMessageContaining("never changed");
  }

  @Test
  void ofTwoWhoFreezeAtOnceTheSecondIsToldAndChangesNothing() {
    UUID id = frozen(1);
    Pack before = get(id);
    Worker other = anotherLead;
    assertThatThrownBy(
            () ->
                as(
                    other,
                    () -> {
                      packs.freeze(other, body, id, 0, Set.of(), at -> document(1, at));
                      return id;
                    }))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("publications.pack.freeze.already"));
    UUID draft = draft(1);
    assertThatThrownBy(
            () ->
                as(
                    lead,
                    () -> {
                      // The other freezes while this one still writes what the pack says.
                      packs.freeze(
                          lead,
                          body,
                          draft,
                          0,
                          Set.of(),
                          at -> {
                            Standing.member(other.id())
                                .run(
                                    () ->
                                        packs.freeze(
                                            other,
                                            body,
                                            draft,
                                            0,
                                            Set.of(),
                                            now -> document(1, now)));
                            return document(1, at);
                          });
                      return draft;
                    }))
        .isInstanceOf(Refused.class);
    assertThat(Objects.requireNonNull(get(draft).frozen()).by()).isEqualTo(other.id());
    assertThat(get(id)).isEqualTo(before);
  }

  @Test
  void aPackTakesThePlaceOfAnotherWithAReasonAndBothStayReadable() {
    UUID old = frozen(1);
    Frozen kept = Objects.requireNonNull(get(old).frozen());
    UUID next = replacing(old);
    assertThat(replaced(old)).as("while the new one is a draft").isEmpty();
    freeze(next);
    assertThat(replaced(old))
        .get()
        .satisfies(
            each -> {
              assertThat(each.by()).isEqualTo(next);
              assertThat(each.why()).isEqualTo("A figure was wrong");
            });
    assertThat(get(old).frozen()).isEqualTo(kept);
    assertThat(check(old).isSame()).isTrue();
    assertThat(Objects.requireNonNull(get(next).replaces()).pack()).isEqualTo(old);
    assertThat(as(lead, () -> packs.list(lead, body, 1)).replaced()).containsExactly(old);
    assertThatThrownBy(() -> replacing(old)).isInstanceOf(Refused.class);
  }

  @Test
  void ofTwoThatWouldTakeThePlaceOfOneOnlyTheFirstIsFrozen() {
    UUID old = frozen(1);
    UUID first = replacing(old);
    UUID second = replacing(old);
    freeze(first);
    assertThatThrownBy(() -> freeze(second)).isInstanceOf(Refused.class);
    assertThat(get(second).isDraft()).isTrue();
    UUID draft = draft(1);
    assertThatThrownBy(() -> replacing(draft))
        .as("a draft holds nothing")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aMeetingHasOneFrozenPackUntilAnotherTakesItsPlace() {
    UUID meeting = Ids.next();
    as(
        lead,
        () -> {
          meetings.add(
              lead,
              body,
              meeting,
              new BoardMeeting.Called(
                  now.atEndOfMonth().plusDays(9), LocalTime.of(10, 0), "Town hall", ""));
          return meeting;
        });
    UUID first = draft(1, meeting);
    UUID second = draft(1, meeting);
    freeze(first);
    assertThatThrownBy(() -> freeze(second))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("publications.pack.freeze.another");
    assertThat(get(second).isDraft()).isTrue();
    freeze(replacing(first));
  }

  /** Past what each of both looked at before: the database decides. */
  @Test
  void ofTwoPacksThatAreFrozenForOneMeetingAtOneMomentOneIsFrozen() throws Exception {
    UUID meeting = Ids.next();
    as(
        lead,
        () -> {
          meetings.add(
              lead,
              body,
              meeting,
              new BoardMeeting.Called(
                  now.atEndOfMonth().plusDays(9), LocalTime.of(10, 0), "Town hall", ""));
          return meeting;
        });
    UUID first = draft(1, meeting);
    UUID second = draft(1, meeting);
    CyclicBarrier together = new CyclicBarrier(2);
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      Future<String> one = two.submit(() -> freezeWith(lead, first, together));
      Future<String> other = two.submit(() -> freezeWith(anotherLead, second, together));
      assertThat(List.of(one.get(60, TimeUnit.SECONDS), other.get(60, TimeUnit.SECONDS)))
          .containsExactlyInAnyOrder("frozen", "publications.pack.freeze.another");
    }
    assertThat(List.of(get(first).isDraft(), get(second).isDraft()))
        .containsExactlyInAnyOrder(true, false);
  }

  /** Both have written what theirs says before either is kept. */
  private String freezeWith(Worker worker, UUID id, CyclicBarrier together) {
    return as(
        worker,
        () -> {
          try {
            packs.freeze(
                worker,
                body,
                id,
                0,
                Set.of(),
                at -> {
                  try {
                    together.await(30, TimeUnit.SECONDS);
                  } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                    throw new IllegalStateException(e);
                  }
                  return document(1, at);
                });
            return "frozen";
          } catch (Refused refused) {
            return refused.key();
          }
        });
  }

  @Test
  void aFrozenPackKeepsOnWhatItRests() {
    UUID id = frozen(1);
    Pack.Rests rests = Objects.requireNonNull(Objects.requireNonNull(get(id).frozen()).rests());
    assertThat(rests.period()).isEqualTo(as(lead, () -> periods.list(lead)).getFirst().digest());
    assertThat(rests.strategy())
        .isEqualTo(as(lead, () -> strategies.get(lead, get(id).content().strategy())).version());
  }

  private UUID draft(int period, UUID meeting) {
    UUID id = Ids.next();
    Content without = content(period);
    as(
        lead,
        () -> {
          packs.add(
              lead,
              body,
              id,
              new Content(meeting, without.strategy(), period, without.written()),
              Set.of());
          return id;
        });
    return id;
  }

  private UUID replacing(UUID old) {
    UUID next = Ids.next();
    as(
        lead,
        () -> {
          packs.replace(lead, body, old, next, "A figure was wrong", Set.of(), Set.of());
          packs.replace(lead, body, old, next, "A figure was wrong", Set.of(), Set.of());
          return next;
        });
    return next;
  }

  private void freeze(UUID id) {
    as(
        lead,
        () -> {
          packs.freeze(lead, body, id, 0, Set.of(), at -> document(1, at));
          return id;
        });
  }

  private Optional<Replaced> replaced(UUID id) {
    return as(board, () -> packs.replaced(board, id));
  }

  @Test
  void aTextThatWasChangedPastTheDatabaseIsTold() throws SQLException {
    UUID id = frozen(1);
    ledger.asOwner("alter table publications.pack disable trigger pack_keep");
    ledger.asOwner(
        "update publications.pack set document = replace(document, '\"9\"', '\"8\"') where id = '"
            + id
            + "'");
    ledger.asOwner("alter table publications.pack enable trigger pack_keep");
    PackCheck check = check(id);
    assertThat(check.text()).isFalse();
    assertThat(check.figures()).contains("K1");
    assertThat(check.files()).contains(PackFile.TABLE);
    assertThat(check.isSame()).isFalse();
  }

  @Test
  void twoWhoChangeADraftDoNotOverwriteEachOther() {
    UUID id = draft(1);
    as(
        lead,
        () -> {
          packs.change(lead, body, id, content(1), 0, Set.of());
          return id;
        });
    assertThatThrownBy(
            () ->
                as(
                    lead,
                    () -> {
                      packs.change(lead, body, id, content(1), 0, Set.of());
                      return id;
                    }))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void aDroppedDraftIsGoneAndDroppingItTwiceIsHarmless() {
    UUID id = draft(1);
    as(
        lead,
        () -> {
          packs.drop(lead, body, id, 0);
          packs.drop(lead, body, id, 0);
          return id;
        });
    assertThatThrownBy(() -> get(id)).isInstanceOf(NotFound.class);
    assertThat(as(lead, () -> packs.list(lead, body, 1)).packs()).isEmpty();
  }

  @Test
  void aPeriodThatIsNotClosedOrAStrategyThatIsADraftIsRefused() {
    UUID id = Ids.next();
    UUID draft =
        as(lead, () -> strategies.list(lead)).stream()
            .filter(each -> each.state() == StrategyState.DRAFT)
            .findFirst()
            .orElseThrow()
            .id();
    assertThatThrownBy(
            () ->
                as(
                    lead,
                    () -> {
                      packs.add(lead, body, id, new Content(null, draft, 7, WRITTEN), Set.of());
                      return id;
                    }))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusals())
                    .extracting(Refused.Refusal::field)
                    .containsExactlyInAnyOrder("period", "strategy"));
  }

  @Test
  void whoRunsNoBoardsReadsAndWhoReadsNoneSeesNothing() {
    UUID id = frozen(1);
    assertThat(as(board, () -> packs.get(board, body, id)).frozen()).isNotNull();
    assertThatThrownBy(() -> as(board, () -> run(board))).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(caseworker, () -> packs.get(caseworker, body, id)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(board, () -> packs.get(board, Ids.next(), id)))
        .as("of another board")
        .isInstanceOf(NotFound.class);
  }

  private UUID run(Worker worker) {
    UUID id = Ids.next();
    packs.add(worker, body, id, content(1), Set.of());
    return id;
  }
}
