package org.lodestar.app.guests;

import java.time.Instant;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotFound;

/**
 * Somebody without an account, in the browser in which they opened their link.
 *
 * @param link as it stands in the address; kept nowhere else
 * @param pass what lets them in
 * @param organisation that asks
 * @param until when the link ends
 */
public record Guest(
    String link, UUID pass, String purpose, UUID object, UUID organisation, Instant until) {
  /** What a guest is asked about, where it is for this purpose. */
  public UUID object(String wanted) {
    if (!purpose.equals(wanted)) {
      throw new NotFound();
    }
    return object;
  }

  /** Address of their link. */
  public String here() {
    return "/by-link/" + link;
  }

  /** Whoever shows a link sees what it is for, as the holder of a receipt sees their report. */
  public Standing standing() {
    return Standing.reporter(pass);
  }

  /** Never the link. */
  @Override
  public String toString() {
    return "Guest[" + pass + "]";
  }
}
