package org.lodestar.app.site;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.lodestar.app.site.Refused.Refusal;

/**
 * The life of a thing, as one table: every move that there is, who makes it and what must hold.
 * What stands not in it is refused, in words.
 *
 * @param <S> states
 * @param <E> events
 */
public final class MoveTable<S extends Enum<S>, E extends Enum<E>> {
  private final List<Edge<S, E>> edges;
  private final Set<S> begins;
  private final Set<S> ends;
  private final BiFunction<S, E, Refusal> refusal;

  /** Who makes a move that is no worker's. */
  public enum By {
    /** The program, when its time has come or something else has happened. */
    PROGRAM
  }

  /**
   * One move.
   *
   * @param who what a worker must be allowed to do, or who else makes it
   * @param guards what must hold; whoever carries the move out sees to it
   */
  public record Edge<S extends Enum<S>, E extends Enum<E>>(
      S from, E event, S to, Enum<?> who, List<Enum<?>> guards) {
    public Edge {
      guards = List.copyOf(guards);
    }
  }

  private MoveTable(
      List<Edge<S, E>> edges, Set<S> begins, Set<S> ends, BiFunction<S, E, Refusal> refusal) {
    this.edges = edges;
    this.begins = begins;
    this.ends = ends;
    this.refusal = refusal;
  }

  /** One line of a table. */
  public static <S extends Enum<S>, E extends Enum<E>> Edge<S, E> edge(
      S from, E event, S to, Enum<?> who, Enum<?>... guards) {
    return new Edge<>(from, event, to, who, Arrays.asList(guards));
  }

  /** A table of these lines. */
  @SafeVarargs
  public static <S extends Enum<S>, E extends Enum<E>> MoveTable<S, E> of(Edge<S, E>... edges) {
    Set<List<Enum<?>>> seen = new HashSet<>();
    for (Edge<S, E> edge : edges) {
      if (!seen.add(List.of(edge.from(), edge.event()))) {
        throw new IllegalArgumentException("Twice: " + edge);
      }
    }
    return new MoveTable<>(
        List.of(edges), Set.of(), Set.of(), (from, event) -> Refusal.of("", "site.refused"));
  }

  /** In which state a thing is when it is made. */
  @SafeVarargs
  public final MoveTable<S, E> begins(S... states) {
    return new MoveTable<>(edges, Set.of(states), ends, refusal);
  }

  /** From which states nothing leads any more. */
  @SafeVarargs
  public final MoveTable<S, E> ends(S... states) {
    return new MoveTable<>(edges, begins, Set.of(states), refusal);
  }

  /** The words with which every other move is refused. */
  public MoveTable<S, E> refuses(String key) {
    return refuses((from, event) -> Refusal.of("", key));
  }

  /** As the other, where the words say how it stands, or what does not go. */
  public MoveTable<S, E> refuses(BiFunction<S, E, Refusal> words) {
    return new MoveTable<>(edges, begins, ends, words);
  }

  /** Every move that there is. */
  public List<Edge<S, E>> list() {
    return edges;
  }

  /** In which states a thing can begin. */
  public Set<S> begins() {
    return begins;
  }

  /** States from which nothing leads any more. */
  public Set<S> ends() {
    return ends;
  }

  /** The move that an event makes from a state, if there is one. */
  public Optional<Edge<S, E>> find(S from, E event) {
    return edges.stream().filter(edge -> edge.from() == from && edge.event() == event).findFirst();
  }

  /**
   * The move that an event makes from a state.
   *
   * @throws Refused when there is none
   */
  public Edge<S, E> get(S from, E event) {
    return find(from, event).orElseThrow(() -> new Refused(List.of(refusal(from, event))));
  }

  /**
   * Where an event leads from a state.
   *
   * @throws Refused when it leads nowhere
   */
  public S after(S from, E event) {
    return get(from, event).to();
  }

  /** Whether an event leads anywhere from a state. */
  public boolean allows(S from, E event) {
    return find(from, event).isPresent();
  }

  /** What can happen in a state, in the order in which the events are named. */
  public Set<E> from(S state) {
    List<E> events = edges.stream().filter(edge -> edge.from() == state).map(Edge::event).toList();
    return events.isEmpty() ? Set.of() : EnumSet.copyOf((Collection<E>) events);
  }

  /** Whether an event was carried out already, because somebody pressed twice. */
  public boolean isDone(S now, E event) {
    return !allows(now, event)
        && edges.stream().anyMatch(edge -> edge.event() == event && edge.to() == now);
  }

  /** Why an event cannot happen in a state. */
  public Refusal refusal(S from, E event) {
    return refusal.apply(from, event);
  }
}
