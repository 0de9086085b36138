package org.lodestar.app.ground;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The address under which people reach the platform, {@code LODESTAR_ADDRESS}. Every link that
 * leaves the house begins with it, and a request for another host is not answered. A start is
 * refused where it does not fit what stands in front: then cookies would not be bound to the host.
 */
@Component
public class OwnAddress {
  private static final String SETTING = "LODESTAR_ADDRESS";
  private static final String FORWARDED = "server.forward-headers-strategy";
  private static final List<String> THIS_MACHINE =
      List.of("localhost", "127.0.0.1", "::1", "[::1]");

  private final @Nullable URI address;
  private final String local;

  OwnAddress(Environment environment, Installation installation) {
    String text = environment.getProperty(SETTING, "").strip();
    this.address = text.isEmpty() ? null : parsed(text);
    this.local = "http://localhost:" + environment.getProperty("server.port", "8080");
    if (address == null) {
      refuseOpenWithoutAddress(environment);
    } else if (!isThisMachine(host(address))) {
      refuseOpenDemonstration(installation.isDemonstration());
      refusePlain(address);
      refuseUnbound(environment);
    }
  }

  /** The address without a final slash, if it is known. */
  public Optional<String> known() {
    return Optional.ofNullable(address)
        .map(known -> known.getScheme() + "://" + known.getRawAuthority());
  }

  /** The address, or where this machine itself reaches the platform. */
  public String orLocal() {
    return known().orElse(local);
  }

  /** Whether people come by TLS. */
  public boolean isTls() {
    return address != null && "https".equals(address.getScheme());
  }

  /** Whether this is the host of the address. */
  public boolean isHost(String host) {
    return address != null && host(address).equalsIgnoreCase(host);
  }

  /** Whether a host is how this machine calls itself. */
  public static boolean isThisMachine(String host) {
    return THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
  }

  private static String host(URI address) {
    return String.valueOf(address.getHost());
  }

  private static URI parsed(String text) {
    try {
      URI uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
      boolean bare =
          uri.getHost() != null
              && uri.getRawUserInfo() == null
              && uri.getRawPath().isEmpty()
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null;
      if (bare && List.of("http", "https").contains(uri.getScheme())) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Told below, in one sentence for all faults.
    }
    throw new Refusal(
        SETTING
            + " must be an address such as https://report.example.org, with nothing behind it.");
  }

  private static void refuseOpenWithoutAddress(Environment environment) {
    if (!isThisMachine(environment.getProperty("server.address", "127.0.0.1"))
        && !environment.getProperty("lodestar.console", Boolean.class, false)) {
      throw new Refusal(
          "A platform that listens beyond this machine must know its own address: set "
              + SETTING
              + ", such as https://report.example.org.");
    }
  }

  private static void refuseOpenDemonstration(boolean demonstration) {
    if (demonstration) {
      throw new Refusal(
          "A demonstration has no address beyond this machine: take "
              + SETTING
              + " away, or start a real partnership with --empty in another folder.");
    }
  }

  private static void refusePlain(URI address) {
    if (!"https".equals(address.getScheme())) {
      throw new Refusal(
          SETTING + " must begin with https: what people write and sign in with passes there.");
    }
  }

  /** Without either the platform takes every visitor's side for plain, and binds no cookie. */
  private static void refuseUnbound(Environment environment) {
    String strategy = environment.getProperty(FORWARDED, "none").toLowerCase(Locale.ROOT);
    boolean own = Boolean.parseBoolean(environment.getProperty("server.ssl.enabled", "false"));
    if (strategy.equals("none") && !own) {
      throw new Refusal(
          SETTING
              + " begins with https, yet nothing tells the platform that a visitor came by TLS:"
              + " set SERVER_FORWARD_HEADERS_STRATEGY=native (docs/operations/tls-and-proxy.md).");
    }
  }
}
