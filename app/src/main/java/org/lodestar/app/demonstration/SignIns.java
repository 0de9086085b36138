package org.lodestar.app.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.demonstration.PartnershipScript.Player;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.ground.StartNotice;
import org.lodestar.app.members.DemonstrationSignIn;
import org.springframework.stereotype.Component;

/** Offers the invented workers on the sign-in page and tells of them at the start. */
@Component
class SignIns implements DemonstrationSignIn, StartNotice {
  /** Most to see: these are told at the start, the others stand on the page. */
  private static final List<String> FIRST =
      List.of("TRIAGE", "RESPONDER", "FRONT_DOOR", "MANAGER", "AUDITOR", "PLATFORM_ADMIN");

  private final Installation installation;
  private final Ledger ledger;

  SignIns(Installation installation, Ledger ledger) {
    this.installation = installation;
    this.ledger = ledger;
  }

  @Override
  public List<Choice> choices() {
    if (!installation.isDemonstration()) {
      return List.of();
    }
    PartnershipScript script = PartnershipScript.read();
    Made made = new Made(ledger);
    return script.workers().stream()
        .filter(player -> made.has("worker:" + player.key()))
        .map(player -> choice(script, player, made))
        .toList();
  }

  private static Choice choice(PartnershipScript script, Player player, Made made) {
    return new Choice(
        made.get("worker:" + player.key()),
        player.name() + ", " + script.organisation(player.organisation()).name(),
        player.post() + ": " + player.does());
  }

  @Override
  public List<String> hints() {
    return installation.isDemonstration()
        ? List.of(
            "To read as a reporter, open /mailbox with the receipt "
                + DemonstrationReceipt.printed()
                + ".")
        : List.of();
  }

  @Override
  public List<String> lines(String url) {
    if (!installation.isDemonstration()) {
      return List.of();
    }
    PartnershipScript script = PartnershipScript.read();
    List<String> lines = new ArrayList<>();
    lines.add("This is a DEMONSTRATION: every person, place and case in it is invented.");
    lines.add("Sign in with one click at " + url + "/sign-in, for example as");
    for (String key : FIRST) {
      Player player = script.worker(key);
      lines.add("  " + player.name() + " (" + player.does() + ")");
    }
    lines.add("or as one of " + (script.workers().size() - FIRST.size()) + " others on that page.");
    lines.add(
        "Open a reporter's mailbox at "
            + url
            + "/mailbox with the receipt "
            + DemonstrationReceipt.printed());
    return lines;
  }
}
