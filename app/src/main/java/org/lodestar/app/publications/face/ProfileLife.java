package org.lodestar.app.publications.face;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.figures.ToldAlike;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.ToldAgain;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.Profile.Move;
import org.lodestar.app.publications.Profile.Proposed;
import org.lodestar.app.publications.Profile.State;
import org.lodestar.app.publications.ProfileCheck;
import org.lodestar.app.publications.ProfileDocument;
import org.lodestar.app.publications.ProfileText;
import org.lodestar.app.publications.ProfileWords;
import org.lodestar.app.publications.PublicationsAction;
import org.lodestar.app.publications.store.ProfileRows;
import org.lodestar.app.publications.store.ProfileWordRows;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;

/**
 * How a profile goes from a draft to partners and to everybody: what is sent to review is sealed,
 * and just that is approved by a second person and published.
 */
@Component
public class ProfileLife {
  private final ProfileRows rows;
  private final ProfileWordRows words;
  private final ProfileDesk desk;
  private final ClosedPeriods periods;
  private final ToldAgain again;
  private final ToldFigures told;
  private final PublicNames names;
  private final Policy policy;
  private final Hands hands;

  ProfileLife(
      ProfileRows rows,
      ProfileWordRows words,
      ProfileDesk desk,
      ClosedPeriods periods,
      ToldAgain again,
      ToldFigures told,
      PublicNames names,
      Policy policy,
      Hands hands) {
    this.rows = rows;
    this.words = words;
    this.desk = desk;
    this.periods = periods;
    this.again = again;
    this.told = told;
    this.names = names;
    this.policy = policy;
    this.hands = hands;
  }

  /**
   * Sends a draft to review with what it says now. Doing it again changes nothing.
   *
   * @param written what it says when it is written at a moment
   * @throws Refused when a section says nothing and not why, or the closed period no longer holds
   *     what was sealed
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void propose(
      Worker worker, UUID id, long version, Function<Instant, ProfileDocument> written) {
    policy.require(worker, Action.WRITE_PROFILES);
    Profile now = desk.inTransaction(() -> desk.find(worker, id));
    if (ProfileDesk.isDone(now, Move.PROPOSE)) {
      return;
    }
    if (!desk.inTransaction(() -> words.list(id)).values().stream()
        .allMatch(ProfileWords::isAnswered)) {
      throw Refused.because("publications.profile.words.missing");
    }
    if (!periods.isIntact(worker, now.base().period())) {
      throw Refused.because("publications.pack.period.broken");
    }
    Instant at = desk.now();
    String text = ProfileText.write(written.apply(at));
    desk.inTransaction(
        () -> {
          rows.propose(id, text, worker.id(), at, version);
          return desk.moved(id, State.IN_REVIEW);
        });
  }

  /** Sends one back to be changed, with a reason; by whoever writes or approves. */
  public void sendBack(Worker worker, UUID id, String reason, long version) {
    policy.require(worker, Action.WORK_ON_PROFILES);
    desk.inTransaction(
        () -> {
          Profile now = desk.hold(id);
          if (!ProfileDesk.isDone(now, Move.SEND_BACK)) {
            rows.sendBack(id, now.state(), reason, version);
            desk.moved(id, State.DRAFT);
          }
          return id;
        });
  }

  /**
   * Approves one that is in review. Doing it again changes nothing.
   *
   * @throws Refused for whoever wrote it or asked, and when its text was changed
   */
  public void approve(Worker worker, UUID id, long version) {
    policy.require(worker, Action.APPROVE_PROFILES);
    desk.inTransaction(
        () -> {
          Profile now = desk.hold(id);
          if (!ProfileDesk.isDone(now, Move.APPROVE)) {
            if (now.isBy(worker.id())) {
              throw Refused.because("publications.profile.own");
            }
            hands.require(worker.id(), now.authors());
            mustBeIntact(now);
            rows.approve(id, worker.id(), desk.now(), version);
            desk.moved(id, State.APPROVED);
          }
          return id;
        });
  }

  private static Proposed mustBeIntact(Profile now) {
    Proposed proposed = Objects.requireNonNull(now.proposed());
    if (!proposed.isIntact()) {
      throw Refused.because("publications.profile.tampered");
    }
    return proposed;
  }

  /**
   * Publishes an approved one, to partners and to everybody. Doing it again changes nothing.
   *
   * @param cleared marks of words of which the worker says that they tell of nobody
   * @throws Refused when everybody was told otherwise meanwhile, its text was changed, or words may
   *     tell of a person
   */
  public void publish(Worker worker, UUID id, long version, Set<String> cleared) {
    policy.require(worker, Action.APPROVE_PROFILES);
    desk.inTransaction(
        () -> {
          Profile now = desk.hold(id);
          if (!ProfileDesk.isDone(now, Move.PUBLISH)) {
            ProfileDocument document = mustBeIntact(now).document();
            if (!new ToldAlike(told.held()).isAlike(document.open().told())) {
              throw Refused.because("publications.profile.toldOtherwise");
            }
            names.require(id, names.in(document), cleared);
            rows.publish(now, worker.id(), desk.now(), version);
            desk.moved(id, State.PUBLISHED);
          }
          return id;
        });
  }

  /** Takes a published one away, with a reason. Doing it again changes nothing. */
  public void withdraw(Worker worker, UUID id, String reason, long version) {
    policy.require(worker, Action.APPROVE_PROFILES);
    desk.inTransaction(
        () -> {
          if (!ProfileDesk.isDone(desk.hold(id), Move.WITHDRAW)) {
            rows.withdraw(id, worker.id(), desk.now(), reason, version);
            desk.moved(id, State.WITHDRAWN);
          }
          return id;
        });
  }

  /** Reckons every figure for partners again from the facts. Throws {@link NotFound}. */
  public ProfileCheck check(Worker worker, UUID id) {
    policy.require(worker, Action.READ_PROFILES);
    Profile profile = desk.inTransaction(() -> desk.find(worker, id));
    Proposed proposed = profile.proposed();
    if (proposed == null) {
      throw new NotFound();
    }
    int period = profile.base().period();
    ToldAgain.Found found = again.look(worker, period, proposed.document().restricted().told());
    ProfileCheck check =
        new ProfileCheck(
            proposed.isIntact(),
            periods.isIntact(worker, period),
            found.differing(),
            found.redefined());
    desk.inTransaction(
        () -> {
          desk.trace(PublicationsAction.PROFILE_CHECKED, id, Detail.none());
          return id;
        });
    return check;
  }
}
