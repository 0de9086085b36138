package org.lodestar.app.directory.face;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.directory.FeedItem;
import org.lodestar.app.directory.Need;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.domain.FeedReader;
import org.lodestar.app.directory.store.FeedRows;
import org.lodestar.app.directory.store.Services;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.outbound.Answer;
import org.lodestar.app.outbound.Call;
import org.lodestar.app.outbound.Destinations;
import org.lodestar.app.outbound.Limits;
import org.lodestar.app.outbound.Spot;
import org.lodestar.app.outbound.Why;
import org.lodestar.app.outbound.face.Door;
import org.lodestar.app.site.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Services from the open feeds of others. An editor names a feed and picks; each that is picked
 * waits for a second person who rings it, as if it had been typed. Nothing is published by reading.
 */
@Component
public class ServiceFeeds implements Destinations {
  /** What the door is told that calls are for. */
  static final String PURPOSE = "service-feed";

  private static final int BYTES = 2 << 20;
  private static final Duration WHOLE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Duration NAMED = Duration.ofHours(1);
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int MOST_PAGES = 5;
  private static final int MOST = 200;
  private static final int HTTPS = 443;
  private static final int LONGEST_SOURCE = 200;
  private static final FeedItem.Problem UNREAD = new FeedItem.Problem("unread", "");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final FeedRows rows;
  private final Services services;
  private final Directory directory;
  private final ServiceAsks asks;
  private final ObjectProvider<Door> door;
  private final Policy policy;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final Clock clock;

  ServiceFeeds(
      FeedRows rows,
      Services services,
      Directory directory,
      ServiceAsks asks,
      ObjectProvider<Door> door,
      Policy policy,
      Audit audit,
      TransactionOperations transactions,
      Clock clock) {
    this.rows = rows;
    this.services = services;
    this.directory = directory;
    this.asks = asks;
    this.door = door;
    this.policy = policy;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  /** The servers that editors named just now. */
  @Override
  public Set<Spot> spots() {
    return Standing.task("directory")
        .<List<String>, RuntimeException>call(
            () -> inTransaction(() -> rows.since(now().minus(NAMED))))
        .stream()
        .map(address -> URI.create(address).getHost().replaceAll("[\\[\\]]", ""))
        .map(host -> new Spot(host, HTTPS))
        .collect(Collectors.toSet());
  }

  /** How one of them stands beside what the directory says. */
  public enum Beside {
    NEW,
    CHANGED,
    SAME,
    WAITS,
    UNUSABLE
  }

  /** One of them, with the record that it would change; null for a new one. */
  public record Offered(FeedItem item, UUID ours, @Nullable Service before, Beside standing) {}

  /** What was read. */
  public record View(UUID id, String address, Instant at, List<Offered> offered) {
    public View {
      offered = List.copyOf(offered);
    }
  }

  /**
   * Reads a feed. Nobody holds the database meanwhile.
   *
   * @return the reading
   * @throws Refused with why it cannot be read
   */
  public UUID read(Worker editor, String typed) {
    policy.require(editor, Action.EDIT_DIRECTORY);
    String address =
        address(typed).orElseThrow(() -> Refused.at("address", "directory.feed.address"));
    UUID id = Ids.next();
    transactions.executeWithoutResult(
        status -> {
          rows.insert(id, address, editor.id(), now(), now().minus(KEPT));
          audit.record(DirectoryAudit.SERVICE_FEED_READ, ObjectRef.of("SERVICE_FEED", id));
        });
    Fetch fetch = new Fetch(address);
    List<JsonNode> fetched = fetch.all();
    transactions.executeWithoutResult(
        status -> rows.found(id, JSON.writeValueAsString(cleaned(fetched, fetch.unread))));
    return id;
  }

  private List<FeedItem> cleaned(List<JsonNode> fetched, Set<UUID> unread) {
    FeedReader reader =
        new FeedReader(
            services.all().stream().map(Service::number).filter(each -> !each.isEmpty()).toList(),
            services.needs().stream().map(Need::code).collect(Collectors.toSet()));
    return fetched.stream()
        .map(reader::read)
        .map(each -> unread.contains(each.id()) ? each.wrong(UNREAD) : each)
        .toList();
  }

  /** Without a path to its services, and without anything hidden in it. */
  private static Optional<String> address(String typed) {
    try {
      URI uri = URI.create(typed.strip().replaceAll("/+$", ""));
      boolean plain =
          "https".equals(uri.getScheme())
              && uri.getHost() != null
              && uri.getUserInfo() == null
              && uri.getPort() < 0
              && uri.getQuery() == null
              && uri.getFragment() == null;
      return plain ? Optional.of(uri.toString().replaceAll("/services$", "")) : Optional.empty();
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** One reading while it goes on: ten seconds and two megabytes for all of it. */
  private final class Fetch {
    private final String address;
    private final long deadline = System.nanoTime() + WHOLE.toNanos();
    private final Set<UUID> unread = new HashSet<>();
    private int left = BYTES;

    Fetch(String address) {
      this.address = address;
    }

    List<JsonNode> all() {
      List<JsonNode> items = new ArrayList<>();
      int pages = 1;
      for (int page = 1; page <= Math.min(pages, MOST_PAGES); page++) {
        FeedReader.Listed listed =
            FeedReader.page(text("/services?page=" + page + "&per_page=50"))
                .orElseThrow(() -> Refused.at("address", "directory.feed.notOne"));
        pages = listed.pages();
        items.addAll(listed.items());
      }
      return items.stream().limit(MOST).map(this::whole).toList();
    }

    /** Lists tell less; what a list leaves out is asked for, as long as there is time. */
    private JsonNode whole(JsonNode item) {
      Optional<UUID> id = FeedReader.id(item);
      if (id.isEmpty() || item.has("phones") || item.has("contacts")) {
        return item;
      }
      try {
        Optional<JsonNode> whole = FeedReader.tree(text("/services/" + id.get()));
        if (whole.filter(each -> FeedReader.id(each).equals(id)).isPresent()) {
          return whole.get();
        }
      } catch (Refused untold) {
        // What else it says is shown, and that it was not read to its end.
      }
      unread.add(id.get());
      return item;
    }

    private String text(String path) {
      long nanos = deadline - System.nanoTime();
      if (nanos <= 0 || left <= 0) {
        throw why(nanos <= 0 ? Why.TOO_SLOW : Why.TOO_LARGE);
      }
      Limits limits = new Limits(left, Duration.ofNanos(nanos), 2, PAUSE);
      Call call = Call.get(PURPOSE, address + path, "application/json", limits);
      return switch (door.getObject().call(call)) {
        case Answer.Missed missed -> throw why(missed.why());
        case Answer.Arrived arrived when arrived.isGood() -> {
          left -= arrived.body().length;
          yield new String(arrived.body(), StandardCharsets.UTF_8);
        }
        case Answer.Arrived _ -> throw Refused.at("address", "directory.feed.notOne");
      };
    }

    private static Refused why(Why why) {
      return Refused.at("address", why.key());
    }
  }

  /** What was read, beside the directory as it is now. Throws {@link NotFound}. */
  public View get(Worker editor, UUID id) {
    policy.require(editor, Action.EDIT_DIRECTORY);
    return inTransaction(() -> view(id));
  }

  private <T> T inTransaction(Supplier<T> deed) {
    return Objects.requireNonNull(transactions.execute(status -> deed.get()));
  }

  private View view(UUID id) {
    FeedRows.Reading reading = rows.find(id).orElseThrow(NotFound::new);
    List<FeedItem> items =
        reading.found().isEmpty()
            ? List.of()
            : List.of(JSON.readValue(reading.found(), FeedItem[].class));
    Set<UUID> waiting =
        asks.waitingAll().stream().map(each -> each.before().id()).collect(Collectors.toSet());
    return new View(
        id,
        reading.address(),
        reading.at(),
        items.stream().map(item -> offered(reading.address(), item, waiting)).toList());
  }

  /** Ours is made from the feed's address too: no feed names a record that is not its own. */
  private Offered offered(String address, FeedItem item, Set<UUID> waiting) {
    UUID ours =
        UUID.nameUUIDFromBytes((address + "|" + item.id()).getBytes(StandardCharsets.UTF_8));
    Service before = services.find(ours).orElse(null);
    return new Offered(item, ours, before, standing(item, ours, before, waiting));
  }

  private static Beside standing(
      FeedItem item, UUID ours, @Nullable Service before, Set<UUID> waiting) {
    if (!item.usable()) {
      return Beside.UNUSABLE;
    }
    if (waiting.contains(ours)) {
      return Beside.WAITS;
    }
    if (before == null) {
      return Beside.NEW;
    }
    boolean more = item.service(ours, before, "").saysMoreThan(before);
    return more ? Beside.CHANGED : Beside.SAME;
  }

  /**
   * Asks a second person for each that was picked; picking one again asks for nothing.
   *
   * @return for how many somebody was asked
   */
  public int take(Worker editor, UUID id, Set<UUID> picked) {
    policy.require(editor, Action.EDIT_DIRECTORY);
    return inTransaction(
        () -> {
          View view = view(id);
          List<Offered> wanted =
              view.offered().stream()
                  .filter(each -> picked.contains(each.item().id()))
                  .filter(
                      each -> each.standing() == Beside.NEW || each.standing() == Beside.CHANGED)
                  .toList();
          wanted.forEach(each -> ask(editor, view.address(), each));
          return wanted.size();
        });
  }

  private void ask(Worker editor, String address, Offered offered) {
    String source = "Open Referral feed " + address;
    Service wanted =
        offered
            .item()
            .service(
                offered.ours(),
                offered.before(),
                source.substring(0, Math.min(LONGEST_SOURCE, source.length())));
    if (offered.before() == null) {
      directory.add(editor, wanted);
    } else {
      directory.change(editor, wanted);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
