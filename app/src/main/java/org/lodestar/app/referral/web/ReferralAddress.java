package org.lodestar.app.referral.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lodestar.app.casework.CaseAddress;
import org.lodestar.app.referral.face.ReferralWaiting;
import org.springframework.stereotype.Component;

/** Pages of referrals and notifications are about the person whom they are about. */
@Component
class ReferralAddress implements CaseAddress {
  private static final String ID = "([0-9a-f]{8}-[0-9a-f-]{27})";
  private static final Pattern ONE = Pattern.compile("/referrals/" + ID + "(?:[/?].*)?");
  private static final Pattern NEW =
      Pattern.compile("/referrals/(?:new|others)\\?case=" + ID + "&person=" + ID + "(?:&.*)?");

  private final ReferralWaiting referrals;

  ReferralAddress(ReferralWaiting referrals) {
    this.referrals = referrals;
  }

  @Override
  public Optional<About> about(String address) {
    Matcher asked = NEW.matcher(address);
    if (asked.matches()) {
      return Optional.of(
          new About(UUID.fromString(asked.group(1)), UUID.fromString(asked.group(2))));
    }
    Matcher one = ONE.matcher(address);
    return one.matches()
        ? referrals
            .find(UUID.fromString(one.group(1)))
            .map(referral -> new About(referral.caseFile(), referral.person()))
        : Optional.empty();
  }
}
