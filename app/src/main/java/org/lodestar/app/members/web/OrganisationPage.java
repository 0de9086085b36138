package org.lodestar.app.members.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Table;

/**
 * Filling in an organisation.
 *
 * @param id null for a new one
 * @param version of the organisation as it is stored now
 * @param clash what somebody else stored meanwhile beside what was typed; null without a clash
 * @param closable whether it can be closed here
 */
public record OrganisationPage(
    @Nullable UUID id, long version, @Nullable Table clash, boolean closable) {
  /** Where the form is sent to. */
  public String action() {
    return id == null ? "/organisations/add" : "/organisations/" + id;
  }
}
