package org.lodestar.app.outbound.line;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up the addresses of a host. */
@FunctionalInterface
public interface Names {
  /** Every address of it; the first is called. */
  List<InetAddress> of(String host) throws UnknownHostException;

  /** As this machine does. */
  static Names ofThisMachine() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
