package org.lodestar.app.support.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseClosed;
import org.lodestar.app.casework.ConsentWithdrawal;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.face.Chasing;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody is reminded to ask a service again for who took back their yes, or whose case closed. */
@Component
class RequestsOnConsent implements ConsentWithdrawal {
  private final Chasing chasing;

  RequestsOnConsent(Chasing chasing) {
    this.chasing = chasing;
  }

  @Override
  public Effect effect(UUID caseFile, UUID person, ConsentKind kind, Page page) {
    boolean any = kind == ConsentKind.SHARING_WITH_PARTNERS && chasing.waits(person);
    return any
        ? new Effect(List.of(page.t("support.effect.stops")), List.of(), List.of())
        : Effect.none();
  }

  @Override
  public void ended(
      Worker worker, UUID caseFile, UUID person, ConsentKind kind, @Nullable PersonalText notTold) {
    if (kind == ConsentKind.SHARING_WITH_PARTNERS) {
      chasing.stop(person);
    }
  }

  @EventListener
  void closed(CaseClosed closed) {
    chasing.stopAll(closed.caseFile());
  }
}
