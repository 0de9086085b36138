package org.lodestar.app.support.face;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.LaterReview;
import org.lodestar.app.support.Sheet;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.SupportAction;
import org.lodestar.app.support.domain.CallPlanRules;
import org.lodestar.app.support.domain.SheetRules;
import org.lodestar.app.support.form.SheetForms;
import org.lodestar.app.support.store.SheetRows;
import org.lodestar.app.support.store.SupportDesk;
import org.lodestar.app.support.store.SupportFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Risk, safety, needs and the other sheets of a person. Each verb insists on role and grant and
 * records itself in the audit; what is foreign and what is not there look the same.
 */
@Component
@Transactional
public class Sheets {
  private final SheetRows rows;
  private final CasePeople people;
  private final SupportFacts facts;
  private final SupportDesk desk;

  Sheets(SheetRows rows, CasePeople people, SupportFacts facts, SupportDesk desk) {
    this.rows = rows;
    this.people = people;
    this.facts = facts;
    this.desk = desk;
  }

  /** Every version of a sheet, newest first; empty when it was never written. */
  public List<Sheet> history(
      Worker worker, UUID caseFile, UUID person, SheetKind kind, String topic) {
    Person about = desk.reading(worker, caseFile, person);
    SheetRules.checkAsked(kind, topic, about);
    desk.trace(SupportAction.SHEET_VIEWED, about, Detail.none().with("kind", kind));
    return rows.list(person, kind, topic);
  }

  /** Two versions of a sheet, the older first; 0 means the newest. */
  public List<Sheet> compare(
      Worker worker, UUID caseFile, UUID person, SheetKind kind, String topic, int one, int other) {
    Person about = desk.reading(worker, caseFile, person);
    desk.trace(SupportAction.SHEETS_COMPARED, about, Detail.none().with("kind", kind));
    List<Sheet> all = rows.list(person, kind, topic);
    return Stream.of(version(all, one), version(all, other))
        .sorted(Comparator.comparingInt(Sheet::version))
        .toList();
  }

  private static Sheet version(List<Sheet> newestFirst, int wanted) {
    return newestFirst.stream()
        .filter(sheet -> wanted == 0 || sheet.version() == wanted)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The newest sheet of each topic of a kind, such as each area of need. */
  public Map<String, Sheet> newest(Worker worker, UUID caseFile, UUID person, SheetKind kind) {
    Person about = desk.reading(worker, caseFile, person);
    desk.trace(SupportAction.SHEET_VIEWED, about, Detail.none().with("kind", kind));
    return rows.newest(person, kind).stream()
        .collect(Collectors.toMap(Sheet::topic, Function.identity()));
  }

  /**
   * Writes a sheet anew.
   *
   * @param basedOn the version that the writer had before them; 0 for the first
   * @throws EditClash when somebody else wrote meanwhile
   * @throws org.lodestar.app.casework.Refused when the answers contradict each other
   */
  public Sheet write(
      Worker worker,
      UUID caseFile,
      UUID person,
      SheetKind kind,
      String topic,
      Answers answers,
      int basedOn) {
    Person about = desk.working(worker, caseFile, person);
    SheetRules.checkAsked(kind, topic, about);
    SheetRules.check(kind, answers);
    if (rows.version(person, kind, topic) != basedOn) {
      throw new EditClash();
    }
    Sheet sheet =
        new Sheet(
            Ids.next(),
            caseFile,
            person,
            kind,
            topic,
            basedOn + 1,
            answers,
            reviewOn(worker, about, kind, answers),
            worker.id(),
            desk.now());
    rows.insert(sheet, facts.written(sheet, rows.told(person, kind, topic)).orElse(null));
    if (kind == SheetKind.MOVE_ON) {
      answers.day("movedOn").ifPresent(day -> planReviews(sheet, day));
    }
    desk.trace(
        SupportAction.SHEET_WRITTEN,
        about,
        Detail.none().with("kind", kind).with("version", sheet.version()));
    desk.tell(worker, about, "support.news." + kind);
    return sheet;
  }

  /** Reviews that nobody has done yet are due some months after the day of moving on. */
  private void planReviews(Sheet plan, LocalDate movedOn) {
    for (LaterReview review : LaterReview.values()) {
      List<Sheet> before = rows.list(plan.person(), SheetKind.REVIEW, review.name());
      boolean done =
          !before.isEmpty() && !before.getFirst().answers().text("result").equals("PLANNED");
      if (!done) {
        rows.insert(planned(plan, review, before.size() + 1, review.due(movedOn)));
      }
    }
  }

  private Sheet planned(Sheet plan, LaterReview review, int version, LocalDate due) {
    return new Sheet(
        Ids.next(),
        plan.caseFile(),
        plan.person(),
        SheetKind.REVIEW,
        review.name(),
        version,
        Answers.none().with("result", "PLANNED"),
        due,
        plan.by(),
        plan.at());
  }

  /** A call plan ends with the confirmation of the channel that it names. */
  private @Nullable LocalDate reviewOn(
      Worker worker, Person about, SheetKind kind, Answers answers) {
    if (kind != SheetKind.CALL_PLAN) {
      return answers.day(SheetForms.REVIEW).orElse(null);
    }
    boolean familyIsShut = people.familyIsShut(worker, about.caseFile(), about.id());
    return people.contacts(worker, about.caseFile(), about.id()).stream()
        .filter(contact -> contact.id().toString().equals(answers.text("contact")))
        .map(Recorded::what)
        .filter(contact -> CallPlanRules.mayBePlanned(contact, desk.wallClock(), familyIsShut))
        .findFirst()
        .map(CallPlanRules::until)
        .orElseThrow(() -> Refused.because("support.rule.notConfirmed"));
  }
}
