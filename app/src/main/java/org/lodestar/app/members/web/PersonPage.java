package org.lodestar.app.members.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Table;

/**
 * Filling in an account.
 *
 * @param id null for a joiner
 * @param organisations to choose from; one only for an organisation administrator
 * @param roles that the administrator may give
 * @param version of the account as it is stored now
 * @param clash what somebody else stored meanwhile beside what was typed; null without a clash
 */
public record PersonPage(
    @Nullable UUID id,
    List<Option> organisations,
    List<Option.Group> roles,
    long version,
    @Nullable Table clash) {
  /** Where the form is sent to. */
  public String action() {
    return id == null ? "/people/invite" : "/people/" + id + "/change";
  }

  /** Where Back leads. */
  public String back() {
    return id == null ? "/people" : "/people/" + id;
  }
}
