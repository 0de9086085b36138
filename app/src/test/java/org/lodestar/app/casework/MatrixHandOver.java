package org.lodestar.app.casework;

import static org.lodestar.app.casework.Cast.as;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseHandOvers;
import org.lodestar.app.casework.face.CaseHandOvers.Wanted;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** Makes a hand-over of a case, for the access matrix. */
@Component
class MatrixHandOver implements MatrixMaker {
  private final Workforce workforce;
  private final Cases cases;
  private final CaseHandOvers handOvers;

  MatrixHandOver(Workforce workforce, Cases cases, CaseHandOvers handOvers) {
    this.workforce = workforce;
    this.cases = cases;
    this.handOvers = handOvers;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("hand-over");
  }

  @Override
  public Map<String, String> make(String kind, Place place) {
    Worker keeper = place.keeper();
    UUID to = workforce.aWorker(place.organisation(), Role.CASEWORKER).id();
    UUID file = as(keeper, () -> cases.open(keeper, NewCase.without(null, keeper.id())).id());
    Wanted wanted = new Wanted(Ids.next(), keeper.id(), to, Set.of(file));
    as(keeper, () -> handOvers.handOver(keeper, wanted));
    return Map.of("id", wanted.id().toString());
  }
}
