package org.lodestar.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.Hold;
import org.lodestar.app.retention.face.Erasures;
import org.lodestar.app.retention.face.Holds;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** Makes the objects of retention that paths name. */
@Component
class MatrixRetention {
  private final Holds holds;
  private final Erasures erasures;
  private final Cases cases;

  MatrixRetention(Holds holds, Erasures erasures, Cases cases) {
    this.holds = holds;
    this.erasures = erasures;
    this.cases = cases;
  }

  /** A hold on a case. */
  UUID hold(Worker keeper, UUID file) {
    LocalDate today = LocalDate.now(ScopedClock.utc().withZone(ZoneId.of("Europe/London")));
    return holds.place(
        keeper,
        file,
        new Hold.Held(Hold.Kind.CASE, file, file),
        PersonalText.of("An invented court"),
        today.plusYears(1));
  }

  /** The erasure of somebody of a closed case, to which nobody has agreed yet. */
  Map<String, String> disposal(Worker keeper, UUID file, UUID person) {
    long version = cases.head(keeper, file).version();
    cases.close(keeper, file, CloseReason.OPENED_IN_ERROR, version);
    return Map.of("id", erasures.propose(keeper, file, person).toString());
  }
}
