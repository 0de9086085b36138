package org.lodestar.app.meetings.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ConsentWithdrawal;
import org.lodestar.app.meetings.face.ConsentTakenBack;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;

/** Which meetings others see no longer when somebody takes a yes back. */
@Component
class MeetingsOnConsent implements ConsentWithdrawal {
  private final ConsentTakenBack consent;
  private final MeetingWords words;

  MeetingsOnConsent(ConsentTakenBack consent, MeetingWords words) {
    this.consent = consent;
    this.words = words;
  }

  @Override
  public Effect effect(UUID caseFile, UUID person, ConsentKind kind, Page page) {
    List<String> stops =
        consent.restingOn(person, kind).stream()
            .map(meeting -> page.t("meetings.effect.stops", words.title(page, meeting)))
            .toList();
    return new Effect(stops, List.of(), List.of());
  }

  @Override
  public void ended(
      Worker worker, UUID caseFile, UUID person, ConsentKind kind, @Nullable PersonalText notTold) {
    consent.end(worker, person, kind);
  }
}
