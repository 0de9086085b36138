package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.reception.Provision;
import org.lodestar.app.reception.ReceptionPlan;
import org.lodestar.app.reception.Wanted;
import org.lodestar.app.reception.face.Receptions;
import org.lodestar.app.vault.Written;
import org.springframework.stereotype.Component;

/** An invented plan for an operation to which something is still missing. */
@Component
class ReceptionFill {
  private static final Duration AGO = Duration.ofHours(20);
  private static final int DAYS_AHEAD = 9;
  private static final int PEOPLE = 8;

  private final Receptions receptions;

  ReceptionFill(Receptions receptions) {
    this.receptions = receptions;
  }

  UUID make(Players players, Instant now) {
    Worker lead = players.get("OPERATIONS");
    Instant then = now.minus(AGO);
    UUID plan = Players.act(lead, then, () -> receptions.plan(lead, wanted(players, now)));
    Players.act(
        lead,
        then,
        () -> {
          add(lead, plan, Provision.Kind.PLACE, PEOPLE, null, "Invented hall, open all night");
          add(lead, plan, Provision.Kind.INTERPRETER, null, "Romanian", "In person, from 5 am");
          add(lead, plan, Provision.Kind.FIRST_RESPONDER, null, null, "Two from the council");
        });
    return plan;
  }

  private static Wanted wanted(Players players, Instant now) {
    return new Wanted(
        LocalDate.ofInstant(now, ZoneId.of("Europe/London")).plusDays(DAYS_AHEAD),
        PEOPLE,
        ReceptionPlan.Children.NOT_KNOWN,
        List.of("Romanian", "Vietnamese"),
        Set.of(players.organisation("LEAD")),
        Written.of("name", "Blue Heron (invented)")
            .with("place", "An invented car wash")
            .with("note", "Ask who cooks: people may not have eaten since the night before."));
  }

  private void add(
      Worker lead,
      UUID plan,
      Provision.Kind kind,
      @Nullable Integer people,
      @Nullable String language,
      String what) {
    Written written = Written.of("what", what);
    receptions.add(lead, new Provision(Ids.next(), plan, kind, people, language, true, written, 0));
  }
}
