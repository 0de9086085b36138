package org.lodestar.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.HomeItems;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.face.Agreements;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An agreement binds those who confirmed it, and nobody else writes in it. */
@PlatformTest
class AgreementsTest {
  private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));

  private final Agreements agreements;
  private final Workforce workforce;
  private final MockMvcTester browser;
  private final HomeItems home;
  private Worker ours;
  private Worker theirs;
  private Worker third;
  private Worker stranger;

  AgreementsTest(
      Agreements agreements, Workforce workforce, MockMvcTester browser, HomeItems home) {
    this.home = home;
    this.agreements = agreements;
    this.workforce = workforce;
    this.browser = browser;
  }

  @BeforeEach
  void fourOrganisations() {
    ours = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    theirs = workforce.aWorker(workforce.anOrganisation(), Role.DATA_PROTECTION_OFFICER);
    third = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    stranger = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
  }

  @Test
  void oneManagerAloneOpensNoWayBetweenTwoOrganisations() {
    Agreement written = agreement(0, SharePurpose.SUPPORT, ours, theirs);
    doing(ours, () -> agreements.add(ours, written));
    assertThat(cover(ours, theirs)).as("the other has not confirmed it").isFalse();
    assertThatThrownBy(() -> doing(stranger, () -> agreements.confirm(stranger, written.id(), 0)))
        .isInstanceOf(Refused.class);
    doing(ours, () -> agreements.confirm(ours, written.id(), 0));
    assertThat(cover(ours, theirs)).as("the same hand twice").isFalse();
    doing(theirs, () -> agreements.confirm(theirs, written.id(), 0));
    doing(theirs, () -> agreements.confirm(theirs, written.id(), 0));
    assertThat(cover(ours, theirs)).isTrue();
    assertThat(cover(ours, stranger)).isFalse();
  }

  @Test
  void itCountsBetweenThoseWhoConfirmedItAndForNobodyElse() {
    Agreement written = agreement(0, SharePurpose.SUPPORT, ours, theirs, third);
    doing(ours, () -> agreements.add(ours, written));
    doing(theirs, () -> agreements.confirm(theirs, written.id(), 0));
    assertThat(cover(ours, theirs)).isTrue();
    assertThat(cover(ours, third)).isFalse();
    assertThat(cover(theirs, third)).isFalse();
  }

  @Test
  void onlyAPartyWritesOneDownOrChangesIt() {
    assertThatThrownBy(
            () ->
                doing(
                    stranger,
                    () ->
                        agreements.add(stranger, agreement(0, SharePurpose.SUPPORT, ours, theirs))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("ownParty");
    Agreement written = agreement(0, SharePurpose.SUPPORT, ours, theirs);
    doing(ours, () -> agreements.add(ours, written));
    Agreement wider = with(written, SharePurpose.SUPPORT, ours, theirs, stranger);
    assertThatThrownBy(() -> doing(stranger, () -> agreements.change(stranger, wider)))
        .as("though the change would make a party of them")
        .isInstanceOf(Refused.class)
        .hasMessageContaining("notAParty");
    assertThatThrownBy(() -> doing(stranger, () -> agreements.leave(stranger, written.id())))
        .isInstanceOf(Refused.class);
  }

  @Test
  void partiesExist() {
    Agreement nobody =
        new Agreement(
            Ids.next(),
            "Invented",
            Set.of(ours.organisation(), Ids.next()),
            Set.of(SharePurpose.SUPPORT),
            TODAY,
            TODAY.plusYears(1),
            TODAY.plusMonths(6),
            0);
    assertThatThrownBy(() -> doing(ours, () -> agreements.add(ours, nobody)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("noSuchParty");
  }

  @Test
  void whatAllowsMoreIsConfirmedAnewAndWhatAllowsLessIsNot() {
    Agreement written = confirmed();
    Agreement renamed = with(written, SharePurpose.SUPPORT, ours, theirs);
    doing(ours, () -> agreements.change(ours, renamed));
    assertThat(cover(ours, theirs)).as("within what both confirmed").isTrue();
    Agreement wider =
        new Agreement(
            written.id(),
            "Longer",
            written.parties(),
            written.purposes(),
            written.startsOn(),
            written.endsOn().plusDays(1),
            written.reviewOn(),
            1);
    doing(theirs, () -> agreements.change(theirs, wider));
    assertThat(cover(ours, theirs)).as("a day more").isFalse();
    assertThatThrownBy(() -> doing(ours, () -> agreements.confirm(ours, written.id(), 1)))
        .as("what was read before the change")
        .isInstanceOf(EditClash.class);
    doing(ours, () -> agreements.confirm(ours, written.id(), 2));
    assertThat(cover(ours, theirs)).isTrue();
  }

  @Test
  void aPartyLeavesAtOnceAndByOneHand() {
    Agreement written = confirmed();
    doing(theirs, () -> agreements.leave(theirs, written.id()));
    doing(theirs, () -> agreements.leave(theirs, written.id()));
    assertThat(cover(ours, theirs)).isFalse();
  }

  @Test
  void theOtherPartyFindsItOnItsHomePageAndAStrangerReadsItOnly() {
    Agreement written = agreement(0, SharePurpose.SUPPORT, ours, theirs);
    doing(ours, () -> agreements.add(ours, written));
    String told = "Confirm a sharing agreement: " + written.title();
    assertThat(home.of(theirs)).contains(told);
    assertThat(home.of(stranger)).doesNotContain(told);
    assertThat(home.of(ours)).doesNotContain(told);
    String address = "/sharing-agreements/" + written.id();
    assertThat(text(stranger, address)).contains("no party of it").doesNotContain("/change");
    assertThat(text(theirs, address)).contains(theirs.organisationName() + ": not confirmed yet");
    assertThat(
            browser
                .post()
                .uri(address + "/confirm")
                .param("version", "0")
                .with(csrf())
                .cookie(workforce.signedIn(theirs)))
        .hasStatus3xxRedirection();
    assertThat(text(theirs, address)).contains(theirs.organisationName() + ": confirmed");
    assertThat(home.of(theirs)).doesNotContain(told);
  }

  private Agreement confirmed() {
    Agreement written = agreement(0, SharePurpose.SUPPORT, ours, theirs);
    doing(ours, () -> agreements.add(ours, written));
    doing(theirs, () -> agreements.confirm(theirs, written.id(), 0));
    assertThat(cover(ours, theirs)).isTrue();
    return written;
  }

  private boolean cover(Worker one, Worker other) {
    return agreements.cover(one.organisation(), other.organisation(), SharePurpose.SUPPORT, TODAY);
  }

  private static Agreement agreement(long version, SharePurpose purpose, Worker... parties) {
    return new Agreement(
        Ids.next(),
        "Agreement " + Ids.next(),
        organisations(parties),
        Set.of(purpose),
        TODAY,
        TODAY.plusYears(1),
        TODAY.plusMonths(6),
        version);
  }

  private static Agreement with(Agreement before, SharePurpose purpose, Worker... parties) {
    return new Agreement(
        before.id(),
        "Called otherwise",
        organisations(parties),
        Set.of(purpose),
        before.startsOn(),
        before.endsOn(),
        before.reviewOn(),
        before.version());
  }

  private static Set<UUID> organisations(Worker... parties) {
    return java.util.Arrays.stream(parties)
        .map(Worker::organisation)
        .collect(java.util.stream.Collectors.toSet());
  }

  private String text(Worker who, String address) {
    var answer = browser.get().uri(address).cookie(workforce.signedIn(who)).exchange();
    assertThat(answer).hasStatusOk();
    try {
      return answer.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException never) {
      throw new IllegalStateException(never);
    }
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }
}
