package org.lodestar.app.concerns.web;

import java.util.Arrays;

/** What has just been done, told once on the next page; the address carries the code only. */
enum Done {
  ACKNOWLEDGED,
  TRIAGED,
  NOTED,
  SENT,
  RECORDED,
  ANSWERED,
  CLOSED,
  SIGNPOSTED,
  REOPENED,
  OFFERED,
  ACCEPTED,
  DECLINED,
  WITHDRAWN,
  REVIEWED,
  TAKEN,
  GIVEN_BACK,
  CHANGED,
  REFUSED,
  CONFLICT;

  /** The key of the words, or nothing for a code that is none of ours. */
  static String key(String code) {
    return Arrays.stream(values())
        .filter(each -> each.name().equals(code))
        .map(each -> "concerns.staff.done." + each)
        .findFirst()
        .orElse("");
  }

  String at(String address) {
    return "redirect:" + address + "?done=" + name();
  }
}
