package org.lodestar.app.sharing.face;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.GivenChange;
import org.lodestar.app.casework.face.SinceGiven;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.ShareVersion;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.VersionRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shares that are out and say what holds no more, until a newer version is sent or they end: who
 * reads them would ring a number that the exploiter has, or plan by a bed that is gone. As far as
 * the one who asks may read what was given.
 */
@Component
@Transactional(readOnly = true)
public class OldShares {
  private final ShareRows shares;
  private final VersionRows versions;
  private final SinceGiven since;
  private final SharingDesk desk;

  OldShares(ShareRows shares, VersionRows versions, SinceGiven since, SharingDesk desk) {
    this.shares = shares;
    this.versions = versions;
    this.since = since;
    this.desk = desk;
  }

  /** A share, and what is otherwise than it says. */
  public record Old(Share share, Set<GivenChange> what) {
    public Old {
      what = Set.copyOf(what);
    }
  }

  /** Those that a case gave. */
  public List<Old> ofCase(UUID caseFile) {
    return old(shares.ofCase(caseFile).stream());
  }

  /** Those about a person. */
  public List<Old> ofPerson(UUID person) {
    return old(shares.ofPerson(person).stream());
  }

  private List<Old> old(Stream<Share> given) {
    return given
        .map(share -> new Old(share, of(share)))
        .filter(old -> !old.what().isEmpty())
        .toList();
  }

  /** What is otherwise than a share says; nothing for one that is not out. */
  public Set<GivenChange> of(Share share) {
    ShareState state = share.state(desk.now());
    return state.isLive() && state != ShareState.PROPOSED
        ? versions.sent(share.id()).map(sent -> since(share, sent)).orElse(Set.of())
        : Set.of();
  }

  private Set<GivenChange> since(Share share, ShareVersion sent) {
    List<CaseSheet> given = versions.content(sent.id());
    return given.isEmpty()
        ? Set.of()
        : since.of(share.person(), share.terms().sections(), given, sent.madeAt());
  }
}
