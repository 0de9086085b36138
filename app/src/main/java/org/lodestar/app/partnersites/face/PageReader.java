package org.lodestar.app.partnersites.face;

import java.time.Duration;
import org.lodestar.app.outbound.Answer;
import org.lodestar.app.outbound.Call;
import org.lodestar.app.outbound.Limits;
import org.lodestar.app.outbound.face.Door;
import org.lodestar.app.partnersites.Found;
import org.lodestar.app.partnersites.Reached;
import org.lodestar.app.partnersites.SitePage;
import org.lodestar.app.partnersites.domain.PageRules;
import org.lodestar.app.partnersites.domain.SiteAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Looks at one page by the one door out, as a guest: where robots are welcome, and seldom. */
@Component
public class PageReader {
  private static final int MOST_BYTES = 2 << 20;
  private static final Limits LIMITS =
      new Limits(MOST_BYTES, Duration.ofSeconds(10), 3, Duration.ofSeconds(2));

  private final Door door;
  private final Limits limits;

  @Autowired
  PageReader(Door door) {
    this(door, LIMITS);
  }

  PageReader(Door door, Limits limits) {
    this.door = door;
    this.limits = limits;
  }

  /**
   * What is on it. One that was listed without TLS is asked for with it: most servers answer that,
   * and nobody has to list it anew.
   */
  public Found read(SitePage.Content page, PageRules rules) {
    Found found = read(page.address(), page, rules);
    if (found.reached() != Reached.NOT_SECURE) {
      return found;
    }
    return SiteAddress.secure(page.address())
        .map(address -> read(address, page, rules))
        .filter(each -> isAnswer(each.reached()))
        .orElse(found);
  }

  private static boolean isAnswer(Reached reached) {
    return !reached.isMaybeOurs()
        && !reached.isForUs()
        && reached != Reached.BAD_CERTIFICATE
        && reached != Reached.UNREADABLE;
  }

  private Found read(String address, SitePage.Content page, PageRules rules) {
    Answer answer =
        door.call(
            Call.get(PageDestinations.PURPOSE, address, "text/html, application/xhtml+xml", limits)
                .whereWelcome());
    return switch (answer) {
      case Answer.Arrived arrived ->
          rules.judge(address, page.expects(), arrived.status(), arrived.type(), arrived.body());
      case Answer.Missed missed -> Found.none(Reached.of(missed.why()), page.expects());
    };
  }
}
