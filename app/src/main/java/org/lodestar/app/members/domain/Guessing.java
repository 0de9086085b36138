package org.lodestar.app.members.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * How slow wrong tries at signing in become. In a browser that the worker has signed in with before
 * only tries of that browser count, so that nobody else, wherever they sit, keeps a worker out
 * there. Anywhere else tries count three times: by account and network, by network whatever the
 * account, and by account from all networks together, so that many networks are no faster than one.
 * The numbers, and what guessing comes to, stand in docs/decisions/0325.
 */
public final class Guessing {
  private final Throttle known;
  private final Throttle account;
  private final Throttle network;
  private final Throttle passwords;
  private final Throttle codes;

  /** Paces of its own, kept in memory. */
  public Guessing(Clock clock) {
    this.known = new Throttle(clock);
    this.account = new Throttle(clock);
    this.network = new Throttle(clock, 30, Duration.ofSeconds(30), Duration.ofMinutes(10));
    this.passwords = new Throttle(clock, 50, Duration.ofMinutes(2), Duration.ofHours(6));
    this.codes = new Throttle(clock, 20, Duration.ofHours(1), Duration.ofDays(1));
  }

  /** What is guessed. A code is short, and whoever guesses it has the password already. */
  public enum What {
    PASSWORD,
    CODE
  }

  private record Counted(Throttle pace, String key) {}

  /** Under which counts a try falls; the first is forgotten after a right one. */
  public static final class Way {
    private final List<Counted> counts;

    private Way(List<Counted> counts) {
      this.counts = counts;
    }
  }

  /** A try in a browser that this account is known in. */
  public Way known(What what, String whose, String browser) {
    return new Way(List.of(new Counted(known, known.key(what + " " + whose, browser))));
  }

  /** A try in any other browser. */
  public Way unknown(What what, String whose, String from) {
    Throttle all = what == What.PASSWORD ? passwords : codes;
    Counted own = new Counted(account, account.key(what + " " + whose, from));
    Counted everywhere = new Counted(all, all.key(whose, ""));
    // A right password must not be held up by colleagues who type codes.
    return what == What.PASSWORD
        ? new Way(List.of(own, new Counted(network, network.key("", from)), everywhere))
        : new Way(List.of(own, everywhere));
  }

  /**
   * Begins a try and counts it at once, so that of many sent together only the free ones are looked
   * at.
   *
   * @return how long to wait first; zero when the try may go on, which must then be {@linkplain
   *     #end ended}
   */
  public Duration begin(Way way) {
    for (int i = 0; i < way.counts.size(); i++) {
      Counted each = way.counts.get(i);
      Duration left = each.pace().begin(each.key());
      if (left.isPositive()) {
        way.counts.subList(0, i).forEach(begun -> begun.pace().undo(begun.key()));
        return left;
      }
    }
    return Duration.ZERO;
  }

  /**
   * Ends a try. One that was right, or was never looked at, counts nowhere; a right one forgets the
   * wrong ones before it, but not what others tried from elsewhere.
   */
  public void end(Way way, Outcome outcome) {
    if (outcome == Outcome.WRONG) {
      return;
    }
    way.counts.forEach(each -> each.pace().undo(each.key()));
    if (outcome == Outcome.RIGHT) {
      Counted own = way.counts.getFirst();
      own.pace().right(own.key());
    }
  }

  /** What became of a try. */
  public enum Outcome {
    RIGHT,
    WRONG,
    UNSEEN
  }
}
