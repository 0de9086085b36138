package org.lodestar.app.support.face;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether an adult's no to sharing is newer than whatever they said yes to of a service. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class YesToServices {
  private static final Set<ConsentKind> NARROWER =
      EnumSet.of(ConsentKind.SUPPORT, ConsentKind.NAVIGATOR);

  private final CaseConsents consents;

  YesToServices(CaseConsents consents) {
    this.consents = consents;
  }

  boolean isTakenBack(Person person) {
    Map<ConsentKind, Consent> newest = consents.standing(person.id());
    Consent partners = newest.get(ConsentKind.SHARING_WITH_PARTNERS);
    if (partners == null || person.treatedAsChild() || !isNo(partners)) {
      return false;
    }
    Instant no = partners.at();
    return NARROWER.stream().noneMatch(kind -> isYesSince(newest.get(kind), no));
  }

  private static boolean isNo(Consent answer) {
    return answer.outcome() == ConsentOutcome.WITHDRAWN
        || answer.outcome() == ConsentOutcome.REFUSED && !answer.unsafe();
  }

  private static boolean isYesSince(@Nullable Consent yes, Instant no) {
    return yes != null && yes.stands() && yes.at().isAfter(no);
  }
}
