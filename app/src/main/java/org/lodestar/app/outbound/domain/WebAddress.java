package org.lodestar.app.outbound.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lodestar.app.outbound.Spot;

/**
 * An address of a web server that says one thing only, however it is read: a host in plain letters,
 * nobody's name or password before it, no number that could be another way to write an address.
 */
public record WebAddress(URI uri) {
  private static final int LONGEST = 2_000;
  private static final Pattern CLEAN = Pattern.compile("[\\x21-\\x7e&&[^\\\\\"<>^`{|}]]+");
  private static final Pattern FOUR_NUMBERS =
      Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
  private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX][0-9a-fA-F]*");

  /** What is written, when it is such an address. */
  public static Optional<WebAddress> parse(String written) {
    if (written.length() > LONGEST || !CLEAN.matcher(written).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(written)).filter(WebAddress::isPlain).map(WebAddress::new);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(URI uri) {
    String scheme = uri.getScheme();
    return scheme != null
        && (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))
        && uri.getHost() != null
        && uri.getRawUserInfo() == null
        && uri.getPort() != 0
        && uri.getPort() <= 65_535
        && isOneHost(uri.getHost());
  }

  /** A name, or an address written in the one usual way. */
  private static boolean isOneHost(String host) {
    if (host.startsWith("[")) {
      return !host.contains("%");
    }
    String last = host.substring(host.lastIndexOf('.') + 1);
    return !NUMBER.matcher(last).matches() || FOUR_NUMBERS.matcher(host).matches();
  }

  /** Where a redirect from here leads, when that is such an address. */
  public Optional<WebAddress> leadsTo(String location) {
    try {
      return CLEAN.matcher(location).matches()
          ? parse(uri.resolve(new URI(location)).toString())
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether it is called with TLS. */
  public boolean isSecure() {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  /** Host and port. */
  public Spot spot() {
    String host = Objects.requireNonNull(uri.getHost()).replaceAll("[\\[\\]]", "");
    int usual = isSecure() ? 443 : 80;
    return new Spot(host, uri.getPort() < 0 ? usual : uri.getPort());
  }

  /** What the server is asked for: the path and what follows it, never a fragment. */
  public String target() {
    String path = Objects.requireNonNullElse(uri.getRawPath(), "");
    String query = uri.getRawQuery();
    return (path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
  }
}
