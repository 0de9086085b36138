package org.lodestar.app.members.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;

/**
 * Who may look after whose account. A platform administrator looks after everybody; an organisation
 * administrator after their own organisation, and there after nobody whose roles reach beyond it.
 */
public final class StaffRules {
  /** Roles that reach over the whole partnership: only a platform administrator gives them. */
  private static final Set<Role> BEYOND =
      EnumSet.of(
          Role.PLATFORM_ADMINISTRATOR,
          Role.AUDITOR,
          Role.DATA_PROTECTION_OFFICER,
          Role.EDITOR,
          Role.ANALYST,
          Role.STRATEGIC_LEAD,
          Role.BOARD_MEMBER);

  /**
   * Roles that open content, read the record of who saw it, change what everybody reads, or give
   * others such roles: one administrator alone lets nobody in to them, nor resets whoever has one.
   * Else one hand could make two editors, who then confirm each other's false number.
   */
  private static final Set<Role> TWO =
      EnumSet.of(
          Role.PRACTITIONER,
          Role.CALL_TAKER,
          Role.TRIAGE_OFFICER,
          Role.FIRST_RESPONDER,
          Role.CASEWORKER,
          Role.NAVIGATOR,
          Role.MANAGER,
          Role.DUTY_OFFICER,
          Role.INTELLIGENCE_OFFICER,
          Role.OPERATIONS_LEAD,
          Role.EDITOR,
          Role.STRATEGIC_LEAD,
          Role.ANALYST,
          Role.BOARD_MEMBER,
          Role.DATA_PROTECTION_OFFICER,
          Role.AUDITOR,
          Role.ORGANISATION_ADMINISTRATOR,
          Role.PLATFORM_ADMINISTRATOR);

  private StaffRules() {}

  /** Whether a second administrator must agree before somebody gets one of these. */
  public static boolean needsTwo(Set<Role> roles) {
    return roles.stream().anyMatch(TWO::contains);
  }

  /** Whether the worker looks after the whole platform. */
  public static boolean isPlatformAdministrator(Worker worker) {
    return worker.roles().contains(Role.PLATFORM_ADMINISTRATOR);
  }

  /** Whether people of this organisation are the worker's business at all. */
  public static boolean reaches(Worker worker, UUID organisation) {
    return isPlatformAdministrator(worker)
        || (worker.roles().contains(Role.ORGANISATION_ADMINISTRATOR)
            && worker.organisation().equals(organisation));
  }

  /** Roles that the worker may give and take. */
  public static Set<Role> grantable(Worker worker) {
    if (isPlatformAdministrator(worker)) {
      return EnumSet.allOf(Role.class);
    }
    return worker.roles().contains(Role.ORGANISATION_ADMINISTRATOR)
        ? EnumSet.complementOf(EnumSet.copyOf(BEYOND))
        : EnumSet.noneOf(Role.class);
  }

  /** Whether the worker may act on the account of someone who holds these roles. */
  public static boolean outranks(Worker worker, Set<Role> held) {
    return grantable(worker).containsAll(held);
  }
}
