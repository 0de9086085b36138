package org.lodestar.app.triage.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What has just been done, told once on the next page; the address carries the code only. */
enum Done {
  ACKNOWLEDGED,
  TRIAGED,
  AGE,
  PLACED,
  NOTED,
  SENT,
  RECORDED,
  ANSWERED,
  CLOSED,
  SIGNPOSTED,
  REOPENED,
  OFFERED,
  OFFER_WAITS,
  ACCEPTED,
  DECLINED,
  WITHDRAWN,
  TAKEN_BACK,
  REVIEWED,
  TAKEN,
  GIVEN_BACK,
  ASSIGNED,
  NOTHING_CHOSEN,
  SNOOZED,
  WOKEN,
  FILTER_KEPT,
  FILTER_UNNAMED,
  FILTER_TOO_MANY,
  FILTER_FORGOTTEN,
  DUTY_CHANGED,
  LINKED,
  UNLINKED,
  NOT_THE_SAME,
  TRANSLATED,
  DISCLOSED,
  REACH_CHANGED,
  THANKED,
  LET_IN,
  ROUTED,
  FILE_ADDED,
  FOUND_FILE_SEEN,
  CHANGED,
  REFUSED,
  CONFLICT,
  NO_MAILBOX;

  /** Nothing was done, and the words say why. */
  static final Set<Done> REFUSALS =
      EnumSet.of(NOTHING_CHOSEN, FILTER_UNNAMED, FILTER_TOO_MANY, REFUSED);

  /** The key of the words, or nothing for a code that is none of ours. */
  static String key(String code) {
    return Arrays.stream(values())
        .filter(each -> each.name().equals(code))
        .map(Done::words)
        .findFirst()
        .orElse("");
  }

  String words() {
    return "triage.done." + this;
  }

  String at(String address) {
    return "redirect:" + address + (address.contains("?") ? "&" : "?") + "done=" + name();
  }
}
