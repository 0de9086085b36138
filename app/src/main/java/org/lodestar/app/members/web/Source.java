package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a request comes from, for slowing wrong tries. Never kept, never written down. */
final class Source {
  private Source() {}

  /** The address; of an IPv6 address the half that stands for one household or office. */
  static String of(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    if (!address.contains(":")) {
      return address;
    }
    String[] parts = address.split(":");
    return String.join(":", java.util.Arrays.copyOf(parts, Math.min(4, parts.length)));
  }

  /** Whether the browser runs on this very machine, with nothing in between. */
  static boolean isThisMachine(HttpServletRequest request) {
    try {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
          && request.getHeader("X-Forwarded-For") == null
          && request.getHeader("Forwarded") == null;
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
