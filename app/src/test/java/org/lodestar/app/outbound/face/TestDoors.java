package org.lodestar.app.outbound.face;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.lodestar.app.outbound.Destinations;
import org.lodestar.app.outbound.InnerPlace;
import org.lodestar.app.outbound.Spot;
import org.lodestar.app.outbound.line.Names;

/** The one door out as rooms use it in their tests, before servers on this machine. */
public final class TestDoors {
  private TestDoors() {}

  /** One that knows a purpose, its servers, and which of them two administrators named. */
  public static Door of(
      String purpose, Supplier<Set<Spot>> named, Supplier<Set<InnerPlace>> inner, SSLContext tls) {
    return of(purpose, named, inner, host -> List.of(InetAddress.getAllByName(host)), tls);
  }

  /** The same with what names lead to. */
  public static Door of(
      String purpose,
      Supplier<Set<Spot>> named,
      Supplier<Set<InnerPlace>> inner,
      Names names,
      SSLContext tls) {
    Destinations destinations =
        new Destinations() {
          @Override
          public String purpose() {
            return purpose;
          }

          @Override
          public Set<Spot> spots() {
            return named.get();
          }
        };
    return new Door(() -> List.of(destinations), inner, names, null, tls, "Lodestar (trial)");
  }
}
