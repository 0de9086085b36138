package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.partnersites.Expected;
import org.lodestar.app.partnersites.SitePage;
import org.lodestar.app.partnersites.face.PartnerSites;
import org.lodestar.app.partnersites.face.SiteChecks;
import org.springframework.stereotype.Component;

/**
 * Invented pages of two partners: one is right, one says no number, one says a number that is a
 * digit short. They lie at addresses that are nobody's, and nothing is fetched.
 */
@Component
class PartnerPageFill {
  private static final Duration LISTED = Duration.ofDays(20);
  private static final Duration LOOKED = Duration.ofHours(14);

  private final PartnerSites sites;
  private final SiteChecks checks;
  private final Helplines helplines;

  PartnerPageFill(PartnerSites sites, SiteChecks checks, Helplines helplines) {
    this.sites = sites;
    this.checks = checks;
    this.helplines = helplines;
  }

  void make(Players players, Instant now) {
    String number =
        Players.act(
            players.get("EDITOR"),
            now.minus(LOOKED),
            () -> helplines.find(Purpose.NATIONAL_HELPLINE).map(Service::number).orElse(""));
    page(players, now, "CHARITY", "https://harbour-light.example/help", "Ring " + number);
    page(players, now, "CHARITY", "https://harbour-light.example/contact", "Come and see us");
    page(
        players,
        now,
        "NAVIGATORS",
        "https://beacon-advocates.example/get-help",
        "Ring " + number.substring(0, Math.max(0, number.length() - 1)));
  }

  private void page(Players players, Instant now, String partner, String address, String says) {
    Worker editor = players.get("EDITOR");
    UUID page = Ids.next();
    SitePage.Content content = new SitePage.Content(address, Set.of(Expected.HELPLINE));
    Players.act(
        editor,
        now.minus(LISTED),
        () -> sites.add(editor, page, players.organisation(partner), content));
    Players.act(
        editor,
        now.minus(LOOKED),
        () -> checks.invent(page, "<html><body><p>" + says + "</p></body></html>"));
  }
}
