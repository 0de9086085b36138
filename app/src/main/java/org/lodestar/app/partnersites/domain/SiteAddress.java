package org.lodestar.app.partnersites.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a public page, written in one way; none that has a person in it. */
public final class SiteAddress {
  private static final int LONGEST = 500;
  private static final String PLAIN = "http://";
  private static final String INVENTED = ".example";

  /** What one person is told by: an e-mail address, a home folder, a key that somebody was sent. */
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?i)[@~]|%40|[?&](?:e-?mail|name|user(?:id|name)?|token|key|session\\w*|sid|auth)=");

  private SiteAddress() {}

  /** What went wrong, as the end of a key. */
  public enum Fault {
    WRONG,
    PERSON
  }

  /** What is wrong with it, if anything is. */
  public static Optional<Fault> fault(String written) {
    if (written.length() <= LONGEST && PERSONAL.matcher(written).find()) {
      return Optional.of(Fault.PERSON);
    }
    return parse(written).isEmpty() ? Optional.of(Fault.WRONG) : Optional.empty();
  }

  /** With scheme and host in lower case and without what follows the sign for a part of it. */
  public static String clean(String written) {
    URI uri = parse(written).orElseThrow(() -> new IllegalArgumentException("no address"));
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getScheme().toLowerCase(Locale.ROOT)
        + "://"
        + uri.getHost().toLowerCase(Locale.ROOT)
        + port
        + path
        + query;
  }

  /** The same page by a line on which nobody changes what people read; none where it is that. */
  public static Optional<String> secure(String address) {
    if (!address.startsWith(PLAIN)) {
      return Optional.empty();
    }
    String rest = address.substring(PLAIN.length());
    return Optional.of("https://" + rest.replaceFirst("^([^/?]*):80(?=[/?]|$)", "$1"));
  }

  /** Whether it can be nobody's: its host ends in a name that is kept for examples (RFC 6761). */
  public static boolean isInvented(String address) {
    return parse(address)
        .filter(each -> each.getHost().toLowerCase(Locale.ROOT).endsWith(INVENTED))
        .isPresent();
  }

  private static Optional<URI> parse(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(written);
      boolean right =
          uri.getScheme() != null
              && uri.getScheme().matches("(?i)https?")
              && uri.getHost() != null
              && uri.getRawUserInfo() == null
              && uri.getPort() != 0
              && uri.getPort() < 65_536;
      return right ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
