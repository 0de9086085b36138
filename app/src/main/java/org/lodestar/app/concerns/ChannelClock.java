package org.lodestar.app.concerns;

import java.time.Duration;

/** How long reading and triage may take for what comes in by a channel. */
public record ChannelClock(Channel channel, Duration acknowledgesWithin, Duration triagesWithin) {
  public ChannelClock {
    if (!acknowledgesWithin.isPositive() || !triagesWithin.isPositive()) {
      throw new IllegalArgumentException("A clock takes some time");
    }
  }
}
