package org.lodestar.app.outbound.face;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.outbound.Answer;
import org.lodestar.app.outbound.Call;
import org.lodestar.app.outbound.Destinations;
import org.lodestar.app.outbound.InnerPlace;
import org.lodestar.app.outbound.Limits;
import org.lodestar.app.outbound.Spot;
import org.lodestar.app.outbound.Why;
import org.lodestar.app.outbound.domain.Addresses;
import org.lodestar.app.outbound.domain.RobotsRules;
import org.lodestar.app.outbound.domain.WebAddress;
import org.lodestar.app.outbound.line.Line;
import org.lodestar.app.outbound.line.Names;
import org.lodestar.app.outbound.line.Proxy;
import org.lodestar.app.outbound.line.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one way to another server. Where a call leads is looked at before it begins and after each
 * redirect, with the very address that is then called. Where calls leave the network by a proxy
 * alone, which looks names up itself, a name that leads inside as far as we know is not handed to
 * it, and the certificate says who answers. Whatever the other side does, the caller has an answer
 * in time, or a reason.
 */
@Component
public class Door {
  /** How we are called in what servers wish of robots. */
  static final String ROBOT = "Lodestar";

  private static final Logger LOG = LoggerFactory.getLogger(Door.class);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration AGAIN = Duration.ofMinutes(10);
  private static final int MOST_KEPT = 500;

  /** A name that the proxy will look up is looked for here no longer than this. */
  private static final Duration LOOK = Duration.ofMillis(500);

  private static final Limits ROBOTS_LIMITS =
      new Limits(500_000, Duration.ofSeconds(5), 3, Duration.ZERO);

  /**
   * What a server wishes.
   *
   * @param against why a page that it does not welcome is not called
   */
  private record Wishes(RobotsRules rules, long until, Why against) {}

  private final Supplier<List<Destinations>> destinations;
  private final Supplier<Set<InnerPlace>> inner;
  private final Names names;
  private final @Nullable Proxy proxy;
  private final Line line;
  private final Turns turns = new Turns();
  private final Map<String, Wishes> wishes = new ConcurrentHashMap<>();

  @Autowired
  Door(
      ObjectProvider<Destinations> destinations,
      InnerPlaces inner,
      OwnAddress own,
      Environment environment)
      throws NoSuchAlgorithmException {
    this(
        () -> destinations.stream().toList(),
        () -> Standing.task("outbound").<Set<InnerPlace>, RuntimeException>call(inner::agreed),
        Names.ofThisMachine(),
        Proxy.of(environment::getProperty).orElse(null),
        SSLContext.getDefault(),
        ROBOT + own.known().map(address -> " (+" + address + ")").orElse(""));
  }

  Door(
      Supplier<List<Destinations>> destinations,
      Supplier<Set<InnerPlace>> inner,
      Names names,
      @Nullable Proxy proxy,
      SSLContext tls,
      String agent) {
    this.destinations = destinations;
    this.inner = inner;
    this.names = names;
    this.proxy = proxy;
    this.line = new Line(tls, agent);
  }

  /** One call while it lasts. */
  private record Going(Call call, Set<Spot> named, Set<InnerPlace> inner, long deadline) {
    Duration left() {
      return Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
    }

    boolean isPlain(Spot spot) {
      return inner.contains(new InnerPlace(spot, true));
    }

    boolean isInner(Spot spot) {
      return isPlain(spot) || inner.contains(new InnerPlace(spot, false));
    }
  }

  /**
   * Calls another server.
   *
   * @throws IllegalStateException within a transaction: nobody holds the database while they wait
   *     for somebody else's server
   */
  public Answer call(Call call) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("A call to another server within a transaction");
    }
    long deadline = System.nanoTime() + call.limits().whole().toNanos();
    Going going = new Going(call, named(call.purpose()), inner.get(), deadline);
    Line.Knife knife = new Line.Knife();
    Answer answer = inTime(going, knife);
    if (answer instanceof Answer.Missed missed) {
      LOG.info("No answer for {}: {}", call.purpose(), missed.why());
    }
    return answer;
  }

  private Set<Spot> named(String purpose) {
    return destinations.get().stream()
        .filter(each -> each.purpose().equals(purpose))
        .map(Destinations::spots)
        .findFirst()
        .orElse(Set.of());
  }

  /** Names, connections and drips can hang; whoever waits does not. */
  private Answer inTime(Going going, Line.Knife knife) {
    CompletableFuture<Answer> result = new CompletableFuture<>();
    Thread caller =
        Thread.ofVirtual()
            .name("outbound")
            .start(
                () -> {
                  try {
                    result.complete(begun(going, knife));
                  } catch (InterruptedException e) {
                    result.complete(new Answer.Missed(Why.TOO_SLOW));
                  } catch (RuntimeException e) {
                    result.completeExceptionally(e);
                  }
                });
    try {
      return result.get(going.left().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return missed(Why.TOO_SLOW);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The line is broken", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return missed(Why.TOO_SLOW);
    } finally {
      caller.interrupt();
      knife.cut();
    }
  }

  private Answer begun(Going going, Line.Knife knife) throws InterruptedException {
    WebAddress to = WebAddress.parse(going.call.to()).orElse(null);
    Call call = going.call;
    for (int hop = 0; to != null; hop++) {
      Why against = going.call.robots() ? against(going, to, knife) : null;
      if (against != null) {
        return missed(against);
      }
      switch (asked(going, call, to, knife)) {
        case Line.Said.Content said -> {
          return new Answer.Arrived(said.status(), said.type(), said.body());
        }
        case Line.Said.Nothing nothing -> {
          return missed(nothing.why());
        }
        case Line.Said.Elsewhere elsewhere -> {
          if (call.form() != null || hop >= call.limits().redirects()) {
            return missed(Why.TOO_MANY_REDIRECTS);
          }
          to = to.leadsTo(elsewhere.location()).orElse(null);
          call = call.as(null);
        }
      }
    }
    return missed(Why.NOT_AN_ADDRESS);
  }

  private static Answer missed(Why why) {
    return new Answer.Missed(why);
  }

  /** Looks at where it leads, waits for the turn, and asks. */
  private Line.Said asked(Going going, Call call, WebAddress to, Line.Knife knife)
      throws InterruptedException {
    Spot spot = to.spot();
    if (!going.named.contains(spot)) {
      return new Line.Said.Nothing(Why.NOT_NAMED);
    }
    if (!to.isSecure() && !going.isPlain(spot)) {
      return new Line.Said.Nothing(Why.NOT_SECURE);
    }
    boolean inner = going.isInner(spot);
    Proxy by = inner ? null : proxy;
    List<InetAddress> found = by == null ? addresses(spot.host()) : addressesSoon(spot.host());
    if (!found.stream().allMatch(each -> mayBeCalled(each, inner))) {
      return new Line.Said.Nothing(Why.INSIDE);
    }
    List<InetAddress> first = by == null ? found : addresses(by.spot().host());
    if (first.isEmpty()) {
      return new Line.Said.Nothing(by == null ? Why.UNKNOWN_HOST : Why.NO_CONNECTION);
    }
    if (!turns.take(spot.host(), going.deadline)) {
      return new Line.Said.Nothing(Why.BUSY);
    }
    try {
      return by == null
          ? line.ask(call, to, first.getFirst(), going.left(), knife)
          : line.askThrough(by, first.getFirst(), call, to, going.left(), knife);
    } finally {
      turns.leave(spot.host(), call.limits().pause());
    }
  }

  private List<InetAddress> addresses(String host) {
    try {
      return names.of(host);
    } catch (UnknownHostException e) {
      return List.of();
    }
  }

  /**
   * What this machine knows of a name that the proxy will look up. Where machines reach the world
   * through a proxy they often know no name out there, and some wait long before they say so.
   */
  private List<InetAddress> addressesSoon(String host) throws InterruptedException {
    CompletableFuture<List<InetAddress>> found = new CompletableFuture<>();
    Thread looks = Thread.ofVirtual().name("outbound").start(() -> found.complete(addresses(host)));
    try {
      return found.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException unknown) {
      return List.of();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      looks.interrupt();
    }
  }

  /** One address that lies inside is enough to call none: the next look could choose it. */
  private static boolean mayBeCalled(InetAddress address, boolean inner) {
    return Addresses.isOpen(address) || (inner && Addresses.isNameable(address));
  }

  private @Nullable Why against(Going going, WebAddress to, Line.Knife knife)
      throws InterruptedException {
    String server = to.uri().getScheme() + "://" + to.uri().getRawAuthority();
    Wishes known = wishes.get(server);
    if (known == null || known.until - System.nanoTime() < 0) {
      if (wishes.size() >= MOST_KEPT) {
        wishes.clear();
      }
      known = wishes(going, server, knife);
      wishes.put(server, known);
    }
    return known.rules.welcomes(to.target()) ? null : known.against;
  }

  /**
   * Without such a file everything is welcome; where it cannot be had, nothing is for a while, and
   * where nobody answered at all, that is the reason.
   */
  private Wishes wishes(Going going, String server, Line.Knife knife) throws InterruptedException {
    Call call = Call.get(going.call.purpose(), server + "/robots.txt", "text/plain", ROBOTS_LIMITS);
    Going asking = new Going(call, going.named, going.inner, going.deadline);
    Answer answer = begun(asking, knife);
    if (answer instanceof Answer.Arrived arrived && arrived.status() < 500) {
      String text = arrived.isGood() ? new String(arrived.body(), StandardCharsets.UTF_8) : "";
      return new Wishes(
          RobotsRules.parse(text, ROBOT), System.nanoTime() + KEPT.toNanos(), Why.NOT_WELCOME);
    }
    Why against = answer instanceof Answer.Missed missed ? missed.why() : Why.NOT_WELCOME;
    return new Wishes(RobotsRules.NONE, System.nanoTime() + AGAIN.toNanos(), against);
  }
}
