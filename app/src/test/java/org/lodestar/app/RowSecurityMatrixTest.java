package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lodestar.app.casework.AbsenceReview;
import org.lodestar.app.casework.AskAttempt;
import org.lodestar.app.casework.Bed;
import org.lodestar.app.casework.MissingPlan;
import org.lodestar.app.casework.face.CaseBeds;
import org.lodestar.app.casework.face.CaseChronology;
import org.lodestar.app.casework.face.CaseDrafts;
import org.lodestar.app.casework.face.CaseMissing;
import org.lodestar.app.casework.face.CaseTries;
import org.lodestar.app.casework.face.CouncilRecords;
import org.lodestar.app.casework.face.Supervisions;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Repeats;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;

/**
 * The second wall alone, without any Java in front of it: what each content table shows to nobody,
 * to a stranger and to a colleague. A table without a row shows nothing to anybody, so every table
 * must hold something here or in the demonstration, but for those that {@link ContentTables} names.
 */
@PlatformTest
class RowSecurityMatrixTest {
  private final ContentTables tables;
  private final MatrixObjects objects;
  private final MatrixWorkers workers;
  private final CaseChronology chronology;
  private final CaseDrafts drafts;
  private final CaseMissing missing;
  private final CaseTries tries;
  private final CaseBeds beds;
  private final CouncilRecords records;
  private final Supervisions supervisions;
  private final Assignments assignments;
  private final Repeats repeats;
  private final MatrixShares shares;
  private final Clock clock;

  RowSecurityMatrixTest(
      ContentTables tables,
      MatrixObjects objects,
      MatrixWorkers workers,
      CaseChronology chronology,
      CaseDrafts drafts,
      CaseMissing missing,
      CaseTries tries,
      CaseBeds beds,
      CouncilRecords records,
      Supervisions supervisions,
      Assignments assignments,
      Repeats repeats,
      MatrixShares shares,
      Clock clock) {
    this.tables = tables;
    this.objects = objects;
    this.workers = workers;
    this.chronology = chronology;
    this.drafts = drafts;
    this.missing = missing;
    this.tries = tries;
    this.beds = beds;
    this.records = records;
    this.supervisions = supervisions;
    this.assignments = assignments;
    this.repeats = repeats;
    this.shares = shares;
    this.clock = clock;
  }

  @Test
  void aTableOfContentShowsNothingToNobodyAndToAStrangerAndSomethingToAColleague() {
    Worker colleague = workers.keeper(workers.organisation());
    objects.everything(colleague);
    kindsOfRecords().forEach(kind -> objects.own(kind, workers));
    Standing.member(colleague.id()).run(() -> whatNoPathNames(colleague));
    Standing stranger = Standing.member(workers.stranger().id());
    List<String> seen = new ArrayList<>();
    Set<String> empty = new TreeSet<>();
    for (String table : tables.all()) {
      if (tables.shows(table, Standing.nobody())) {
        seen.add(table + " to nobody");
      }
      if (tables.shows(table, stranger)) {
        seen.add(table + " to a stranger");
      }
      if (!tables.shows(table, Standing.member(colleague.id()))) {
        empty.add(table);
      }
    }
    System.out.println(
        "Row security: " + tables.all().size() + " tables, empty to a colleague " + empty);
    assertThat(seen).isEmpty();
    empty.removeAll(ContentTables.FILLED_BY_THE_DEMONSTRATION);
    // Tests before this one may have filled one of those.
    assertThat(empty).isSubsetOf(ContentTables.FILLED_BY_NEITHER.keySet());
  }

  /** All that a path names and somebody may or may not reach. */
  private static Set<String> kindsOfRecords() {
    return MatrixRow.table().values().stream()
        .filter(MatrixRow::hasObject)
        .map(MatrixRow::object)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Parts of what paths name. */
  private void whatNoPathNames(Worker keeper) {
    Map<String, String> pair = objects.own("concern-pair", workers);
    assignments.take(keeper, id(pair, "id"));
    repeats.link(keeper, id(pair, "id"), id(pair, "other"), "The same house");
    Map<String, String> note = objects.own("case-note", workers);
    UUID file = id(note, "file");
    chronology.change(keeper, chronology.get(keeper, file, id(note, "entry")), true);
    drafts.save(keeper, file, null, "matrix", PersonalText.of("Half a sen"));
    Map<String, String> child = objects.own("person-missing", workers);
    MissingPlan plan =
        new MissingPlan(Known.NO, null, PersonalText.of("A red coat"), null, null, -1);
    missing.plan(keeper, id(child, "file"), id(child, "person"), plan);
    records.name(
        keeper,
        id(child, "file"),
        id(child, "person"),
        PersonalText.of("Mosaic"),
        PersonalText.of("77"),
        0);
    LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    PersonalText words = PersonalText.of("Seen at the station");
    missing.review(
        keeper,
        id(child, "file"),
        id(child, "person"),
        new AbsenceReview(id(child, "entry"), AbsenceReview.Risk.LOW, words, tomorrow));
    shares.takenUp(keeper, id(objects.own("share-received", workers), "id"));
    Map<String, String> adult = objects.own("person", workers);
    tries.couldNotAsk(
        keeper,
        id(adult, "file"),
        id(adult, "person"),
        new AskAttempt(AskAttempt.Why.NO_SAFE_WAY, clock.instant(), words, words, tomorrow));
    Bed bed = new Bed(Bed.Standing.NONE, words, null, clock.instant(), null);
    beds.record(keeper, id(adult, "file"), id(adult, "person"), bed);
    supervisions.record(
        keeper,
        workers.worker(Role.CASEWORKER).id(),
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
        "",
        PersonalText.of("A long week"),
        null);
  }

  private static UUID id(Map<String, String> names, String variable) {
    return UUID.fromString(names.get(variable));
  }
}
