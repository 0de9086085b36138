package org.lodestar.app.sharing.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareVersion;
import org.lodestar.app.site.Language;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Freezes what the chosen parts say today, under a key of its own. */
@Component
public class Freezer {
  private static final String GIVEN = "SHARE_GIVEN";
  private static final String IDENTITY = "IDENTITY";

  private final CaseSections sections;
  private final CasePeople people;
  private final VersionRows versions;
  private final SharingDesk desk;
  private final Grants grants;
  private final Vault vault;

  Freezer(
      CaseSections sections,
      CasePeople people,
      VersionRows versions,
      SharingDesk desk,
      Grants grants,
      Vault vault) {
    this.sections = sections;
    this.people = people;
    this.versions = versions;
    this.desk = desk;
    this.grants = grants;
    this.vault = vault;
  }

  /** Freezes a version; the giver reads it, and nobody else yet. */
  public void freeze(Worker worker, Share share, int number, Language language) {
    UUID id = Ids.next();
    grants.allow(id, share.organisation(), Level.READ, GIVEN);
    grants.inheritExclusions(share.id(), id);
    Set<String> codes = Set.copyOf(share.terms().sections());
    List<CaseSheet> sheets =
        sections.read(worker, share.caseFile(), share.person(), codes, language);
    versions.insert(
        share,
        new ShareVersion(id, share.id(), number, worker.id(), desk.now(), null),
        sheets,
        codes.contains(IDENTITY) ? names(worker, share) : null);
  }

  private @Nullable PersonalText names(Worker worker, Share share) {
    String names =
        people.head(worker, share.caseFile(), share.person()).details().names().stream()
            .map(name -> name.name().text())
            .collect(Collectors.joining("\n"));
    return names.isBlank() ? null : PersonalText.of(names);
  }

  /** Forgets the words of a version for ever. */
  public void forget(ShareVersion version) {
    vault.forget(VersionRows.subject(version.id()));
  }
}
