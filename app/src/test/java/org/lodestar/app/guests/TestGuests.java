package org.lodestar.app.guests;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.guests.face.PassSending;
import org.lodestar.app.guests.face.Passes;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.strategy.face.UpdatePurpose;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.measures.Measure.Strand;
import org.springframework.stereotype.Component;

/** Somebody who keeps a plan, an action of it, and links about that, for tests. */
@Component
public class TestGuests {
  private static final LocalDate BEGINS = LocalDate.of(2045, 4, 1);

  private final Workforce workforce;
  private final Strategies strategies;
  private final PlanActions actions;
  private final Passes passes;
  private final PassSending sending;
  private final Clock clock;

  TestGuests(
      Workforce workforce,
      Strategies strategies,
      PlanActions actions,
      Passes passes,
      PassSending sending,
      Clock clock) {
    this.workforce = workforce;
    this.strategies = strategies;
    this.actions = actions;
    this.passes = passes;
    this.sending = sending;
    this.clock = clock;
  }

  /** An action of a plan, and who keeps it. */
  public record Matter(Worker keeper, UUID strategy, UUID action) {
    public String href() {
      return "/plan/" + strategy + "/actions/" + action;
    }
  }

  /** A link that was printed. */
  public record Printed(Matter matter, UUID pass, String link) {
    public String here() {
      return "/by-link/" + link;
    }

    public String update() {
      return here() + "/update";
    }
  }

  /** A new action of a plan that nobody else has, kept in a new organisation. */
  public Matter matter() {
    return matter(workforce.anOrganisation());
  }

  public Matter matter(UUID organisation) {
    Worker keeper = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    UUID strategy = Ids.next();
    UUID action = Ids.next();
    as(
        keeper,
        () -> {
          strategies.add(
              keeper,
              strategy,
              new Strategy.Content("Plan", BEGINS, 3, List.of("One"), null, null, null, List.of()));
          actions.add(keeper, strategy, action, planned());
          return action;
        });
    return new Matter(keeper, strategy, action);
  }

  private static Planned planned() {
    return new Planned(
        "Train the night staff",
        "Not for guests",
        new Planned.Place(1, Set.of(Strand.PREVENT), List.of(1), Set.of()),
        Planned.Parties.none(),
        new Planned.Span(null, LocalDate.of(2045, 9, 30)),
        null,
        null);
  }

  public static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
  }

  /** A link about an action, which nobody has yet. */
  public UUID asked(Matter matter, PassWay way, @Nullable String email) {
    return asked(matter, "Brook Hotels", way, email);
  }

  private UUID asked(Matter matter, String organisation, PassWay way, @Nullable String email) {
    Pass.Who who =
        new Pass.Who(
            PersonalText.of("Ada Brook"), PersonalText.of(organisation), PersonalText.typed(email));
    NewPass asked =
        new NewPass(UpdatePurpose.KEY, matter.action(), way, who, null, today().plusDays(14));
    return as(matter.keeper(), () -> passes.ask(matter.keeper(), asked));
  }

  /** A link about a new action, printed. */
  public Printed printed() {
    return printed(matter());
  }

  public Printed printed(Matter matter) {
    return anew(matter, asked(matter, PassWay.SHEET, null));
  }

  /** A link for another partner, printed. */
  public Printed printed(Matter matter, String organisation) {
    return anew(matter, asked(matter, organisation, PassWay.SHEET, null));
  }

  /** Prints a link anew. */
  public Printed anew(Matter matter, UUID pass) {
    String link =
        Objects.requireNonNull(
            as(
                matter.keeper(),
                () -> {
                  long version = passes.get(matter.keeper(), pass).version();
                  return sending.sheet(matter.keeper(), pass, version).link().grouped();
                }));
    return new Printed(matter, pass, link);
  }

  /** How a link stands. */
  public Pass pass(Printed printed) {
    Worker keeper = printed.matter().keeper();
    return as(keeper, () -> passes.get(keeper, printed.pass()));
  }
}
