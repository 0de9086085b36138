package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.ChronologyEntry.Kind;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseChronology;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseTimeline;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

/** The whole journey of a case, its silences, and finding words in it and over cases. */
@PlatformTest
class TimelineTest {
  private final Cases cases;
  private final CaseAccess access;
  private final CasePeople people;
  private final CaseChronology chronology;
  private final CaseTimeline timeline;
  private final Workforce workforce;

  private Worker worker;
  private Worker colleague;
  private CaseFile file;
  private String word;

  TimelineTest(
      Cases cases,
      CaseAccess access,
      CasePeople people,
      CaseChronology chronology,
      CaseTimeline timeline,
      Workforce workforce) {
    this.cases = cases;
    this.access = access;
    this.people = people;
    this.chronology = chronology;
    this.timeline = timeline;
    this.workforce = workforce;
  }

  @BeforeEach
  void aCase() {
    UUID organisation = workforce.anOrganisation();
    worker = workforce.aWorker(organisation, Role.CASEWORKER);
    colleague = workforce.aWorker(organisation, Role.CASEWORKER);
    file = as(worker, () -> cases.open(worker, NewCase.without(null, worker.id())));
    doing(colleague, () -> access.declareNoConflict(colleague, file.id()));
    word = "marigold" + Long.toString(System.nanoTime(), 36);
  }

  private UUID note(Kind kind, long daysAgo, String words) {
    return note(kind, daysAgo, words, null, false);
  }

  private UUID note(Kind kind, long daysAgo, String words, @Nullable UUID person, boolean narrow) {
    // Days as the calendar here counts them, also where the clocks change in between.
    Instant then =
        ZonedDateTime.now(ZoneId.of("Europe/London"))
            .minusDays(daysAgo)
            .toInstant()
            .truncatedTo(ChronoUnit.MICROS);
    return as(
        worker,
        () ->
            chronology.note(worker, file.id(), person, kind, then, PersonalText.of(words), narrow));
  }

  private TimelineView view(Worker reader, TimelineFilter filter) {
    return as(reader, () -> timeline.page(reader, file.id(), filter, 1));
  }

  private static TimelineFilter words(String typed) {
    return new TimelineFilter(null, null, typed);
  }

  @Test
  void silencesStandWhereNobodyWasInContactForTooLongAndNowhereElse() {
    UUID first = note(Kind.VISIT, 60, "First");
    UUID second = note(Kind.CALL, 40, "Twenty days later");
    UUID third = note(Kind.CALL, 30, "Ten days later");
    note(Kind.NOTE, 20, "A note is no contact");
    TimelineView view = view(worker, TimelineFilter.all());
    assertThat(view.silences()).containsOnlyKeys(first, third);
    assertThat(view.silences()).containsEntry(first, 20L).containsEntry(third, 30L);
    assertThat(view.entries()).extracting(ChronologyEntry::id).contains(second);
    doing(
        worker, () -> cases.close(worker, file.id(), CloseReason.OPENED_IN_ERROR, file.version()));
    assertThat(view(worker, TimelineFilter.all()).silences())
        .as("until it was closed, which was today")
        .containsEntry(third, 30L);
  }

  @Test
  void aCaseWhereNothingIsHeardWaitsForWhoIsInChargeUntilSomebodyWasInContact() {
    assertThat(silent()).as("opened today").isEmpty();
    note(Kind.CALL, 15, "Called");
    assertThat(silent()).containsExactly(file.id());
    assertThat(as(worker, () -> timeline.countSilent(worker.id()))).isEqualTo(1);
    assertThat(as(colleague, () -> timeline.countSilent(colleague.id()))).isZero();
    note(Kind.CALL, 14, "Called again");
    assertThat(silent()).isEmpty();
  }

  private List<UUID> silent() {
    return as(worker, () -> timeline.silent(worker.id(), 0, 10)).stream()
        .map(SilentCase::caseFile)
        .toList();
  }

  @Test
  void entriesAreFilteredByKindByPersonAndByWholeWords() {
    UUID person =
        as(
            worker,
            () -> people.add(worker, file.id(), Cast.person(AgeStatus.ADULT, "Invented")).id());
    UUID about = note(Kind.CALL, 3, "The " + word + " garden", person, false);
    note(Kind.VISIT, 2, "Somewhere else");
    assertThat(view(worker, new TimelineFilter(Kind.CALL, null, "")).entries())
        .extracting(ChronologyEntry::id)
        .containsExactly(about);
    assertThat(view(worker, new TimelineFilter(null, person, "")).entries())
        .extracting(ChronologyEntry::id)
        .contains(about)
        .allSatisfy(id -> assertThat(id).isNotNull());
    assertThat(view(worker, words("garden " + word.toUpperCase(java.util.Locale.ROOT))).entries())
        .extracting(ChronologyEntry::id)
        .containsExactly(about);
    assertThat(view(worker, words(word.substring(0, 5))).count()).isZero();
  }

  @Test
  void manyEntriesComePageByPage() {
    for (int i = 0; i < TimelineView.SIZE + 5; i++) {
      note(Kind.NOTE, 1, "Entry " + i);
    }
    TimelineView first = view(worker, TimelineFilter.all());
    assertThat(first.entries()).hasSize(TimelineView.SIZE);
    assertThat(first.pages()).isEqualTo(2);
    TimelineView last =
        as(worker, () -> timeline.page(worker, file.id(), TimelineFilter.all(), 99));
    assertThat(last.page()).isEqualTo(2);
    assertThat(last.entries()).hasSize(first.count() - TimelineView.SIZE);
  }

  private List<UUID> found(Worker reader, String typed) {
    CaseFilter filter = new CaseFilter(null, CaseFilter.Whose.ANYBODYS, typed);
    return as(reader, () -> cases.list(reader, filter, 1)).cases().stream()
        .map(listed -> listed.file().id())
        .toList();
  }

  @Test
  void wordsOfNotesAndOfWhatHappenedFindTheCaseUntilTheyAreTakenOut() {
    UUID id = note(Kind.NOTE, 1, "By the " + word);
    assertThat(found(colleague, word)).containsExactly(file.id());
    doing(worker, () -> chronology.remove(worker, file.id(), id));
    assertThat(found(colleague, word)).isEmpty();
    UUID person =
        as(
            worker,
            () -> people.add(worker, file.id(), Cast.person(AgeStatus.ADULT, "Invented")).id());
    doing(worker, () -> people.addEpisode(worker, file.id(), person, episode()));
    assertThat(found(colleague, word)).containsExactly(file.id());
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    assertThat(found(stranger, word)).isEmpty();
    doing(worker, () -> people.remove(worker, file.id(), person));
    assertThat(found(colleague, word)).isEmpty();
  }

  private Episode episode() {
    return new Episode(
        Set.of(ExploitationType.LAB_FORCED_WORK),
        Set.of(),
        Whereabouts.UK,
        null,
        new UncertainDate.Unknown(),
        new UncertainDate.Unknown(),
        Known.NOT_KNOWN,
        null,
        PersonalText.of("Picked " + word + " all day"));
  }

  @Test
  void aWordOfANarrowNoteFindsTheCaseForItsCircleOnlyWhoeverWritesNext() {
    note(Kind.NOTE, 1, "Only me: " + word, null, true);
    assertThat(found(worker, word)).containsExactly(file.id());
    assertThat(found(colleague, word)).isEmpty();
    doing(
        colleague,
        () ->
            chronology.note(
                colleague, file.id(), null, Kind.NOTE, Instant.now(), PersonalText.of("Other")));
    assertThat(found(worker, word)).as("still found by its circle").containsExactly(file.id());
    assertThat(found(colleague, word)).isEmpty();
    assertThat(view(colleague, words(word)).count()).isZero();
  }

  @Test
  void aRestrictedCaseIsNotFoundByItsWords() {
    Worker manager = workforce.aWorker(worker.organisation(), Role.MANAGER);
    doing(manager, () -> access.declareNoConflict(manager, file.id()));
    note(Kind.NOTE, 1, "By the " + word);
    long version = as(manager, () -> cases.head(manager, file.id())).version();
    doing(manager, () -> access.restrict(manager, file.id(), Set.of(), version));
    assertThat(found(colleague, word)).isEmpty();
    assertThat(found(manager, word)).containsExactly(file.id());
  }
}
