package org.lodestar.app.files.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * A disk without room for one more file shows in {@code /actuator/health}, to whoever watches over
 * the machine. No number is told: the address is open to everybody.
 */
@Component
class DiskHealth implements HealthIndicator {
  private final Room room;

  DiskHealth(Room room) {
    this.room = room;
  }

  @Override
  public @Nullable Health health() {
    return (room.fits(0) ? Health.up() : Health.down()).build();
  }
}
