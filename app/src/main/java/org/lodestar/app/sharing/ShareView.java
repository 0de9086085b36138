package org.lodestar.app.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.vault.PersonalText;

/**
 * A share as its giver sees it.
 *
 * @param state how far it is now
 * @param outside who it goes to, outside the partnership; else null
 * @param enquiry whom it is to protect, where that is not the person; else null
 * @param sheets the words of the newest version, exactly as the receiver gets them
 * @param versions newest first
 */
public record ShareView(
    Share share,
    ShareState state,
    Grounds grounds,
    @Nullable PersonalText outside,
    @Nullable PersonalText enquiry,
    List<CaseSheet> sheets,
    List<ShareVersion> versions,
    List<Happened> happened,
    List<Reading> readings) {
  public ShareView {
    sheets = List.copyOf(sheets);
    versions = List.copyOf(versions);
    happened = List.copyOf(happened);
    readings = List.copyOf(readings);
  }

  /** Whether a newer version was frozen and waits to be sent. */
  public boolean hasUnsent() {
    return share.sent() != null
        && !versions.isEmpty()
        && !versions.getFirst().id().equals(share.sent());
  }
}
