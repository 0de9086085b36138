package org.lodestar.app.members.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Person;

/** What an administrator looks for: part of a name or address, an organisation, a state. */
public record StaffFilter(String text, @Nullable UUID organisation, Person.@Nullable State state) {}
