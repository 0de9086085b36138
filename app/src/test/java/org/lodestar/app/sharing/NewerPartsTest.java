package org.lodestar.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.sharing.SharingScene.as;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.DefenceAnswer;
import org.lodestar.app.casework.WrittenPages;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.SharingScene.Made;
import org.lodestar.app.sharing.face.ReceivedShares;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.Known;

/** What is written about custody, best interests and going missing, and whom it reaches. */
@PlatformTest
class NewerPartsTest {
  private final SharingScene scene;
  private final ReceivedShares received;
  private final WrittenPages pages;
  private final CasePathways pathways;

  NewerPartsTest(
      SharingScene scene, ReceivedShares received, WrittenPages pages, CasePathways pathways) {
    this.pathways = pathways;
    this.scene = scene;
    this.received = received;
    this.pages = pages;
  }

  private NewShare wanted(Made made, SharePurpose purpose, String... parts) {
    List<String> codes = List.of(parts);
    return new NewShare(
        made.caseFile(),
        made.person(),
        Receiver.team(made.receiver().organisation()),
        new Terms(
            purpose, Basis.CARE_ENQUIRY, null, false, codes, SharingScene.today().plusMonths(3)),
        new Grounds(
            PersonalText.of("They take it on from here"),
            null,
            null,
            codes.stream()
                .collect(Collectors.toMap(Function.identity(), _ -> PersonalText.of("Needed")))));
  }

  private String read(Made made, UUID share) {
    Worker reader = made.reader();
    return as(reader, () -> received.read(reader, share, Reading.Kind.SCREEN).orElseThrow())
        .sheets()
        .stream()
        .map(CaseSheet::written)
        .collect(Collectors.joining("\n"));
  }

  @Test
  @Tag("care")
  void whoTakesSomebodyOnReadsWhatWasDecidedForThemByWhomAndUntilWhen() {
    Made made = scene.make(AgeStatus.ADULT, AgencyKind.ADULT_SOCIAL_CARE);
    pages.write(made.giver(), made.caseFile(), made.person());
    UUID share =
        scene.accepted(
            made,
            wanted(
                made, SharePurpose.SAFEGUARDING, "BEST_INTERESTS", "CUSTODY", "DEFENCE", "SEARCH"));
    assertThat(read(made, share))
        .contains("Decided for them", "Invented words for QUESTION", "S. Lead, safeguarding lead")
        .contains("Several signs that agree", "When is it looked at again?", "Agreed on")
        .contains("Supply of invented goods", "Made to carry it for a debt")
        .contains("Green coat, a scar on the chin", "Last seen at the bus station")
        .as("where they would go, and who told it, are given by nobody who did not choose it")
        .doesNotContain("invented chapel", "Invented Aunt", "who is afraid");
  }

  @Test
  @Tag("care")
  void thePoliceReadWhereTheyWouldGoOnlyWhileTheyLookForThem() {
    Made made = scene.make(AgeStatus.ADULT, AgencyKind.POLICE);
    UUID absence = pages.write(made.giver(), made.caseFile(), made.person());
    UUID searching =
        scene.accepted(made, wanted(made, SharePurpose.SAFEGUARDING, "SEARCH", "SAFE_PLACES"));
    assertThat(read(made, searching)).contains("Green coat", "behind the invented chapel");
    pages.found(made.giver(), made.caseFile(), made.person(), absence);
    assertThatThrownBy(
            () -> scene.proposed(made, wanted(made, SharePurpose.SAFEGUARDING, "SAFE_PLACES")))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.key()).isEqualTo("casework.missing.rule.safePlaces"));
    UUID after = scene.accepted(made, wanted(made, SharePurpose.SAFEGUARDING, "SEARCH"));
    assertThat(read(made, after)).contains("Green coat").doesNotContain("invented chapel");
  }

  @Test
  void thatSomebodyIsPregnantIsGivenWithAReasonAndNeverToThePolice() {
    Made made = scene.make(AgeStatus.ADULT, AgencyKind.HOUSING);
    SharingScene.doing(
        made.giver(),
        () ->
            pathways.note(
                made.giver(),
                made.caseFile(),
                made.person(),
                Map.of(Circumstance.PREGNANT, Known.YES)));
    NewShare wanted = wanted(made, SharePurpose.CRIME, "PREGNANCY");
    assertThatThrownBy(() -> scene.proposed(made, wanted))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.key()).isEqualTo("casework.rule.pregnancyKept"));
    assertThat(read(made, scene.accepted(made, wanted(made, SharePurpose.SUPPORT, "URGENCY"))))
        .doesNotContainIgnoringCase("pregnant");
    assertThat(read(made, scene.accepted(made, wanted(made, SharePurpose.SUPPORT, "PREGNANCY"))))
        .contains("Is the person pregnant?");
  }

  @Test
  @Tag("care")
  void whatWasFoundAboutTheDefenceGoesToThePoliceAfterTheSolicitorHasIt() {
    Made made = scene.make(AgeStatus.ADULT, AgencyKind.CHARITY);
    pages.write(made.giver(), made.caseFile(), made.person());
    NewShare wanted = wanted(made, SharePurpose.CRIME, "CUSTODY", "DEFENCE");
    assertThatThrownBy(() -> scene.proposed(made, wanted))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.key()).isEqualTo("casework.custody.rule.solicitorFirst"));
    pages.answer(
        made.giver(), made.caseFile(), made.person(), Set.of(DefenceAnswer.Told.SOLICITOR));
    assertThat(read(made, scene.accepted(made, wanted))).contains("Made to carry it for a debt");
  }
}
