package org.lodestar.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.Evidence;
import org.lodestar.app.strategy.Evidence.Shown;
import org.lodestar.app.strategy.HandOver;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.PartnerWait;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.ReadPlace;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.WordsOut;
import org.lodestar.app.strategy.face.ActionEvidence;
import org.lodestar.app.strategy.face.ActionProgress;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.PartnerWaits;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.strategy.face.WordsTakenOut;
import org.lodestar.app.strategy.store.HandOverRows;
import org.lodestar.measures.Measure.Strand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Strategies, actions and bodies, which the whole partnership shares: the role alone decides. */
@Component
class MatrixPlan {
  private final Strategies strategies;
  private final PlanActions actions;
  private final ActionProgress progress;
  private final ActionEvidence evidence;
  private final Bodies bodies;
  private final PartnerWaits waits;
  private final HandOverRows handOvers;
  private final TransactionOperations transactions;
  private final WordsTakenOut words;

  MatrixPlan(
      Strategies strategies,
      PlanActions actions,
      ActionProgress progress,
      ActionEvidence evidence,
      Bodies bodies,
      PartnerWaits waits,
      HandOverRows handOvers,
      TransactionOperations transactions,
      WordsTakenOut words) {
    this.handOvers = handOvers;
    this.transactions = transactions;
    this.strategies = strategies;
    this.actions = actions;
    this.progress = progress;
    this.evidence = evidence;
    this.bodies = bodies;
    this.waits = waits;
    this.words = words;
  }

  /** Values for the variables of a path. */
  Map<String, String> names(String kind, MatrixWorkers workers) {
    Worker lead = workers.worker(Role.STRATEGIC_LEAD);
    Map<String, String> names = new HashMap<>();
    if (kind.equals("any-following")) {
      return Map.of(
          "from", lead.id().toString(),
          "to", workers.worker(Role.BOARD_MEMBER).id().toString(),
          "id", Ids.next().toString());
    }
    Standing.member(lead.id()).run(() -> fill(kind, lead, names));
    if (kind.equals("any-words-out")) {
      names.put("taking", taking(names, workers.worker(Role.DATA_PROTECTION_OFFICER)).toString());
    }
    return names;
  }

  private void fill(String kind, Worker lead, Map<String, String> names) {
    switch (kind) {
      case "any-body" -> names.put("id", body(lead).toString());
      case "any-gap" -> gap(lead, names);
      case "any-handed-over" -> names.put("id", handedOver(lead).toString());
      default -> {
        UUID strategy = strategy(lead);
        names.put("id", strategy.toString());
        names.put("body", body(lead).toString());
        names.put("basis", Ids.next().toString());
        UUID action = action(kind, lead, strategy);
        names.put("action", action.toString());
        names.put("milestone", milestone(kind, lead, strategy, action).toString());
        names.put("wait", wait(kind, lead, strategy, action).toString());
        UUID piece = piece(kind, lead, strategy, action);
        names.put("evidence", piece.toString());
        if (kind.startsWith("any-words")) {
          names.put("place", "action");
          names.put("id", action.toString());
        }
        if (kind.equals("any-words-out")) {
          words.takeOut(
              lead, ReadPlace.Kind.ACTION, action, Set.of(piece), WordsOut.Why.NAMED, false);
        }
      }
    }
  }

  private UUID handedOver(Worker lead) {
    HandOver made =
        new HandOver(Ids.next(), Ids.next(), lead.id(), "Matrix", lead.id(), Instant.now(), 0);
    Objects.requireNonNull(transactions.execute(status -> handOvers.insert(made, List.of())));
    return made.id();
  }

  private UUID taking(Map<String, String> names, Worker officer) {
    return Standing.member(officer.id()).call(() -> words.unseen(officer)).stream()
        .map(WordsTakenOut.Told::done)
        .filter(each -> each.object().toString().equals(names.get("id")))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private UUID strategy(Worker lead) {
    UUID id = Ids.next();
    strategies.add(
        lead,
        id,
        new Strategy.Content(
            "Matrix", LocalDate.of(2030, 4, 1), 3, List.of("First"), null, null, null, List.of()));
    return id;
  }

  private UUID action(String kind, Worker lead, UUID strategy) {
    UUID id = Ids.next();
    if (!kind.equals("any-new-action")) {
      actions.add(lead, strategy, id, planned());
    }
    return id;
  }

  private UUID milestone(String kind, Worker lead, UUID strategy, UUID action) {
    UUID id = Ids.next();
    if (kind.equals("any-milestone")) {
      LocalDate due = LocalDate.of(2030, 6, 1);
      progress.add(lead, strategy, new Milestone(id, action, "Matrix", due, null, 0));
    }
    return id;
  }

  private UUID wait(String kind, Worker lead, UUID strategy, UUID action) {
    UUID id = Ids.next();
    if (kind.equals("any-wait")) {
      LocalDate since = LocalDate.of(2026, 1, 2);
      LocalDate again = LocalDate.of(2060, 1, 2);
      waits.add(
          lead, strategy, new PartnerWait(id, action, body(lead), "Matrix", since, again, null, 0));
    }
    return id;
  }

  private UUID piece(String kind, Worker lead, UUID strategy, UUID action) {
    UUID id = Ids.next();
    if (kind.equals("any-evidence") || kind.startsWith("any-words")) {
      evidence.add(lead, strategy, action, id, new Shown(Evidence.Kind.WORDS, "Matrix", "", true));
    }
    return id;
  }

  private static Planned planned() {
    return new Planned(
        "Matrix",
        "",
        new Planned.Place(1, Set.of(Strand.PREVENT), List.of(1), Set.of()),
        Planned.Parties.none(),
        Planned.Span.open(),
        null,
        null);
  }

  private UUID body(Worker lead) {
    UUID id = Ids.next();
    bodies.add(
        lead,
        id,
        new Body.Content("Matrix " + id, BodyKind.BOARD, List.of(), List.of(), null, null));
    return id;
  }

  private void gap(Worker lead, Map<String, String> names) {
    for (Strategy each : strategies.list(lead)) {
      strategies.gaps(lead, each.id()).stream()
          .findFirst()
          .ifPresent(
              gap -> {
                names.put("id", each.id().toString());
                names.put("gap", gap.id().toString());
              });
    }
  }
}
