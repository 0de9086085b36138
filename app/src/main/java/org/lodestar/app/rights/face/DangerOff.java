package org.lodestar.app.rights.face;

import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.BreachWord;
import org.lodestar.app.rights.BreachWord.Kind;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.rights.RightsAction;
import org.lodestar.app.rights.domain.BreachCourse;
import org.lodestar.app.rights.domain.BreachRules;
import org.lodestar.app.rights.store.BreachRows;
import org.lodestar.app.rights.store.BreachWordRows;
import org.lodestar.app.rights.store.RightsDesk;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
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
  /** Who is in charge. */
  private static final Set<Role> DECIDERS = Set.of(Role.MANAGER, Role.DATA_PROTECTION_OFFICER);

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
   * @param answer the sentence that they put their name to
   * @throws NotFound for all others
   * @throws EditClash when it is another since it was shown
   */
  public void read(Worker worker, UUID id, PersonalText answer, long version) {
    Breach breach = breaches.dangerous(worker, id);
    boolean asked = heard(worker, breach, version);
    if (asked || !breaches.course(id).hasRead(worker.id())) {
      words.insert(BreachWord.of(id, Kind.READ, worker.id(), desk.now(), answer));
      desk.trace(RightsAction.BREACH_SAFETY_READ, id);
    }
  }

  /**
   * Keeps that whoever told it has read it.
   *
   * @throws NotFound for all others
   * @throws EditClash when it is another since it was shown
   */
  public void readOwn(Worker worker, UUID id, long version) {
    Breach breach = breaches.own(worker, id);
    if (heard(worker, breach, version)) {
      desk.trace(RightsAction.BREACH_SAFETY_READ, id);
    }
  }

  private boolean heard(Worker worker, Breach breach, long version) {
    if (breach.version() != version) {
      throw new EditClash();
    }
    boolean asked = breach.toHear().contains(worker.id());
    if (asked) {
      rows.heard(breach.id(), worker.id());
    }
    return asked;
  }

  /**
   * Has it be judged by somebody else, after an objection, that nobody is in danger: all who were
   * called read why, as with an officer's judgement.
   *
   * @throws NotFound for whoever does not warn
   * @throws Refused where nobody objected, or where it was theirs that was objected to
   * @throws EditClash when it is another since it was shown
   */
  public void settle(Worker worker, UUID id, PersonalText why, long version) {
    Breach breach = breaches.dangerous(worker, id);
    if (breach.closedOn() != null) {
      throw Refused.because("rights.breach.fault.closed");
    }
    if (!maySettle(worker, breach)) {
      throw Refused.at("came", "rights.breach.fault.settle");
    }
    if (!BreachRules.isSentence(why)) {
      throw Refused.at("warned", "rights.breach.fault.sentence");
    }
    rows.takeOff(breach.at(version));
    words.insert(new BreachWord(id, Kind.DANGER, worker.id(), desk.now(), Danger.NO, null, why));
    desk.trace(RightsAction.BREACH_WORKED_ON, id);
    breaches.tellOff(breach, worker);
  }

  /** Whether it is for them to say once more whether somebody is in danger. */
  @Transactional(readOnly = true)
  public boolean maySettle(Worker worker, Breach breach) {
    BreachCourse course = breaches.course(breach.id());
    return breach.told().danger()
        && worker.roles().stream().anyMatch(DECIDERS::contains)
        && course.objected()
        && !course.objectedTo(worker.id());
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
