package org.lodestar.app.triage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.DeclineReason;
import org.lodestar.app.concerns.Declined;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.TakenOver;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.UnreadCorrection;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.concerns.face.Promises;
import org.lodestar.app.concerns.face.Repeats;
import org.lodestar.app.concerns.face.WaitingConcerns;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.TriageFactors;
import org.lodestar.statute.TriageOverride;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

/** A concern that goes from hand to hand: who gave it on keeps finding whoever has it. */
@PlatformTest
class HandOverChainTest {
  private static final TriageFactors CALM = new TriageFactors(1, 1, 1, 0, Set.of());

  private final Desk desk;
  private final Concerns concerns;
  private final HandOvers handOvers;
  private final WaitingConcerns waiting;
  private final Promises promises;
  private final Cases cases;
  private final CasePeople people;
  private final Repeats repeats;
  private final CaseAccess access;
  private Worker first;
  private Worker second;
  private Worker third;
  private Worker police;
  private UUID concern;

  HandOverChainTest(
      Desk desk,
      Concerns concerns,
      HandOvers handOvers,
      WaitingConcerns waiting,
      Promises promises,
      Cases cases,
      CasePeople people,
      Repeats repeats,
      CaseAccess access) {
    this.desk = desk;
    this.concerns = concerns;
    this.handOvers = handOvers;
    this.waiting = waiting;
    this.promises = promises;
    this.cases = cases;
    this.people = people;
    this.repeats = repeats;
    this.access = access;
    this.first = desk.anOfficer(desk.aReceiver());
    this.second = first;
    this.third = first;
    this.police = first;
    this.concern = UUID.randomUUID();
  }

  @BeforeEach
  void threeBodiesAndThePolice() {
    first = desk.anOfficer(desk.aReceiver());
    second = desk.aWorker(desk.anOrganisation(), Role.MANAGER);
    third = desk.aWorker(desk.anOrganisation(), Role.MANAGER);
    police = desk.anOfficer(desk.anOrganisation());
    concern = desk.opened(first, TestPartnership.report());
    triaged(first);
  }

  private void triaged(Worker worker) {
    doing(worker, () -> concerns.triage(worker, concern, version(worker), CALM, ""));
  }

  private long version(Worker worker) {
    return concerns.glance(worker, concern).version();
  }

  private UUID given(Worker from, Worker to, boolean urgent) {
    return as(
        from,
        () ->
            handOvers.offer(
                from, concern, version(from), to.organisation(), Need.OTHER, urgent, ""));
  }

  private void opens(Worker worker) {
    desk.post(worker, "/concerns/" + concern + "/first-view", Map.of("answer", "NO"));
  }

  private void takes(Worker worker, UUID offer, String number) {
    String who = "Post of " + worker.displayName();
    doing(worker, () -> handOvers.accept(worker, offer, new TakenOver(who, number, null)));
    opens(worker);
  }

  private String work(Worker worker) {
    return desk.page(worker, "/work").select("main").text();
  }

  private String read(Worker worker, String address) {
    return desk.page(worker, address).select("main").text();
  }

  private List<UUID> called() {
    return Standing.task("test").call(waiting::allPutRight).stream()
        .filter(each -> each.handOver().concern().equals(concern))
        .map(HandOverChainTest::called)
        .toList();
  }

  private static UUID called(UnreadCorrection each) {
    return each.handOver().receiver();
  }

  @Test
  @Tag("care")
  void whatIsPutRightCallsWhoHasThePersonNowInTheCaseTooAndWhoDeclinedAndIsReadByNobodyElse() {
    UUID declined = given(first, police, true);
    opens(police);
    doing(
        police,
        () ->
            handOvers.decline(
                police,
                declined,
                new Declined(DeclineReason.OUTSIDE_REMIT, "No officer free", "The council")));
    UUID offer = given(first, second, true);
    takes(second, offer, "0300 555 0148");
    triaged(second);
    UUID on = given(second, third, true);
    takes(third, on, "0300 555 0149");
    triaged(third);
    Worker caseworker = desk.aWorker(third.organisation(), Role.CASEWORKER);
    CaseFile file =
        as(
            third,
            () -> cases.open(third, new NewCase(null, concern, version(third), caseworker.id())));
    doing(caseworker, () -> access.declareNoConflict(caseworker, file.id()));

    String notice = "/concerns/offers/" + offer;
    assertThat(read(first, notice))
        .contains("Has it now", third.organisationName(), "0300 555 0149")
        .contains(police.organisationName() + ", which read it before");
    assertThat(read(first, "/concerns/" + concern)).contains("Has it now", "0300 555 0149");
    desk.post(first, notice + "/put-right", Map.of("words", "Two men ask for her at the door"));
    assertThat(called()).containsExactlyInAnyOrder(third.organisation(), police.organisation());
    assertThat(work(third)).contains("put right or added by a partner. Read it first");
    assertThat(work(caseworker)).contains("put something right or added to it. Read it first");
    assertThat(work(second)).doesNotContain("put right or added by a partner");

    assertThat(read(second, "/concerns/" + concern)).contains("Two men ask for her");
    assertThat(called()).as("who has it no more reads it for nobody").hasSize(2);
    assertThat(read(first, notice))
        .contains(third.organisationName() + " has it. Nobody there has read this yet");
    assertThat(read(caseworker, "/cases/" + file.id()))
        .containsSubsequence("read this first", "Two men ask for her at the door", "What next");
    assertThat(called()).containsExactly(police.organisation());
    assertThat(work(third)).doesNotContain("put right or added by a partner");
    assertThat(read(first, notice))
        .contains(third.organisationName() + " has it. First read there on");

    assertThat(desk.page(police, "/work").expectFirst("main li").text())
        .contains("put right or added by a partner. Read it first");
    assertThat(read(police, "/concerns/offers/" + declined)).contains("Two men ask for her");
    assertThat(called()).isEmpty();
    assertThatThrownBy(() -> as(police, () -> concerns.get(police, concern)))
        .as("and nothing else of it is open to them again")
        .isInstanceOf(NotFound.class);

    String theirs = "/concerns/offers/" + on + "/put-right";
    desk.post(second, theirs, Map.of("words", "Her sister has come"));
    assertThat(called()).as("whoever gave it on may add").contains(third.organisation());
  }

  private UUID promised(Instant by) {
    UUID offer = given(first, second, true);
    doing(
        second, () -> handOvers.accept(second, offer, new TakenOver("Sandy", "0300 555 0148", by)));
    opens(second);
    return offer;
  }

  private List<UUID> calledToPromises() {
    return Standing.task("test").call(promises::allBroken).stream()
        .filter(each -> each.concern().equals(concern))
        .map(HandOver::giver)
        .toList();
  }

  private static void later(Instant at, Runnable work) {
    ScopedClock.at(
        at,
        () -> {
          work.run();
          return true;
        });
  }

  @Test
  @Tag("care")
  void whoseReceiverDidNotRingAsPromisedIsCalledAndHasThePersonUntilTheySpokeOrTakeThemBack() {
    Instant by = Instant.now().plusSeconds(600);
    String notice = "/concerns/offers/" + promised(by);
    Worker colleague = desk.aWorker(first.organisation(), Role.MANAGER);
    assertThat(work(first)).contains("the partner took over. Read who has it");
    assertThat(read(first, notice)).contains("Rings back by").doesNotContain("not rung");
    for (Worker here : List.of(first, colleague)) {
      assertThat(work(here)).as("read once").doesNotContain("Read who has it");
    }
    assertThat(calledToPromises()).isEmpty();
    later(
        by.plusSeconds(1),
        () -> {
          assertThat(calledToPromises()).containsExactly(first.organisation());
          assertThat(desk.page(colleague, "/work").expectFirst("main li").text())
              .contains("Sandy did not ring you by the hour they promised", "0300 555 0148");
          assertThat(read(first, notice))
              .contains("Promised by", "not rung", "Ring them: 0300 555 0148");
          Document unsaid = Desk.parsed(desk.post(first, notice + "/spoke", Map.of()));
          assertThat(unsaid.select(".govuk-error-summary").text())
              .contains("with whom you spoke and what they said");
          desk.post(first, notice + "/spoke", Map.of("spoken", "Sandy: the car is on its way"));
          assertThat(calledToPromises()).isEmpty();
          assertThat(work(first)).doesNotContain("did not ring");
          assertThat(read(first, notice)).contains("the car is on its way");
        });
  }

  @Test
  @Tag("care")
  void whoTakesThemBackHoldsThemAndWhoDidNotRingReadsItAndNothingElse() {
    Instant by = Instant.now().plusSeconds(600);
    UUID offer = promised(by);
    String notice = "/concerns/offers/" + offer;
    Map<String, String> why = Map.of("back", "Nobody rang. I take her to the ward myself");
    desk.post(first, notice + "/take-back", why);
    assertThat(as(second, () -> concerns.get(second, concern)).receiver())
        .as("not before the hour")
        .isEqualTo(second.organisation());
    later(
        by.plusSeconds(1),
        () -> {
          desk.post(first, notice + "/take-back", why);
          assertThat(read(first, "/concerns/" + concern))
              .contains("With " + first.displayName(), "Taken back from a partner");
          assertThat(calledToPromises()).isEmpty();
          assertThat(called()).containsExactly(second.organisation());
          assertThat(work(second)).contains("put right or added by a partner. Read it first");
          assertThat(read(second, notice)).contains("Taken back", "Nobody rang.");
          assertThatThrownBy(() -> as(second, () -> concerns.get(second, concern)))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  @Tag("care")
  void whoMayBeAChildIsOneOnTheConcernOnItsNoticesAndInTheCaseAndNobodyIsMadeAnAdult() {
    UUID offer = given(first, second, true);
    String notice = "/concerns/offers/" + offer;
    assertThat(read(second, notice)).contains("Person at risk Adult");
    desk.post(first, notice + "/put-right", Map.of("words", "She is seventeen", "age", "UNSURE"));
    assertThat(read(second, notice))
        .as("before they open it")
        .contains("Person at risk Age not sure");
    takes(second, offer, "0300 555 0148");
    assertThat(as(second, () -> concerns.get(second, concern)).circumstances().age())
        .isEqualTo(AgeStatus.UNSURE);
    String form = "/concerns/" + concern + "/age";
    Document adult = Desk.parsed(desk.post(second, form, Map.of("age", "ADULT", "why", "Looks")));
    assertThat(adult.select(".govuk-error-summary").text()).contains("a child, or perhaps a child");
    desk.send(second, desk.page(second, form), Map.of("age", "UNDER_18", "why", "Her school rang"));
    assertThat(read(first, notice)).contains("Person at risk Child");
    assertThat(read(second, "/concerns/" + concern)).contains("Age: Child. Her school rang");
    triaged(second);
    CaseFile file =
        as(
            second,
            () ->
                cases.open(
                    second,
                    new NewCase(null, concern, version(second), second.id())
                        .about(PersonalText.of("The girl in the red coat"))));
    doing(second, () -> access.declareNoConflict(second, file.id()));
    assertThat(as(second, () -> people.list(second, file.id())).getFirst().details().age().status())
        .isEqualTo(AgeStatus.UNDER_18);

    desk.receives(second.organisation());
    UUID again = desk.opened(second, TestPartnership.report());
    TriageFactors child = new TriageFactors(1, 1, 1, 0, Set.of(TriageOverride.CHILD));
    doing(second, () -> concerns.triage(second, again, 0, child, "She says sixteen"));
    assertThat(as(second, () -> concerns.get(second, again)).circumstances().age())
        .as("a tick of whoever reads it is a mark too")
        .isEqualTo(AgeStatus.UNSURE);
    doing(second, () -> repeats.link(second, again, concern, "The same girl"));
    assertThat(read(second, "/cases/new?concern=" + again))
        .contains("linked with this one has a case: " + file.reference());
  }

  @Test
  @Tag("care")
  void whoDeclinesSaysWhoseItIsAndWhoGaveItIsLedToLinesAndStandsByNameUntilSomebodyTakesIt() {
    UUID offer = given(first, second, true);
    String notice = "/concerns/offers/" + offer;
    Map<String, String> no = Map.of("reason", "OUTSIDE_REMIT", "why", "No bed tonight");
    Document asked = Desk.parsed(desk.post(second, notice + "/decline", no));
    assertThat(asked.select(".govuk-error-summary").text()).contains("Choose whose it is");
    assertThat(asked.select("select[name=whose] option").eachText())
        .anyMatch(each -> each.contains(third.organisationName()));
    desk.send(
        second,
        asked,
        Map.of(
            "reason", "OUTSIDE_REMIT",
            "why", "No bed tonight",
            "whose", third.organisation().toString()));
    assertThat(read(first, notice))
        .contains("Whom to ring instead " + third.organisationName())
        .contains("No number is recorded here")
        .contains("lines that answer now", "Children", "Adults with care needs");
    assertThat(read(first, "/concerns/" + concern))
        .contains(first.displayName() + ", who handed it on. Nobody has taken it again yet");
    desk.post(first, "/concerns/" + concern + "/take", Map.of());
    assertThat(read(first, "/concerns/" + concern)).doesNotContain("Nobody has taken it again");
  }

  @Test
  @Tag("care")
  void whoAgreedToBeNamedCanBeRungByWhoeverReadsAnUrgentOneBeforeTheyAnswerAndNobodyElseCan() {
    for (Confidentiality wish : List.of(Confidentiality.SHARE, Confidentiality.CONFIDENTIAL)) {
      desk.receives(first.organisation());
      ReporterContact ward =
          new ReporterContact(
              SafeContactChannel.PHONE_CALL,
              "0300 555 0150",
              Set.of(),
              "",
              "",
              Known.NOT_KNOWN,
              "");
      concern =
          desk.opened(
              first, TestPartnership.report("Seen", wish, new Reporter("Sister Ada", ward)));
      triaged(first);
      UUID offer = given(first, second, true);
      opens(second);
      String text = read(second, "/concerns/" + concern);
      boolean agreed = wish == Confidentiality.SHARE;
      assertThat(text.contains("0300 555 0150")).as(wish + " number").isEqualTo(agreed);
      assertThat(text.contains("Sister Ada")).as(wish + " name").isEqualTo(agreed);
      doing(
          second,
          () ->
              handOvers.decline(
                  second,
                  offer,
                  new Declined(DeclineReason.OUTSIDE_REMIT, "No bed", "The county")));
      assertThatThrownBy(() -> as(second, () -> concerns.get(second, concern)))
          .isInstanceOf(NotFound.class);
    }
  }

  private static <T> T as(Worker worker, Supplier<T> work) {
    return Standing.member(worker.id()).call(work::get);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }
}
