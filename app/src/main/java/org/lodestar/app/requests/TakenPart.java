package org.lodestar.app.requests;

import java.time.LocalDate;
import org.lodestar.app.vault.PersonalText;

/** What of a partner's part was taken over to a request. */
public record TakenPart(PersonalText organisation, PersonalText words, LocalDate on) {}
