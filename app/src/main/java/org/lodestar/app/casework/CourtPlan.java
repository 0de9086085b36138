package org.lodestar.app.casework;

import org.lodestar.app.vault.PersonalText;

/**
 * What is settled until court, once somebody is charged.
 *
 * @param sleeps where they sleep until then, and who confirmed it
 * @param goes who goes to court with them, and who is there for them as their lawyer
 */
public record CourtPlan(PersonalText sleeps, PersonalText goes) implements CustodyPart {}
