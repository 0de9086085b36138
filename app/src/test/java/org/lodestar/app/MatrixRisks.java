package org.lodestar.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Control;
import org.lodestar.app.risks.Pestelo;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.Score;
import org.lodestar.app.risks.Scores;
import org.lodestar.app.risks.Sector;
import org.lodestar.app.risks.SourceGrade;
import org.lodestar.app.risks.Threat;
import org.lodestar.app.risks.ThreatSource.Given;
import org.lodestar.app.risks.face.Risks;
import org.lodestar.app.risks.face.Sectors;
import org.lodestar.app.risks.face.Threats;
import org.springframework.stereotype.Component;

/** Risks, threats and sectors, which the whole partnership shares: the role alone decides. */
@Component
class MatrixRisks {
  private static final LocalDate REVIEW = LocalDate.of(2030, 4, 1);
  private static final LocalDate DATED = LocalDate.of(2020, 4, 1);

  private final Risks risks;
  private final Threats threats;
  private final Sectors sectors;

  MatrixRisks(Risks risks, Threats threats, Sectors sectors) {
    this.risks = risks;
    this.threats = threats;
    this.sectors = sectors;
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
      case "any-threat" -> {
        threats.add(lead, id, threat(), new Given("M", "M", DATED, SourceGrade.A, 1));
        names.put("source", Ids.next().toString());
      }
      case "any-sector" -> {
        sectors.add(lead, id, new Sector.Content("Matrix " + id, ""));
        names.put("signal", Ids.next().toString());
      }
      default -> {
        risks.add(lead, id, risk(), scores());
        UUID control = Ids.next();
        if (kind.equals("any-control")) {
          risks.add(lead, new Control(control, id, "M", "M", Control.Working.WORKING, 0));
        }
        names.put("control", control.toString());
      }
    }
  }

  private static Threat.Content threat() {
    return new Threat.Content("Matrix", "Matrix", Set.of(Pestelo.LEGAL), Set.of(), null, Set.of());
  }

  private static Risk.Content risk() {
    return new Risk.Content("M", "M", "M", null, null, null, Risk.Appetite.OPEN, REVIEW, Set.of());
  }

  private static Scores scores() {
    Score score = new Score(2, 2);
    return new Scores(score, score, score, "");
  }
}
