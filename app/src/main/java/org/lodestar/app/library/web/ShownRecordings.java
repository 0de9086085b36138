package org.lodestar.app.library.web;

import java.util.Comparator;
import java.util.List;
import org.lodestar.app.library.RecordedIn;
import org.lodestar.app.library.Recording;
import org.lodestar.app.library.face.Recordings;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.RecordingSlot;
import org.lodestar.app.site.Typed;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Draws recordings on the pages where they stand. */
@Component
class ShownRecordings implements RecordingSlot {
  private final Recordings recordings;

  ShownRecordings(Recordings recordings) {
    this.recordings = recordings;
  }

  /** Signed ones first, then those in the language of the reader. */
  @Override
  public List<Recorded> recordings(String spot, Page page) {
    String mine = page.language().tag();
    try {
      return recordings.shown(spot).stream()
          .sorted(
              Comparator.comparing((Recording each) -> !each.said().language().signed())
                  .thenComparing(each -> !each.said().language().tag().equals(mine))
                  .thenComparing(each -> each.said().language().tag()))
          .map(each -> recorded(page, each, MediaController.PATH + "/" + each.id()))
          .toList();
    } catch (DataAccessException | TransactionException away) {
      // The page itself still says what to do.
      return List.of();
    }
  }

  /** One with its bytes at an address. */
  static Recorded recorded(Page page, Recording recording, String src) {
    RecordedIn in = recording.said().language();
    return new Recorded(
        "recording-" + recording.id(),
        src,
        recording.media().type(),
        recording.media().video(),
        recording.said().title(),
        in.signed() ? page.t("site.recording.signed") : in.words().ownName(),
        recording.said().minutes(),
        in.words(),
        Typed.lines(recording.said().transcript()));
  }
}
