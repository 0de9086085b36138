package org.lodestar.app.members.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.CapabilityState;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Upkeep;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/** What the partnership uses, in words and addresses. */
@Component
class UseWords {
  static final String HOME = "/what-we-use";

  private final Words words;
  private final StaffNames names;

  UseWords(Words words, StaffNames names) {
    this.words = words;
    this.names = names;
  }

  static String href(Key key) {
    return HOME + "/" + slug(key);
  }

  static String href(Upkeep always) {
    return HOME + "/" + slug(always);
  }

  private static String slug(Enum<?> key) {
    return key.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Which one an address names. Throws {@link NotFound}. */
  static Key key(String slug) {
    return Arrays.stream(Key.values())
        .filter(each -> slug(each).equals(slug))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Which of what is always on an address names, if it does. */
  static Optional<Upkeep> always(String slug) {
    return Arrays.stream(Upkeep.values()).filter(each -> slug(each).equals(slug)).findFirst();
  }

  String name(Upkeep always) {
    return words.say(Language.ENGLISH, "members.upkeep." + always);
  }

  String rests(Upkeep always) {
    return words.say(Language.ENGLISH, "members.upkeep." + always + ".rests");
  }

  String name(Key key) {
    return words.say(Language.ENGLISH, "site.capability." + key);
  }

  String hint(Key key) {
    return words.say(Language.ENGLISH, "site.capability." + key + ".hint");
  }

  String rests(Key key) {
    return words.say(Language.ENGLISH, "site.capability." + key + ".rests");
  }

  /** Who switched it and when. */
  String state(CapabilityState state, Page page) {
    UUID by = state.by();
    if (by == null || state.at() == null) {
      return page.t("members.uses.never");
    }
    return page.t(
        state.on() ? "members.uses.switchedOn" : "members.uses.switchedOff",
        names.worker(by),
        page.dateTime(state.at()));
  }

  /** Without a point where there is nothing behind it. */
  static String hours(BigDecimal hours) {
    return hours.stripTrailingZeros().toPlainString();
  }
}
