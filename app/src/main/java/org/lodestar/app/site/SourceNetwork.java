package org.lodestar.app.site;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whom an address stands for where tries are counted: an IPv4 address one household or office, of
 * an IPv6 address the first half, since whoever has that has all the others behind it. However an
 * address is written, it is one.
 */
public final class SourceNetwork {
  private static final int HALF = 8;

  private SourceNetwork() {}

  /** The network of an address; a text that is none stands for itself. */
  public static String of(String address) {
    try {
      InetAddress read = InetAddress.ofLiteral(address);
      return read instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), HALF)) + "/64"
          : read.getHostAddress();
    } catch (IllegalArgumentException notAnAddress) {
      return address;
    }
  }
}
