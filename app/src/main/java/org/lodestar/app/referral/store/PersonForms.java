package org.lodestar.app.referral.store;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.PersonRemoval;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/**
 * Documents about a person who is removed from a case: drafts go with the person; what was made
 * final or sent is evidence of what the Home Office was told, and keeps the person there.
 */
@Component
class PersonForms implements PersonRemoval {
  private final FormRows forms;
  private final DraftTraces traces;
  private final Vault vault;

  PersonForms(FormRows forms, DraftTraces traces, Vault vault) {
    this.forms = forms;
    this.traces = traces;
    this.vault = vault;
  }

  @Override
  public Optional<String> refusal(UUID person) {
    return forms.ofPerson(person).stream().allMatch(Referral::isOpen)
        ? Optional.empty()
        : Optional.of("referral.refused.personHasDocument");
  }

  @Override
  public void remove(UUID person) {
    for (Referral draft : forms.ofPerson(person)) {
      traces.delete(draft.id());
      forms.delete(draft);
    }
    vault.forget(new Subject(SubjectKind.REFERRAL, person));
  }
}
