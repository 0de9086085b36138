package org.lodestar.app.strategy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.measures.Measure.Strand;

/**
 * What an action says.
 *
 * @param measure code of the indicator by which it is judged
 * @param cost in pounds
 */
public record Planned(
    String title,
    String about,
    Place place,
    Parties parties,
    Span span,
    @Nullable String measure,
    @Nullable Integer cost) {

  /**
   * Where it stands in the strategy.
   *
   * @param strands at least one of the four Ps
   * @param years of the strategy, from 1
   * @param tags other strategies that it serves
   */
  public record Place(int priority, Set<Strand> strands, List<Integer> years, Set<Tag> tags) {
    public Place {
      strands = Set.copyOf(strands);
      years = List.copyOf(new TreeSet<>(years));
      tags = Set.copyOf(tags);
    }

    /** The last year in which it runs. */
    public int lastYear() {
      return years.getLast();
    }

    /** The same, and in one more year. */
    public Place alsoIn(int year) {
      return new Place(
          priority, strands, Stream.concat(years.stream(), Stream.of(year)).toList(), tags);
    }
  }

  /**
   * Who has a part in it.
   *
   * @param owner body that answers for it
   * @param overseers bodies to which it answers
   * @param partners bodies that take part
   * @param leadPost post that leads it
   * @param lead who holds that post, if they work with the platform
   */
  public record Parties(
      @Nullable UUID owner,
      Set<UUID> overseers,
      Set<UUID> partners,
      String leadPost,
      @Nullable UUID lead) {
    public Parties {
      overseers = Set.copyOf(overseers);
      partners = Set.copyOf(partners);
    }

    /** Nobody yet. */
    public static Parties none() {
      return new Parties(null, Set.of(), Set.of(), "", null);
    }

    /** All bodies with a part. */
    public Set<UUID> bodies() {
      Set<UUID> all = new HashSet<>(overseers);
      all.addAll(partners);
      if (owner != null) {
        all.add(owner);
      }
      return Set.copyOf(all);
    }
  }

  /** From when until when. */
  public record Span(@Nullable LocalDate starts, @Nullable LocalDate due) {
    /** Not settled yet. */
    public static Span open() {
      return new Span(null, null);
    }
  }

  /** The same in another place. */
  public Planned at(Place other) {
    return new Planned(title, about, other, parties, span, measure, cost);
  }

  /** The same, led by somebody else in the same post. */
  public Planned ledBy(UUID worker) {
    Parties after =
        new Parties(
            parties.owner(), parties.overseers(), parties.partners(), parties.leadPost(), worker);
    return new Planned(title, about, place, after, span, measure, cost);
  }

  /** The same over other days. */
  public Planned over(Span other) {
    return new Planned(title, about, place, parties, other, measure, cost);
  }
}
