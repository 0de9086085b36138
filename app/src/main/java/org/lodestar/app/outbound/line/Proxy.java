package org.lodestar.app.outbound.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.outbound.Spot;
import org.lodestar.app.outbound.domain.WebAddress;

/**
 * The machine through which a network lets calls out, where it lets none out otherwise. Whoever
 * runs this machine names it; it is asked for a tunnel (CONNECT) and sees host and port, never what
 * is said. Why and how: docs/decisions/0338.
 *
 * @param spot where it is
 * @param user as whom it is asked, or null
 * @param password of that user; empty where there is none
 */
public record Proxy(Spot spot, @Nullable String user, String password) {
  private static final String ADDRESS = "LODESTAR_PROXY";
  private static final String LOGIN = "LODESTAR_PROXY_LOGIN_FILE";
  private static final String PAGE = " (docs/operations/outgoing-proxy.md).";
  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  /**
   * The one that is set, if one is.
   *
   * @throws Refusal when what is set cannot be used
   */
  public static Optional<Proxy> of(UnaryOperator<@Nullable String> settings) {
    String address = text(settings.apply(ADDRESS));
    String file = text(settings.apply(LOGIN));
    if (address.isEmpty()) {
      if (!file.isEmpty()) {
        throw new Refusal(LOGIN + " is set without " + ADDRESS + PAGE);
      }
      return Optional.empty();
    }
    Spot spot =
        WebAddress.parse(address)
            .filter(each -> !each.isSecure() && each.target().equals("/"))
            .map(WebAddress::spot)
            .orElseThrow(
                () ->
                    new Refusal(
                        ADDRESS
                            + " must be written like http://proxy.example.org:3128, without a name"
                            + " or password"
                            + PAGE));
    return Optional.of(file.isEmpty() ? new Proxy(spot, null, "") : withLogin(spot, file));
  }

  private static String text(@Nullable String setting) {
    return setting == null ? "" : setting.strip();
  }

  private static Proxy withLogin(Spot spot, String file) {
    String line = read(file).strip();
    int colon = line.indexOf(':');
    if (colon < 1 || line.indexOf('\n') >= 0) {
      throw new Refusal("The file of " + LOGIN + " must hold one line: name:password" + PAGE);
    }
    return new Proxy(spot, line.substring(0, colon), line.substring(colon + 1));
  }

  private static String read(String file) {
    try {
      Path path = Path.of(file);
      if (Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains)) {
        throw new Refusal("The file of " + LOGIN + " is open to others: chmod 600 " + file + PAGE);
      }
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException | InvalidPathException e) {
      throw new Refusal("The file of " + LOGIN + " cannot be read: " + file + PAGE);
    }
  }

  /** Says who we are to nobody's log. */
  @Override
  public String toString() {
    return "Proxy[" + spot + "]";
  }
}
