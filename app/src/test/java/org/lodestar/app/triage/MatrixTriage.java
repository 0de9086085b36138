package org.lodestar.app.triage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.triage.face.DutyRota;
import org.lodestar.app.triage.face.ReadyTexts;
import org.springframework.stereotype.Component;

/** Shifts and prepared words for the access matrix. */
@Component
class MatrixTriage implements MatrixMaker {
  private final DutyRota rota;
  private final ReadyTexts texts;
  private final Clock clock;

  MatrixTriage(DutyRota rota, ReadyTexts texts, Clock clock) {
    this.rota = rota;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("shift", "ready-words");
  }

  @Override
  public Map<String, String> make(String kind, Place where) {
    Worker keeper = where.keeper();
    UUID made =
        Standing.member(keeper.id())
            .call(() -> kind.equals("shift") ? shift(keeper) : words(keeper));
    return Map.of("id", made.toString());
  }

  private UUID shift(Worker keeper) {
    Instant now = clock.instant();
    rota.add(keeper, keeper.id(), now, now.plus(Duration.ofHours(8)));
    return rota.coming(keeper).getLast().id();
  }

  private UUID words(Worker keeper) {
    texts.add(keeper, "Thanks " + Ids.next(), "Thank you for telling us.");
    return texts.list(keeper).getLast().id();
  }
}
