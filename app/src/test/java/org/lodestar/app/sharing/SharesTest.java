package org.lodestar.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.sharing.SharingScene.as;
import static org.lodestar.app.sharing.SharingScene.doing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.SharingScene.Made;
import org.lodestar.app.sharing.face.Proposals;
import org.lodestar.app.sharing.face.ReceivedShares;
import org.lodestar.app.sharing.face.Shares;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;

/** The life of a share, from proposing to its end, seen by giver and receiver. */
@PlatformTest
class SharesTest {
  private final SharingScene scene;
  private final Proposals proposals;
  private final Shares shares;
  private final ReceivedShares received;
  private final CaseAccess access;
  private final CasePeople people;
  private final Workforce workforce;
  private Made made;

  SharesTest(
      SharingScene scene,
      Proposals proposals,
      Shares shares,
      ReceivedShares received,
      CaseAccess access,
      CasePeople people,
      Workforce workforce) {
    this.scene = scene;
    this.proposals = proposals;
    this.shares = shares;
    this.received = received;
    this.access = access;
    this.people = people;
    this.workforce = workforce;
  }

  @BeforeEach
  void aScene() {
    made = scene.make();
  }

  private ShareState state(UUID id) {
    return as(made.giver(), () -> shares.get(made.giver(), id)).state();
  }

  private void assertBroken(String key, Runnable deed) {
    assertThatThrownBy(deed::run).isInstanceOf(Refused.class).hasMessage(key);
  }

  private void assertStands(ShareState state, Runnable deed) {
    assertBroken("sharing.rule.stands." + state, deed);
  }

  @Test
  void whatIsProposedIsKnownToNobodyElse() {
    UUID id = scene.proposed(made, scene.wanted(made));
    assertThatThrownBy(() -> as(made.receiver(), () -> received.notice(made.receiver(), id)))
        .isInstanceOf(NotFound.class);
    assertThat(listed(made.receiver())).isZero();
    assertThat(state(id)).isEqualTo(ShareState.PROPOSED);
  }

  private int listed(Worker worker) {
    return as(worker, () -> received.list(worker, ReceivedFilter.ALL, "", 1)).count();
  }

  @Test
  void beforeAcceptingThereIsANoticeAndAfterItThereAreTheFrozenWords() {
    UUID id = scene.offered(made, scene.wanted(made));
    Notice notice = as(made.receiver(), () -> received.notice(made.receiver(), id));
    assertThat(notice.state()).isEqualTo(ShareState.OFFERED);
    assertThat(scene.reads(made.receiver(), id)).isFalse();
    doing(made.receiver(), () -> received.accept(made.receiver(), id));
    assertThat(scene.reads(made.receiver(), id)).as("before the question is answered").isFalse();
    scene.declare(made.receiver(), id);
    Opened opened =
        as(
            made.receiver(),
            () -> received.read(made.receiver(), id, Reading.Kind.SCREEN).orElseThrow());
    ShareView view = as(made.giver(), () -> shares.get(made.giver(), id));
    assertThat(opened.sheets()).isEqualTo(view.sheets()).hasSize(2);
    assertThat(words(opened)).contains(made.name());
    assertThat(view.readings())
        .singleElement()
        .satisfies(
            reading -> {
              assertThat(reading.reader()).isEqualTo(made.receiver().id());
              assertThat(reading.sections()).containsExactly("IDENTITY", "AGE");
            });
  }

  private static String words(Opened opened) {
    StringBuilder all = new StringBuilder();
    opened
        .sheets()
        .forEach(
            sheet ->
                sheet
                    .passages()
                    .forEach(
                        passage ->
                            passage
                                .lines()
                                .forEach(line -> all.append(line.words().text()).append('\n'))));
    return all.toString();
  }

  @Test
  void whatIsFrozenDoesNotChangeWithTheCaseUntilANewerVersionIsSent() {
    UUID id = scene.accepted(made, scene.wanted(made));
    String other = "Anca Newname" + System.nanoTime();
    doing(
        made.giver(),
        () ->
            people.change(
                made.giver(),
                made.caseFile(),
                made.person(),
                SharingScene.details(AgeStatus.ADULT, other),
                0));
    assertThat(read(id)).contains(made.name()).doesNotContain(other);
    doing(
        made.giver(),
        () ->
            shares.renew(
                made.giver(),
                id,
                null,
                scene.version(made, id),
                org.lodestar.app.site.Language.ENGLISH));
    assertThat(read(id)).as("previewed, not sent").contains(made.name());
    assertThat(as(made.giver(), () -> shares.get(made.giver(), id)).hasUnsent()).isTrue();
    doing(made.giver(), () -> shares.sendRenewed(made.giver(), id, scene.version(made, id)));
    assertThat(read(id)).contains(other).doesNotContain(made.name());
  }

  private String read(UUID id) {
    return words(
        as(
            made.reader(),
            () -> received.read(made.reader(), id, Reading.Kind.SCREEN).orElseThrow()));
  }

  @Test
  void acceptingTwiceOrAfterTheEndIsRefusedInWordsAndShowsNothing() {
    UUID twice = scene.accepted(made, scene.wanted(made));
    assertStands(ShareState.ACCEPTED, () -> accept(twice));
    UUID refused = scene.offered(made, scene.wanted(made));
    doing(made.receiver(), () -> received.refuse(made.receiver(), refused, EndReason.NO_CAPACITY));
    assertStands(ShareState.REFUSED, () -> accept(refused));
    UUID revoked = scene.offered(made, scene.wanted(made));
    end(revoked, EndReason.SENT_IN_ERROR);
    assertStands(ShareState.REVOKED, () -> accept(revoked));
    assertThat(scene.reads(made.receiver(), revoked)).isFalse();
    UUID withdrawn = scene.offered(made, scene.wanted(made));
    scene.withdraw(made, ConsentKind.SHARING_WITH_PARTNERS);
    assertStands(ShareState.REVOKED, () -> accept(withdrawn));
  }

  private void accept(UUID id) {
    doing(made.receiver(), () -> received.accept(made.receiver(), id));
  }

  private void end(UUID id, EndReason reason) {
    doing(
        made.giver(),
        () ->
            shares.revoke(
                made.giver(), id, reason, PersonalText.of("She rang"), scene.version(made, id)));
  }

  @Test
  void whatIsRevokedRecalledOrGivenBackIsNotReadByTheNextClick() {
    UUID revoked = scene.accepted(made, scene.wanted(made));
    assertThat(scene.reads(made.reader(), revoked)).isTrue();
    end(revoked, EndReason.NO_LONGER_NEEDED);
    assertThat(scene.reads(made.reader(), revoked)).isFalse();
    UUID recalled = scene.accepted(made, scene.wanted(made));
    assertThat(scene.reads(made.reader(), recalled)).isTrue();
    doing(
        made.giver(),
        () ->
            shares.recall(
                made.giver(),
                recalled,
                EndReason.RISK_CHANGED,
                PersonalText.of("Somebody followed her"),
                scene.version(made, recalled)));
    assertThat(scene.reads(made.reader(), recalled)).isFalse();
    assertThat(as(made.giver(), () -> shares.get(made.giver(), recalled)).readings())
        .as("what was read already is listed")
        .hasSize(1);
    UUID back = scene.accepted(made, scene.wanted(made));
    doing(made.receiver(), () -> received.giveBack(made.receiver(), back, EndReason.WORK_DONE));
    assertThat(scene.reads(made.receiver(), back)).isFalse();
    assertThat(as(made.reader(), () -> received.notice(made.reader(), back)).state())
        .isEqualTo(ShareState.RETURNED);
  }

  @Test
  void theLastDayEndsAShareOnThePageAndInTheDatabase() {
    UUID id = scene.accepted(made, scene.wanted(made));
    Instant after = Instant.now().plus(120, ChronoUnit.DAYS);
    ScopedClock.at(
        after,
        () -> {
          assertThat(scene.reads(made.reader(), id)).isFalse();
          assertThat(as(made.reader(), () -> received.notice(made.reader(), id)).state())
              .isEqualTo(ShareState.EXPIRED);
          assertStands(ShareState.EXPIRED, () -> accept(id));
          return id;
        });
    Instant before = Instant.now().minus(200, ChronoUnit.DAYS);
    Made earlier = ScopedClock.at(before, scene::make);
    UUID old = ScopedClock.at(before, () -> scene.accepted(earlier, scene.wanted(earlier)));
    // By the program's clock it is still open; the database, which has its own, shows nothing.
    ScopedClock.at(
        before,
        () -> {
          assertThat(scene.reads(earlier.reader(), old)).isFalse();
          return old;
        });
  }

  @Test
  void anUrgentShareIsOpenAtOnceAndLookedAtAgainByAnother() {
    UUID id = scene.offered(made, scene.wanted(made, Basis.VITAL_INTERESTS, List.of("AGE"), true));
    assertThat(state(id)).isEqualTo(ShareState.OPENED);
    scene.declare(made.receiver(), id);
    assertThat(scene.reads(made.receiver(), id)).isTrue();
    Share share = as(made.manager(), () -> shares.head(made.manager(), id));
    assertThat(share.awaitsReview()).isTrue();
    doing(made.manager(), () -> shares.review(made.manager(), id, null, share.version()));
    assertThat(as(made.manager(), () -> shares.head(made.manager(), id)).awaitsReview()).isFalse();
    accept(id);
    assertThat(state(id)).isEqualTo(ShareState.ACCEPTED);
  }

  @Test
  void withoutConsentASecondPersonMustAgree() {
    NewShare wanted = scene.wanted(made, Basis.SAFEGUARDING_WITHOUT_CONSENT, List.of("AGE"), false);
    UUID id =
        as(
            made.manager(),
            () ->
                proposals
                    .propose(made.manager(), wanted, org.lodestar.app.site.Language.ENGLISH)
                    .id());
    long version = scene.version(made, id);
    assertBroken(
        "sharing.rule.approvalFirst",
        () -> doing(made.giver(), () -> shares.offer(made.giver(), id, version)));
    assertBroken(
        "sharing.rule.anotherApproves",
        () -> doing(made.manager(), () -> shares.approve(made.manager(), id, version)));
    Worker second = workforce.aWorker(made.giver().organisation(), Role.MANAGER);
    doing(second, () -> access.declareNoConflict(second, made.caseFile()));
    doing(second, () -> shares.approve(second, id, version));
    assertThat(state(id)).isEqualTo(ShareState.OFFERED);
  }

  @Test
  void withoutAnAgreementNothingGoesButWhatIsUrgent() {
    UUID elsewhere = workforce.anOrganisation();
    workforce.aWorker(elsewhere, Role.CASEWORKER);
    Receiver stranger = Receiver.team(elsewhere);
    assertBroken(
        "sharing.rule.noAgreement",
        () ->
            scene.proposed(
                made, scene.wanted(made, stranger, Basis.CONSENT, List.of("AGE"), false)));
    UUID urgent =
        scene.offered(
            made, scene.wanted(made, stranger, Basis.VITAL_INTERESTS, List.of("AGE"), true));
    assertThat(state(urgent)).isEqualTo(ShareState.OPENED);
  }

  @Test
  void withoutAStandingConsentNothingIsProposedOrOfferedOnIt() {
    UUID id = scene.proposed(made, scene.wanted(made));
    scene.withdraw(made, ConsentKind.SHARING_WITH_PARTNERS);
    assertThat(state(id)).isEqualTo(ShareState.REVOKED);
    assertBroken("casework.rule.noConsent", () -> scene.proposed(made, scene.wanted(made)));
  }

  @Test
  void whoKnowsThePersonIsShutOutAndAColleagueReads() {
    UUID id = scene.accepted(made, scene.wanted(made));
    doing(
        made.reader(),
        () -> received.declareConflict(made.reader(), id, ConflictReason.FAMILY_OR_FRIEND));
    assertThatThrownBy(() -> as(made.reader(), () -> received.notice(made.reader(), id)))
        .isInstanceOf(NotFound.class);
    assertThat(listed(made.reader())).isZero();
    assertThat(scene.reads(made.receiver(), id)).isTrue();
  }

  @Test
  void whoIsShutOutOfTheCaseIsShutOutOfTheShare() {
    Worker mover = workforce.aWorker(made.giver().organisation(), Role.CASEWORKER);
    doing(
        mover,
        () ->
            access.declareConflict(
                mover, made.caseFile(), ConflictReason.NEIGHBOUR_OR_ACQUAINTANCE));
    UUID id = scene.accepted(made, scene.wanted(made));
    assertThatThrownBy(() -> as(mover, () -> shares.get(mover, id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(mover, () -> received.notice(mover, id)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aRestrictedCaseGoesFromItsNamedWorkersToNamedWorkers() {
    doing(
        made.manager(),
        () ->
            access.restrict(
                made.manager(), made.caseFile(), Set.of(made.giver().id()), made.file().version()));
    assertBroken("sharing.rule.nameReaders", () -> scene.proposed(made, scene.wanted(made)));
    Receiver named =
        new Receiver(made.receiver().organisation(), List.of(made.receiver().id()), null);
    UUID id = scene.offered(made, scene.wanted(made, named, Basis.CONSENT, List.of("AGE"), false));
    accept(id);
    scene.declare(made.receiver(), id);
    assertThat(scene.reads(made.receiver(), id)).isTrue();
    assertThatThrownBy(() -> as(made.reader(), () -> received.notice(made.reader(), id)))
        .as("a colleague who is not named")
        .isInstanceOf(NotFound.class);
    Worker colleague = workforce.aWorker(made.giver().organisation(), Role.CASEWORKER);
    assertThatThrownBy(() -> as(colleague, () -> shares.get(colleague, id)))
        .as("a colleague of the giver who may not see the case")
        .isInstanceOf(NotFound.class);
    Receiver elsewhere =
        new Receiver(made.receiver().organisation(), List.of(colleague.id()), null);
    assertBroken(
        "sharing.rule.namedElsewhere",
        () ->
            scene.proposed(
                made, scene.wanted(made, elsewhere, Basis.CONSENT, List.of("AGE"), false)));
  }

  @Test
  void whatWasProposedBeforeTheCaseWasRestrictedIsNotOfferedToAWholeTeam() {
    UUID id = scene.proposed(made, scene.wanted(made));
    UUID out = scene.accepted(made, scene.wanted(made));
    doing(
        made.manager(),
        () ->
            access.restrict(
                made.manager(), made.caseFile(), Set.of(made.giver().id()), made.file().version()));
    assertBroken("sharing.rule.nameReaders", () -> offer(id));
    renew(out);
    assertBroken("sharing.rule.nameReaders", () -> send(made.giver(), out));
    assertThat(state(id)).isEqualTo(ShareState.PROPOSED);
  }

  private void offer(UUID id) {
    doing(made.giver(), () -> shares.offer(made.giver(), id, scene.version(made, id)));
  }

  private void renew(UUID id) {
    doing(
        made.giver(),
        () ->
            shares.renew(
                made.giver(),
                id,
                null,
                scene.version(made, id),
                org.lodestar.app.site.Language.ENGLISH));
  }

  private void send(Worker worker, UUID id) {
    doing(worker, () -> shares.sendRenewed(worker, id, scene.version(made, id)));
  }

  @Test
  void whatASecondPersonMustAgreeToTheyAlsoAgreeToWhenItIsRenewed() {
    NewShare wanted = scene.wanted(made, Basis.SAFEGUARDING_WITHOUT_CONSENT, List.of("AGE"), false);
    UUID id = scene.proposed(made, wanted);
    doing(made.manager(), () -> shares.approve(made.manager(), id, scene.version(made, id)));
    renew(id);
    assertThatThrownBy(() -> send(made.giver(), id)).isInstanceOf(NotAllowed.class);
    send(made.manager(), id);
    assertThat(as(made.giver(), () -> shares.get(made.giver(), id)).hasUnsent()).isFalse();
  }

  @Test
  void whatIsSentIsTheVersionThatWasLookedAt() {
    UUID id = scene.accepted(made, scene.wanted(made));
    renew(id);
    long looked = scene.version(made, id);
    renew(id);
    assertThatThrownBy(
            () -> doing(made.giver(), () -> shares.sendRenewed(made.giver(), id, looked)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void whoLooksAtAnOlderStandChangesNothing() {
    UUID id = scene.offered(made, scene.wanted(made));
    assertThatThrownBy(
            () ->
                doing(
                    made.giver(),
                    () -> shares.revoke(made.giver(), id, EndReason.NO_LONGER_NEEDED, null, 0)))
        .isInstanceOf(EditClash.class);
    assertThat(state(id)).isEqualTo(ShareState.OFFERED);
  }

  @Test
  void aPersonAboutWhomSomethingWasSharedIsNotRemoved() {
    scene.offered(made, scene.wanted(made));
    assertBroken(
        "sharing.rule.personShared",
        () ->
            doing(made.giver(), () -> people.remove(made.giver(), made.caseFile(), made.person())));
  }

  @Test
  void aPersonWithAProposalOnlyIsRemovedWithIt() {
    UUID id = scene.proposed(made, scene.wanted(made));
    doing(made.giver(), () -> people.remove(made.giver(), made.caseFile(), made.person()));
    assertThatThrownBy(() -> as(made.giver(), () -> shares.get(made.giver(), id)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whyItIsGivenIsSealedFromTheReceiver() {
    NewShare wanted = scene.wanted(made);
    UUID id = scene.accepted(made, wanted);
    end(id, EndReason.PERSON_ASKED);
    assertThat(as(made.giver(), () -> shares.get(made.giver(), id)).grounds().why().text())
        .isEqualTo(wanted.grounds().why().text());
    assertThat(as(made.receiver(), () -> received.notice(made.receiver(), id)).happened())
        .isNotEmpty()
        .allSatisfy(happened -> assertThat(happened.words()).isNull());
    assertThat(as(made.giver(), () -> shares.get(made.giver(), id)).happened())
        .as("the giver's own words are there for the giver")
        .anySatisfy(happened -> assertThat(happened.words()).isNotNull());
  }
}
