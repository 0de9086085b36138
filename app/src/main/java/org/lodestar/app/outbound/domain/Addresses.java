package org.lodestar.app.outbound.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses lie in the open. Blocks that are for special purposes are taken from the
 * registries of IANA (RFC 6890 and what updates it, as of 2025); of IPv6, only what is handed out
 * as global unicast is open, without the blocks that carry an IPv4 address inside.
 */
public final class Addresses {
  private record Block(byte[] start, int bits) {
    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Block> CLOSED =
      List.of(
          // "This network", private use (RFC 1918), shared by carriers (RFC 6598), loopback.
          four(8, 0, 0),
          four(8, 10, 0),
          four(10, 100, 64),
          four(8, 127, 0),
          // Link-local, where clouds keep the keys of their machines.
          four(16, 169, 254),
          four(12, 172, 16),
          // Protocol assignments, documentation, relays, benchmarks.
          four(24, 192, 0, 0),
          four(24, 192, 0, 2),
          four(24, 192, 88, 99),
          four(16, 192, 168),
          four(15, 198, 18),
          four(24, 198, 51, 100),
          four(24, 203, 0, 113),
          // Multicast; reserved and broadcast.
          four(4, 224, 0),
          four(4, 240, 0),
          // Protocol assignments with Teredo; documentation; 6to4.
          six(23, 0x20, 0x01, 0x00, 0x00),
          six(32, 0x20, 0x01, 0x0d, 0xb8),
          six(16, 0x20, 0x02, 0, 0),
          six(20, 0x3f, 0xff, 0, 0));

  private static final Block GLOBAL = six(3, 0x20, 0, 0, 0);

  private Addresses() {}

  private static Block four(int bits, int... start) {
    return block(bits, 4, start);
  }

  private static Block six(int bits, int... start) {
    return block(bits, 16, start);
  }

  private static Block block(int bits, int length, int... start) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < start.length; i++) {
      bytes[i] = (byte) start[i];
    }
    return new Block(bytes, bits);
  }

  /** Whether everybody could reach it. */
  public static boolean isOpen(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean listed = CLOSED.stream().anyMatch(block -> block.holds(bytes));
    return !listed && (!(address instanceof Inet6Address) || GLOBAL.holds(bytes));
  }

  /**
   * Whether it can be named as a server inside the network: never a group, never nothing in
   * particular, never the link on which clouds keep keys.
   */
  public static boolean isNameable(InetAddress address) {
    return !address.isMulticastAddress()
        && !address.isAnyLocalAddress()
        && !address.isLinkLocalAddress()
        && !isBroadcast(address.getAddress());
  }

  private static boolean isBroadcast(byte[] address) {
    byte[] all = new byte[4];
    Arrays.fill(all, (byte) 0xff);
    return Arrays.equals(address, all);
  }
}
