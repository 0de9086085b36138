package org.lodestar.app.casework.section;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Absence;
import org.lodestar.app.casework.AbsenceReview;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.MissingPlan;
import org.lodestar.app.casework.MissingTask;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.AbsenceReviewRows;
import org.lodestar.app.casework.store.MissingHourRows;
import org.lodestar.app.casework.store.MissingRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.vocabulary.Known;
import org.springframework.stereotype.Component;

/**
 * What helps to find somebody who is missing. Where they would go and where they were found is a
 * part of its own: it may betray a place that is kept secret.
 */
@Component
class SearchSection implements CaseSection {
  private final MissingRows rows;
  private final MissingHourRows hours;
  private final AbsenceReviewRows reviews;
  private final Words words;

  SearchSection(MissingRows rows, MissingHourRows hours, AbsenceReviewRows reviews, Words words) {
    this.rows = rows;
    this.hours = hours;
    this.reviews = reviews;
    this.words = words;
  }

  @Override
  public String code() {
    return "SEARCH";
  }

  @Override
  public int order() {
    return 84;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    MissingPlan plan = rows.plan(person.id());
    Stream<Passage> known = plan.isWritten() ? Wording.passage("", plan(plan, in)) : Stream.empty();
    return Stream.of(
            known,
            tasks(person, null, in.say("casework.missing.arrival"), in),
            absences(person, in))
        .flatMap(each -> each)
        .toList();
  }

  /** With who told it. */
  @Override
  public List<Passage> own(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    Stream<Passage> tellers =
        rows.absences(person.id()).stream()
            .flatMap(
                absence ->
                    Wording.passage(
                        since(absence, in),
                        in.ofOthers("casework.missing.toldBy", absence.toldBy())));
    return Stream.concat(passages(file, person, language).stream(), tellers).toList();
  }

  private static Stream<Line> plan(MissingPlan plan, Wording in) {
    return Stream.of(
            alone(plan, in),
            in.line("casework.missing.arrivedOn", in.hour(plan.arrivedAt())),
            in.line("casework.missing.description", plan.description()),
            in.line("casework.missing.numbers", plan.numbers()))
        .flatMap(each -> each);
  }

  private static Stream<Line> alone(MissingPlan plan, Wording in) {
    return plan.alone() == Known.NOT_KNOWN
        ? Stream.empty()
        : in.line("casework.missing.alone", in.name("casework.known", plan.alone()));
  }

  private Stream<Passage> absences(Person person, Wording in) {
    List<Recorded<AbsenceReview>> looks = reviews.list(person.id());
    return rows.absences(person.id()).stream()
        .flatMap(
            absence ->
                Stream.concat(
                    Wording.passage(
                        since(absence, in), absence(absence, in), looks(absence, looks, in)),
                    tasks(person, absence.id(), since(absence, in), in)));
  }

  private static String since(Absence absence, Wording in) {
    return absence.sinceKnown()
        ? in.say("casework.missing.absence", in.hour(absence.missingSince()))
        : in.say("casework.missing.absence.unknown");
  }

  private static Stream<Line> absence(Absence absence, Wording in) {
    return Stream.of(
            in.line("casework.missing.circumstances", absence.circumstances()),
            in.line("casework.missing.police", absence.policeReference()),
            in.line("casework.missing.foundOn", in.hour(absence.foundAt())))
        .flatMap(each -> each);
  }

  private static Stream<Line> looks(
      Absence absence, List<Recorded<AbsenceReview>> looks, Wording in) {
    return looks.stream()
        .filter(look -> look.what().absence().equals(absence.id()))
        .flatMap(look -> look(look, in));
  }

  /** The words tell, too, who else may be at risk. */
  private static Stream<Line> look(Recorded<AbsenceReview> look, Wording in) {
    String risk =
        in.say(
            "casework.missing.reviewed",
            in.name("casework.risk", look.what().risk()),
            in.date(look.at()),
            in.date(look.what().againOn()));
    return Stream.concat(
        in.line("casework.missing.riskLevel", risk),
        in.ofOthers("casework.missing.riskWords", look.what().words()));
  }

  private Stream<Passage> tasks(Person person, @Nullable UUID absence, String heading, Wording in) {
    return Wording.passage(
        heading,
        hours.tasks(person.id()).stream()
            .filter(task -> Objects.equals(task.absence(), absence))
            .flatMap(task -> task(task, in)));
  }

  private static Stream<Line> task(MissingTask task, Wording in) {
    String key = "casework.missingStep." + task.step();
    MissingTask.Outcome outcome = task.outcome();
    if (outcome == null) {
      return in.line(key, in.say("casework.missing.by", in.hour(task.due())));
    }
    String ended =
        in.say(
            "casework.section.decidedOn",
            in.name("casework.missing.outcome", outcome),
            in.hour(task.doneAt()));
    return in.line(key, task.reason() == null ? ended : ended + ": " + task.reason().text());
  }
}
