package org.lodestar.app.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.ConcernFiles;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.OpenedFile;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.statute.TriageFactors;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class HandOversTest {
  private static final Declined NOT_OURS =
      new Declined(DeclineReason.OUTSIDE_REMIT, "No bed tonight", "The county");
  private static final TriageFactors CALM = new TriageFactors(1, 1, 1, 0, Set.of());

  private final Reports reports;
  private final Concerns concerns;
  private final HandOvers handOvers;
  private final Assignments assignments;
  private final ConcernFiles files;
  private final Uploads uploads;
  private final TestPartnership partnership;
  private final Worker officer;
  private final UUID charity;
  private final Worker partner;

  HandOversTest(
      Reports reports,
      Concerns concerns,
      HandOvers handOvers,
      Assignments assignments,
      ConcernFiles files,
      Uploads uploads,
      Organisations organisations,
      People people,
      TransactionOperations transactions) {
    this.reports = reports;
    this.concerns = concerns;
    this.handOvers = handOvers;
    this.assignments = assignments;
    this.files = files;
    this.uploads = uploads;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
    this.officer = partnership.officer(partnership.council());
    this.charity = partnership.charity();
    this.partner = partnership.officer(charity);
  }

  @BeforeEach
  void routeToTheCouncil() {
    partnership.council();
  }

  @Test
  void anOfferTellsThePartnerNoMoreThanTheNotice() {
    UUID concern = triaged(Confidentiality.SHARE);
    UUID offer = offered(concern, false);
    HandOver notice = as(partner, () -> handOvers.get(partner, offer));
    assertThat(notice.need()).isEqualTo(Need.HOUSING);
    assertThat(as(partner, () -> handOvers.offered(partner)))
        .extracting(HandOver::id)
        .contains(offer);
    assertThat(as(partner, () -> handOvers.words(partner, offer))).isEmpty();
    assertThatThrownBy(() -> as(partner, () -> concerns.get(partner, concern)))
        .isInstanceOf(NotFound.class);
    assertThat(as(partner, () -> concerns.search(partner, "AB12 CDE"))).isEmpty();
  }

  @Test
  void contentOpensWithAcceptanceAndTheGiverWorksOnItNoMore() {
    UUID concern = triaged(Confidentiality.SHARE);
    UUID offer = offered(concern, false);
    doing(partner, () -> handOvers.accept(partner, offer));
    assertThat(as(partner, () -> handOvers.words(partner, offer))).isEmpty();
    doing(partner, () -> assignments.declareNoConflict(partner, concern));
    Concern theirs = as(partner, () -> concerns.get(partner, concern));
    assertThat(theirs.told().seen()).isEqualTo("Seen");
    assertThat(theirs.receiver()).isEqualTo(charity);
    assertThat(theirs.state()).isEqualTo(ConcernState.ACKNOWLEDGED);
    assertThat(theirs.reporter().orElseThrow().name()).isEqualTo("Sam Smith");
    assertThat(as(partner, () -> handOvers.words(partner, offer))).contains("Please house them");
    assertThat(as(officer, () -> concerns.get(officer, concern)).id()).isEqualTo(concern);
    assertThatThrownBy(() -> doing(officer, () -> concerns.note(officer, concern, "mine")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aConfidentialReportersNameDoesNotGoAlong() {
    UUID concern = triaged(Confidentiality.CONFIDENTIAL);
    UUID offer = offered(concern, false);
    doing(partner, () -> handOvers.accept(partner, offer));
    doing(partner, () -> assignments.declareNoConflict(partner, concern));
    assertThat(as(partner, () -> concerns.get(partner, concern)).reporter()).isEmpty();
    assertThat(as(officer, () -> concerns.get(officer, concern)).reporter()).isPresent();
  }

  @Test
  void anUrgentOneIsReadAtOnceAndLookedAtAgainBySomebodyElse() {
    UUID concern = triaged(Confidentiality.CONFIDENTIAL);
    UUID offer = offered(concern, true);
    doing(partner, () -> assignments.declareNoConflict(partner, concern));
    assertThat(as(partner, () -> concerns.get(partner, concern)).told().seen()).isEqualTo("Seen");
    assertThatThrownBy(() -> doing(partner, () -> concerns.note(partner, concern, "x")))
        .isInstanceOf(NotFound.class);
    assertThat(as(officer, () -> handOvers.toReview(officer)))
        .extracting(HandOver::id)
        .contains(offer);
    assertThatThrownBy(() -> doing(officer, () -> handOvers.review(officer, offer)))
        .isInstanceOf(NotAllowed.class);
    Worker colleague = partnership.officer(officer.organisation());
    doing(colleague, () -> assignments.declareNoConflict(colleague, concern));
    doing(colleague, () -> handOvers.review(colleague, offer));
    assertThat(as(officer, () -> handOvers.toReview(officer)))
        .extracting(HandOver::id)
        .doesNotContain(offer);
  }

  @Test
  void aDeclinedOfferGoesBackAndThePartnerSeesNothingAnyMore() {
    UUID concern = triaged(Confidentiality.SHARE);
    UUID offer = offered(concern, true);
    doing(partner, () -> handOvers.decline(partner, offer, NOT_OURS));
    assertThat(as(officer, () -> concerns.glance(officer, concern)).state())
        .isEqualTo(ConcernState.TRIAGED);
    assertThatThrownBy(() -> as(partner, () -> concerns.get(partner, concern)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(partner, () -> handOvers.get(partner, offer)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anOfferIsAnsweredOnce() {
    UUID concern = triaged(Confidentiality.SHARE);
    UUID offer = offered(concern, false);
    doing(officer, () -> handOvers.withdraw(officer, offer));
    assertThatThrownBy(() -> doing(partner, () -> handOvers.accept(partner, offer)))
        .isInstanceOf(NotFound.class);
    UUID second = offered(concern, false);
    doing(partner, () -> handOvers.accept(partner, second));
    assertThatThrownBy(() -> doing(partner, () -> handOvers.accept(partner, second)))
        .isInstanceOf(MoveRefused.class);
  }

  @Test
  void aStrangerAnswersNothing() {
    UUID concern = triaged(Confidentiality.SHARE);
    UUID offer = offered(concern, false);
    Worker stranger = partnership.officer(partnership.charity());
    assertThatThrownBy(() -> doing(stranger, () -> handOvers.accept(stranger, offer)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> doing(officer, () -> handOvers.accept(officer, offer)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nothingIsOfferedToOneselfOrToNobody() {
    UUID concern = triaged(Confidentiality.SHARE);
    for (UUID nobody : List.of(officer.organisation(), UUID.randomUUID())) {
      assertThatThrownBy(
              () ->
                  doing(
                      officer,
                      () -> handOvers.offer(officer, concern, 1, nobody, Need.OTHER, false, "")))
          .isInstanceOf(MoveRefused.class);
    }
  }

  /** The files go the way of the concern, by the same rules. */
  @Test
  void itsFilesOpenWithAcceptanceAndShutWhenItIsHandedBack() {
    HeldFile held =
        (HeldFile)
            uploads.take("shed.png", "", new ByteArrayInputStream(picture()), Already.nothing());
    UUID concern = triaged(Confidentiality.SHARE, List.of(held));
    UUID offer = offered(concern, false);
    assertShut(partner, concern, held.id());
    doing(partner, () -> handOvers.accept(partner, offer));
    assertThatThrownBy(() -> as(partner, () -> files.list(partner, concern)))
        .isInstanceOf(FirstViewNeeded.class);
    assertThatThrownBy(() -> as(partner, () -> files.makeCopy(partner, concern, held.id())))
        .isInstanceOf(FirstViewNeeded.class);
    doing(partner, () -> assignments.declareNoConflict(partner, concern));
    assertThat(as(partner, () -> files.list(partner, concern)))
        .extracting(Attachment::name)
        .containsExactly("shed.png");
    as(partner, () -> files.makeCopy(partner, concern, held.id()));
    assertThat(as(partner, () -> files.openCopy(partner, concern, held.id())))
        .isInstanceOf(OpenedFile.class);
    assertThatThrownBy(
            () -> doing(partner, () -> files.lock(partner, UUID.randomUUID(), held.id())))
        .as("never by another concern's address")
        .isInstanceOf(NotFound.class);

    doing(partner, () -> concerns.triage(partner, concern, version(partner, concern), CALM, ""));
    UUID back =
        as(
            partner,
            () ->
                handOvers.offer(
                    partner,
                    concern,
                    version(partner, concern),
                    officer.organisation(),
                    Need.OTHER,
                    false,
                    "Not ours"));
    assertThat(as(partner, () -> files.list(partner, concern))).hasSize(1);
    doing(officer, () -> handOvers.accept(officer, back));
    assertShut(partner, concern, held.id());
    assertThatThrownBy(() -> as(partner, () -> concerns.get(partner, concern)))
        .isInstanceOf(NotFound.class);
    assertThat(as(officer, () -> files.list(officer, concern))).hasSize(1);
    assertThat(as(officer, () -> concerns.get(officer, concern)).reporter()).isPresent();
  }

  @Test
  void theFilesOfADeclinedUrgentOfferAreShutAgain() {
    HeldFile held =
        (HeldFile)
            uploads.take("shed.png", "", new ByteArrayInputStream(picture()), Already.nothing());
    UUID concern = triaged(Confidentiality.SHARE, List.of(held));
    UUID offer = offered(concern, true);
    doing(partner, () -> assignments.declareNoConflict(partner, concern));
    assertThat(as(partner, () -> files.list(partner, concern))).hasSize(1);
    doing(partner, () -> handOvers.decline(partner, offer, NOT_OURS));
    assertShut(partner, concern, held.id());
  }

  private void assertShut(Worker worker, UUID concern, UUID file) {
    assertThatThrownBy(() -> as(worker, () -> files.list(worker, concern)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(worker, () -> files.get(worker, concern, file)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(worker, () -> files.makeCopy(worker, concern, file)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(worker, () -> files.openCopy(worker, concern, file)))
        .isInstanceOf(NotFound.class);
  }

  private long version(Worker worker, UUID concern) {
    return concerns.glance(worker, concern).version();
  }

  private static byte[] picture() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UUID triaged(Confidentiality confidentiality) {
    return triaged(confidentiality, List.of());
  }

  private UUID triaged(Confidentiality confidentiality, List<HeldFile> held) {
    Reporter sam = new Reporter("Sam Smith", ReporterContact.none());
    UUID concern =
        reports
            .submit(TestPartnership.report("Seen", confidentiality, sam), ReceiptCode.fresh(), held)
            .concern();
    doing(officer, () -> assignments.declareNoConflict(officer, concern));
    doing(officer, () -> concerns.triage(officer, concern, 0, CALM, ""));
    return concern;
  }

  private UUID offered(UUID concern, boolean urgent) {
    return as(
        officer,
        () -> {
          long version = concerns.glance(officer, concern).version();
          return handOvers.offer(
              officer, concern, version, charity, Need.HOUSING, urgent, "Please house them");
        });
  }

  private static <T> T as(Worker worker, Supplier<T> work) {
    return Standing.member(worker.id()).call(work::get);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }
}
