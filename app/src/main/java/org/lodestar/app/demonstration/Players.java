package org.lodestar.app.demonstration;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.lodestar.app.demonstration.PartnershipScript.Body;
import org.lodestar.app.demonstration.PartnershipScript.Player;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;

/** The invented workers, who act at moments of the past. */
final class Players {
  private final Map<String, Worker> byKey = new LinkedHashMap<>();
  private final Map<String, UUID> organisations = new LinkedHashMap<>();

  Players(PartnershipScript script, Made made) {
    for (Body body : script.organisations()) {
      organisations.put(body.key(), made.get("organisation:" + body.key()));
    }
    for (Player player : script.workers()) {
      byKey.put(player.key(), worker(script, player, made));
    }
  }

  private Worker worker(PartnershipScript script, Player player, Made made) {
    return new Worker(
        made.get("worker:" + player.key()),
        player.name(),
        organisation(player.organisation()),
        script.organisation(player.organisation()).name(),
        player.roles(),
        Instant.EPOCH);
  }

  UUID organisation(String key) {
    return Objects.requireNonNull(organisations.get(key), key);
  }

  Worker get(String key) {
    return Objects.requireNonNull(byKey.get(key), key);
  }

  /** The first who holds a role in an organisation. */
  Worker find(UUID organisation, Role role) {
    return byKey.values().stream()
        .filter(worker -> worker.organisation().equals(organisation))
        .filter(worker -> worker.roles().contains(role))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody there is " + role));
  }

  /** A worker acts at a moment. */
  static <T> T act(Worker worker, Instant moment, Supplier<T> work) {
    return Standing.member(worker.id()).call(() -> ScopedClock.at(moment, work::get));
  }

  /** A worker acts at a moment. */
  static void act(Worker worker, Instant moment, Runnable work) {
    act(
        worker,
        moment,
        () -> {
          work.run();
          return true;
        });
  }
}
