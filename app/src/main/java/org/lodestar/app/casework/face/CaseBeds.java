package org.lodestar.app.casework.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.Bed;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.BedRows;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.Pathways;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where somebody sleeps tonight. The step to find a place goes on: it comes back at the hour at
 * which a bed ends, and is tonight's while nobody has one for them.
 */
@Component
@Transactional
public class CaseBeds {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final BedRows rows;
  private final Pathways pathways;
  private final CaseDesk desk;

  CaseBeds(BedRows rows, Pathways pathways, CaseDesk desk) {
    this.rows = rows;
    this.pathways = pathways;
    this.desk = desk;
  }

  /** All that was written down, newest first. */
  public List<Recorded<Bed>> list(Worker worker, UUID caseFile, UUID person) {
    desk.readingAbout(worker, caseFile, person);
    desk.tracePerson(CaseworkAction.BEDS_VIEWED, caseFile, person);
    return rows.list(person);
  }

  /**
   * Writes down a bed, or that nobody had one.
   *
   * @throws Refused for a confirmed one without who confirmed it or its end, and for one that ends
   *     before it begins
   */
  public void record(Worker worker, UUID caseFile, UUID person, Bed bed) {
    Person about = desk.workingOn(worker, caseFile, person);
    check(bed);
    keep(worker, about, bed);
  }

  /** Keeps one of somebody whom the worker may write about, and asks for a place when it ends. */
  void keep(Worker worker, Person about, Bed bed) {
    UUID person = about.id();
    UUID caseFile = about.caseFile();
    rows.insert(desk.recorded(worker, person, bed));
    pathways.refresh(about);
    List<Bed> all = rows.list(person).stream().map(Recorded::what).toList();
    Instant until = Bed.ofTonight(all, desk.now()).map(Bed::until).orElse(null);
    LocalDate again = until == null ? desk.today() : LocalDate.ofInstant(until, LONDON);
    pathways.goOn(about, StepCode.EMERGENCY_ACCOMMODATION, again, until);
    desk.tracePerson(
        CaseworkAction.BED_RECORDED,
        caseFile,
        person,
        Detail.none().with("standing", bed.standing()));
    desk.note(worker, caseFile, person, "BED_" + bed.standing());
  }

  private static void check(Bed bed) {
    Instant until = bed.until();
    if (bed.standing() == Bed.Standing.CONFIRMED && bed.confirmedBy() == null) {
      throw Refused.at("confirmedBy", "casework.bed.rule.who");
    }
    if (bed.standing() == Bed.Standing.CONFIRMED && until == null) {
      throw Refused.at("untilOn", "casework.bed.rule.until");
    }
    if (until != null && !until.isAfter(bed.from())) {
      throw Refused.at("untilOn", "casework.bed.rule.order");
    }
  }
}
