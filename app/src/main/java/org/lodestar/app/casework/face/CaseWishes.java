package org.lodestar.app.casework.face;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.AgainstWish;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.WaitingWish;
import org.lodestar.app.casework.domain.ConsentRules;
import org.lodestar.app.casework.domain.WishRules;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.ConsentRows;
import org.lodestar.app.casework.store.CoverRows;
import org.lodestar.app.casework.store.WishRows;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done against what an adult said, with its ground, its decider and a second person. */
@Component
@Transactional
public class CaseWishes {
  private final WishRows rows;
  private final ConsentRows consents;
  private final CoverRows cover;
  private final CaseDesk desk;

  CaseWishes(WishRows rows, ConsentRows consents, CoverRows cover, CaseDesk desk) {
    this.rows = rows;
    this.consents = consents;
    this.cover = cover;
    this.desk = desk;
  }

  /** All about a person, newest first, for a page that has recorded itself already. */
  @Transactional(readOnly = true)
  public List<Recorded<AgainstWish>> list(Worker worker, UUID caseFile, UUID person) {
    desk.readingAbout(worker, caseFile, person);
    return rows.list(person);
  }

  /**
   * Writes it down. Their answer stays as they gave it.
   *
   * @throws Refused for a child, where there is no answer to go against, and without a second
   *     person where it can wait
   */
  public void record(Worker worker, UUID caseFile, UUID person, AgainstWish wish) {
    Person about = desk.workingOn(worker, caseFile, person);
    ConsentRules.checkMayBeAsked(about.details().age().status());
    WishRules.check(
        wish, ConsentRows.newest(consents.list(person)).get(wish.kind()), worker.id(), desk.now());
    rows.insert(desk.recorded(worker, person, wish));
    desk.tracePerson(
        CaseworkAction.AGAINST_WISH_RECORDED,
        caseFile,
        person,
        Detail.none().with("kind", wish.kind()).with("ground", wish.ground()));
    desk.note(worker, caseFile, person, "AGAINST_WISH " + wish.kind() + " " + wish.ground());
  }

  /** The second person agrees, or says why not: then it may not be acted on any more. */
  public void answer(
      Worker worker,
      UUID caseFile,
      UUID person,
      UUID id,
      boolean agrees,
      @Nullable PersonalText words) {
    desk.workingOn(worker, caseFile, person);
    Recorded<AgainstWish> recorded =
        rows.list(person).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    AgainstWish.Second second = new AgainstWish.Second(worker.id(), desk.now(), agrees, words);
    WishRules.checkSecond(recorded, second, worker.displayName());
    if (!rows.answer(person, id, second)) {
      throw Refused.because("casework.interests.rule.notNow");
    }
    desk.tracePerson(
        CaseworkAction.AGAINST_WISH_ANSWERED,
        caseFile,
        person,
        Detail.none().with("agrees", agrees));
    desk.note(
        worker, caseFile, person, "AGAINST_WISH_SECOND " + (agrees ? "AGREES" : "AGREES_NOT"));
  }

  /** What waits for the worker who asks, as the second person, and for those they stand in for. */
  @Transactional(readOnly = true)
  public List<WaitingWish> waitingFor(UUID worker, int from, int most) {
    return rows.waitingFor(cover.withThoseCovered(worker, desk.today()), from, most);
  }

  /** How many {@link #waitingFor} has in all. */
  @Transactional(readOnly = true)
  public int countFor(UUID worker) {
    return rows.countFor(cover.withThoseCovered(worker, desk.today()));
  }
}
