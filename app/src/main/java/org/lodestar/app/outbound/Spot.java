package org.lodestar.app.outbound;

import java.util.Locale;

/**
 * A host and a port.
 *
 * @param host in lower case, as the web writes it (RFC 3986): a name or an address, no brackets
 */
public record Spot(String host, int port) {
  private static final int HIGHEST = 65_535;

  public Spot {
    host = host.toLowerCase(Locale.ROOT);
    if (host.isBlank() || port < 1 || port > HIGHEST) {
      throw new IllegalArgumentException("no host and port");
    }
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
