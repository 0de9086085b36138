package org.lodestar.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.statements.CharterGap;
import org.lodestar.app.statements.DutyReview;
import org.lodestar.app.statements.LawChange;
import org.lodestar.app.statements.Statement.Ground;
import org.lodestar.app.statements.Statement.Head;
import org.lodestar.app.statements.face.Charter;
import org.lodestar.app.statements.face.CharterReports;
import org.lodestar.app.statements.face.Duties;
import org.lodestar.app.statements.face.Statements;
import org.springframework.stereotype.Component;

/** Statements, the charter and duties, which the whole partnership shares: the role decides. */
@Component
class MatrixStatements {
  private static final LocalDate DATED = LocalDate.of(2020, 4, 1);
  private static final AtomicInteger YEARS = new AtomicInteger(1900);

  private final Statements statements;
  private final Charter charter;
  private final CharterReports reports;
  private final Duties duties;

  MatrixStatements(Statements statements, Charter charter, CharterReports reports, Duties duties) {
    this.statements = statements;
    this.charter = charter;
    this.reports = reports;
    this.duties = duties;
  }

  /** Values for the variables of a path. */
  Map<String, String> names(String kind, MatrixWorkers workers) {
    Worker lead = workers.worker(Role.STRATEGIC_LEAD);
    Map<String, String> names = new HashMap<>();
    Standing.member(lead.id()).run(() -> fill(kind, lead, names));
    return names;
  }

  private void fill(String kind, Worker lead, Map<String, String> names) {
    UUID id = Ids.next();
    names.put("id", id.toString());
    switch (kind) {
      case "any-statement" -> {
        LocalDate ends = LocalDate.of(YEARS.incrementAndGet(), 3, 31);
        Head head = new Head("M", ends.minusYears(1).plusDays(1), ends, Ground.VOLUNTARY);
        statements.start(lead, id, head);
        names.put("area", "RISK");
      }
      case "any-charter-report" -> {
        LocalDate ends = LocalDate.of(YEARS.incrementAndGet(), 3, 31);
        reports.draft(lead, id, ends, "M");
      }
      case "any-law-review" -> {
        LawChange.Content content = new LawChange.Content("M", "", DATED, "M");
        duties.enter(lead, id, content, Set.of("REFER"));
        names.put("id", DutyReview.id(id, "REFER").toString());
      }
      case "any-duty" -> names.put("code", "REFER");
      default -> promised(kind, id, lead, names);
    }
  }

  private void promised(String kind, UUID id, Worker lead, Map<String, String> names) {
    names.put("code", "CH2");
    names.put("evidence", id.toString());
    names.put("gap", id.toString());
    if (kind.equals("any-charter-evidence")) {
      charter.add(lead, "CH2", id, new Charter.Shown("M", "", DATED));
    } else if (kind.equals("any-charter-gap")) {
      charter.add(lead, new CharterGap(id, "CH2", "M", "M", DATED, null, null, 0));
    }
  }
}
