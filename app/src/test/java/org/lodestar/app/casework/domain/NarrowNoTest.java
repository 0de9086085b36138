package org.lodestar.app.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;

/** For whom a no to one thing stands, what it looks for, and to which answer words belong. */
class NarrowNoTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Set<AgencyKind> OF_A_COUNCIL =
      EnumSet.of(
          AgencyKind.COUNCIL,
          AgencyKind.CHILDREN_SOCIAL_CARE,
          AgencyKind.ADULT_SOCIAL_CARE,
          AgencyKind.HOUSING);

  @ParameterizedTest
  @EnumSource(AgencyKind.class)
  void aNoToTheCouncilIsOneToEachOfItsDepartmentsAndToNobodyElse(AgencyKind body) {
    NarrowNo council = new NarrowNo("AGE", null, AgencyKind.COUNCIL, DAY);
    assertThat(council.isAgainst(List.of("AGE"), Set.of(body)))
        .isEqualTo(OF_A_COUNCIL.contains(body));
  }

  @ParameterizedTest
  @EnumSource(AgencyKind.class)
  void aNoToOneKindIsOneToItAndToWhoeverIsOutside(AgencyKind body) {
    NarrowNo no = new NarrowNo("AGE", null, body, DAY);
    assertThat(no.isFor(Set.of(body))).isTrue();
    assertThat(no.isFor(Set.of())).as("outside, by any name").isTrue();
    assertThat(no.isFor(Set.of(AgencyKind.OTHER))).isEqualTo(body == AgencyKind.OTHER);
    assertThat(new NarrowNo("AGE", null, null, DAY).isFor(Set.of(body))).as("every body").isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "POLICE, POLICE, true, true",
    "POLICE, POLICE, false, false",
    "POLICE, HOUSING, false, false",
    "COUNCIL, COUNCIL, true, true",
    "COUNCIL, COUNCIL, false, false",
    "COUNCIL, HOUSING, false, true",
    "HOUSING, COUNCIL, false, false"
  })
  void aNoToOneOrganisationIsNoneToOthersOfItsKindButToTheDepartmentsOfACouncil(
      AgencyKind said, AgencyKind body, boolean same, boolean meant) {
    UUID named = new UUID(1, 1);
    NarrowNo no = new NarrowNo("AGE", null, null, said, named, DAY);
    UUID who = same ? named : new UUID(2, 2);
    assertThat(no.isFor(Set.of(body), who)).isEqualTo(meant);
    assertThat(no.isFor(Set.of(said), null)).as("where nobody knows which").isTrue();
    assertThat(no.isFor(Set.of(), null)).as("outside, by any name").isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Bramley Poultry, He works at BRAMLEY POULTRY, true",
    "Bramley Poultry, info@bramleypoultry.example, true",
    "Bramley Poultry, the poultry of Bramley, false",
    "hepatitis, Hépatitis-C since spring, true",
    "hepatitis, He is well, false",
    "HIV, HIV+ in 2024, true",
    "HIV, bees in a hive, false",
    "?!, anything ?!, false"
  })
  void aMarkedWordIsFoundWhateverItsCapitalsAccentsAndSpaces(
      String marked, String text, boolean found) {
    CaseSheet sheet =
        new CaseSheet(
            "NOTES",
            CaseSection.Nature.ROUTINE,
            "Notes",
            List.of(
                new CaseSection.Passage(
                    "", List.of(new CaseSection.Line("Note", PersonalText.of(text))))));
    assertThat(MarkedWords.standsIn(List.of(marked), List.of(sheet)).isPresent()).isEqualTo(found);
    assertThat(MarkedWords.standIn(List.of(marked), text)).isEqualTo(found);
  }

  @Test
  void eachLineOfTheMarkedWordsIsLookedFor() {
    NarrowNo no =
        new NarrowNo("AGE", null, PersonalText.of(" Bramley Poultry \n\nhepatitis"), null, DAY);
    assertThat(no.finds()).containsExactly("Bramley Poultry", "hepatitis");
  }

  @Test
  void wordsThatWereSaidToSeveralQuestionsBelongToNoneOfThem() {
    UUID together = UUID.randomUUID();
    Consent partners = answer(ConsentKind.SHARING_WITH_PARTNERS, together);
    Consent police = answer(ConsentKind.POLICE_CO_OPERATION, together);
    Consent alone = answer(ConsentKind.POLICE_CO_OPERATION, UUID.randomUUID());
    List<Consent> all = List.of(partners, police, alone);
    assertThat(partners.ownReason(all)).isNull();
    assertThat(police.ownReason(all)).isNull();
    assertThat(alone.ownReason(all)).isEqualTo(PersonalText.of("A room"));
  }

  private static Consent answer(ConsentKind kind, UUID conversation) {
    return new Consent(
        kind,
        1,
        ConsentOutcome.GIVEN,
        false,
        DAY,
        conversation,
        PersonalText.of("A room"),
        null,
        Instant.EPOCH);
  }
}
