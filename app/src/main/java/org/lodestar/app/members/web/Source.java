package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Set;
import org.lodestar.app.site.SourceNetwork;

/** Where a request comes from, for slowing wrong tries. Never kept, never written down. */
final class Source {
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final Set<String> PASSED_ON =
      Set.of("X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via");

  private Source() {}

  /** The network: what stands for one household or office. */
  static String of(HttpServletRequest request) {
    return SourceNetwork.of(request.getRemoteAddr());
  }

  /**
   * Whether the browser runs on this very machine, with nothing in between. The name asked for
   * counts too: a page elsewhere whose name was made to point here does not get in.
   */
  static boolean isThisMachine(HttpServletRequest request) {
    try {
      return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
          && OWN_NAMES.contains(request.getServerName())
          && PASSED_ON.stream().allMatch(header -> request.getHeader(header) == null);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
