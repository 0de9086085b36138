package org.lodestar.app.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.reception.face.Receptions;
import org.lodestar.app.vault.Written;
import org.springframework.stereotype.Component;

/** Reception plans for the access matrix. */
@Component
class MatrixReceptions implements MatrixMaker {
  private final Receptions receptions;
  private final Clock clock;

  MatrixReceptions(Receptions receptions, Clock clock) {
    this.receptions = receptions;
    this.clock = clock;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("reception", "reception-provision");
  }

  @Override
  public Map<String, String> make(String kind, Place where) {
    Worker keeper = where.keeper();
    UUID plan = Standing.member(keeper.id()).call(() -> receptions.plan(keeper, wanted()));
    UUID provision = Ids.next();
    Standing.member(keeper.id()).run(() -> receptions.add(keeper, place(plan, provision)));
    return kind.equals("reception")
        ? Map.of("id", plan.toString())
        : Map.of("id", plan.toString(), "provision", provision.toString());
  }

  private Wanted wanted() {
    return new Wanted(
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(7),
        4,
        ReceptionPlan.Children.NO,
        List.of("Romanian"),
        Set.of(),
        Written.of("name", "Blue Heron").with("place", "A yard"));
  }

  private static Provision place(UUID plan, UUID id) {
    return new Provision(
        id, plan, Provision.Kind.PLACE, 4, null, true, Written.of("what", "A hall"), 0);
  }
}
