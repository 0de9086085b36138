package org.lodestar.app.members.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.staff.Cover;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Says what nobody sees to while somebody is kept out, and whom to ring. */
@Component
class CoverWords {
  private final Cover cover;

  CoverWords(Cover cover) {
    this.cover = cover;
  }

  /** Before somebody is kept out; nothing where others do the same work. */
  List<String> before(UUID person, UUID organisation, Set<Role> roles, Page page) {
    return said(person, organisation, roles, "before", page);
  }

  /** While somebody is kept out. */
  List<String> meanwhile(UUID person, UUID organisation, Set<Role> roles, Page page) {
    return said(person, organisation, roles, "meanwhile", page);
  }

  private List<String> said(
      UUID person, UUID organisation, Set<Role> roles, String when, Page page) {
    Cover.Left left = cover.without(person, organisation, roles);
    List<String> said = new ArrayList<>();
    left.nobody().forEach(role -> said.add(page.t("members.cover." + role)));
    if (!left.nobody().isEmpty()) {
      String others =
          left.others().stream()
              .map(each -> each.displayName() + ", " + each.organisationName())
              .collect(Collectors.joining("; "));
      said.add(
          others.isEmpty()
              ? page.t("members.cover." + when + ".nobody")
              : page.t("members.cover." + when, others));
    }
    return said;
  }

  /** Whether somebody else has to be found at once. */
  boolean isOpen(UUID person, UUID organisation, Set<Role> roles) {
    return !cover.without(person, organisation, roles).nobody().isEmpty();
  }
}
