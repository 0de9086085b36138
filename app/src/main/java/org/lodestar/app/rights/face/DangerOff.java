package org.lodestar.app.rights.face;

import java.util.UUID;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.BreachWord.Kind;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.rights.RightsAction;
import org.lodestar.app.rights.store.BreachRows;
import org.lodestar.app.rights.store.BreachWordRows;
import org.lodestar.app.rights.store.RightsDesk;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a breach of which an officer judged that nobody is in danger any more: those who
 * were called to it read why, and one of them who knows better has it stand again.
 */
@Component
@Transactional
public class DangerOff {
  private final Breaches breaches;
  private final BreachRows rows;
  private final BreachWordRows words;
  private final RightsDesk desk;

  DangerOff(Breaches breaches, BreachRows rows, BreachWordRows words, RightsDesk desk) {
    this.breaches = breaches;
    this.rows = rows;
    this.words = words;
    this.desk = desk;
  }

  /**
   * Keeps that somebody who warns has read it and knows nothing against it.
   *
   * @throws NotFound for all others
   * @throws EditClash when it is another since it was shown
   */
  public void read(Worker worker, UUID id, long version) {
    heard(worker, breaches.dangerous(worker, id), version);
  }

  /**
   * Keeps that whoever told it has read it.
   *
   * @throws NotFound for all others
   * @throws EditClash when it is another since it was shown
   */
  public void readOwn(Worker worker, UUID id, long version) {
    heard(worker, breaches.own(worker, id), version);
  }

  private void heard(Worker worker, Breach breach, long version) {
    if (breach.version() != version) {
      throw new EditClash();
    }
    if (breach.toHear().contains(worker.id())) {
      rows.heard(breach.id(), worker.id());
      desk.trace(RightsAction.BREACH_SAFETY_READ, breach.id());
    }
  }

  /**
   * Has danger stand again at once, by one hand: the warning begins anew, what is closed is open,
   * and all the others are called. The same once more changes nothing.
   *
   * @throws NotFound for whoever does not warn
   */
  public void object(Worker worker, UUID id, PersonalText why) {
    Breach breach = breaches.dangerous(worker, id);
    if (breach.told().danger() && isSaid(worker, breach, why)) {
      return;
    }
    breaches.say(breach, Kind.OBJECTED, worker, Danger.YES, why);
    desk.trace(RightsAction.BREACH_SAFETY_OBJECTED_TO, id);
  }

  private boolean isSaid(Worker worker, Breach breach, PersonalText why) {
    return words.list(breach.id()).stream()
        .filter(each -> each.kind() == Kind.OBJECTED && each.by().equals(worker.id()))
        .anyMatch(each -> each.words().text().equals(why.text()));
  }
}
