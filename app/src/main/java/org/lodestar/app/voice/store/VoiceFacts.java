package org.lodestar.app.voice.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.voice.domain.VoiceKnowing;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/** What this module tells the ledger: how many residents who answered know what to do. */
@Component
public class VoiceFacts implements FactKinds {
  private final Facts facts;

  VoiceFacts(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(VoiceKnowing.KIND);
  }

  /**
   * Takes back what was told before, and tells what is so now.
   *
   * @param before null where nothing was told
   * @param now null where nothing may be told
   */
  public void tell(@Nullable VoiceKnowing before, @Nullable VoiceKnowing now) {
    if (before != null) {
      facts.hearAll(before.facts().stream().map(Fact::back).toList());
    }
    if (now != null) {
      facts.hearAll(now.facts());
    }
  }
}
