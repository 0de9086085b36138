package org.lodestar.app.outbound.face;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.outbound.InnerPlace;
import org.lodestar.app.outbound.InnerPlaceAsked;
import org.lodestar.app.outbound.OutboundAction;
import org.lodestar.app.outbound.domain.WebAddress;
import org.lodestar.app.outbound.store.InnerPlaceRows;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Servers inside the network that may be called: one administrator names host and port, another one
 * agrees, and either ends it alone. Who is an administrator, and apart from the first, is known to
 * whoever calls these verbs.
 */
@Component
@Transactional
public class InnerPlaces {
  private static final String KIND = "INNER_PLACE";

  private final InnerPlaceRows rows;
  private final Audit audit;
  private final Clock clock;

  InnerPlaces(InnerPlaceRows rows, Audit audit, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those to which two agreed. */
  @Transactional(readOnly = true)
  public Set<InnerPlace> agreed() {
    return rows.open().stream()
        .filter(each -> each.agreedBy() != null)
        .map(InnerPlaceAsked::place)
        .collect(Collectors.toSet());
  }

  /** Those that count or wait. */
  @Transactional(readOnly = true)
  public List<InnerPlaceAsked> list() {
    return rows.open();
  }

  /** One that counts or waits. */
  @Transactional(readOnly = true)
  public Optional<InnerPlaceAsked> find(UUID id) {
    return rows.open().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Looks at each, ended or not; one that the platform did not write down is told. */
  @Transactional(readOnly = true)
  public void judgeAll() {
    rows.judgeAll();
  }

  /** Whether anybody ever asked for it. */
  @Transactional(readOnly = true)
  public boolean isKnown(UUID id) {
    return rows.exists(id);
  }

  /**
   * Asks for one, by its address without a path.
   *
   * @throws Refused when it is no such address, or is named already
   */
  public UUID ask(UUID by, String address) {
    WebAddress server =
        WebAddress.parse(address.strip())
            .filter(each -> each.target().equals("/"))
            .orElseThrow(() -> Refused.at("address", "outbound.why.NOT_AN_ADDRESS"));
    InnerPlace place = new InnerPlace(server.spot(), !server.isSecure());
    InnerPlaceAsked asked = new InnerPlaceAsked(Ids.next(), place, by, clock.instant(), null);
    if (!rows.insert(asked)) {
      throw Refused.at("address", "outbound.place.known");
    }
    audit.record(OutboundAction.INNER_PLACE_ASKED, ObjectRef.of(KIND, asked.id()));
    return asked.id();
  }

  /**
   * Agrees as the second administrator.
   *
   * @throws Refused for who asked, and when it does not wait any more
   */
  public void agree(UUID by, UUID id) {
    InnerPlaceAsked asked = find(id).orElseThrow(() -> Refused.because("outbound.place.meanwhile"));
    if (asked.askedBy().equals(by)) {
      throw Refused.because("outbound.place.own");
    }
    if (!rows.agree(id, by, clock.instant())) {
      throw Refused.because("outbound.place.meanwhile");
    }
    audit.record(OutboundAction.INNER_PLACE_AGREED, ObjectRef.of(KIND, id));
  }

  /** Ends it at once, or takes back what was asked. */
  public void end(UUID by, UUID id) {
    if (rows.end(id, by, clock.instant())) {
      audit.record(OutboundAction.INNER_PLACE_ENDED, ObjectRef.of(KIND, id));
    }
  }
}
