package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.CaseSection.Nature;
import org.lodestar.app.casework.face.CaseChronology;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

/** The parts of a case that can be given out: what they say, and of whom they say nothing. */
@PlatformTest
class CaseSectionsTest {
  private final Cases cases;
  private final CasePeople people;
  private final CaseConsents consents;
  private final CaseChronology chronology;
  private final CaseSections sections;
  private final Workforce workforce;

  private Worker manager;
  private CaseFile file;
  private Person person;
  private Person other;

  CaseSectionsTest(
      Cases cases,
      CasePeople people,
      CaseConsents consents,
      CaseChronology chronology,
      CaseSections sections,
      Workforce workforce) {
    this.cases = cases;
    this.people = people;
    this.consents = consents;
    this.chronology = chronology;
    this.sections = sections;
    this.workforce = workforce;
  }

  @BeforeEach
  void aCaseOfTwo() {
    manager = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    file = as(manager, () -> cases.open(manager, NewCase.without(null, manager.id())));
    person = add("Ilinca Munteanu");
    other = add("Dragos Munteanu");
  }

  private Person add(String name) {
    return as(manager, () -> people.add(manager, file.id(), Cast.person(AgeStatus.ADULT, name)));
  }

  private String said(String... codes) {
    return as(
            manager,
            () -> sections.read(manager, file.id(), person.id(), Set.of(codes), Language.ENGLISH))
        .stream()
        .flatMap(sheet -> sheet.passages().stream())
        .flatMap(passage -> passage.lines().stream())
        .map(line -> line.label() + ": " + line.words().text())
        .collect(Collectors.joining("\n"));
  }

  private void contact(String value, Known safe, @Nullable LocalDate until) {
    LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
    SafeContact way =
        new SafeContact(
            SafeContactChannel.PHONE_CALL,
            PersonalText.of(value),
            safe,
            null,
            null,
            PersonalText.of("the dentist"),
            null,
            Known.NO,
            false,
            false,
            Known.YES,
            null,
            today.minusDays(20),
            until);
    doing(manager, () -> people.addContact(manager, file.id(), person.id(), way));
  }

  private void note(@Nullable UUID about, String words) {
    doing(
        manager,
        () ->
            chronology.note(
                manager,
                file.id(),
                about,
                ChronologyEntry.Kind.NOTE,
                Instant.now(),
                PersonalText.of(words)));
  }

  @Test
  void thePartsAndHowCarefulOneMustBeWithEach() {
    Map<String, Nature> natures =
        sections.list().stream().collect(Collectors.toMap(CaseSection::code, CaseSection::nature));
    assertThat(natures)
        .containsEntry("IDENTITY", Nature.ROUTINE)
        .containsEntry("NEEDS_OF_COMMUNICATION", Nature.ROUTINE)
        .containsEntry("AGE", Nature.ROUTINE)
        .containsEntry("NATIONALITIES", Nature.NARROWED)
        .containsEntry("CONTACT", Nature.CONTACT)
        .containsEntry("SITUATION", Nature.NARROWED)
        .containsEntry("SIGNS", Nature.ROUTINE)
        .containsEntry("CONSENTS", Nature.ROUTINE)
        .containsEntry("REFERRAL", Nature.ROUTINE)
        .containsEntry("DECISIONS", Nature.NARROWED)
        .containsEntry("BEST_INTERESTS", Nature.NARROWED)
        .containsEntry("CUSTODY", Nature.NARROWED)
        .containsEntry("DEFENCE", Nature.NARROWED)
        .containsEntry("SEARCH", Nature.NARROWED)
        .containsEntry("SAFE_PLACES", Nature.NARROWED)
        .containsEntry("CARE", Nature.NARROWED)
        .containsEntry("PREGNANCY", Nature.NARROWED)
        .doesNotContainKey("BEDS")
        .containsEntry("CHRONOLOGY", Nature.NARROWED);
  }

  @Test
  void onlyWaysThatAreSafeTodayAreGivenOut() {
    LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
    contact("020 7946 0001", Known.YES, today);
    contact("020 7946 0002", Known.YES, today.minusDays(1));
    contact("020 7946 0003", Known.NO, null);
    contact("020 7946 0004", Known.NOT_KNOWN, null);
    assertThat(said("CONTACT"))
        .contains("020 7946 0001", "the dentist")
        .doesNotContain("020 7946 0002", "020 7946 0003", "020 7946 0004");
  }

  @Test
  void notesAboutThePersonAreGivenOutAndNoteOfTheCaseOrOfAnotherPersonIsNot() {
    note(person.id(), "She likes the garden.");
    note(other.id(), "He was seen at the port.");
    note(null, "The whole family was seen.");
    assertThat(said("CHRONOLOGY"))
        .contains("She likes the garden.")
        .doesNotContain("port")
        .doesNotContain("family");
  }

  @Test
  void allPartsTogetherNameNobodyElse() {
    List<String> all = sections.list().stream().map(CaseSection::code).toList();
    assertThat(said(all.toArray(String[]::new))).contains("Ilinca").doesNotContain("Dragos");
  }

  @Test
  void anAnswerAboutSharingIsAConsentOfItsOwn() {
    LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
    Map<ConsentKind, ConsentOutcome> yes =
        Map.of(ConsentKind.SHARING_WITH_PARTNERS, ConsentOutcome.GIVEN);
    assertThatThrownBy(() -> insist(ConsentKind.SHARING_WITH_PARTNERS))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.key()).isEqualTo("casework.rule.noConsent"));
    doing(
        manager,
        () -> consents.record(manager, file.id(), person.id(), Cast.conversation(today, yes)));
    insist(ConsentKind.SHARING_WITH_PARTNERS);
    assertThatThrownBy(() -> insist(ConsentKind.NAVIGATOR)).isInstanceOf(Refused.class);
    assertThat(said("CONSENTS")).contains("Sharing what is in the file");
  }

  private void insist(ConsentKind kind) {
    doing(manager, () -> consents.insistOn(manager, file.id(), person.id(), kind));
  }

  @Test
  void nobodyReadsAPartOfACaseThatTheyMayNotRead() {
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    Set<String> identity = Set.of("IDENTITY");
    assertThatThrownBy(
            () ->
                as(
                    stranger,
                    () ->
                        sections.read(
                            stranger, file.id(), person.id(), identity, Language.ENGLISH)))
        .isInstanceOf(NotFound.class);
  }
}
