package org.lodestar.app.ground;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The system's clock, which a demonstration or a test may set to another moment for the length of a
 * call; nothing else moves it.
 */
public final class ScopedClock extends Clock {
  private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();
  private final ZoneId zone;

  private ScopedClock(ZoneId zone) {
    this.zone = zone;
  }

  /** The clock in UTC. */
  public static ScopedClock utc() {
    return new ScopedClock(ZoneOffset.UTC);
  }

  /** Does the work as if it were the given moment. */
  public static <T, X extends Throwable> T at(
      Instant moment, ScopedValue.CallableOp<? extends T, X> work) throws X {
    return ScopedValue.where(MOMENT, moment).<T, X>call(work);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new ScopedClock(other);
  }

  @Override
  public Instant instant() {
    return MOMENT.isBound() ? MOMENT.get() : Clock.systemUTC().instant();
  }
}
