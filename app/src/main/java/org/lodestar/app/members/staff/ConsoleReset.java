package org.lodestar.app.members.staff;

import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person.State;
import org.lodestar.app.members.domain.LinkSecret;
import org.lodestar.app.members.entry.LinkPurpose;
import org.lodestar.app.members.entry.Links;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the operator of the machine can do about an account where no administrator can. */
@Component
@Transactional
class ConsoleReset {
  private final StaffRows rows;
  private final Requests requests;
  private final Links links;
  private final Audit audit;

  ConsoleReset(StaffRows rows, Requests requests, Links links, Audit audit) {
    this.rows = rows;
    this.requests = requests;
    this.links = links;
    this.audit = audit;
  }

  /** A link, and whether an administrator tells the worker its second piece. */
  record Printed(LinkSecret link, boolean sheet) {}

  /**
   * Throws sign-in away and makes a link. While there is another administrator they tell the second
   * piece, so that the operator has no way in either, unless nobody can be asked.
   *
   * @throws NotFound when no active account has this address
   */
  Printed reset(String email, boolean nobodyElse) {
    StaffRecord record =
        rows.findByEmail(email)
            .flatMap(rows::find)
            .filter(found -> found.state() == State.ACTIVE)
            .orElseThrow(NotFound::new);
    UUID request = requests.resetFromConsole(record);
    boolean sheet = !nobodyElse && !requests.agreeing(request).isEmpty();
    LinkSecret link = links.make(record.id(), LinkPurpose.RESET, request, sheet);
    audit.record(
        Entry.of(MembersAction.LINK_MADE, ObjectRef.of("WORKER", record.id()))
            .detail(Detail.none().with("request", request).with("alone", !sheet)));
    return new Printed(link, sheet);
  }

  /**
   * Agrees to what waits about an account, where no second administrator is left.
   *
   * @throws NotFound when nothing waits
   */
  void agree(String email) {
    requests.agreeFromConsole(rows.findByEmail(email).orElseThrow(NotFound::new));
  }
}
