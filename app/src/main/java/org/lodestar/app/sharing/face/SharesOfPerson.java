package org.lodestar.app.sharing.face;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.PersonRemoval;
import org.lodestar.app.sharing.store.RequestRows;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.ToldRows;
import org.lodestar.app.sharing.store.VersionRows;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** A person about whom something was given out, or asked for, is not removed as added in error. */
@Component
class SharesOfPerson implements PersonRemoval {
  private final ShareRows shares;
  private final VersionRows versions;
  private final ToldRows told;
  private final RequestRows requests;
  private final Vault vault;

  SharesOfPerson(
      ShareRows shares, VersionRows versions, ToldRows told, RequestRows requests, Vault vault) {
    this.shares = shares;
    this.versions = versions;
    this.told = told;
    this.requests = requests;
    this.vault = vault;
  }

  @Override
  public Optional<String> refusal(UUID person) {
    boolean offered =
        shares.ofPerson(person).stream().anyMatch(share -> share.marks().offeredAt() != null);
    return offered || told.isAbout(person) || requests.isAbout(person)
        ? Optional.of("sharing.rule.personShared")
        : Optional.empty();
  }

  @Override
  public void remove(UUID person) {
    shares
        .ofPerson(person)
        .forEach(
            share -> {
              versions
                  .list(share.id())
                  .forEach(version -> vault.forget(VersionRows.subject(version.id())));
              shares.delete(share.id());
            });
  }
}
