package org.lodestar.app.sharing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * Who gets it: an organisation as a team, or somebody outside the partnership.
 *
 * @param organisation of the partnership; null for somebody outside
 * @param named workers of that organisation who alone may read it; empty for the whole team
 * @param outside who it is, outside the partnership; null within it
 */
public record Receiver(
    @Nullable UUID organisation, List<UUID> named, @Nullable PersonalText outside) {
  public Receiver {
    named = List.copyOf(named);
    if ((organisation == null) == (outside == null)) {
      throw new IllegalArgumentException("A receiver is within the partnership or outside");
    }
  }

  /** An organisation as a whole. */
  public static Receiver team(UUID organisation) {
    return new Receiver(organisation, List.of(), null);
  }

  /** Somebody outside the partnership. */
  public static Receiver outside(PersonalText who) {
    return new Receiver(null, List.of(), who);
  }

  /** Whether it goes out of the partnership, as a sealed document. */
  public boolean isOutside() {
    return organisation == null;
  }

  /** Who holds a grant on it. */
  public List<UUID> holders() {
    return organisation == null || !named.isEmpty() ? named : List.of(organisation);
  }
}
