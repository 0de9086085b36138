package org.lodestar.app.library.web;

import java.util.List;
import java.util.Set;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.PublicPlace;

/**
 * The search of the public site.
 *
 * @param typed what somebody looks for; empty where nobody looked yet
 * @param found what may help them
 * @param led the addresses, and the purposes of helplines, to which their words lead
 * @param few whether what was found holds few of their words: they are led on as who finds nothing
 * @param all every page, to choose from
 * @param numbers whom to call
 */
public record FindPage(
    String typed,
    List<PublicPlace> found,
    Set<String> led,
    boolean few,
    List<PublicPlace> all,
    Numbers numbers) {
  private static final String HELP = "/help";
  private static final String LISTENING = "LISTENING";

  public FindPage {
    found = List.copyOf(found);
    led = Set.copyOf(led);
    all = List.copyOf(all);
  }

  /** Whether somebody looked and nothing was found that holds their words. */
  public boolean nothing() {
    return !typed.isEmpty() && (found.isEmpty() || few);
  }

  /** Whether the number to call in danger comes first: they may need help, or found nothing. */
  public boolean urgent() {
    return nothing()
        || led.contains(HELP)
        || (!found.isEmpty() && found.getFirst().href().equals(HELP));
  }

  /** Who listens to them, where their words say that they think of ending their life. */
  public List<Helpline> listening() {
    return led.contains(LISTENING) ? numbers.of(LISTENING) : List.of();
  }
}
