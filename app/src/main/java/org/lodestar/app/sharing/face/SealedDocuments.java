package org.lodestar.app.sharing.face;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.ShareView;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.domain.PassPhrase;
import org.lodestar.app.sharing.store.Endings;
import org.lodestar.app.sharing.store.Endings.Move;
import org.lodestar.app.sharing.store.GroundRows;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.VersionRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shares with somebody who has no account here: a document that opens with a pass phrase, which is
 * told by another way; that it arrived is written down by hand.
 */
@Component
@Transactional
public class SealedDocuments {
  private static final int CHASE_AFTER_DAYS = 7;

  private final ShareRows rows;
  private final GroundRows grounds;
  private final VersionRows versions;
  private final Endings endings;
  private final SharingDesk desk;

  SealedDocuments(
      ShareRows rows, GroundRows grounds, VersionRows versions, Endings endings, SharingDesk desk) {
    this.rows = rows;
    this.grounds = grounds;
    this.versions = versions;
    this.endings = endings;
    this.desk = desk;
  }

  /** What a sealed document is made of. */
  public record Contents(
      Share share, PersonalText outside, PersonalText passPhrase, ShareView view) {}

  /**
   * Makes a pass phrase; an earlier one does not open what is taken from now on. It is shown this
   * once.
   */
  public PersonalText newPassPhrase(Worker worker, UUID id) {
    Share share = desk.given(worker, Action.GIVE_OUT, id);
    insistOutside(share);
    PersonalText phrase = PassPhrase.next();
    LocalDate chase = share.marks().chaseOn();
    LocalDate first = desk.today().plusDays(CHASE_AFTER_DAYS);
    rows.update(
        share.moved(
            share.kept(),
            share.marks().sealed(chase == null ? first : chase, share.marks().acknowledgedOn())));
    grounds.keepPassPhrase(id, share.person(), phrase);
    desk.trace(SharingAction.SHARE_DOCUMENT_SEALED, share);
    return phrase;
  }

  private void insistOutside(Share share) {
    ShareState state = share.state(desk.now());
    if (!share.receiver().isOutside() || share.sent() == null || !state.isLive()) {
      throw Refused.because("sharing.rule.stands." + state);
    }
  }

  /** What goes into the document, for sealing it. */
  public Contents take(Worker worker, UUID id) {
    Share share = desk.given(worker, Action.GIVE_OUT, id);
    insistOutside(share);
    @Nullable PersonalText phrase = grounds.passPhrase(id);
    if (phrase == null) {
      throw Refused.because("sharing.rule.passPhraseFirst");
    }
    desk.trace(SharingAction.SHARE_DOCUMENT_TAKEN, share);
    PersonalText outside = java.util.Objects.requireNonNull(grounds.outside(List.of(id)).get(id));
    ShareView view =
        new ShareView(
            share,
            share.state(desk.now()),
            grounds.get(id),
            outside,
            grounds.enquiry(id),
            versions.content(java.util.Objects.requireNonNull(share.sent())),
            versions.list(id),
            List.of(),
            List.of());
    return new Contents(share, outside, phrase, view);
  }

  /** Writes down that it arrived. */
  public void acknowledge(Worker worker, UUID id, LocalDate on) {
    Share share = desk.given(worker, Action.GIVE_OUT, id);
    insistOutside(share);
    if (on.isAfter(desk.today())) {
      throw Refused.at("on", "casework.rule.notInFuture");
    }
    Share marked = share.moved(share.kept(), share.marks().sealed(null, on));
    endings.move(worker, marked, Move.of(ShareEvent.ACKNOWLEDGE, SharingAction.SHARE_ACKNOWLEDGED));
  }
}
