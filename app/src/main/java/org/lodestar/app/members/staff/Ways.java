package org.lodestar.app.members.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.AccountRequest.Way;
import org.lodestar.app.members.WorkMail;
import org.lodestar.app.members.face.Organisations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * How a link reaches a worker: to their own mailbox where mail is set up and the address lies in a
 * domain of their organisation; else on paper.
 */
@Component
class Ways {
  private final Organisations organisations;
  private final ObjectProvider<WorkMail> mail;

  Ways(Organisations organisations, ObjectProvider<WorkMail> mail) {
    this.organisations = organisations;
    this.mail = mail;
  }

  Way of(StaffRecord record, boolean atTheConsole) {
    boolean letter =
        !atTheConsole
            && carrier().isPresent()
            && isOwn(record.email(), domains(record.organisation()));
    return letter ? Way.LETTER : Way.SHEET;
  }

  /** Who takes letters, where anybody does. */
  Optional<WorkMail> carrier() {
    return mail.stream().filter(WorkMail::reaches).findFirst();
  }

  private String domains(UUID organisation) {
    return organisations.get(organisation).mailDomains();
  }

  /** Whether an address lies in one of the domains, and not merely ends like it. */
  static boolean isOwn(String email, String domains) {
    String domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(domains.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
        .filter(each -> !each.isEmpty())
        .anyMatch(domain::equals);
  }
}
