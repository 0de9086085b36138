package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathwayaudit.NewAudit;
import org.lodestar.app.pathwayaudit.Population;
import org.lodestar.app.pathwayaudit.Sheet;
import org.lodestar.app.pathwayaudit.WalkThrough;
import org.lodestar.app.pathwayaudit.face.AuditSheets;
import org.lodestar.app.pathwayaudit.face.PathwayAudits;
import org.springframework.stereotype.Component;

/** Audits whether the invented partnership lives its pathway. */
@Component
class AuditFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int SAMPLE = 6;
  private static final long SEED = 20;
  private static final int REACH = 90;
  private static final int ASKED = 12;
  private static final int WELL = 10;

  private final PathwayAudits audits;
  private final AuditSheets sheets;
  private final CaseAccess access;

  AuditFill(PathwayAudits audits, AuditSheets sheets, CaseAccess access) {
    this.audits = audits;
    this.sheets = sheets;
    this.access = access;
  }

  /** One audit, judged as the days say and closed a day before the first start. */
  UUID make(Players players, Instant now) {
    Worker manager = players.get("MANAGER");
    Instant day = now.minus(Duration.ofDays(1));
    UUID id = Ids.next();
    Players.act(manager, day, () -> audit(manager, id, LocalDate.ofInstant(day, LONDON)));
    return id;
  }

  private void audit(Worker manager, UUID id, LocalDate day) {
    audits.begin(manager, id, new NewAudit(Population.BOTH, SAMPLE, SEED, REACH));
    List<Sheet> drawn = audits.get(manager, id).sheets();
    drawn.stream()
        .map(Sheet::caseFile)
        .distinct()
        .forEach(file -> access.declareNoConflict(manager, file));
    drawn.forEach(sheet -> sheets.judge(manager, id, sheet.id(), Map.of(), 0));
    audits.walkThrough(
        manager, id, new WalkThrough(Ids.next(), WalkThrough.Kind.QUIZ, day, ASKED, WELL));
    audits.close(manager, id, 0);
  }
}
