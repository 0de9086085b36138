package org.lodestar.app.directory;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.Workforce;
import org.lodestar.app.directory.domain.HumanServices;
import org.lodestar.app.directory.face.Directory;
import org.lodestar.app.directory.face.OpenFeed;
import org.lodestar.app.directory.face.StarterServices;
import org.lodestar.app.directory.store.FeedRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A change of the directory that waits, and its service: the role alone decides. */
@Component
class MatrixAsks implements MatrixMaker {
  private final Directory directory;
  private final Workforce workforce;
  private final OpenFeed feed;
  private final StarterServices starters;
  private final FeedRows rows;
  private final TransactionOperations transactions;

  MatrixAsks(
      Directory directory,
      Workforce workforce,
      OpenFeed feed,
      StarterServices starters,
      FeedRows rows,
      TransactionOperations transactions) {
    this.directory = directory;
    this.workforce = workforce;
    this.feed = feed;
    this.starters = starters;
    this.rows = rows;
    this.transactions = transactions;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(
        "any-service-ask",
        "any-asked-service",
        "any-open-service",
        "any-open-place",
        "any-open-taxonomy",
        "any-open-need",
        "any-feed-reading");
  }

  @Override
  public Map<String, String> make(String kind, Place place) {
    return switch (kind) {
      case "any-open-service" -> Map.of("id", open().service().id().toString());
      case "any-open-place" ->
          Map.of("id", String.valueOf(feed.read().words().placed(open()).getFirst().get("id")));
      case "any-open-taxonomy" -> Map.of("id", HumanServices.TAXONOMY.toString());
      case "any-open-need" -> Map.of("id", feed.read().needs().getFirst().id().toString());
      case "any-feed-reading" -> Map.of("id", reading(place).toString());
      default -> asked(kind, place);
    };
  }

  /** A service that pages show, with an address that everybody may know. */
  private HumanServices.Listed open() {
    UUID id = UUID.nameUUIDFromBytes("an open service".getBytes(StandardCharsets.UTF_8));
    if (feed.read().services().stream().noneMatch(each -> each.service().id().equals(id))) {
      Service service =
          aService(id, "Matrix advice")
              .reaching(
                  new Reach(
                      List.of("LEGAL"),
                      "always",
                      List.of("en"),
                      List.of(),
                      null,
                      null,
                      "Matrix Advice Centre",
                      "1 Invented Street, Invented, ZZ1 1AA"));
      Standing.task("test").run(() -> starters.put(service));
    }
    return feed.read().services().stream()
        .filter(each -> each.service().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private UUID reading(Place place) {
    UUID id = Ids.next();
    Worker editor = workforce.aWorker(place.organisation(), Role.EDITOR);
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status ->
                        rows.insert(
                            id,
                            "https://feed.example.org",
                            editor.id(),
                            Instant.now(),
                            Instant.EPOCH)));
    return id;
  }

  private Map<String, String> asked(String kind, Place place) {
    Worker editor = workforce.aWorker(place.organisation(), Role.EDITOR);
    Service service = aService(Ids.next(), "Matrix");
    UUID ask =
        Standing.member(editor.id()).call(() -> directory.add(editor, service).orElseThrow().id());
    return Map.of("id", (kind.equals("any-service-ask") ? ask : service.id()).toString());
  }

  /** One that pages shall show. */
  static Service aService(UUID id, String name) {
    return new Service(
        id,
        Purpose.OTHER,
        name,
        "01632 960156",
        true,
        "Day and night",
        "English",
        "Free",
        "",
        "Anyone",
        Audience.EVERYONE,
        new Source("Invented", Source.Standing.TO_CONFIRM, "", null),
        "",
        true,
        0);
  }
}
