package org.lodestar.app.sharing.face;

import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Share;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What a newer version takes back does not stand on in the case that was opened from the older one,
 * where somebody would plan by it tonight. Whoever reads it need not work on that case, so the
 * program itself does it, after the reading is safely kept.
 */
@Component
public class ShareCorrections {
  private static final Logger LOG = LoggerFactory.getLogger(ShareCorrections.class);

  private final CarriedCorrection correction;

  ShareCorrections(CarriedCorrection correction) {
    this.correction = correction;
  }

  /** A share was read. */
  public void read(Worker worker, Share share) {
    try {
      Standing.task("share-put-right").run(() -> correction.follow(worker, share.id()));
    } catch (RuntimeException e) {
      // It was read all the same, and the case says tonight that it changed.
      LOG.error("The case was not put right: {}", e.getClass().getName());
    }
  }
}
