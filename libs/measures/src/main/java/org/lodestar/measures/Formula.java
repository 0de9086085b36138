package org.lodestar.measures;

import java.util.HashSet;
import java.util.Set;

/** How an indicator is reckoned from facts. */
public sealed interface Formula {
  /** The kinds of facts that it asks for. */
  Set<String> kinds();

  /** The dimensions by whose headings it chooses facts: of these a heading is a part of it. */
  default Set<String> chosen() {
    return switch (this) {
      case Count count -> count.of().chosen();
      case Stock stock -> stock.of().chosen();
      case Share share -> {
        Set<String> chosen = new HashSet<>(share.of().chosen());
        chosen.addAll(share.among().chosen());
        yield chosen;
      }
      case Total total -> total.of().tags().keySet();
      case Median median -> median.of().tags().keySet();
      case Mean mean -> mean.of().tags().keySet();
    };
  }

  /** Whether everything up to the end of a period counts, and not the period alone. */
  default boolean isStock() {
    return false;
  }

  /** Whether it is a stock to which facts add and from which none take away: it only grows. */
  default boolean isRunningTotal() {
    return this instanceof Stock stock && stock.of().minus().isEmpty();
  }

  /** How many in a period. */
  record Count(Sum of) implements Formula {
    @Override
    public Set<String> kinds() {
      return of.kinds();
    }
  }

  /** How many there are at the end of a period, of all that ever began. */
  record Stock(Sum of) implements Formula {
    @Override
    public Set<String> kinds() {
      return of.kinds();
    }

    @Override
    public boolean isStock() {
      return true;
    }
  }

  /**
   * How many of how many, in hundredths.
   *
   * @param stock whether of what there is at the end of the period, and not of what happened in it
   */
  record Share(Sum of, Sum among, boolean stock) implements Formula {
    @Override
    public Set<String> kinds() {
      Set<String> kinds = new HashSet<>(of.kinds());
      kinds.addAll(among.kinds());
      return kinds;
    }

    @Override
    public boolean isStock() {
      return stock;
    }
  }

  /** An amount of each fact of a period, all together. */
  record Total(String amount, Choice of) implements Formula {
    @Override
    public Set<String> kinds() {
      return Set.of(of.kind());
    }
  }

  /** The amount that half of the facts of a period do not exceed. */
  record Median(String amount, Choice of) implements Formula {
    @Override
    public Set<String> kinds() {
      return Set.of(of.kind());
    }
  }

  /** The mean amount of the facts of a period. */
  record Mean(String amount, Choice of) implements Formula {
    @Override
    public Set<String> kinds() {
      return Set.of(of.kind());
    }
  }
}
