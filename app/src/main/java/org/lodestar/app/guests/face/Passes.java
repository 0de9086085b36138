package org.lodestar.app.guests.face;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.guests.GuestMatter;
import org.lodestar.app.guests.GuestPurpose;
import org.lodestar.app.guests.GuestsAction;
import org.lodestar.app.guests.NewPass;
import org.lodestar.app.guests.Pass;
import org.lodestar.app.guests.PassEvent;
import org.lodestar.app.guests.PassStand;
import org.lodestar.app.guests.PassState;
import org.lodestar.app.guests.PassWay;
import org.lodestar.app.guests.domain.PassLimits;
import org.lodestar.app.guests.store.PassRows;
import org.lodestar.app.guests.store.PassTexts;
import org.lodestar.app.guests.store.tables.tables.records.PassRecord;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.WorkMail;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links for people without an account, for those who ask: colleagues of whoever made one look after
 * it too, so that it outlives them.
 */
@Component
@Transactional
public class Passes {
  private static final String KEEPS = "GUEST_PASS";
  private static final String HOLDS = "GUEST_LINK";

  private final PassRows rows;
  private final PassTexts texts;
  private final PassDesk desk;
  private final Grants grants;
  private final Policy policy;
  private final ObjectProvider<WorkMail> mail;

  Passes(
      PassRows rows,
      PassTexts texts,
      PassDesk desk,
      Grants grants,
      Policy policy,
      ObjectProvider<WorkMail> mail) {
    this.rows = rows;
    this.texts = texts;
    this.desk = desk;
    this.grants = grants;
    this.policy = policy;
    this.mail = mail;
  }

  /** What somebody can be asked about, and the words for it. */
  public record About(GuestPurpose purpose, UUID object, GuestMatter matter) {}

  /** What a worker asks about. Throws {@link NotFound} where it is not theirs to ask. */
  @Transactional(readOnly = true)
  public About about(Worker worker, String purpose, UUID object) {
    policy.require(worker, Action.ASK_GUEST);
    GuestPurpose found = desk.purpose(purpose);
    found.require(worker, object);
    return about(found, object);
  }

  private static About about(GuestPurpose purpose, UUID object) {
    return new About(purpose, object, purpose.find(object).orElseThrow(NotFound::new));
  }

  /** All links about an object that the worker's organisation sent, the last one first. */
  public List<Pass> list(Worker worker, String purpose, UUID object) {
    about(worker, purpose, object);
    List<Pass> found = rows.listAbout(purpose, object).stream().map(desk::pass).toList();
    desk.listed(object);
    return found;
  }

  /** One of them. Throws {@link NotFound}. */
  public Pass get(Worker worker, UUID id) {
    policy.require(worker, Action.KEEP_GUEST, id);
    Pass found =
        rows.find(id)
            .filter(each -> keeps(worker, each))
            .map(desk::pass)
            .orElseThrow(NotFound::new);
    desk.trace(GuestsAction.GUEST_PASS_VIEWED, id);
    return found;
  }

  private boolean keeps(Worker worker, PassRecord row) {
    return desk.purpose(row.getPurpose()).mayKeep(worker);
  }

  /** Whether the worker reads what was written with one of them. */
  public boolean mayRead(Worker worker, Pass pass) {
    return desk.purpose(pass.purpose()).mayRead(worker);
  }

  /** What one of them is about; empty where it is gone. */
  @Transactional(readOnly = true)
  public Optional<GuestMatter> matterOf(Pass pass) {
    return desk.purpose(pass.purpose()).find(pass.object());
  }

  /** Those of which a second browser asks to be let in. */
  @Transactional(readOnly = true)
  public List<Pass> withSecond(Worker worker) {
    policy.require(worker, Action.ASK_GUEST);
    return rows.listWithSecond(desk.now()).stream()
        .filter(each -> keeps(worker, each))
        .map(desk::pass)
        .toList();
  }

  /** How some of those stand that the worker looks after, without whom they are for. */
  @Transactional(readOnly = true)
  public List<PassStand> stands(Worker worker, Collection<UUID> passes) {
    policy.require(worker, Action.ASK_GUEST);
    boolean letters = isByLetter();
    return rows.list(passes).stream()
        .filter(each -> keeps(worker, each))
        .map(each -> stands(each, letters && each.getEmail() != null))
        .toList();
  }

  private PassStand stands(PassRecord row, boolean byLetter) {
    return new PassStand(
        row.getId(),
        desk.state(row),
        row.getChangedAt().toInstant(),
        row.getUntil().toInstant(),
        byLetter,
        row.getVersion());
  }

  /** Whether letters leave the house; else links go on paper. */
  public boolean isByLetter() {
    return mail.stream().anyMatch(WorkMail::reaches);
  }

  /** The last day that is proposed. */
  public LocalDate usualLastDay() {
    return PassLimits.usual(desk.today());
  }

  /**
   * Makes a link, which nobody has yet.
   *
   * @throws Refused when the day is too late, or nothing is asked about it any more
   */
  public UUID ask(Worker worker, NewPass asked) {
    About about = about(worker, asked.purpose(), asked.object());
    if (!about.matter().open()) {
      throw Refused.because("guests.settled");
    }
    if (!PassLimits.fits(asked.lastDay(), desk.today())) {
      throw Refused.at("lastDay", "guests.lastDay.far");
    }
    if (asked.way() == PassWay.LETTER && asked.who().email() == null) {
      throw Refused.at("email", "guests.email.missing");
    }
    UUID id = Ids.next();
    grants.allow(id, worker.organisation(), Level.WORK, KEEPS);
    grants.allow(id, id, Level.READ, HOLDS);
    PassRecord row = row(worker, id, asked);
    texts.close(row, asked.who());
    if (asked.told() != null) {
      texts.close(row, asked.told());
    }
    rows.insert(row);
    about.purpose().asked(asked.object(), id, asked);
    desk.trace(
        GuestsAction.GUEST_ASKED,
        id,
        Detail.none()
            .with("object", asked.object())
            .with("way", asked.way())
            .with("lastDay", asked.lastDay()));
    return id;
  }

  private PassRecord row(Worker worker, UUID id, NewPass asked) {
    PassRecord row = new PassRecord();
    row.setId(id);
    row.setPurpose(asked.purpose());
    row.setObject(asked.object());
    row.setAskedBy(worker.id());
    row.setAskedOrg(worker.organisation());
    row.setAskedAt(PassRows.kept(desk.now()));
    row.setWay(asked.way().name());
    row.setUntil(PassRows.kept(PassDesk.endOf(asked.lastDay())));
    row.setState(PassState.MADE.name());
    row.setChangedAt(row.getAskedAt());
    return row;
  }

  /**
   * Ends a link at once. Ending it twice changes nothing.
   *
   * @param why read by those who look after it, and never by the guest
   * @throws Refused when it came to its end by itself
   */
  public void end(Worker worker, UUID id, String why) {
    PassRecord row = held(worker, id);
    if (row.getState().equals(PassState.ENDED.name())) {
      return;
    }
    rows.change(
        row,
        ended -> {
          desk.move(ended, PassEvent.END);
          close(ended);
          texts.closeEnd(ended, why);
        });
    grants.revoke(id, id);
    desk.purpose(row.getPurpose()).ended(row.getObject(), id);
    desk.trace(GuestsAction.GUEST_PASS_ENDED, id);
  }

  static void close(PassRecord row) {
    row.setLink(null);
    row.setBrowser(null);
    row.setSecond(null);
    row.setSecondAt(null);
  }

  /**
   * Lets the browser in that asked; the one before is out.
   *
   * @param version that was looked at: the number that was compared belongs to it
   * @throws EditClash when another browser has asked since, or anything else has changed
   */
  public void letIn(Worker worker, UUID id, long version) {
    PassRecord row = held(worker, id);
    if (row.getVersion() != version || row.getSecond() == null) {
      throw new EditClash();
    }
    rows.change(
        row,
        changed -> {
          desk.move(changed, PassEvent.LET_IN);
          changed.setBrowser(changed.getSecond());
          changed.setSecond(null);
          changed.setSecondAt(null);
        });
    desk.trace(GuestsAction.GUEST_SECOND_BROWSER_LET_IN, id);
  }

  /**
   * Does not let the browser in that asked: it may ask again, and the one before stays in.
   *
   * @param version that was looked at
   * @throws EditClash when another browser has asked since, or anything else has changed
   */
  public void refuse(Worker worker, UUID id, long version) {
    PassRecord row = held(worker, id);
    if (row.getVersion() != version || row.getSecond() == null) {
      throw new EditClash();
    }
    rows.change(
        row,
        changed -> {
          changed.setSecond(null);
          changed.setSecondAt(null);
        });
    desk.trace(GuestsAction.GUEST_SECOND_BROWSER_KEPT_OUT, id);
  }

  /** One that the worker looks after, held. */
  PassRecord held(Worker worker, UUID id) {
    policy.require(worker, Action.KEEP_GUEST, id);
    return rows.hold(id).filter(each -> keeps(worker, each)).orElseThrow(NotFound::new);
  }
}
