package org.lodestar.app.community;

import java.util.UUID;

/**
 * A place that a plan wants to visit, by its name and street; never a person there.
 *
 * @param listed false once it was taken off the list; its visits stay
 */
public record OutreachSite(UUID id, UUID plan, Content content, boolean listed, long version) {

  /** What sort of place it is. */
  public enum Kind {
    LORRY_PARK,
    PORT_GATE,
    SERVICE_STATION,
    TRUCK_STOP,
    WELCOME_HUB,
    COMMUNITY_CENTRE,
    PLACE_OF_WORSHIP,
    SCHOOL,
    WORKPLACE,
    SHOP,
    OTHER
  }

  /**
   * What is known of it.
   *
   * @param ward its code; empty where nobody said it
   */
  public record Content(Kind kind, String name, String address, String ward) {
    /** One of which nobody said the ward. */
    public Content(Kind kind, String name, String address) {
      this(kind, name, address, "");
    }
  }
}
