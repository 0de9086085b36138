package org.lodestar.statute;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lodestar.vocabulary.ResourceTable;

/**
 * A lifecycle: one table of allowed moves, all others refused.
 *
 * @param <S> stages
 * @param <E> events
 */
public final class Lifecycle<S extends Enum<S>, E extends Enum<E>> {
  /** Referral to the National Referral Mechanism. */
  public static final Lifecycle<NrmState, NrmEvent> NRM =
      read("nrm-lifecycle.psv", NrmState.class, NrmEvent.class);

  /** Duty-to-notify notification. */
  public static final Lifecycle<DtnState, DtnEvent> DTN =
      read("dtn-lifecycle.psv", DtnState.class, DtnEvent.class);

  private final Map<S, Map<E, Transition<S, E>>> moves;

  private Lifecycle(Map<S, Map<E, Transition<S, E>>> moves) {
    this.moves = moves;
  }

  /** The move that this event makes from this stage, absent when it is not allowed. */
  public Optional<Transition<S, E>> find(S from, E event) {
    return Optional.ofNullable(moves.getOrDefault(from, Map.of()).get(event));
  }

  /**
   * The move that this event makes from this stage.
   *
   * @throws TransitionRefused when it is not allowed, naming what is
   */
  public Transition<S, E> get(S from, E event) {
    return find(from, event)
        .orElseThrow(() -> new TransitionRefused(from, event, listEvents(from)));
  }

  /** The events that are allowed in this stage, in the order of their kind. */
  public Set<E> listEvents(S from) {
    return new TreeSet<>(moves.getOrDefault(from, Map.of()).keySet());
  }

  /** All allowed moves. */
  public List<Transition<S, E>> list() {
    return moves.values().stream().flatMap(byEvent -> byEvent.values().stream()).toList();
  }

  /** True when no move leads out of this stage. */
  public boolean isFinal(S state) {
    return moves.getOrDefault(state, Map.of()).values().stream().allMatch(Transition::staysPut);
  }

  /** Where the table comes from. */
  public Source source() {
    return Sources.get("LIFECYCLE");
  }

  private static <S extends Enum<S>, E extends Enum<E>> Lifecycle<S, E> read(
      String name, Class<S> states, Class<E> events) {
    Map<S, Map<E, Transition<S, E>>> moves = new EnumMap<>(states);
    for (ResourceTable.Row row : ResourceTable.read(Lifecycle.class, name)) {
      for (Transition<S, E> move : moves(row, states, events)) {
        Map<E, Transition<S, E>> byEvent =
            moves.computeIfAbsent(move.from(), _ -> new LinkedHashMap<>());
        if (byEvent.put(move.event(), move) != null) {
          throw new IllegalStateException(name + " holds a move twice: " + move);
        }
      }
    }
    return new Lifecycle<>(moves);
  }

  private static <S extends Enum<S>, E extends Enum<E>> List<Transition<S, E>> moves(
      ResourceTable.Row row, Class<S> states, Class<E> events) {
    List<Transition<S, E>> moves = new ArrayList<>();
    for (String from : row.list("from")) {
      String to = row.text("to").equals("=") ? from : row.text("to");
      moves.add(
          new Transition<>(
              Enum.valueOf(states, from),
              row.choice("event", events),
              Enum.valueOf(states, to),
              row.choice("by", TransitionActor.class),
              row.text("guard")));
    }
    return moves;
  }
}
